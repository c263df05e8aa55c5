// SPDX-License-Identifier: EUPL-1.2
#include "domain/Equipment.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

#include <algorithm>
#include <tuple>

namespace palas {
namespace {

using EventKind = EquipmentEventKind;

constexpr Codes<ItemKind, 3> itemKinds{
    {{{ItemKind::laptop, "laptop"}, {ItemKind::communication, "communication"}, {ItemKind::other, "other"}}}};
constexpr Codes<EventKind, 8> eventKinds{{{{EventKind::handover, "handover"},
                                           {EventKind::return_, "return"},
                                           {EventKind::loss, "loss"},
                                           {EventKind::theft, "theft"},
                                           {EventKind::repair, "repair"},
                                           {EventKind::repaired, "repaired"},
                                           {EventKind::transfer, "transfer"},
                                           {EventKind::found, "found"}}}};
constexpr Codes<ItemCondition, 5> conditions{{{{ItemCondition::unknown, ""},
                                               {ItemCondition::asNew, "new"},
                                               {ItemCondition::good, "good"},
                                               {ItemCondition::worn, "worn"},
                                               {ItemCondition::damaged, "damaged"}}}};
constexpr Codes<ItemFinding, 3> results{{{{ItemFinding::present, "present"},
                                          {ItemFinding::missing, "missing"},
                                          {ItemFinding::damaged, "damaged"}}}};
constexpr int receiptDigits = 3;
const QString receiptPrefix = QStringLiteral("PV-");

void checkPast(Problems& problems, const QString& field, QDate day, QDate asOf) {
    if (!day.isValid())
        problems.push_back(makeError(field, "equipment.date.required"));
    else if (day > asOf)
        problems.push_back(makeError(field, "equipment.after_as_of", {day.toString(Qt::ISODate)}));
}

} // namespace

QString toCode(ItemKind kind) {
    return itemKinds.of(kind);
}

QString toCode(EquipmentEventKind kind) {
    return eventKinds.of(kind);
}

QString toCode(ItemCondition condition) {
    return conditions.of(condition);
}

QString toCode(ItemFinding result) {
    return results.of(result);
}

std::optional<ItemKind> itemKindFromCode(const QString& code) {
    return itemKinds.value(code);
}

std::optional<EquipmentEventKind> equipmentEventKindFromCode(const QString& code) {
    return eventKinds.value(code);
}

std::optional<ItemCondition> itemConditionFromCode(const QString& code) {
    return conditions.value(code);
}

std::optional<ItemFinding> itemFindingFromCode(const QString& code) {
    return results.value(code);
}

bool hasReceipt(EquipmentEventKind kind) {
    return kind == EventKind::handover || kind == EventKind::transfer;
}

QString receiptCode(int number) {
    return receiptPrefix + QString::number(number).rightJustified(receiptDigits, '0');
}

int receiptNumber(const QString& code) {
    return code.startsWith(receiptPrefix) ? code.mid(receiptPrefix.size()).toInt() : 0;
}

bool inOrder(const EquipmentEvent& a, const EquipmentEvent& b) {
    return std::tie(a.date, a.position, a.id) < std::tie(b.date, b.position, b.id);
}

Problems validate(const Kit& kit) {
    Problems problems;
    requireText(problems, "code", kit.code, "kit.code.required");
    limitLine(problems, "code", kit.code);
    limitLine(problems, "label", kit.label);
    limitNote(problems, "note", kit.note);
    return problems;
}

Problems validate(const EquipmentItem& item) {
    Problems problems;
    requireText(problems, "inventory_number", item.inventoryNumber, "equipment.inventory_number.required");
    requireText(problems, "label", item.label, "equipment.label.required");
    if (item.value && item.value->value < 0)
        problems.push_back(makeError("value", "equipment.value.negative"));
    if (item.stickerPhoto.isValid() && !item.stickerOn.isValid())
        problems.push_back(makeError("sticker_on", "equipment.sticker.required"));
    limitLine(problems, "inventory_number", item.inventoryNumber);
    limitLine(problems, "label", item.label);
    limitLine(problems, "serial_number", item.serialNumber);
    limitLine(problems, "supplier", item.supplier);
    limitNote(problems, "note", item.note);
    return problems;
}

Problems validate(const EquipmentEvent& event, QDate asOf) {
    Problems problems;
    checkPast(problems, "date", event.date, asOf);
    if (hasReceipt(event.kind) && !event.organisation.isValid())
        problems.push_back(makeError("organisation", "equipment.organisation.required"));
    limitLine(problems, "giver", event.giver);
    limitLine(problems, "place", event.place);
    limitNote(problems, "note", event.note);
    return problems;
}

Problems validate(const EquipmentCheck& check) {
    Problems problems;
    requireText(problems, "label", check.label, "equipment_check.label.required");
    limitLine(problems, "label", check.label);
    if (!check.start.isValid())
        problems.push_back(makeError("start", "equipment.date.required"));
    else if (check.end.isValid() && check.end < check.start)
        problems.push_back(makeError("end", "period.end_before_start"));
    return problems;
}

Problems validate(const EquipmentCheckLine& line, const EquipmentCheck& check, QDate asOf) {
    Problems problems;
    checkPast(problems, "checked_on", line.checkedOn, asOf);
    if (line.checkedOn.isValid() && !Period{check.start, check.end}.contains(line.checkedOn))
        problems.push_back(makeError("checked_on", "equipment_check.outside",
                                     {line.checkedOn.toString(Qt::ISODate), check.label}));
    limitNote(problems, "note", line.note);
    return problems;
}

Problems checkComposition(const QString& kitCode, const std::vector<EquipmentItem>& items) {
    const auto lacks = [&](ItemKind kind) {
        return std::none_of(items.begin(), items.end(),
                            [kind](const EquipmentItem& item) { return item.kind == kind; });
    };
    Problems problems;
    if (lacks(ItemKind::laptop))
        problems.push_back(makeWarning({}, "kit.no_laptop", {kitCode}));
    if (lacks(ItemKind::communication))
        problems.push_back(makeWarning({}, "kit.no_communication", {kitCode}));
    return problems;
}

std::vector<QString> inventoryNumbers(const QString& pattern, int first, int count) {
    const qsizetype start = pattern.indexOf('#');
    if (start < 0)
        return {};
    qsizetype end = start;
    while (end < pattern.size() && pattern.at(end) == '#')
        ++end;
    std::vector<QString> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(pattern.left(start) + QString::number(first + i).rightJustified(end - start, '0') +
                          pattern.mid(end));
    return numbers;
}

} // namespace palas
