// SPDX-License-Identifier: EUPL-1.2

// What a lab holds: milestones and risks.

#include "storage/LabStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectMilestone =
    "SELECT id, lab_id, label, due_on, done_on, evidence_id FROM lab_milestone ";
const std::string selectRisk =
    "SELECT id, lab_id, label, likelihood, impact, response, closed_on FROM lab_risk ";

std::vector<LabMilestone> readMilestones(Query& q) {
    std::vector<LabMilestone> milestones;
    while (q.next())
        milestones.push_back(
            {q.id<LabMilestoneId>(0), q.id<LabId>(1), q.text(2), q.date(3), q.date(4), q.id<EvidenceId>(5)});
    return milestones;
}

std::vector<LabRisk> readRisks(Query& q) {
    std::vector<LabRisk> risks;
    while (q.next())
        risks.push_back(
            {q.id<LabRiskId>(0), q.id<LabId>(1), q.text(2), q.number(3), q.number(4), q.text(5), q.date(6)});
    return risks;
}

void bindFields(Query& q, const LabMilestone& milestone) {
    q.bind(":id", milestone.id)
        .bind(":lab", milestone.lab)
        .bind(":label", milestone.label)
        .bind(":due_on", milestone.dueOn)
        .bind(":done_on", milestone.doneOn)
        .bindOptional(":evidence", milestone.evidence);
}

void bindFields(Query& q, const LabRisk& risk) {
    q.bind(":id", risk.id)
        .bind(":lab", risk.lab)
        .bind(":label", risk.label)
        .bind(":likelihood", risk.likelihood)
        .bind(":impact", risk.impact)
        .bind(":response", risk.response)
        .bind(":closed_on", risk.closedOn);
}

} // namespace

LabMilestoneId LabStore::insert(LabMilestone milestone) {
    milestone.id = LabMilestoneId{database_.nextId()};
    Query q(database_, "INSERT INTO lab_milestone (id, lab_id, label, due_on, done_on, evidence_id) VALUES "
                       "(:id, :lab, :label, :due_on, :done_on, :evidence)");
    bindFields(q, milestone);
    q.run();
    return milestone.id;
}

void LabStore::update(const LabMilestone& milestone) {
    Query q(database_, "UPDATE lab_milestone SET lab_id = :lab, label = :label, due_on = :due_on, done_on = "
                       ":done_on, evidence_id = :evidence WHERE id = :id");
    bindFields(q, milestone);
    q.run();
}

void LabStore::remove(LabMilestoneId id) {
    Query(database_, "DELETE FROM lab_milestone WHERE id = :id").bind(":id", id).run();
}

std::optional<LabMilestone> LabStore::find(LabMilestoneId id) const {
    Query q(database_, selectMilestone + "WHERE id = :id");
    q.bind(":id", id);
    const std::vector<LabMilestone> found = readMilestones(q);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<LabMilestone> LabStore::allMilestones() const {
    Query q(database_, selectMilestone + "ORDER BY due_on, id");
    return readMilestones(q);
}

LabRiskId LabStore::insert(LabRisk risk) {
    risk.id = LabRiskId{database_.nextId()};
    Query q(database_,
            "INSERT INTO lab_risk (id, lab_id, label, likelihood, impact, response, closed_on) VALUES "
            "(:id, :lab, :label, :likelihood, :impact, :response, :closed_on)");
    bindFields(q, risk);
    q.run();
    return risk.id;
}

void LabStore::update(const LabRisk& risk) {
    Query q(database_,
            "UPDATE lab_risk SET lab_id = :lab, label = :label, likelihood = :likelihood, impact = "
            ":impact, response = :response, closed_on = :closed_on WHERE id = :id");
    bindFields(q, risk);
    q.run();
}

void LabStore::remove(LabRiskId id) {
    Query(database_, "DELETE FROM lab_risk WHERE id = :id").bind(":id", id).run();
}

std::optional<LabRisk> LabStore::find(LabRiskId id) const {
    Query q(database_, selectRisk + "WHERE id = :id");
    q.bind(":id", id);
    const std::vector<LabRisk> found = readRisks(q);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<LabRisk> LabStore::allRisks() const {
    Query q(database_, selectRisk + "ORDER BY likelihood * impact DESC, id");
    return readRisks(q);
}

} // namespace palas
