// SPDX-License-Identifier: EUPL-1.2
#include "storage/PersonStore.h"

#include "domain/Text.h"
#include "storage/PersonBatch.h"
#include "storage/Sql.h"

#include <algorithm>
#include <numeric>

namespace palas {
namespace {

const std::string selectPerson = "SELECT id, last_name, first_name, sex, email, phone, note FROM person ";
const std::string selectAffiliation =
    "SELECT id, person_id, organisation_id, role, duty, start_date, end_date FROM affiliation ";

std::vector<Person> readPeople(Query& q) {
    std::vector<Person> people;
    while (q.next()) {
        Person person;
        person.id = q.id<PersonId>(0);
        person.lastName = q.text(1);
        person.firstName = q.text(2);
        person.sex = sexFromCode(q.text(3)).value_or(Sex::unknown);
        person.email = q.text(4);
        person.phone = q.text(5);
        person.note = q.text(6);
        people.push_back(std::move(person));
    }
    return people;
}

/// Keys are made once a person, not once a comparison.
std::vector<Person> sorted(std::vector<Person> people) {
    std::vector<std::pair<QString, QString>> keys;
    keys.reserve(people.size());
    for (const Person& person : people)
        keys.emplace_back(sortKey(person.lastName), sortKey(person.firstName));
    std::vector<size_t> order(people.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
    std::vector<Person> inOrder;
    inOrder.reserve(people.size());
    for (const size_t place : order)
        inOrder.push_back(std::move(people[place]));
    return inOrder;
}

std::vector<Affiliation> readAffiliations(Query& q) {
    std::vector<Affiliation> affiliations;
    while (q.next()) {
        Affiliation affiliation;
        affiliation.id = q.id<AffiliationId>(0);
        affiliation.person = q.id<PersonId>(1);
        affiliation.organisation = q.id<OrganisationId>(2);
        affiliation.role = roleFromCode(q.text(3)).value_or(Role::agent);
        affiliation.duty = q.text(4);
        affiliation.period = {q.date(5), q.date(6)};
        affiliations.push_back(std::move(affiliation));
    }
    return affiliations;
}

} // namespace

PersonStore::PersonStore(Database& database)
    : database_(database) {}

PersonId PersonStore::insert(Person person) {
    return PersonBatch(database_).insert(person);
}

void PersonStore::update(const Person& person) {
    PersonBatch(database_).update(person);
}

void PersonStore::remove(PersonId id) {
    Query(database_, "DELETE FROM affiliation WHERE person_id = :id").bind(":id", id).run();
    Query(database_, "DELETE FROM person WHERE id = :id").bind(":id", id).run();
}

std::optional<Person> PersonStore::find(PersonId id) const {
    Query q(database_, selectPerson + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readPeople(q));
}

std::vector<Person> PersonStore::all() const {
    Query q(database_, selectPerson + "ORDER BY id");
    return sorted(readPeople(q));
}

std::vector<Person> PersonStore::findByMatchKey(const QString& key) const {
    Query q(database_, selectPerson + "WHERE replace(search, ' ', '') = replace(:key, ' ', '') ORDER BY id");
    q.bind(":key", key);
    return readPeople(q);
}

std::vector<Person> PersonStore::findByEmail(const QString& email) const {
    Query q(database_,
            selectPerson + "WHERE email <> '' AND lower(email) = lower(:email) ORDER BY search, id");
    q.bind(":email", email);
    return readPeople(q);
}

AffiliationId PersonStore::insert(Affiliation affiliation) {
    return PersonBatch(database_).insert(affiliation);
}

void PersonStore::update(const Affiliation& affiliation) {
    PersonBatch(database_).update(affiliation);
}

int PersonStore::references(PersonId id) const {
    return countReferences(database_, "person", id.value, {"affiliation"});
}

void PersonStore::remove(AffiliationId id) {
    Query(database_, "DELETE FROM affiliation WHERE id = :id").bind(":id", id).run();
}

std::optional<Affiliation> PersonStore::find(AffiliationId id) const {
    Query q(database_, selectAffiliation + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readAffiliations(q));
}

std::vector<Affiliation> PersonStore::affiliations(PersonId person) const {
    Query q(database_,
            selectAffiliation + "WHERE person_id = :person ORDER BY start_date IS NOT NULL, start_date, id");
    q.bind(":person", person);
    return readAffiliations(q);
}

std::vector<Affiliation> PersonStore::allAffiliations() const {
    Query q(database_, selectAffiliation + "ORDER BY person_id, start_date IS NOT NULL, start_date, id");
    return readAffiliations(q);
}

} // namespace palas
