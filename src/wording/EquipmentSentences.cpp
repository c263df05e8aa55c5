// SPDX-License-Identifier: EUPL-1.2
#include "wording/EquipmentSentences.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/EquipmentWords.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"kit.code.required", QT_TRANSLATE_NOOP("Equipment", "The code of the kit is missing. Fill it in.")},
    {"kit.code.taken",
     QT_TRANSLATE_NOOP("Equipment", "The code “%1” is already that of another kit. Choose another.")},
    {"kit.items_fixed",
     QT_TRANSLATE_NOOP("Equipment",
                       "The items of the kit %1 are fixed since %2, when it was handed over. Nothing was "
                       "changed. Note a return or a transfer of the item, or make another kit.")},
    {"kit.has_history",
     QT_TRANSLATE_NOOP("Equipment", "The kit %1 cannot be removed: it has a history since %2. Nothing was "
                                    "changed. Remove its events first.")},
    {"kit.empty", QT_TRANSLATE_NOOP("Equipment", "The kit %1 has no item: nothing to hand over. Put its "
                                                 "items into it first.")},
    {"kit.no_laptop", QT_TRANSLATE_NOOP("Equipment", "The kit %1 has no laptop. Check that this is right.")},
    {"kit.no_communication",
     QT_TRANSLATE_NOOP("Equipment", "The kit %1 has no communication kit. Check that this is right.")},
    {"kit.other_structure",
     QT_TRANSLATE_NOOP("Equipment", "The kit %1 was meant for %2. Check that this is right.")},
    {"kit.each_has_one",
     QT_TRANSLATE_NOOP("Equipment", "Each CCAS has its kit already. Nothing was changed.")},
    {"kit.pattern.no_number",
     QT_TRANSLATE_NOOP("Equipment",
                       "“%1” has no place for the number. Write one # for each digit: CCAS-####.")},
    {"equipment.inventory_number.required",
     QT_TRANSLATE_NOOP("Equipment", "The inventory number is missing. Fill it in.")},
    {"equipment.inventory_number.taken",
     QT_TRANSLATE_NOOP("Equipment", "The inventory number %1 is already that of “%2”. Choose another.")},
    {"equipment.serial_number.taken",
     QT_TRANSLATE_NOOP("Equipment", "The serial number %1 is already that of the item %2. Correct it or "
                                    "leave it empty.")},
    {"equipment.label.required", QT_TRANSLATE_NOOP("Equipment", "The label is missing. Fill it in.")},
    {"equipment.value.negative", QT_TRANSLATE_NOOP("Equipment", "An amount cannot be negative. Correct it.")},
    {"equipment.sticker.required",
     QT_TRANSLATE_NOOP("Equipment", "A photograph shows the sticker: give the day on which it was put on.")},
    {"equipment.photo_type",
     QT_TRANSLATE_NOOP("Equipment",
                       "“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.")},
    {"equipment.in_use",
     QT_TRANSLATE_NOOP("Equipment", "The item %1 cannot be removed: %2 events or checks name it. Nothing was "
                                    "changed. Remove those first.")},
    {"equipment.date.required", QT_TRANSLATE_NOOP("Equipment", "The date is missing. Fill it in.")},
    {"equipment.after_as_of",
     QT_TRANSLATE_NOOP("Equipment", "%1 is still to come: note it once it has happened.")},
    {"equipment.organisation.required",
     QT_TRANSLATE_NOOP("Equipment", "The structure that receives is missing. Choose one.")},
    {"equipment.not_beneficiary",
     QT_TRANSLATE_NOOP("Equipment",
                       "%1 receives no equipment: only the CCAS and the UDCCAS do. Choose one of them.")},
    {"equipment.with_someone",
     QT_TRANSLATE_NOOP("Equipment", "%1 is already with %2. Nothing was changed. Note its return first, or a "
                                    "transfer.")},
    {"equipment.with_nobody",
     QT_TRANSLATE_NOOP("Equipment",
                       "%1 was with nobody on that day. Nothing was changed. Note its hand-over first.")},
    {"equipment.same_holder",
     QT_TRANSLATE_NOOP("Equipment", "%1 is already with %2. Choose the structure that receives it.")},
    {"equipment.is_gone",
     QT_TRANSLATE_NOOP("Equipment", "%1 was lost or stolen on that day. Nothing was changed. Note first that "
                                    "it was found.")},
    {"equipment.in_repair",
     QT_TRANSLATE_NOOP("Equipment",
                       "%1 was in repair on that day. Nothing was changed. Note first that it came back.")},
    {"equipment.not_in_repair",
     QT_TRANSLATE_NOOP("Equipment",
                       "%1 was not in repair on that day. Nothing was changed. Check the date.")},
    {"equipment.not_gone",
     QT_TRANSLATE_NOOP("Equipment",
                       "%1 was neither lost nor stolen on that day. Nothing was changed. Check the date.")},
    {"equipment.later_event",
     QT_TRANSLATE_NOOP("Equipment", "This would make impossible what happened on %1 (%2). Nothing was "
                                    "changed. Correct or remove that first.")},
    {"equipment.receipt_filed",
     QT_TRANSLATE_NOOP("Equipment", "The signed receipt %1 is filed: it holds this hand-over as it is. Take "
                                    "the scan off it first.")},
    {"equipment.no_receipt",
     QT_TRANSLATE_NOOP("Equipment",
                       "Only hand-overs and transfers have a receipt: nothing was filed. Choose one.")},
    {"equipment.receipt_missing",
     QT_TRANSLATE_NOOP("Equipment", "No scan is filed on the receipt %1. Nothing was changed.")},
    {"equipment_check.label.required",
     QT_TRANSLATE_NOOP("Equipment", "The name of the check is missing. Fill it in.")},
    {"equipment_check.another_open",
     QT_TRANSLATE_NOOP("Equipment", "The check “%1” is still open. Close it first.")},
    {"equipment_check.closed",
     QT_TRANSLATE_NOOP("Equipment", "The check “%1” is closed: nothing was changed. Open it again first.")},
    {"equipment_check.outside",
     QT_TRANSLATE_NOOP("Equipment", "%1 is outside the days of the check “%2”. Correct one of the dates.")},
    {"report.kit_unknown",
     QT_TRANSLATE_NOOP("Equipment", "There is no kit with the code “%1”. Check the code.")},
    {"report.receipt_unknown",
     QT_TRANSLATE_NOOP("Equipment",
                       "No hand-over or transfer has the receipt “%1” on that day. Check its number.")},
    {"report.no_kit",
     QT_TRANSLATE_NOOP("Equipment", "There is no kit to make a receipt for. Register a kit first.")},
    {"equipment_check.has_lines",
     QT_TRANSLATE_NOOP("Equipment", "The check “%1” cannot be removed: %2 items were looked at. Nothing was "
                                    "changed. Clear those lines first.")},
};

