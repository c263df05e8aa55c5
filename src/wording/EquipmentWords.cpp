// SPDX-License-Identifier: EUPL-1.2
#include "wording/EquipmentWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace palas::wording {

namespace {

struct EquipmentWords {
    Q_DECLARE_TR_FUNCTIONS(EquipmentWords)
};

} // namespace

QString label(ItemKind kind) {
    switch (kind) {
    case ItemKind::laptop:
        return EquipmentWords::tr("Laptop");
    case ItemKind::communication:
        return EquipmentWords::tr("Communication kit");
    case ItemKind::other:
        return EquipmentWords::tr("Other");
    }
    return {};
}

QString label(EquipmentEventKind kind) {
    switch (kind) {
    case EquipmentEventKind::handover:
        return EquipmentWords::tr("Hand-over");
    case EquipmentEventKind::return_:
        return EquipmentWords::tr("Return");
    case EquipmentEventKind::loss:
        return EquipmentWords::tr("Loss");
    case EquipmentEventKind::theft:
        return EquipmentWords::tr("Theft");
    case EquipmentEventKind::repair:
        return EquipmentWords::tr("Sent to repair");
    case EquipmentEventKind::repaired:
        return EquipmentWords::tr("Back from repair");
    case EquipmentEventKind::transfer:
        return EquipmentWords::tr("Transfer");
    case EquipmentEventKind::found:
        return EquipmentWords::tr("Found again");
    }
    return {};
}

QString label(ItemCondition condition) {
    switch (condition) {
    case ItemCondition::unknown:
        return {};
    case ItemCondition::asNew:
        return EquipmentWords::tr("New", "condition");
    case ItemCondition::good:
        return EquipmentWords::tr("Good");
    case ItemCondition::worn:
        return EquipmentWords::tr("Worn");
    case ItemCondition::damaged:
        return EquipmentWords::tr("Damaged");
    }
    return {};
}

QString label(ItemFinding result) {
    switch (result) {
    case ItemFinding::present:
        return EquipmentWords::tr("Present");
    case ItemFinding::missing:
        return EquipmentWords::tr("Missing");
    case ItemFinding::damaged:
        return EquipmentWords::tr("Damaged");
    }
    return {};
}

QString label(ItemState::Place place) {
    switch (place) {
    case ItemState::Place::stock:
        return EquipmentWords::tr("In stock");
    case ItemState::Place::handedOver:
        return EquipmentWords::tr("Handed over");
    case ItemState::Place::repair:
        return EquipmentWords::tr("In repair");
    case ItemState::Place::lost:
        return EquipmentWords::tr("Lost");
    case ItemState::Place::stolen:
        return EquipmentWords::tr("Stolen");
    }
    return {};
}

QString label(KitStage stage) {
    switch (stage) {
    case KitStage::none:
        return EquipmentWords::tr("No kit");
    case KitStage::inStock:
        return EquipmentWords::tr("To be handed over");
    case KitStage::toProve:
        return EquipmentWords::tr("Handed over, receipt missing");
    case KitStage::received:
        return EquipmentWords::tr("Received, receipt filed");
    }
    return {};
}

QString incompleteness(const KitState& state) {
    QStringList parts;
    if (state.gone > 0)
        parts << EquipmentWords::tr("%n lost or stolen", nullptr, state.gone);
    if (state.inRepair > 0)
        parts << EquipmentWords::tr("%n in repair", nullptr, state.inRepair);
    if (state.elsewhere > 0)
        parts << EquipmentWords::tr("%n elsewhere", nullptr, state.elsewhere);
    return parts.join(QStringLiteral(", "));
}

} // namespace palas::wording
