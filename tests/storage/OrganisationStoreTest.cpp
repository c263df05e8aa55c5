// SPDX-License-Identifier: EUPL-1.2
#include "storage/OrganisationStore.h"

#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/Sql.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a structure is read as it was written, updated and removed") {
    const auto database = Database::inMemory();
    OrganisationStore store(*database);
    for (const QString& text : difficultTexts()) {
        Organisation organisation = sampleOrganisation("97601", text);
        organisation.usualName = text;
        organisation.population = 5192;
        organisation.tile = QPoint(0, 1);
        organisation.siren = "200008712";
        organisation.themes = text;
        organisation.email = "a@b.c";
        organisation.phone = "0269";
        organisation.note = text + "\n" + text;
        organisation.id = store.insert(organisation);
        REQUIRE(store.find(organisation.id) == organisation);
        organisation.name += " bis";
        organisation.tile.reset();
        organisation.population.reset();
        store.update(organisation);
        CHECK(store.find(organisation.id) == organisation);
        CHECK(store.findByCode("97601") == organisation);
        store.remove(organisation.id);
        CHECK_FALSE(store.find(organisation.id).has_value());
    }
}

TEST_CASE("structures stand by kind, then by name without accents and apostrophes") {
    const auto database = Database::inMemory();
    OrganisationStore store(*database);
    store.insert(sampleOrganisation("HIRSON", "Hirson"));
    store.insert(sampleOrganisation("97617", "Tsingoni"));
    store.insert(sampleOrganisation("97613", "M'Tsangamouji"));
    store.insert(sampleOrganisation("97602", "Éclair"));
    store.insert(sampleOrganisation("97611", "Mamoudzou"));
    Organisation union_ = sampleOrganisation("UDCCAS", "UDCCAS");
    union_.kind = OrganisationKind::udccas;
    store.insert(union_);
    QStringList names;
    for (const Organisation& organisation : store.all())
        names.push_back(organisation.name);
    CHECK(names == QStringList{"Éclair", "Mamoudzou", "M'Tsangamouji", "Tsingoni", "UDCCAS", "Hirson"});
}

TEST_CASE("the search column holds the folded name, usual name and code") {
    const auto database = Database::inMemory();
    Organisation organisation = sampleOrganisation("97603", "Bandrele");
    organisation.usualName = "Bandrélé";
    OrganisationStore(*database).insert(organisation);
    Query q(*database, "SELECT search FROM organisation");
    REQUIRE(q.next());
    CHECK(q.text(0) == "bandrele bandrele 97603");
}

TEST_CASE("references count everything that names a structure") {
    const auto database = Database::inMemory();
    OrganisationStore store(*database);
    const OrganisationId id = store.insert(sampleOrganisation("97601", "Acoua"));
    CHECK(store.use(id).references == 0);
    PersonStore people(*database);
    const PersonId person = people.insert(samplePerson("Safran"));
    people.insert(Affiliation{{}, person, id, Role::agent, {}, {}});
    ModuleStore modules(*database);
    const ModuleId module = modules.insert(sampleModule("C01", ModuleKind::elective));
    modules.insert(ElectiveChoice{{}, id, module, {}, {}});
    SessionStore sessions(*database);
    Session session = sampleSession("SE-001", module);
    session.host = id;
    const SessionId sessionId = sessions.insert(session);
    sessions.insert(Enrolment{{}, sessionId, person, id, QDate(2022, 1, 1)});
    CHECK(store.use(id).references == 4);
}
