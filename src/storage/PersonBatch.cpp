// SPDX-License-Identifier: EUPL-1.2
#include "storage/PersonBatch.h"

#include "storage/Sql.h"

namespace palas {

namespace {

void bindFields(Query& q, PersonId id, const Person& person) {
    q.bind(":id", id)
        .bind(":last_name", person.lastName)
        .bind(":first_name", person.firstName)
        .bind(":sex", toCode(person.sex))
        .bind(":email", person.email)
        .bind(":phone", person.phone)
        .bind(":note", person.note)
        .bind(":search", matchKey(person));
}

void bindFields(Query& q, AffiliationId id, const Affiliation& affiliation) {
    q.bind(":id", id)
        .bind(":person", affiliation.person)
        .bind(":organisation", affiliation.organisation)
        .bind(":role", toCode(affiliation.role))
        .bind(":duty", affiliation.duty)
        .bind(":start_date", affiliation.period.from)
        .bind(":end_date", affiliation.period.to);
}

/// Prepared when first used: one that is open for nothing would slow a single change down.
Query& prepared(std::optional<Query>& query, Database& database, const char* sql) {
    if (!query)
        query.emplace(database, sql);
    return *query;
}

} // namespace

struct PersonBatch::Statements {
    Database& database;
    std::optional<Query> insertPerson;
    std::optional<Query> updatePerson;
    std::optional<Query> insertAffiliation;
    std::optional<Query> updateAffiliation;
};

PersonBatch::PersonBatch(Database& database)
    : statements_(std::make_unique<Statements>(Statements{database, {}, {}, {}, {}})) {}

PersonBatch::~PersonBatch() = default;

PersonId PersonBatch::insert(const Person& person) {
    const PersonId id{statements_->database.nextId()};
    Query& q = prepared(statements_->insertPerson, statements_->database,
                        "INSERT INTO person (id, last_name, first_name, sex, email, phone, note, search) "
                        "VALUES (:id, :last_name, :first_name, :sex, :email, :phone, :note, :search)");
    bindFields(q, id, person);
    q.run();
    return id;
}

void PersonBatch::update(const Person& person) {
    Query& q = prepared(statements_->updatePerson, statements_->database,
                        "UPDATE person SET last_name = :last_name, first_name = :first_name, sex = :sex, "
                        "email = :email, phone = :phone, note = :note, search = :search WHERE id = :id");
    bindFields(q, person.id, person);
    q.run();
}

AffiliationId PersonBatch::insert(const Affiliation& affiliation) {
    const AffiliationId id{statements_->database.nextId()};
    Query& q =
        prepared(statements_->insertAffiliation, statements_->database,
                 "INSERT INTO affiliation (id, person_id, organisation_id, role, duty, start_date, "
                 "end_date) VALUES (:id, :person, :organisation, :role, :duty, :start_date, :end_date)");
    bindFields(q, id, affiliation);
    q.run();
    return id;
}

void PersonBatch::update(const Affiliation& affiliation) {
    Query& q = prepared(statements_->updateAffiliation, statements_->database,
                        "UPDATE affiliation SET person_id = :person, organisation_id = :organisation, "
                        "role = :role, duty = :duty, start_date = :start_date, end_date = :end_date "
                        "WHERE id = :id");
    bindFields(q, affiliation.id, affiliation);
    q.run();
}

} // namespace palas
