// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentService.h"

#include "tests/services/EquipmentFixture.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a kit is made with its items as one change") {
    EquipmentFixture f;
    const auto before = f.workspace.history().count();
    const KitId kit = f.kit(f.acoua, {f.laptop("A-1"), f.communication("A-2")});
    CHECK(f.workspace.history().count() == before + 1);
    CHECK(f.workspace.equipment().find(kit)->code == "KIT-97601");
    CHECK(f.workspace.equipment().itemsOf(kit).size() == 2);
    CHECK(f.workspace.equipment().find(f.kit(f.acoua, {}))->code == "KIT-97601-2");
    CHECK(f.workspace.equipment().find(f.kit({}, {}))->code == "KIT-1");
    f.workspace.undo();
    f.workspace.undo();
    f.workspace.undo();
    CHECK(f.workspace.equipment().items().empty());
}

TEST_CASE("a kit without laptop or communication kit is told") {
    EquipmentFixture f;
    Kit kit;
    kit.organisation = f.acoua;
    CHECK(codes(addKit(f.workspace, kit, {f.laptop("A-1")}).problems) == QStringList{"kit.no_communication"});
    kit.organisation = f.host;
    CHECK(codes(addKit(f.workspace, kit, {}).problems) == QStringList{"equipment.not_beneficiary"});
}

TEST_CASE("inventory and serial numbers belong to one item, and the other is named") {
    EquipmentFixture f;
    EquipmentItem first = f.laptop("A-1");
    first.serialNumber = "SN-1";
    const EquipmentItemId id = addItem(f.workspace, first).id;
    EquipmentItem second = f.laptop(" A-1 ");
    second.serialNumber = "SN-1";
    const Problems problems = addItem(f.workspace, second).problems;
    CHECK(codes(problems) ==
          QStringList{"equipment.inventory_number.taken", "equipment.serial_number.taken"});
    CHECK(problems[0].arguments == QStringList{"A-1", "Ordinateur portable"});
    CHECK(problems[1].arguments == QStringList{"SN-1", "A-1"});
    first.id = id;
    CHECK_FALSE(updateItem(f.workspace, first).refused());
    CHECK_FALSE(addItem(f.workspace, f.laptop("A-2")).refused());
    CHECK_FALSE(addItem(f.workspace, f.laptop("A-3")).refused()); // both without serial number
    const auto twins = addKit(f.workspace, {}, {f.laptop("B-1"), f.laptop("B-1")});
    REQUIRE(twins.refused());
    CHECK(twins.problems.front().field == "items.1.inventory_number");
    CHECK(f.workspace.equipment().kits().empty());
}

TEST_CASE("the items of a kit are fixed once something happened to it") {
    EquipmentFixture f;
    const KitId kit = f.kit(f.acoua, {f.laptop("A-1"), f.communication("A-2")});
    EquipmentItem loose = f.laptop("A-3");
    loose.id = addItem(f.workspace, loose).id;
    loose.kit = kit;
    CHECK_FALSE(updateItem(f.workspace, loose).refused());
    f.handOver(kit, f.acoua, f.day);
    loose.kit = {};
    const Outcome out = updateItem(f.workspace, loose);
    REQUIRE(codes(out.problems) == QStringList{"kit.items_fixed"});
    CHECK(out.problems.front().arguments == QStringList{"KIT-97601", "2021-06-28"});
    CHECK(codes(removeItem(f.workspace, loose.id).problems) == QStringList{"kit.items_fixed"});
    EquipmentItem late = f.laptop("A-4");
    late.kit = kit;
    CHECK(codes(addItem(f.workspace, late).problems) == QStringList{"kit.items_fixed"});
    CHECK(codes(removeKit(f.workspace, kit).problems) == QStringList{"kit.has_history"});
}

TEST_CASE("a kit that nothing happened to is removed, its items stay") {
    EquipmentFixture f;
    const KitId kit = f.kit(f.acoua, {f.laptop("A-1")});
    CHECK_FALSE(removeKit(f.workspace, kit).refused());
    REQUIRE(f.workspace.equipment().items().size() == 1);
    CHECK_FALSE(f.workspace.equipment().items().front().kit.isValid());
    CHECK_FALSE(removeItem(f.workspace, f.workspace.equipment().items().front().id).refused());
}

