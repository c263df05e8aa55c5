// SPDX-License-Identifier: EUPL-1.2
#include "storage/PersonStore.h"

#include "storage/Database.h"
#include "storage/OrganisationStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a person is read as written, updated and removed with the affiliations") {
    const auto database = Database::inMemory();
    const OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    PersonStore store(*database);
    for (const QString& text : difficultTexts()) {
        Person person = samplePerson(text, text);
        person.sex = Sex::female;
        person.email = "a@b.c";
        person.phone = "0269 61";
        person.note = text;
        person.id = store.insert(person);
        REQUIRE(store.find(person.id) == person);
        CHECK(store.findByMatchKey(matchKey(person)) == std::vector{person});
        Affiliation affiliation{{}, person.id, acoua, Role::director, text, {QDate(2021, 1, 1), {}}};
        affiliation.id = store.insert(affiliation);
        CHECK(store.find(affiliation.id) == affiliation);
        affiliation.period = {{}, QDate(2021, 6, 30)};
        affiliation.role = Role::elected;
        store.update(affiliation);
        CHECK(store.affiliations(person.id) == std::vector{affiliation});
        store.remove(person.id);
        CHECK_FALSE(store.find(person.id).has_value());
        CHECK(store.allAffiliations().empty());
    }
}

TEST_CASE("people stand by name and are found without accents or apostrophes") {
    const auto database = Database::inMemory();
    PersonStore store(*database);
    store.insert(samplePerson("Zinnia"));
    store.insert(samplePerson(QString::fromUtf8("d’Aubépine"), "Zoé"));
    store.insert(samplePerson("Églantier"));
    QStringList names;
    for (const Person& person : store.all())
        names.push_back(person.lastName);
    CHECK(names == QStringList{QString::fromUtf8("d’Aubépine"), "Églantier", "Zinnia"});
    CHECK(store.findByMatchKey(matchKey(samplePerson("D'AUBEPINE", "zoe"))).size() == 1);
    CHECK(store.findByMatchKey(matchKey(samplePerson("DAUBEPINE", "zoe"))).size() == 1);
    CHECK(store.findByMatchKey("aubepine").empty());
}

TEST_CASE("an e-mail is found whatever its case, an empty one never") {
    const auto database = Database::inMemory();
    PersonStore store(*database);
    Person person = samplePerson("Safran");
    store.insert(person);
    person.email = "Houdah@Exemple.yt";
    store.insert(person);
    CHECK(store.findByEmail("houdah@exemple.YT").size() == 1);
    CHECK(store.findByEmail("").empty());
}

TEST_CASE("affiliations stand by start, the open one first") {
    const auto database = Database::inMemory();
    OrganisationStore organisations(*database);
    const OrganisationId acoua = organisations.insert(sampleOrganisation("97601", "Acoua"));
    const OrganisationId sada = organisations.insert(sampleOrganisation("97616", "Sada"));
    PersonStore store(*database);
    const PersonId person = store.insert(samplePerson("Safran"));
    store.insert(Affiliation{{}, person, sada, Role::agent, {}, {QDate(2022, 1, 1), {}}});
    store.insert(Affiliation{{}, person, acoua, Role::agent, {}, {{}, QDate(2021, 12, 31)}});
    const auto all = store.affiliations(person);
    REQUIRE(all.size() == 2);
    CHECK(all[0].organisation == acoua);
    store.remove(all[0].id);
    CHECK(store.affiliations(person).size() == 1);
}
