// SPDX-License-Identifier: EUPL-1.2
#include "storage/LabStore.h"

#include "domain/Text.h"
#include "storage/CounterStore.h"
#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

const QString labCounter = QStringLiteral("lab");
const QString codePrefix = QStringLiteral("LAB-");

const std::string selectLab =
    "SELECT id, code, organisation_id, title, priority, public, challenge, designer, "
    "idea_id, opened_on, ended_on, outcome FROM lab ";

std::vector<Lab> readLabs(Query& q) {
    std::vector<Lab> labs;
    while (q.next()) {
        Lab lab;
        lab.id = q.id<LabId>(0);
        lab.code = q.text(1);
        lab.organisation = q.id<OrganisationId>(2);
        lab.title = q.text(3);
        lab.priority = q.text(4);
        lab.audience = q.text(5);
        lab.challenge = q.text(6);
        lab.designer = q.text(7);
        lab.idea = q.id<IdeaId>(8);
        lab.openedOn = q.date(9);
        lab.endedOn = q.date(10);
        lab.outcome = q.text(11);
        labs.push_back(std::move(lab));
    }
    return labs;
}

void bindFields(Query& q, const Lab& lab) {
    q.bind(":id", lab.id)
        .bind(":code", lab.code)
        .bind(":organisation", lab.organisation)
        .bind(":title", lab.title)
        .bind(":priority", lab.priority)
        .bind(":public", lab.audience)
        .bind(":challenge", lab.challenge)
        .bind(":designer", lab.designer)
        .bindOptional(":idea", lab.idea)
        .bind(":opened_on", lab.openedOn)
        .bind(":ended_on", lab.endedOn)
        .bind(":outcome", lab.outcome)
        .bind(":search", folded(lab.code + QLatin1Char(' ') + lab.title));
}

/// The number of « LAB-07 »; 0 for a code of another form.
int numberOf(const QString& code) {
    return code.startsWith(codePrefix) ? code.mid(codePrefix.size()).toInt() : 0;
}

std::optional<Lab> firstOf(std::vector<Lab> labs) {
    return labs.empty() ? std::nullopt : std::optional(std::move(labs.front()));
}

} // namespace

LabStore::LabStore(Database& database)
    : database_(database) {}

LabId LabStore::insert(Lab lab) {
    lab.id = LabId{database_.nextId()};
    Query q(database_, "INSERT INTO lab (id, code, organisation_id, title, priority, public, challenge, "
                       "designer, idea_id, opened_on, ended_on, outcome, search) VALUES (:id, :code, "
                       ":organisation, :title, :priority, :public, :challenge, :designer, :idea, :opened_on, "
                       ":ended_on, :outcome, :search)");
    bindFields(q, lab);
    q.run();
    writeParts(lab);
    CounterStore(database_).raise(labCounter, numberOf(lab.code));
    return lab.id;
}

void LabStore::update(const Lab& lab) {
    Query q(database_,
            "UPDATE lab SET code = :code, organisation_id = :organisation, title = :title, "
            "priority = :priority, public = :public, challenge = :challenge, designer = :designer, "
            "idea_id = :idea, opened_on = :opened_on, ended_on = :ended_on, outcome = :outcome, "
            "search = :search WHERE id = :id");
    bindFields(q, lab);
    q.run();
    removeParts(lab.id);
    writeParts(lab);
    CounterStore(database_).raise(labCounter, numberOf(lab.code));
}

void LabStore::remove(LabId id) {
    removeParts(id);
    for (const char* sql : {"DELETE FROM lab_milestone WHERE lab_id = :id",
                            "DELETE FROM lab_risk WHERE lab_id = :id", "DELETE FROM lab WHERE id = :id"})
        Query(database_, sql).bind(":id", id).run();
}

void LabStore::writeParts(const Lab& lab) {
    for (const PersonId person : lab.people)
        Query(database_, "INSERT INTO lab_person (lab_id, person_id) VALUES (:lab, :person)")
            .bind(":lab", lab.id)
            .bind(":person", person)
            .run();
    for (const LabStageDates& dates : lab.stages)
        Query(database_, "INSERT INTO lab_stage (lab_id, stage, planned_on, done_on, evidence_id) VALUES "
                         "(:lab, :stage, :planned_on, :done_on, :evidence)")
            .bind(":lab", lab.id)
            .bind(":stage", toCode(dates.stage))
            .bind(":planned_on", dates.plannedOn)
            .bind(":done_on", dates.doneOn)
            .bindOptional(":evidence", dates.evidence)
            .run();
}

