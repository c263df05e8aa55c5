// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentEvents.h"

#include "tests/services/EquipmentFixture.h"

using namespace palas;
using namespace palas::test;
using Kind = EquipmentEventKind;

namespace {

struct KitFixture : EquipmentFixture {
    KitId first = kit(acoua, {laptop("A-1"), communication("A-2")});
    EquipmentItemId computer = workspace.equipment().findByInventoryNumber("A-1")->id;
};

} // namespace

TEST_CASE("a kit is received once the receipt of its hand-over is filed") {
    KitFixture f;
    CHECK(f.book().stage(f.first) == KitStage::inStock);
    const EquipmentEventId given = f.handOver(f.first, f.acoua, f.day);
    CHECK(f.workspace.equipment().find(given)->receiptCode == "PV-001");
    CHECK(f.book().stage(f.first) == KitStage::toProve);
    CHECK(f.book(f.day.addDays(-1)).stage(f.first) == KitStage::inStock);
    REQUIRE_FALSE(f.fileScan(given).refused());
    CHECK(f.book().stage(f.first) == KitStage::received);
    CHECK(f.book(QDate(2022, 5, 17)).stage(f.first) == KitStage::toProve); // filed on the 18th
    CHECK(codes(f.fileScan(given).problems) == QStringList{"equipment.receipt_filed"});
    CHECK_FALSE(unfileReceipt(f.workspace, given).refused());
    CHECK(f.workspace.evidence().all().empty());
    CHECK(codes(unfileReceipt(f.workspace, given).problems) == QStringList{"equipment.receipt_missing"});
}

TEST_CASE("the number of a receipt that may be printed is not given again after an undo") {
    KitFixture f;
    f.handOver(f.first, f.acoua, f.day);
    f.workspace.undo();
    const EquipmentEventId again = f.handOver(f.first, f.acoua, f.day);
    CHECK(f.workspace.equipment().find(again)->receiptCode == "PV-002");
}

TEST_CASE("a filed receipt holds its hand-over as it is") {
    KitFixture f;
    const EquipmentEventId given = f.handOver(f.first, f.acoua, f.day);
    REQUIRE_FALSE(f.fileScan(given).refused());
    EquipmentEvent event = f.workspace.equipment().find(given).value();
    event.place = "Ailleurs";
    CHECK(codes(updateEquipmentEvent(f.workspace, event).problems) == QStringList{"equipment.receipt_filed"});
    CHECK(codes(removeEquipmentEvent(f.workspace, given).problems) == QStringList{"equipment.receipt_filed"});
}

TEST_CASE("what is with someone is not handed over, and who has it is named") {
    KitFixture f;
    (void)f.handOver(f.first, f.acoua, f.day);
    const Problems problems = f.note(Kind::handover, f.day.addDays(1), f.first, {}, f.sada).problems;
    REQUIRE(codes(problems) == QStringList{"equipment.with_someone"});
    CHECK(problems.front().arguments == QStringList{"KIT-97601", "Acoua"});
    CHECK(codes(f.note(Kind::handover, f.day.addDays(1), {}, f.computer, f.sada).problems) ==
          QStringList{"equipment.with_someone"});
    const auto transfer = f.note(Kind::transfer, f.day.addDays(1), f.first, {}, f.sada);
    REQUIRE_FALSE(transfer.refused());
    CHECK(f.workspace.equipment().find(transfer.id)->receiptCode == "PV-002");
    CHECK(f.book().kitOf(f.sada)->id == f.first);
    CHECK(f.book().kitOf(f.acoua) == nullptr);
}

TEST_CASE("an event is refused that makes a later one impossible") {
    KitFixture f;
    const EquipmentEventId given = f.handOver(f.first, f.acoua, f.day);
    REQUIRE_FALSE(f.note(Kind::return_, f.day.addDays(10), f.first).refused());
    const Problems problems = removeEquipmentEvent(f.workspace, given).problems;
    REQUIRE(codes(problems) == QStringList{"equipment.later_event"});
    CHECK(problems.front().arguments == QStringList{"2021-07-08", "return"});
    EquipmentEvent moved = f.workspace.equipment().find(given).value();
    moved.date = f.day.addDays(11);
    CHECK(updateEquipmentEvent(f.workspace, moved).refused());
    moved.date = f.day.addDays(9);
    CHECK_FALSE(updateEquipmentEvent(f.workspace, moved).refused());
}

