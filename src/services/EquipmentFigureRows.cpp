// SPDX-License-Identifier: EUPL-1.2

// The rows behind the figures of the equipment.

#include "services/FigureRows.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"

namespace palas {

namespace {

using Type = Table::Type;
using Part = FigurePart;

/// One line per CCAS: its kit, its stage and its part.
template <class PartOf>
Table kits(const Figures& figures, PartOf part) {
    Table table{QStringLiteral("figure_kits"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("kit")},
                 {QStringLiteral("state")}},
                {}};
    addParts(table, Type::integer, true);
    for (const Organisation& structure : figures.beneficiaries()) {
        const KitStage stage = figures.kitStage(structure.id);
        const Part here = part(stage);
        if (!isCcas(structure) || here.of == 0)
            continue;
        const Kit* kit = figures.equipment().kitOf(structure.id);
        table.rows.push_back({toCell(structure.code), toCell(structure.name), cellOf(kit, &Kit::code),
                              toCell(toCode(stage)), toCell(here.value), toCell(here.of)});
    }
    return table;
}

bool isHandedOver(KitStage stage) {
    return stage == KitStage::toProve || stage == KitStage::received;
}

Table itemTable(Type type, bool out) {
    Table table{QStringLiteral("figure_items"),
                {{QStringLiteral("inventory_number")},
                 {QStringLiteral("label")},
                 {QStringLiteral("kit")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("state")}},
                {}};
    addParts(table, type, out);
    return table;
}

void addItem(Table& table, const Figures& figures, const EquipmentItem& item, Part part) {
    const EquipmentBook& book = figures.equipment();
    const Kit* kit = book.kit(item.kit);
    const Organisation* structure = figures.organisation(book.concerned(item));
    Table::Row row{toCell(item.inventoryNumber),
                   toCell(item.label),
                   cellOf(kit, &Kit::code),
                   cellOf(structure, &Organisation::code),
                   toCell(toCode(book.state(item.id).place)),
                   toCell(part.value)};
    if (table.column(QStringLiteral("of")) >= 0)
        row.push_back(toCell(part.of));
    table.rows.push_back(std::move(row));
}

template <class Counted>
Table items(const Figures& figures, Counted counted) {
    Table table = itemTable(Type::integer, true);
    for (const EquipmentItem* item : figures.equipmentItems())
        addItem(table, figures, *item, {counted(*item) ? 1 : 0, 1});
    return table;
}

Table values(const Figures& figures, const Figure&) {
    Table table = itemTable(Type::cents, false);
    for (const EquipmentItem* item : figures.equipmentItems()) {
        if (item->value)
            addItem(table, figures, *item, {item->value->value, 0});
    }
    return table;
}

Table checked(const Figures& figures, const Figure&) {
    Table table = itemTable(Type::integer, true);
    for (const CheckedItem& one : figures.checkedItems())
        addItem(table, figures, *one.item, {one.line ? 1 : 0, 1});
    return table;
}

} // namespace

void addEquipmentRows(FigureBuilds& builds) {
    using F = const Figures&;
    builds.insert(QStringLiteral("kits.expected"),
                  [](F f, const Figure&) { return structuresTable(f, isCcas); });
    builds.insert(QStringLiteral("kits.handed_over"), [](F f, const Figure&) {
        return kits(f, [](KitStage stage) { return Part{isHandedOver(stage) ? 1 : 0, 1}; });
    });
    builds.insert(QStringLiteral("kits.received"), [](F f, const Figure&) {
        return kits(f, [](KitStage stage) {
            return Part{stage == KitStage::received ? 1 : 0, isHandedOver(stage) ? 1 : 0};
        });
    });
    builds.insert(QStringLiteral("equipment.stickers"), [](F f, const Figure&) {
        return items(f, [&](const EquipmentItem& item) { return f.equipment().hasSticker(item); });
    });
    builds.insert(QStringLiteral("equipment.gone"), [](F f, const Figure&) {
        return items(f, [&](const EquipmentItem& item) { return f.equipment().state(item.id).isGone(); });
    });
    builds.insert(QStringLiteral("equipment.value"), values);
    builds.insert(QStringLiteral("equipment.checked"), checked);
}

} // namespace palas
