// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/EquipmentFixture.h"
#include "tests/services/ImportPlans.h"

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

/// KIT-97601 with CCAS-0001 and CCAS-0002, in stock.
struct RegisterFixture : EquipmentFixture {
    KitId first = kit(acoua, {laptop("CCAS-0001"), communication("CCAS-0002")});

    [[nodiscard]] EquipmentItem item(const char* number) {
        return workspace.equipment().findByInventoryNumber(QString::fromLatin1(number)).value();
    }
    ImportPlan plan(const QString& csv) { return planOf(workspace, ImportKind::equipment, csv); }
};

} // namespace

TEST_CASE("items are recognised by their inventory number; a kit that is not known yet is made") {
    RegisterFixture f;
    const QString list =
        "N° d'inventaire;Type;Intitulé;N° de série;Fournisseur;Valeur;Acquis le;Kit;"
        "Structure;Autocollant UE posé le;Note\n"
        "ccas-0001;;;PF-1;Bureautique;1 234,50 €;01/03/2021;;;15/03/2021;\n"
        "CCAS-0003;Ordinateur portable;Portable 14 pouces;PF-3;;812.5;;KIT-97616;Sada;;neuf\n"
        "CCAS-0004;Kit de communication;Kit complet;;;;;kit-97616;Sada;;\n"
        "CCAS-0005;Autre;Souris;;;;;;;;\n";
    const ImportPlan plan = f.plan(list);
    CHECK(states(plan) == std::vector{State::changed, State::fresh, State::fresh, State::fresh});
    CHECK(fieldsOf(plan.rows[0]) ==
          QStringList{"serial_number", "supplier", "acquisition_value", "acquired_on", "sticker_on"});
    const qint64 before = f.workspace.history().count();
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.history().count() == before + 1);
    CHECK(f.item("CCAS-0001").value == Cents{123450});
    CHECK(f.item("CCAS-0001").label == "Ordinateur portable");
    CHECK(f.item("CCAS-0003").value == Cents{81250});
    const auto made = f.workspace.equipment().findKitByCode("KIT-97616");
    REQUIRE(made);
    CHECK(made->organisation == f.sada);
    CHECK(f.workspace.equipment().itemsOf(made->id).size() == 2);
    CHECK_FALSE(f.item("CCAS-0005").kit.isValid());
    CHECK(f.plan(list).isEmpty());
    CHECK(f.plan(list).count(State::identical) == 4);
    f.workspace.undo();
    CHECK(f.workspace.equipment().items().size() == 2);
    CHECK(f.workspace.equipment().kits().size() == 1);
}

TEST_CASE("rows of the register that cannot be are refused with the reason, the others come") {
    RegisterFixture f;
    f.handOver(f.first, f.acoua, QDate(2021, 4, 1));
    const ImportPlan plan =
        f.plan("Inventaire;Type;Désignation;N° de série;Valeur;Kit;Structure;Autocollant\n"
               ";autre;Souris;;;;;\n"
               "A-1;;Souris;;;;;\n"
               "A-2;tracteur;Souris;;;;;\n"
               "A-3;autre;;;;;;\n"
               "A-4;autre;Souris;;environ 12;;;\n"
               "A-5;autre;Souris;;-5;;;\n"
               "A-6;autre;Souris;;;;Lyon;\n"
               "A-7;autre;Souris;;;KIT-97601;;\n"
               "A-8;autre;Souris;;;KIT-9;Laval;\n"
               "A-9;autre;Souris;S-1;;;;\n"
               "A-10;autre;Souris;S-1;;;;\n"
               "a-9;autre;Clavier;;;;;\n"
               "A-11;autre;Souris;;;;;demain\n"
               "A-12;autre;Souris;;;;;01/01/2099\n"
               "CCAS-0001;;;;;KIT-8;Sada;\n");
    CHECK(refusals(plan) ==
          QStringList{"equipment.inventory_number.required", "list.item_kind.required",
                      "list.item_kind.unknown", "equipment.label.required", "list.amount.unreadable",
                      "equipment.value.negative", "list.structure.unknown", "kit.items_fixed",
                      "equipment.not_beneficiary", "", "equipment.serial_number.taken", "list.row.twice",
                      "list.date.unreadable", "equipment.after_as_of", "kit.items_fixed"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.equipment().items().size() == 3);
    CHECK(f.workspace.equipment().kits().size() == 1);
}

TEST_CASE("amounts are euros in tables and cents in JSON") {
    Fixture f;
    const QByteArray json =
        R"([{"inventory_number": "A-1", "kind": "other", "label": "Souris", "acquisition_value": 81250},
            {"inventory_number": "A-2", "kind": "other", "label": "Souris", "acquisition_value": "812,50"}])";
    const ImportPlan plan =
        planOf(f.workspace, importRequest(ImportKind::equipment, readListBytes(json, {})));
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    for (const EquipmentItem& item : f.workspace.equipment().items())
        CHECK(item.value == Cents{81250});
}
