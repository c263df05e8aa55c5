// SPDX-License-Identifier: EUPL-1.2

// The figures of the equipment. A period leaves them alone: they tell what is known on the day.

#include "services/FiguresData.h"
#include "services/FigureTables.h"

#include <algorithm>

namespace palas {

const EquipmentBook& Figures::equipment() const {
    return *data_->equipment;
}

std::vector<const EquipmentItem*> Figures::equipmentItems() const {
    std::vector<const EquipmentItem*> items;
    for (const EquipmentItem& item : equipment().items()) {
        if (data_->inScope(equipment().concerned(item)))
            items.push_back(&item);
    }
    return items;
}

std::vector<CheckedItem> Figures::checkedItems() const {
    const EquipmentCheck* check = equipment().lastCheck();
    if (!check)
        return {};
    std::vector<CheckedItem> list = equipment().checkList(*check);
    std::erase_if(
        list, [this](const CheckedItem& one) { return !data_->inScope(equipment().concerned(*one.item)); });
    return list;
}

KitStage Figures::kitStage(OrganisationId structure) const {
    const Kit* kit = equipment().kitOf(structure);
    return kit ? equipment().stage(kit->id) : KitStage::none;
}

Figure Figures::kitsExpected() const {
    Figure figure = ccas();
    figure.key = QStringLiteral("kits.expected");
    return figure;
}

Figure Figures::kitsHandedOver() const {
    Figure figure = countFigure("kits.handed_over", 0, kitsExpected().value);
    for (const Organisation& structure : beneficiaries()) {
        const KitStage stage = kitStage(structure.id);
        if (structure.kind == OrganisationKind::ccas &&
            (stage == KitStage::toProve || stage == KitStage::received))
            ++figure.value;
    }
    return figure;
}

Figure Figures::kitsReceived() const {
    Figure figure = countFigure("kits.received", 0, kitsHandedOver().value);
    for (const Organisation& structure : beneficiaries()) {
        if (structure.kind == OrganisationKind::ccas && kitStage(structure.id) == KitStage::received)
            ++figure.value;
    }
    return figure;
}

Figure Figures::equipmentStickers() const {
    const auto items = equipmentItems();
    return countFigure(
        "equipment.stickers",
        std::count_if(items.begin(), items.end(),
                      [this](const EquipmentItem* item) { return equipment().hasSticker(*item); }),
        qint64(items.size()));
}

Figure Figures::equipmentValue() const {
    Figure figure;
    figure.key = QStringLiteral("equipment.value");
    figure.unit = FigureUnit::cents;
    figure.known = false;
    for (const EquipmentItem* item : equipmentItems()) {
        figure.value += item->value.value_or(Cents{}).value;
        figure.known = figure.known || item->value.has_value();
    }
    return figure;
}

Figure Figures::equipmentGone() const {
    const auto items = equipmentItems();
    return countFigure(
        "equipment.gone",
        std::count_if(items.begin(), items.end(),
                      [this](const EquipmentItem* item) { return equipment().state(item->id).isGone(); }),
        qint64(items.size()));
}

Figure Figures::equipmentChecked() const {
    const std::vector<CheckedItem> list = checkedItems();
    return countFigure(
        "equipment.checked",
        std::count_if(list.begin(), list.end(), [](const CheckedItem& one) { return one.line; }),
        qint64(list.size()));
}

std::vector<Figure> Figures::allEquipment() const {
    return {kitsExpected(),   kitsHandedOver(), kitsReceived(),    equipmentStickers(),
            equipmentValue(), equipmentGone(),  equipmentChecked()};
}

/// Done once the kit is handed over, proven once its signed receipt is filed.
Step Figures::equipmentStep(OrganisationId structure) const {
    Step step;
    step.code = QStringLiteral("equipment");
    const Organisation* found = organisation(structure);
    switch (kitStage(structure)) {
    case KitStage::none:
        if (!found || found->kind != OrganisationKind::ccas)
            step.state = Step::State::notConcerned;
        break;
    case KitStage::inStock:
        break;
    case KitStage::toProve:
        step.state = Step::State::toProve;
        break;
    case KitStage::received:
        step.state = Step::State::proven;
        break;
    }
    return step;
}

} // namespace palas
