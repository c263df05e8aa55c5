// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace palas {

enum class ItemKind { laptop, communication, other };
enum class EquipmentEventKind { handover, return_, loss, theft, repair, repaired, transfer, found };
enum class ItemCondition { unknown, asNew, good, worn, damaged };
enum class ItemFinding { present, missing, damaged };

[[nodiscard]] QString toCode(ItemKind kind);
[[nodiscard]] QString toCode(EquipmentEventKind kind);
[[nodiscard]] QString toCode(ItemCondition condition); ///< unknown: empty
[[nodiscard]] QString toCode(ItemFinding result);
[[nodiscard]] std::optional<ItemKind> itemKindFromCode(const QString& code);
[[nodiscard]] std::optional<EquipmentEventKind> equipmentEventKindFromCode(const QString& code);
[[nodiscard]] std::optional<ItemCondition> itemConditionFromCode(const QString& code);
[[nodiscard]] std::optional<ItemFinding> itemFindingFromCode(const QString& code);

/// One unit of items that are handed over together. Its items are fixed once it was handed over.
struct Kit {
    KitId id;
    QString code; ///< « KIT-97601 »
    QString label;
    OrganisationId organisation; ///< structure it is meant for; may be none
    QDate plannedOn;             ///< hand-over planned; may be unknown
    QString note;
    bool operator==(const Kit&) const = default;
};

/// A line of the register.
struct EquipmentItem {
    EquipmentItemId id;
    QString inventoryNumber; ///< no two items have the same
    ItemKind kind = ItemKind::laptop;
    QString label;        ///< « Ordinateur portable 14 pouces »
    QString serialNumber; ///< empty while unknown; else no two items have the same
    QString supplier;
    std::optional<Cents> value; ///< unknown is not zero
    QDate acquiredOn;
    KitId kit;               ///< at most one
    QDate stickerOn;         ///< day the EU sticker was put on it; invalid: none
    EvidenceId stickerPhoto; ///< photograph of the sticker
    QString note;
    bool operator==(const EquipmentItem&) const = default;
};

/// Something that happened to a kit as a whole or to one item. `organisation` is who receives it in a
/// hand-over and a transfer, which alone have a receipt.
struct EquipmentEvent {
    EquipmentEventId id;
    EquipmentEventKind kind = EquipmentEventKind::handover;
    KitId kit;
    EquipmentItemId item;
    OrganisationId organisation;
    QDate date;
    int position = 0; ///< order in which events were noted; tells those of one day apart
    ItemCondition condition = ItemCondition::unknown;
    QString receiptCode; ///< « PV-001 », printed on the receipt
    QString giver;
    PersonId receiver;
    QString place;
    QString note;
    EvidenceId evidence; ///< the signed receipt: both signatures
    bool operator==(const EquipmentEvent&) const = default;
};

/// A campaign in which everything that was handed over is looked at.
struct EquipmentCheck {
    EquipmentCheckId id;
    QString label;
    QDate start;
    QDate end; ///< invalid while it is open
    bool operator==(const EquipmentCheck&) const = default;
};

struct EquipmentCheckLine {
    EquipmentCheckId check;
    EquipmentItemId item;
    QDate checkedOn;
    ItemFinding result = ItemFinding::present;
    bool sticker = false; ///< the EU sticker was seen
    QString note;
    bool operator==(const EquipmentCheckLine&) const = default;
};

[[nodiscard]] bool hasReceipt(EquipmentEventKind kind); ///< handover, transfer
[[nodiscard]] QString receiptCode(int number);          ///< « PV-001 »
[[nodiscard]] int receiptNumber(const QString& code);   ///< 7 of « PV-007 »; 0 of anything else
/// The order in which events happened: by day, then as they were noted.
[[nodiscard]] bool inOrder(const EquipmentEvent& a, const EquipmentEvent& b);

[[nodiscard]] Problems validate(const Kit& kit);
[[nodiscard]] Problems validate(const EquipmentItem& item);
/// Dates after `asOf` are refused: an event is noted once it happened.
[[nodiscard]] Problems validate(const EquipmentEvent& event, QDate asOf);
[[nodiscard]] Problems validate(const EquipmentCheck& check);
[[nodiscard]] Problems validate(const EquipmentCheckLine& line, const EquipmentCheck& check, QDate asOf);
/// Warns of a kit without laptop or without communication kit.
[[nodiscard]] Problems checkComposition(const QString& kitCode, const std::vector<EquipmentItem>& items);

/// The numbers of a pattern such as « CCAS-#### », one for each of `count` items, from `first` on: the hashes
/// stand for the number, with zeros in front. Empty without a hash.
[[nodiscard]] std::vector<QString> inventoryNumbers(const QString& pattern, int first, int count);

} // namespace palas
