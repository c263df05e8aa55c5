// SPDX-License-Identifier: EUPL-1.2
#include "storage/MoocStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string select =
    "SELECT g.id, g.person_id, g.module_id, g.organisation_id, g.percent, g.minutes, g.started_on, "
    "g.completed_on, g.told_on, g.evidence_id FROM mooc_progress g JOIN organisation o ON o.id = "
    "g.organisation_id JOIN person p ON p.id = g.person_id JOIN module m ON m.id = g.module_id ";
const std::string inOrder = "ORDER BY o.code, p.search, m.position, g.id";

std::vector<MoocProgress> readAll(Query& q) {
    std::vector<MoocProgress> found;
    while (q.next())
        found.push_back({q.id<MoocProgressId>(0), q.id<PersonId>(1), q.id<ModuleId>(2),
                         q.id<OrganisationId>(3), q.number(4), q.optionalNumber(5), q.date(6), q.date(7),
                         q.date(8), q.id<EvidenceId>(9)});
    return found;
}

void bindFields(Query& q, const MoocProgress& progress) {
    q.bind(":id", progress.id)
        .bind(":person", progress.person)
        .bind(":module", progress.module)
        .bind(":organisation", progress.organisation)
        .bind(":percent", progress.percent)
        .bind(":minutes", progress.minutes)
        .bind(":started_on", progress.startedOn)
        .bind(":completed_on", progress.completedOn)
        .bind(":told_on", progress.toldOn)
        .bindOptional(":evidence", progress.evidence);
}

} // namespace

MoocStore::MoocStore(Database& database)
    : database_(database) {}

MoocProgressId MoocStore::insert(MoocProgress progress) {
    progress.id = MoocProgressId{database_.nextId()};
    Query q(database_,
            "INSERT INTO mooc_progress (id, person_id, module_id, organisation_id, percent, minutes, "
            "started_on, completed_on, told_on, evidence_id) VALUES (:id, :person, :module, "
            ":organisation, :percent, :minutes, :started_on, :completed_on, :told_on, :evidence)");
    bindFields(q, progress);
    q.run();
    return progress.id;
}

void MoocStore::update(const MoocProgress& progress) {
    Query q(database_, "UPDATE mooc_progress SET person_id = :person, module_id = :module, organisation_id = "
                       ":organisation, percent = :percent, minutes = :minutes, started_on = :started_on, "
                       "completed_on = :completed_on, told_on = :told_on, evidence_id = :evidence "
                       "WHERE id = :id");
    bindFields(q, progress);
    q.run();
}

void MoocStore::remove(MoocProgressId id) {
    Query(database_, "DELETE FROM mooc_progress WHERE id = :id").bind(":id", id).run();
}

std::optional<MoocProgress> MoocStore::find(MoocProgressId id) const {
    Query q(database_, select + "WHERE g.id = :id");
    q.bind(":id", id);
    return firstOf(readAll(q));
}

std::vector<MoocProgress> MoocStore::all() const {
    Query q(database_, select + inOrder);
    return readAll(q);
}

std::vector<MoocProgress> MoocStore::of(OrganisationId organisation) const {
    Query q(database_, select + "WHERE g.organisation_id = :organisation " + inOrder);
    q.bind(":organisation", organisation);
    return readAll(q);
}

std::vector<MoocProgress> MoocStore::of(PersonId person) const {
    Query q(database_, select + "WHERE g.person_id = :person " + inOrder);
    q.bind(":person", person);
    return readAll(q);
}

} // namespace palas
