// SPDX-License-Identifier: EUPL-1.2
#include "storage/EquipmentStore.h"

#include "storage/Database.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EvidenceStore.h"
#include "storage/OrganisationStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2021, 6, 28);

struct Fixture {
    std::unique_ptr<Database> database = Database::inMemory();
    EquipmentStore store{*database};
    EquipmentCheckStore checks{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));

    Kit kit(const QString& code) {
        Kit made{{}, code, "Kit numérique", acoua, day, "note"};
        made.id = store.insert(made);
        return made;
    }
    EquipmentItem item(const QString& number, ItemKind kind = ItemKind::laptop, KitId kit = {}) {
        EquipmentItem made;
        made.inventoryNumber = number;
        made.kind = kind;
        made.label = "Ordinateur portable";
        made.kit = kit;
        made.id = store.insert(made);
        return made;
    }
    EquipmentEvent handover(KitId kit, QDate date) {
        EquipmentEvent made;
        made.kit = kit;
        made.organisation = acoua;
        made.date = date;
        made.receiptCode = store.nextReceiptCode();
        made.id = store.insert(made);
        return store.find(made.id).value();
    }
};

} // namespace

TEST_CASE("a kit comes back as it went") {
    Fixture f;
    Kit kit = f.kit("KIT-97601");
    CHECK(f.store.find(kit.id) == kit);
    CHECK(f.store.findKitByCode("KIT-97601") == kit);
    kit.organisation = {};
    kit.plannedOn = {};
    kit.label.clear();
    f.store.update(kit);
    CHECK(f.store.kits() == std::vector{kit});
    f.store.remove(kit.id);
    CHECK(f.store.kits().empty());
}

TEST_CASE("an item comes back as it went, unknown values too") {
    Fixture f;
    EquipmentItem item = f.item("DEMO-0001");
    CHECK(f.store.find(item.id) == item);
    item.serialNumber = "SN-1";
    item.supplier = "Fournisseur";
    item.value = Cents{89900};
    item.acquiredOn = day;
    item.kit = f.kit("KIT-1").id;
    item.stickerOn = day;
    item.stickerPhoto = EvidenceStore(*f.database).insert(sampleEvidence(1, day.addDays(2)));
    item.note = "note";
    f.store.update(item);
    CHECK(f.store.findByInventoryNumber("DEMO-0001") == item);
    CHECK(f.store.findBySerialNumber("SN-1") == std::vector{item});
    CHECK(EvidenceStore(*f.database).namedBy(item.stickerPhoto) == QStringList{"DEMO-0001"});
    CHECK(f.store.filedDays().value(item.stickerPhoto) == day.addDays(2));
    (void)f.item("DEMO-0002");
    CHECK(f.store.findBySerialNumber("").empty());
}

TEST_CASE("items stand by number, those of a kit laptops first") {
    Fixture f;
    const Kit kit = f.kit("KIT-1");
    const auto communication = f.item("A-1", ItemKind::communication, kit.id);
    const auto laptop = f.item("A-2", ItemKind::laptop, kit.id);
    const auto loose = f.item("A-0");
    CHECK(f.store.items() == std::vector{loose, communication, laptop});
    CHECK(f.store.itemsOf(kit.id) == std::vector{laptop, communication});
}

TEST_CASE("events stand in the order in which they happened") {
    Fixture f;
    const Kit kit = f.kit("KIT-1");
    const EquipmentEvent later = f.handover(kit.id, day.addDays(5));
    const EquipmentEvent first = f.handover(kit.id, day);
    const EquipmentEvent second = f.handover(kit.id, day);
    CHECK(second.position == 3);
    CHECK(f.store.events() == std::vector{first, second, later});
    EquipmentEvent changed = first;
    changed.condition = ItemCondition::good;
    changed.giver = "Coordination";
    changed.place = "Dzaoudzi";
    changed.note = "note";
    changed.evidence = EvidenceStore(*f.database).insert(sampleEvidence(1, day));
    f.store.update(changed);
    CHECK(f.store.find(changed.id) == changed);
    CHECK(EvidenceStore(*f.database).namedBy(changed.evidence) == QStringList{changed.receiptCode});
}

TEST_CASE("a receipt number is never given twice") {
    Fixture f;
    const Kit kit = f.kit("KIT-1");
    const EquipmentEvent first = f.handover(kit.id, day);
    const EquipmentEvent second = f.handover(kit.id, day);
    CHECK(first.receiptCode == "PV-001");
    CHECK(second.receiptCode == "PV-002");
    f.store.remove(second.id);
    CHECK(f.store.nextReceiptCode() == "PV-003");
}

TEST_CASE("what was found of an item is replaced, and counts as a reference") {
    Fixture f;
    const EquipmentItem item = f.item("A-1");
    CHECK(f.store.references(item.id) == 0);
    EquipmentCheck check{{}, "Printemps", day, {}};
    check.id = f.checks.insert(check);
    EquipmentCheckLine line{check.id, item.id, day, ItemFinding::missing, false, "armoire vide"};
    f.checks.set(line);
    line.result = ItemFinding::present;
    line.sticker = true;
    f.checks.set(line);
    CHECK(f.checks.lines(check.id) == std::vector{line});
    CHECK(f.checks.allLines() == std::vector{line});
    CHECK(f.store.references(item.id) == 1);
    f.checks.remove(check.id, item.id);
    CHECK(f.checks.lines(check.id).empty());
    check.end = day.addDays(3);
    f.checks.update(check);
    CHECK(f.checks.find(check.id) == check);
    f.checks.remove(check.id);
    CHECK(f.checks.all().empty());
}
