// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

/// Notes what happened to a kit or to an item; a hand-over and a transfer get the next receipt number.
/// Refused when it cannot have happened where it stands among the other events, or makes a later one
/// impossible.
Made<EquipmentEventId> addEquipmentEvent(Workspace& workspace, EquipmentEvent event);
/// What it is about, its kind and its receipt number stay. Refused once the signed receipt is filed.
Outcome updateEquipmentEvent(Workspace& workspace, const EquipmentEvent& event);
/// Refused once the signed receipt is filed, or when later events build on it.
Outcome removeEquipmentEvent(Workspace& workspace, EquipmentEventId event);

/// Files the receipt that both signed (PDF, JPEG, PNG, TIFF) on its hand-over or transfer.
Made<EvidenceId> fileReceipt(Workspace& workspace, EquipmentEventId event, const QString& fileName,
                             QIODevice& content);
Outcome unfileReceipt(Workspace& workspace, EquipmentEventId event);

} // namespace palas