const CodedText changeTexts[] = {
    {"kit.add", QT_TRANSLATE_NOOP("Equipment", "Kit registered: %1")},
    {"kit.update", QT_TRANSLATE_NOOP("Equipment", "Kit changed: %1")},
    {"kit.remove", QT_TRANSLATE_NOOP("Equipment", "Kit removed: %1")},
    {"equipment.add", QT_TRANSLATE_NOOP("Equipment", "Item registered: %1")},
    {"equipment.update", QT_TRANSLATE_NOOP("Equipment", "Item changed: %1")},
    {"equipment.remove", QT_TRANSLATE_NOOP("Equipment", "Item removed: %1")},
    {"equipment.sticker", QT_TRANSLATE_NOOP("Equipment", "EU sticker: item %1")},
    {"equipment.photo_file",
     QT_TRANSLATE_NOOP("Equipment", "Photograph of the sticker filed: item %1, evidence %2")},
    {"equipment.photo_unfile",
     QT_TRANSLATE_NOOP("Equipment", "Photograph of the sticker taken off: item %1")},
    {"equipment.event_add", QT_TRANSLATE_NOOP("Equipment", "%1 noted: %2")},
    {"equipment.event_update", QT_TRANSLATE_NOOP("Equipment", "%1 changed: %2")},
    {"equipment.event_remove", QT_TRANSLATE_NOOP("Equipment", "%1 removed: %2")},
    {"receipt.file", QT_TRANSLATE_NOOP("Equipment", "Signed receipt filed: %1, evidence %2")},
    {"receipt.unfile", QT_TRANSLATE_NOOP("Equipment", "Scan taken off the receipt: %1")},
    {"equipment_check.add", QT_TRANSLATE_NOOP("Equipment", "Check opened: %1")},
    {"equipment_check.update", QT_TRANSLATE_NOOP("Equipment", "Check changed: %1")},
    {"equipment_check.remove", QT_TRANSLATE_NOOP("Equipment", "Check removed: %1")},
};

class Equipment {
    Q_DECLARE_TR_FUNCTIONS(Equipment)

public:
    static QString series(int count) { return tr("%n kit(s) registered, one for each CCAS", nullptr, count); }
    static QString stickers(int count) { return tr("EU sticker put on %n item(s)", nullptr, count); }
    /// Arguments: label of the campaign, inventory number, result code; without result it was cleared.
    static QString checkLine(const QStringList& arguments) {
        const auto result = itemFindingFromCode(arguments.value(2));
        return fill(result ? tr("Item %1 checked: %2") : tr("Item %1 not checked after all"),
                    {arguments.value(1), result ? label(*result).toLower() : QString()});
    }
};

QString eventName(const QString& code) {
    const auto kind = equipmentEventKindFromCode(code);
    return kind ? label(*kind) : code;
}

} // namespace

std::optional<QString> equipmentProblem(const Problem& problem) {
    QStringList arguments = problem.arguments;
    if (problem.code == QLatin1String("equipment.later_event") && arguments.size() > 1)
        arguments[1] = eventName(arguments[1]).toLower();
    return sentenceOf(problemTexts, "Equipment", problem.code, arguments);
}

std::optional<QString> equipmentChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("equipment.stickers"))
        return Equipment::stickers(label.arguments.value(0).toInt());
    if (label.code == QLatin1String("kit.add_all"))
        return Equipment::series(label.arguments.value(0).toInt());
    if (label.code == QLatin1String("equipment_check.line"))
        return Equipment::checkLine(label.arguments);
    QStringList arguments = label.arguments;
    if (label.code.startsWith(QLatin1String("equipment.event_")) && !arguments.isEmpty())
        arguments[0] = eventName(arguments[0]);
    return sentenceOf(changeTexts, "Equipment", label.code, arguments);
}

} // namespace palas::wording
