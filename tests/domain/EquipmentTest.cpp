// SPDX-License-Identifier: EUPL-1.2
#include "domain/Equipment.h"

#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

const QDate today(2022, 5, 18);

EquipmentItem item(ItemKind kind) {
    EquipmentItem made;
    made.inventoryNumber = "DEMO-0001";
    made.label = "Ordinateur portable";
    made.kind = kind;
    return made;
}

} // namespace

TEST_CASE("words of the equipment come back as they went") {
    for (ItemKind kind : {ItemKind::laptop, ItemKind::communication, ItemKind::other})
        CHECK(itemKindFromCode(toCode(kind)) == kind);
    for (int i = 0; i < 8; ++i)
        CHECK(equipmentEventKindFromCode(toCode(EquipmentEventKind(i))) == EquipmentEventKind(i));
    for (int i = 0; i < 5; ++i)
        CHECK(itemConditionFromCode(toCode(ItemCondition(i))) == ItemCondition(i));
    for (ItemFinding result : {ItemFinding::present, ItemFinding::missing, ItemFinding::damaged})
        CHECK(itemFindingFromCode(toCode(result)) == result);
    CHECK_FALSE(equipmentEventKindFromCode("sold").has_value());
    CHECK(receiptCode(7) == "PV-007");
    CHECK(receiptCode(1234) == "PV-1234");
    CHECK(receiptNumber("PV-007") == 7);
    CHECK(receiptNumber("R-007") == 0);
}

TEST_CASE("an item has a number and a name") {
    CHECK(validate(item(ItemKind::laptop)).empty());
    EquipmentItem bare;
    bare.value = Cents{-1};
    bare.stickerPhoto = {4};
    CHECK(codes(validate(bare)) == QStringList{"equipment.inventory_number.required",
                                               "equipment.label.required", "equipment.value.negative",
                                               "equipment.sticker.required"});
    CHECK(codes(validate(Kit{})) == QStringList{"kit.code.required"});
}

TEST_CASE("an event is noted once it happened, a hand-over names who receives") {
    EquipmentEvent event;
    CHECK(codes(validate(event, today)) ==
          QStringList{"equipment.date.required", "equipment.organisation.required"});
    event.date = today.addDays(1);
    event.organisation = {1};
    CHECK(codes(validate(event, today)) == QStringList{"equipment.after_as_of"});
    event.date = today;
    CHECK(validate(event, today).empty());
    event.organisation = {};
    event.kind = EquipmentEventKind::loss;
    CHECK(validate(event, today).empty());
}

TEST_CASE("a kit lacks a laptop or a communication kit") {
    CHECK(checkComposition("K", {item(ItemKind::laptop), item(ItemKind::communication)}).empty());
    const Problems missing = checkComposition("K", {item(ItemKind::other)});
    CHECK(codes(missing) == QStringList{"kit.no_laptop", "kit.no_communication"});
    CHECK_FALSE(hasErrors(missing));
}

TEST_CASE("an item is looked at within its campaign") {
    EquipmentCheck check;
    check.label = "Contrôle de printemps";
    check.start = QDate(2022, 5, 2);
    CHECK(validate(check).empty());
    check.end = QDate(2022, 5, 1);
    CHECK(codes(validate(check)) == QStringList{"period.end_before_start"});
    check.end = QDate(2022, 5, 10);
    EquipmentCheckLine line;
    line.checkedOn = QDate(2022, 5, 11);
    CHECK(codes(validate(line, check, today)) == QStringList{"equipment_check.outside"});
    line.checkedOn = QDate(2022, 5, 10);
    CHECK(validate(line, check, today).empty());
}

TEST_CASE("inventory numbers follow a pattern") {
    CHECK(inventoryNumbers("DP-####-A", 9, 2) == std::vector<QString>{"DP-0009-A", "DP-0010-A"});
    CHECK(inventoryNumbers("#", 99, 2) == std::vector<QString>{"99", "100"});
    CHECK(inventoryNumbers("DP", 1, 2).empty());
}
