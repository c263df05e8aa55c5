// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

// The register: items and kits. What happens to them is in EquipmentEvents.h, checks in EquipmentChecks.h.

Made<EquipmentItemId> addItem(Workspace& workspace, EquipmentItem item);
/// Refused when it would enter or leave a kit that has a history of its own.
Outcome updateItem(Workspace& workspace, const EquipmentItem& item);
/// Refused when events or checks name it, or when its kit has a history.
Outcome removeItem(Workspace& workspace, EquipmentItemId item);

/// Ticks the EU sticker as put on that day; an invalid day takes the tick off, with its photograph.
Outcome setSticker(Workspace& workspace, EquipmentItemId item, QDate day);
/// Ticks it on those of the items that have none, as one change.
Outcome setStickers(Workspace& workspace, const std::vector<EquipmentItemId>& items, QDate day);
/// Files a photograph (JPEG or PNG) of the sticker; ticks it as of today unless it was.
Made<EvidenceId> fileStickerPhoto(Workspace& workspace, EquipmentItemId item, const QString& fileName,
                                  QIODevice& content);
Outcome unfileStickerPhoto(Workspace& workspace, EquipmentItemId item);

/// A kit with new items, as one change; an empty code gets the next one. Warns when it lacks a laptop or a
/// communication kit.
Made<KitId> addKit(Workspace& workspace, Kit kit, std::vector<EquipmentItem> items);
Outcome updateKit(Workspace& workspace, const Kit& kit);
/// Its items stay in the register; refused when it has a history.
Outcome removeKit(Workspace& workspace, KitId kit);

/// What the kits of a series have in common.
struct KitSeries {
    QString pattern; ///< of the inventory numbers: « CCAS-#### »
    int first = 1;
    QString laptopLabel;
    QString communicationLabel;
    QString supplier;
    QDate acquiredOn;
    QDate plannedOn;
};
/// One kit with a laptop and a communication kit for each CCAS that has none, as one change.
Outcome addKitForEach(Workspace& workspace, const KitSeries& series);

} // namespace palas
