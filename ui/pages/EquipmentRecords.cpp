// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentRecords.h"

#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QComboBox>
#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;
using Place = ItemState::Place;

struct EquipmentRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::EquipmentRecords)
};

CellLook boldLook() {
    CellLook look;
    look.bold = true;
    return look;
}

CellLook stageLook(KitStage stage) {
    CellLook look = stateLook(chartState(stage));
    look.text = wording::label(stage);
    look.tip = look.text;
    return look;
}

CellLook placeLook(const ItemState& state) {
    CellLook look = wordsLook(wording::label(state.place), state.isGone() ? Tone::bad : Tone::text);
    if (state.isGone())
        look.icon = QStringLiteral("alerte");
    return look;
}

CellLook stickerLook(const EquipmentBook& book, const EquipmentItem& item) {
    if (!book.hasSticker(item))
        return wordsLook(EquipmentRecords::tr("to be put on"), Tone::late);
    if (!book.hasPhoto(item))
        return wordsLook(EquipmentRecords::tr("photograph missing"), Tone::late);
    return wordsLook(wording::shortDate(item.stickerOn));
}

QString itemsOf(const EquipmentBook& book, KitId kit) {
    QStringList numbers;
    for (const EquipmentItem* item : book.itemsOf(kit))
        numbers << item->inventoryNumber;
    return numbers.join(QStringLiteral(", "));
}

/// The item, when the event is not about its whole kit.
QString subjectOf(const EquipmentBook& book, const EquipmentEvent& event) {
    const EquipmentItem* item = book.item(event.item);
    return item ? item->inventoryNumber : QString();
}

CellLook receiptLook(const EquipmentBook& book, const EquipmentEvent& event) {
    if (!hasReceipt(event.kind))
        return {};
    CellLook look = stateLook(book.isReceived(event) ? ChartState::proven : ChartState::toProve);
    look.text = event.receiptCode;
    look.tip = book.isReceived(event) ? EquipmentRecords::tr("Signed receipt filed")
                                      : EquipmentRecords::tr("Signed receipt missing");
    return look;
}

} // namespace

ChartState chartState(KitStage stage) {
    switch (stage) {
    case KitStage::none:
        return ChartState::none;
    case KitStage::inStock:
        return ChartState::planned;
    case KitStage::toProve:
        return ChartState::toProve;
    case KitStage::received:
        return ChartState::proven;
    }
    return ChartState::planned;
}

QString structureName(const Figures& figures, OrganisationId structure) {
    const Organisation* found = figures.organisation(structure);
    return found ? wording::fullName(*found) : QString();
}

void addBeneficiaries(QComboBox& box, const Figures& figures) {
    box.addItem(EquipmentRecords::tr("not decided yet"), qint64(0));
    for (const Organisation& structure : figures.beneficiaries())
        box.addItem(wording::fullName(structure), structure.id.value);
}

bool isOfEquipment(const QString& taskCode) {
    static const QStringList codes{QStringLiteral("kits_to_hand_over"), QStringLiteral("receipts_missing"),
                                   QStringLiteral("stickers_missing"),
                                   QStringLiteral("equipment_check_unfinished"),
                                   QStringLiteral("equipment_gone")};
    return codes.contains(taskCode);
}

Records kitRecords(const Figures& figures) {
    Records records(QStringLiteral("kit_list"), {{QStringLiteral("organisation")},
                                                 {QStringLiteral("kit")},
                                                 {QStringLiteral("state")},
                                                 {QStringLiteral("items")},
                                                 {QStringLiteral("handed_over_on"), Type::date},
                                                 {QStringLiteral("receipt")},
                                                 {QStringLiteral("planned_on"), Type::date},
                                                 {QStringLiteral("note")}});
    const EquipmentBook& book = figures.equipment();
    for (const Kit& kit : book.kits()) {
        const KitState state = book.state(kit.id);
        const KitStage stage = book.stage(kit.id);
        const EquipmentEvent* given = book.handover(kit.id);
        const QString lacking = wording::incompleteness(state);
        const QString items = itemsOf(book, kit.id);
        CellLook itemsLook = wordsLook(lacking.isEmpty() ? items : lacking + QStringLiteral(" · ") + items,
                                       state.gone > 0 ? Tone::bad : Tone::text);
        records.add(kit.id.value,
                    {toCell(structureName(figures, state.holder.isValid() ? state.holder : kit.organisation)),
                     toCell(kit.code), toCell(wording::label(stage)), toCell(items),
                     toCell(given ? given->date : QDate()), toCell(given ? given->receiptCode : QString()),
                     toCell(kit.plannedOn), toCell(wording::typographic(kit.note))},
                    {boldLook(),
                     {},
                     stageLook(stage),
                     itemsLook,
                     {},
                     given ? receiptLook(book, *given) : CellLook()});
    }
    return records;
}

