// SPDX-License-Identifier: EUPL-1.2
#include "domain/Coaching.h"
#include "services/TaskParts.h"

namespace palas {

namespace {

void add(Task& task, QDate day, const QString& subject) {
    ++task.count;
    addDay(task, day);
    addSubject(task, subject);
}

bool isHalfOver(const Figures& figures) {
    const QDate middle = middleOf(figures.programme().period);
    return middle.isValid() && figures.scope().asOf >= middle;
}

Task kitsToHandOver(const Figures& figures) {
    Task task = taskOf("kits_to_hand_over");
    const EquipmentBook& book = figures.equipment();
    const bool due = isHalfOver(figures);
    for (const Organisation& structure : figures.beneficiaries()) {
        const KitStage stage = figures.kitStage(structure.id);
        const bool isExpected = structure.kind == OrganisationKind::ccas || stage == KitStage::inStock;
        if (!isExpected || (stage != KitStage::none && stage != KitStage::inStock))
            continue;
        const Kit* kit = book.kitOf(structure.id);
        const bool isLate = kit && kit->plannedOn.isValid() && kit->plannedOn < figures.scope().asOf;
        if (!isLate && !due)
            continue;
        add(task, isLate ? kit->plannedOn : QDate(), structure.name);
        if (kit)
            task.kits.push_back(kit->id);
        else
            task.structures.push_back(structure.id);
    }
    return task;
}

/// Of what is with someone today: what was given back needs no receipt any more.
Task receiptsMissing(const Figures& figures) {
    Task task = taskOf("receipts_missing");
    const EquipmentBook& book = figures.equipment();
    QSet<EquipmentEventId> seen;
    for (const EquipmentItem* item : figures.equipmentItems()) {
        const EquipmentEvent* given = book.handover(item->id);
        if (!given || book.isReceived(*given) || seen.contains(given->id))
            continue;
        seen.insert(given->id);
        add(task, given->date, given->receiptCode);
        if (given->kit.isValid())
            task.kits.push_back(given->kit);
        else
            task.items.push_back(item->id);
    }
    return task;
}

Task stickersMissing(const Figures& figures) {
    Task task = taskOf("stickers_missing");
    const EquipmentBook& book = figures.equipment();
    for (const EquipmentItem* item : figures.equipmentItems()) {
        const ItemState state = book.state(item->id);
        if (!state.isWithSomeone() || (book.hasSticker(*item) && book.hasPhoto(*item)))
            continue;
        add(task, state.since, item->inventoryNumber);
        task.items.push_back(item->id);
    }
    return task;
}

Task checkUnfinished(const Figures& figures) {
    Task task = taskOf("equipment_check_unfinished");
    const EquipmentCheck* check = figures.equipment().lastCheck();
    if (!check || !figures.equipment().isOpen(*check))
        return task;
    for (const CheckedItem& one : figures.checkedItems()) {
        if (one.line)
            continue;
        add(task, check->start, one.item->inventoryNumber);
        task.items.push_back(one.item->id);
    }
    return task;
}

Task gone(const Figures& figures) {
    Task task = taskOf("equipment_gone");
    const EquipmentBook& book = figures.equipment();
    for (const EquipmentItem* item : figures.equipmentItems()) {
        const ItemState state = book.state(item->id);
        if (!state.isGone())
            continue;
        add(task, state.since, item->inventoryNumber);
        task.items.push_back(item->id);
    }
    return task;
}

} // namespace

std::vector<Task> equipmentTasks(const Figures& figures) {
    return {kitsToHandOver(figures), receiptsMissing(figures), stickersMissing(figures),
            checkUnfinished(figures), gone(figures)};
}

} // namespace palas
