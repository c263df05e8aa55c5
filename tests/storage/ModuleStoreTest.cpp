// SPDX-License-Identifier: EUPL-1.2
#include "storage/ModuleStore.h"

#include "storage/Database.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a module is read as written, updated and removed") {
    const auto database = Database::inMemory();
    ModuleStore store(*database);
    for (const QString& text : difficultTexts()) {
        Module module = sampleModule("S1");
        module.label = text;
        module.strand = Strand::fais;
        module.position = 3;
        module.id = store.insert(module);
        REQUIRE(store.find(module.id) == module);
        module.kind = ModuleKind::event;
        store.update(module);
        CHECK(store.findByCode("S1") == module);
        store.remove(module.id);
        CHECK_FALSE(store.findByCode("S1").has_value());
    }
}

TEST_CASE("modules stand by position") {
    const auto database = Database::inMemory();
    ModuleStore store(*database);
    Module last = sampleModule("A");
    last.position = 2;
    Module first = sampleModule("B");
    first.position = 1;
    store.insert(last);
    store.insert(first);
    CHECK(store.all().front().code == "B");
}

TEST_CASE("choices are kept and counted with the sessions as references") {
    const auto database = Database::inMemory();
    const OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    ModuleStore store(*database);
    const ModuleId module = store.insert(sampleModule("C01", ModuleKind::elective));
    CHECK(store.use(module).references == 0);
    ElectiveChoice choice{{}, acoua, module, QDate(2021, 9, 1), "Besoin exprimé"};
    choice.id = store.insert(choice);
    CHECK(store.choices() == std::vector{choice});
    SessionStore(*database).insert(sampleSession("SE-001", module));
    CHECK(store.use(module).references == 2);
    store.remove(choice.id);
    CHECK(store.choices().empty());
}