Records itemRecords(const Figures& figures) {
    Records records(QStringLiteral("item_list"), {{QStringLiteral("inventory_number")},
                                                  {QStringLiteral("label")},
                                                  {QStringLiteral("serial_number")},
                                                  {QStringLiteral("organisation")},
                                                  {QStringLiteral("state")},
                                                  {QStringLiteral("sticker")},
                                                  {QStringLiteral("acquisition_value"), Type::cents},
                                                  {QStringLiteral("kit")},
                                                  {QStringLiteral("kind")},
                                                  {QStringLiteral("supplier")},
                                                  {QStringLiteral("acquired_on"), Type::date}});
    const EquipmentBook& book = figures.equipment();
    for (const EquipmentItem& item : book.items()) {
        const ItemState state = book.state(item.id);
        const Kit* kit = book.kit(item.kit);
        records.add(item.id.value,
                    {toCell(item.inventoryNumber), toCell(wording::typographic(item.label)),
                     toCell(item.serialNumber), toCell(structureName(figures, state.holder)),
                     toCell(wording::label(state.place)),
                     toCell(book.hasSticker(item) ? item.stickerOn : QDate()),
                     item.value ? toCell(item.value->value) : Table::Cell{},
                     toCell(kit ? kit->code : QString()), toCell(wording::label(item.kind)),
                     toCell(wording::typographic(item.supplier)), toCell(item.acquiredOn)},
                    {boldLook(), {}, {}, {}, placeLook(state), stickerLook(book, item)});
    }
    return records;
}

Records checkRecords(const Figures& figures, const EquipmentCheck& check) {
    Records records(QStringLiteral("check_list"), {{QStringLiteral("result")},
                                                   {QStringLiteral("inventory_number")},
                                                   {QStringLiteral("label")},
                                                   {QStringLiteral("organisation")},
                                                   {QStringLiteral("checked_on"), Type::date},
                                                   {QStringLiteral("sticker")},
                                                   {QStringLiteral("note")}});
    const EquipmentBook& book = figures.equipment();
    std::vector<CheckedItem> list = book.checkList(check);
    std::stable_partition(list.begin(), list.end(), [](const CheckedItem& one) { return !one.line; });
    for (const CheckedItem& one : list) {
        const EquipmentCheckLine* line = one.line;
        CellLook result = wordsLook(EquipmentRecords::tr("not looked at"), Tone::late);
        if (line)
            result = wordsLook(wording::label(line->result),
                               line->result == ItemFinding::present ? Tone::text : Tone::bad);
        records.add(one.item->id.value,
                    {toCell(line ? wording::label(line->result) : QString()),
                     toCell(one.item->inventoryNumber), toCell(wording::typographic(one.item->label)),
                     toCell(structureName(figures, book.concerned(*one.item))),
                     toCell(line ? line->checkedOn : QDate()),
                     toCell(!line           ? QString()
                            : line->sticker ? EquipmentRecords::tr("seen")
                                            : EquipmentRecords::tr("not seen")),
                     toCell(line ? wording::typographic(line->note) : QString())},
                    {result, boldLook()});
    }
    return records;
}

Records equipmentHistory(const Figures& figures, const std::vector<const EquipmentEvent*>& events) {
    Records records(QStringLiteral("equipment_history"), {{QStringLiteral("date"), Type::date},
                                                          {QStringLiteral("event")},
                                                          {QStringLiteral("item")},
                                                          {QStringLiteral("receipt")}});
    const EquipmentBook& book = figures.equipment();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const EquipmentEvent& one = **event;
        const QString kind = wording::label(one.kind);
        const QString item = subjectOf(book, one);
        QStringList parts{kind};
        for (const QString& part : {item, structureName(figures, one.organisation)}) {
            if (!part.isEmpty())
                parts << part;
        }
        CellLook words = wordsLook(parts.join(QStringLiteral(" · ")));
        words.tip = wording::typographic(one.note);
        records.add(one.id.value, {toCell(one.date), toCell(kind), toCell(item), toCell(one.receiptCode)},
                    {{}, words, {}, receiptLook(book, one)});
    }
    return records;
}

} // namespace palas::ui