void LabStore::removeParts(LabId id) {
    Query(database_, "DELETE FROM lab_person WHERE lab_id = :id").bind(":id", id).run();
    Query(database_, "DELETE FROM lab_stage WHERE lab_id = :id").bind(":id", id).run();
}

std::vector<Lab> LabStore::withParts(std::vector<Lab> labs) const {
    Query person(database_, "SELECT person_id FROM lab_person WHERE lab_id = :lab ORDER BY person_id");
    Query stage(database_,
                "SELECT stage, planned_on, done_on, evidence_id FROM lab_stage WHERE lab_id = :lab");
    for (Lab& lab : labs) {
        person.bind(":lab", lab.id);
        while (person.next())
            lab.people.push_back(person.id<PersonId>(0));
        person.reset();
        stage.bind(":lab", lab.id);
        while (stage.next()) {
            if (const auto known = labStageFromCode(stage.text(0)))
                lab.stages.push_back({*known, stage.date(1), stage.date(2), stage.id<EvidenceId>(3)});
        }
        stage.reset();
        std::sort(lab.stages.begin(), lab.stages.end(),
                  [](const LabStageDates& a, const LabStageDates& b) { return a.stage < b.stage; });
    }
    return labs;
}

std::optional<Lab> LabStore::find(LabId id) const {
    Query q(database_, selectLab + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(withParts(readLabs(q)));
}

std::optional<Lab> LabStore::findByCode(const QString& code) const {
    Query q(database_, selectLab + "WHERE code = :code");
    q.bind(":code", code);
    return firstOf(withParts(readLabs(q)));
}

std::optional<Lab> LabStore::findByIdea(IdeaId idea) const {
    Query q(database_, selectLab + "WHERE idea_id = :idea ORDER BY code, id");
    q.bind(":idea", idea);
    return firstOf(withParts(readLabs(q)));
}

std::vector<Lab> LabStore::all() const {
    Query q(database_, selectLab + "ORDER BY code, id");
    return withParts(readLabs(q));
}

std::vector<Lab> LabStore::of(OrganisationId structure) const {
    Query q(database_, selectLab + "WHERE organisation_id = :structure ORDER BY code, id");
    q.bind(":structure", structure);
    return withParts(readLabs(q));
}

QString LabStore::nextCode() const {
    const int next = CounterStore(database_).last(labCounter) + 1;
    return codePrefix + QStringLiteral("%1").arg(next, 2, 10, QLatin1Char('0'));
}

int LabStore::references(LabId id) const {
    Query q(database_,
            "SELECT (SELECT count(*) FROM experiment WHERE lab_id = :id) "
            "+ (SELECT count(*) FROM lab_stage WHERE lab_id = :id AND evidence_id IS NOT NULL) "
            "+ (SELECT count(*) FROM lab_milestone WHERE lab_id = :id AND evidence_id IS NOT NULL)");
    q.bind(":id", id);
    return q.next() ? q.number(0) : 0;
}

QStringList LabStore::needsPriorities(OrganisationId structure) const {
    Query q(database_, "SELECT label FROM needs_priority WHERE needs_analysis_id = (SELECT id FROM "
                       "needs_analysis n WHERE organisation_id = :structure AND EXISTS (SELECT 1 FROM "
                       "needs_priority WHERE needs_analysis_id = n.id) ORDER BY year DESC, id DESC LIMIT 1) "
                       "ORDER BY position, id");
    q.bind(":structure", structure);
    QStringList labels;
    while (q.next())
        labels << q.text(0);
    return labels;
}

QHash<EvidenceId, QDate> LabStore::filedDays() const {
    Query q(database_, "SELECT id, filed_on FROM evidence WHERE id IN (SELECT evidence_id FROM lab_stage "
                       "UNION SELECT evidence_id FROM lab_milestone UNION SELECT evidence_id FROM "
                       "experiment_photo)");
    QHash<EvidenceId, QDate> days;
    while (q.next())
        days.insert(q.id<EvidenceId>(0), q.date(1));
    return days;
}

} // namespace palas
