// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentExport.h"

#include "services/EvidenceFiling.h"
#include "services/TableCells.h"

namespace palas {

namespace {

using Type = Table::Type;

Table emptyTable() {
    return {QStringLiteral("equipment"),
            {{QStringLiteral("inventory_number")},
             {QStringLiteral("kind")},
             {QStringLiteral("label")},
             {QStringLiteral("serial_number")},
             {QStringLiteral("supplier")},
             {QStringLiteral("acquisition_value"), Type::cents},
             {QStringLiteral("acquired_on"), Type::date},
             {QStringLiteral("kit")},
             {QStringLiteral("organisation_code")},
             {QStringLiteral("organisation")},
             {QStringLiteral("state")},
             {QStringLiteral("since"), Type::date},
             {QStringLiteral("receipt")},
             {QStringLiteral("handed_over_on"), Type::date},
             {QStringLiteral("receipt_evidence")},
             {QStringLiteral("sticker_on"), Type::date},
             {QStringLiteral("sticker_evidence")},
             {QStringLiteral("last_check")},
             {QStringLiteral("note")}},
            {}};
}

} // namespace

Table equipmentTable(const Figures& figures, Workspace& workspace) {
    const EquipmentBook& book = figures.equipment();
    QHash<EquipmentItemId, QString> found;
    for (const CheckedItem& one : figures.checkedItems()) {
        if (one.line)
            found.insert(one.item->id, toCode(one.line->result));
    }
    const QHash<EvidenceId, QString> documents = evidenceCodes(workspace);
    Table table = emptyTable();
    for (const EquipmentItem* item : figures.equipmentItems()) {
        const ItemState state = book.state(item->id);
        const Kit* kit = book.kit(item->kit);
        const Organisation* structure = figures.organisation(state.holder);
        const EquipmentEvent* given = book.handover(item->id);
        table.rows.push_back(
            {toCell(item->inventoryNumber), toCell(toCode(item->kind)), toCell(item->label),
             toCell(item->serialNumber), toCell(item->supplier), centsCell(item->value),
             toCell(item->acquiredOn), cellOf(kit, &Kit::code), cellOf(structure, &Organisation::code),
             cellOf(structure, &Organisation::name), toCell(toCode(state.place)), toCell(state.since),
             cellOf(given, &EquipmentEvent::receiptCode), cellOf(given, &EquipmentEvent::date),
             toCell(given && book.isReceived(*given) ? documents.value(given->evidence) : QString()),
             toCell(book.hasSticker(*item) ? item->stickerOn : QDate()),
             toCell(book.hasPhoto(*item) ? documents.value(item->stickerPhoto) : QString()),
             toCell(found.value(item->id)), toCell(item->note)});
    }
    return table;
}

} // namespace palas
