// SPDX-License-Identifier: EUPL-1.2
#include "storage/OrganisationStore.h"

#include "domain/Text.h"
#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

const std::string selectOrganisation =
    "SELECT id, kind, code, name, usual_name, insee, population, tile_column, tile_row, siren, themes, "
    "email, phone, note FROM organisation ";

Organisation readOrganisation(const Query& q) {
    Organisation organisation;
    organisation.id = q.id<OrganisationId>(0);
    organisation.kind = organisationKindFromCode(q.text(1)).value_or(OrganisationKind::ccas);
    organisation.code = q.text(2);
    organisation.name = q.text(3);
    organisation.usualName = q.text(4);
    organisation.insee = q.text(5);
    organisation.population = q.optionalNumber(6);
    if (!q.isNull(7))
        organisation.tile = QPoint(q.number(7), q.number(8));
    organisation.siren = q.text(9);
    organisation.themes = q.text(10);
    organisation.email = q.text(11);
    organisation.phone = q.text(12);
    organisation.note = q.text(13);
    return organisation;
}

std::optional<Organisation> findOne(Query& q) {
    return q.next() ? std::optional(readOrganisation(q)) : std::nullopt;
}

void bindFields(Query& q, const Organisation& o) {
    q.bind(":id", o.id)
        .bind(":kind", toCode(o.kind))
        .bind(":code", o.code)
        .bind(":name", o.name)
        .bind(":usual_name", o.usualName)
        .bind(":insee", o.insee)
        .bind(":population", o.population)
        .bind(":tile_column", o.tile ? std::optional(o.tile->x()) : std::nullopt)
        .bind(":tile_row", o.tile ? std::optional(o.tile->y()) : std::nullopt)
        .bind(":siren", o.siren)
        .bind(":themes", o.themes)
        .bind(":email", o.email)
        .bind(":phone", o.phone)
        .bind(":note", o.note)
        .bind(":search", folded(QString(o.name % ' ' % o.usualName % ' ' % o.code)));
}

} // namespace

OrganisationStore::OrganisationStore(Database& database)
    : database_(database) {}

OrganisationId OrganisationStore::insert(Organisation organisation) {
    organisation.id = OrganisationId{database_.nextId()};
    Query q(database_,
            "INSERT INTO organisation (id, kind, code, name, usual_name, insee, population, "
            "tile_column, tile_row, siren, themes, email, phone, note, search) VALUES (:id, :kind, "
            ":code, :name, :usual_name, :insee, :population, :tile_column, :tile_row, :siren, "
            ":themes, :email, :phone, :note, :search)");
    bindFields(q, organisation);
    q.run();
    return organisation.id;
}

void OrganisationStore::update(const Organisation& organisation) {
    Query q(database_, "UPDATE organisation SET kind = :kind, code = :code, name = :name, "
                       "usual_name = :usual_name, insee = :insee, population = :population, "
                       "tile_column = :tile_column, tile_row = :tile_row, siren = :siren, themes = :themes, "
                       "email = :email, phone = :phone, note = :note, search = :search WHERE id = :id");
    bindFields(q, organisation);
    q.run();
}

void OrganisationStore::remove(OrganisationId id) {
    Query(database_, "DELETE FROM organisation WHERE id = :id").bind(":id", id).run();
}

std::optional<Organisation> OrganisationStore::find(OrganisationId id) const {
    Query q(database_, selectOrganisation + "WHERE id = :id");
    q.bind(":id", id);
    return findOne(q);
}

std::optional<Organisation> OrganisationStore::findByCode(const QString& code) const {
    Query q(database_, selectOrganisation + "WHERE code = :code");
    q.bind(":code", code);
    return findOne(q);
}

std::vector<Organisation> OrganisationStore::all() const {
    std::vector<Organisation> organisations;
    Query q(database_, selectOrganisation +
                           "ORDER BY CASE kind WHEN 'ccas' THEN 1 WHEN 'udccas' THEN 2 WHEN 'host' THEN 3 "
                           "WHEN 'provider' THEN 4 ELSE 5 END, search, code");
    while (q.next())
        organisations.push_back(readOrganisation(q));
    std::stable_sort(organisations.begin(), organisations.end(),
                     [](const Organisation& a, const Organisation& b) {
                         return a.kind == b.kind && sortKey(a.name) < sortKey(b.name);
                     });
    return organisations;
}

OrganisationUse OrganisationStore::use(OrganisationId id) const {
    Query q(database_, "SELECT (SELECT count(*) FROM elective_choice WHERE organisation_id = :id), "
                       "(SELECT count(*) FROM enrolment WHERE organisation_id = :id), "
                       "(SELECT count(*) FROM coaching_grant WHERE organisation_id = :id) "
                       "+ (SELECT count(*) FROM coaching_transfer WHERE :id IN (from_id, to_id)) "
                       "+ (SELECT count(*) FROM coaching_entry WHERE organisation_id = :id)");
    q.bind(":id", id);
    if (!q.next())
        return {};
    return {q.number(0), q.number(1), q.number(2), countReferences(database_, "organisation", id.value)};
}

} // namespace palas