TEST_CASE("one kit for each CCAS that has none, as one change") {
    EquipmentFixture f;
    (void)f.kit(f.sada, {f.laptop("X-1")});
    KitSeries series{"DP-###", 5, "Portable", "Kit de communication", "Fournisseur", f.day, f.day};
    const Outcome made = addKitForEach(f.workspace, series);
    REQUIRE_FALSE(made.refused());
    CHECK(f.workspace.equipment().kits().size() == 2); // Acoua's is new, the host gets none
    CHECK(f.workspace.equipment().findByInventoryNumber("DP-006")->kind == ItemKind::communication);
    CHECK(codes(addKitForEach(f.workspace, series).problems) == QStringList{"kit.each_has_one"});
    f.workspace.undo();
    CHECK(f.workspace.equipment().kits().size() == 1);
    series.pattern = "DP";
    CHECK(codes(addKitForEach(f.workspace, series).problems) == QStringList{"kit.pattern.no_number"});
    series.pattern = "X-#";
    series.first = 1;
    CHECK(codes(addKitForEach(f.workspace, series).problems) ==
          QStringList{"equipment.inventory_number.taken"});
}

TEST_CASE("the sticker is ticked with a day and a photograph") {
    EquipmentFixture f;
    const EquipmentItemId item = addItem(f.workspace, f.laptop("A-1")).id;
    CHECK(codes(setSticker(f.workspace, item, QDate(2022, 5, 19)).problems) ==
          QStringList{"equipment.after_as_of"});
    CHECK(codes(f.photograph(item, "%PDF-1.4").problems) == QStringList{"equipment.photo_type"});
    const auto photo = f.photograph(item, "\xFF\xD8\xFF\xE0 jpeg");
    REQUIRE_FALSE(photo.refused());
    CHECK(f.workspace.equipment().find(item)->stickerOn == QDate(2022, 5, 18));
    CHECK(f.workspace.equipment().find(item)->stickerPhoto == photo.id);
    CHECK_FALSE(setSticker(f.workspace, item, {}).refused());
    CHECK_FALSE(f.workspace.equipment().find(item)->stickerPhoto.isValid());
    CHECK(f.workspace.evidence().all().empty());
    f.workspace.undo();
    CHECK(f.workspace.equipment().find(item)->stickerPhoto == photo.id);
    CHECK_FALSE(unfileStickerPhoto(f.workspace, item).refused());
    CHECK(f.workspace.equipment().find(item)->stickerOn.isValid());
}

TEST_CASE("the sticker is ticked on several items at once, as one change") {
    EquipmentFixture f;
    const auto first = addItem(f.workspace, f.laptop("A-1")).id;
    const auto second = addItem(f.workspace, f.laptop("A-2")).id;
    const auto third = addItem(f.workspace, f.laptop("A-3")).id;
    const QDate before(2021, 6, 1);
    REQUIRE_FALSE(setSticker(f.workspace, second, before).refused());
    const qint64 entries = f.workspace.history().count();
    const QDate today = f.workspace.asOf();
    REQUIRE_FALSE(setStickers(f.workspace, {first, second, third}, today).refused());
    CHECK(f.workspace.history().count() == entries + 1);
    CHECK(f.workspace.equipment().find(first)->stickerOn == today);
    CHECK(f.workspace.equipment().find(second)->stickerOn == before);
    CHECK(f.workspace.equipment().find(third)->stickerOn == today);
    CHECK_FALSE(setStickers(f.workspace, {first, second}, today).sequence.has_value()); // nothing new
    f.workspace.undo();
    CHECK_FALSE(f.workspace.equipment().find(first)->stickerOn.isValid());
    CHECK_FALSE(f.workspace.equipment().find(third)->stickerOn.isValid());
    CHECK(setStickers(f.workspace, {first}, today.addDays(1)).refused());
    CHECK(setStickers(f.workspace, {first, EquipmentItemId{1}}, today).refused());
}
