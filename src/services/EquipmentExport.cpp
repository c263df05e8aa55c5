// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentExport.h"

#include "domain/Evidence.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"

namespace palas {

namespace {

using Type = Table::Type;

QString numberOf(Workspace& workspace, EvidenceId id) {
    const auto evidence = workspace.evidence().find(id);
    return evidence ? evidenceCode(evidence->number) : QString();
}

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
    Table table = emptyTable();
    for (const EquipmentItem* item : figures.equipmentItems()) {
        const ItemState state = book.state(item->id);
        const Kit* kit = book.kit(item->kit);
        const Organisation* structure = figures.organisation(state.holder);
        const EquipmentEvent* given = book.handover(item->id);
        table.rows.push_back(
            {toCell(item->inventoryNumber), toCell(toCode(item->kind)), toCell(item->label),
             toCell(item->serialNumber), toCell(item->supplier),
             item->value ? toCell(item->value->value) : Table::Cell{}, toCell(item->acquiredOn),
             toCell(kit ? kit->code : QString()), toCell(structure ? structure->code : QString()),
             toCell(structure ? structure->name : QString()), toCell(toCode(state.place)),
             toCell(state.since), toCell(given ? given->receiptCode : QString()),
             toCell(given ? given->date : QDate()),
             toCell(given && book.isReceived(*given) ? numberOf(workspace, given->evidence) : QString()),
             toCell(book.hasSticker(*item) ? item->stickerOn : QDate()),
             toCell(book.hasPhoto(*item) ? numberOf(workspace, item->stickerPhoto) : QString()),
             toCell(found.value(item->id)), toCell(item->note)});
    }
    return table;
}

} // namespace palas