TEST_CASE("two events of one day stand as they were noted") {
    KitFixture f;
    (void)f.handOver(f.first, f.acoua, f.day);
    REQUIRE_FALSE(f.note(Kind::repair, f.day, {}, f.computer).refused());
    REQUIRE_FALSE(f.note(Kind::repaired, f.day, {}, f.computer).refused());
    CHECK(f.book().state(f.computer).place == ItemState::Place::handedOver);
}

TEST_CASE("a kit whose item is lost shows so") {
    KitFixture f;
    (void)f.handOver(f.first, f.acoua, f.day);
    REQUIRE_FALSE(f.note(Kind::loss, f.day.addDays(3), {}, f.computer).refused());
    const EquipmentBook book = f.book();
    CHECK(book.state(f.first).gone == 1);
    CHECK(book.history(f.first).size() == 2);
    CHECK(book.history(f.computer).size() == 2);
    CHECK(book.concerned(*book.item(f.computer)) == f.acoua);
}

TEST_CASE("a hand-over to another structure than planned is told, to a host refused") {
    KitFixture f;
    CHECK(codes(f.note(Kind::handover, f.day, f.first, {}, f.sada).problems) ==
          QStringList{"kit.other_structure"});
    f.workspace.undo();
    CHECK(codes(f.note(Kind::handover, f.day, f.first, {}, f.host).problems) ==
          QStringList{"equipment.not_beneficiary"});
    CHECK(codes(f.note(Kind::handover, QDate(2022, 5, 19), f.first, {}, f.acoua).problems) ==
          QStringList{"equipment.after_as_of"});
    CHECK(codes(f.note(Kind::handover, f.day, f.kit(f.sada, {}), {}, f.sada).problems) ==
          QStringList{"kit.empty"});
}

TEST_CASE("a person who received and a structure that has a kit are not removed") {
    KitFixture f;
    EquipmentEvent event;
    event.kit = f.first;
    event.organisation = f.acoua;
    event.date = f.day;
    event.receiver = f.iris;
    REQUIRE_FALSE(addEquipmentEvent(f.workspace, event).refused());
    CHECK(codes(removePerson(f.workspace, f.iris).problems) == QStringList{"person.in_use"});
    const OrganisationId empty = f.organisation("97605", "Chiconi", OrganisationKind::ccas);
    (void)f.kit(empty, {});
    CHECK(codes(removeOrganisation(f.workspace, empty).problems) == QStringList{"organisation.in_use"});
}

TEST_CASE("a campaign is open one at a time, and closed with what was not looked at") {
    KitFixture f;
    (void)f.handOver(f.first, f.acoua, f.day);
    const EquipmentCheckId id = openCheck(f.workspace, {{}, "Printemps", QDate(2022, 5, 2), {}}).id;
    CHECK(codes(openCheck(f.workspace, {{}, "Été", QDate(2022, 5, 3), {}}).problems) ==
          QStringList{"equipment_check.another_open"});
    EquipmentCheckLine line{id, f.computer, QDate(2022, 5, 10), ItemFinding::damaged, true, {}};
    REQUIRE_FALSE(noteCheck(f.workspace, line).refused());
    line.checkedOn = QDate(2022, 5, 1);
    CHECK(codes(noteCheck(f.workspace, line).problems) == QStringList{"equipment_check.outside"});
    const EquipmentBook book = f.book();
    const auto list = book.checkList(*book.lastCheck());
    REQUIRE(list.size() == 2);
    CHECK(list[0].line->result == ItemFinding::damaged);
    CHECK(list[1].line == nullptr);
    CHECK(codes(removeCheck(f.workspace, id).problems) == QStringList{"equipment_check.has_lines"});
    EquipmentCheck check = f.workspace.equipmentChecks().find(id).value();
    check.end = QDate(2022, 5, 9);
    CHECK(codes(updateCheck(f.workspace, check).problems) == QStringList{"equipment_check.outside"});
    check.end = QDate(2022, 5, 12);
    REQUIRE_FALSE(updateCheck(f.workspace, check).refused());
    line.checkedOn = QDate(2022, 5, 11);
    CHECK(codes(noteCheck(f.workspace, line).problems) == QStringList{"equipment_check.closed"});
    // What leaves later was to be looked at all the same.
    REQUIRE_FALSE(f.note(Kind::return_, QDate(2022, 5, 13), f.first).refused());
    const EquipmentBook after = f.book();
    CHECK(after.checkList(*after.lastCheck()).size() == 2);
}
