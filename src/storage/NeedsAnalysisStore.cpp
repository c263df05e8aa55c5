// SPDX-License-Identifier: EUPL-1.2
#include "storage/NeedsAnalysisStore.h"

#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

const std::string selectAnalysis =
    "SELECT id, organisation_id, year, status, started_on, presented_on, deliberated_on, evidence_id, "
    "previous_evidence_id, note FROM needs_analysis ";

NeedsAnalysis readAnalysis(const Query& q) {
    NeedsAnalysis analysis;
    analysis.id = q.id<NeedsAnalysisId>(0);
    analysis.organisation = q.id<OrganisationId>(1);
    analysis.year = q.number(2);
    analysis.status = needsStatusFromCode(q.text(3)).value_or(NeedsStatus::todo);
    analysis.startedOn = q.date(4);
    analysis.presentedOn = q.date(5);
    analysis.deliberatedOn = q.date(6);
    analysis.evidence = q.id<EvidenceId>(7);
    analysis.previousEvidence = q.id<EvidenceId>(8);
    analysis.note = q.text(9);
    return analysis;
}

void bindFields(Query& q, const NeedsAnalysis& analysis) {
    q.bind(":id", analysis.id)
        .bind(":organisation", analysis.organisation)
        .bind(":year", analysis.year)
        .bind(":status", toCode(analysis.status))
        .bind(":started_on", analysis.startedOn)
        .bind(":presented_on", analysis.presentedOn)
        .bind(":deliberated_on", analysis.deliberatedOn)
        .bindOptional(":evidence", analysis.evidence)
        .bindOptional(":previous", analysis.previousEvidence)
        .bind(":note", analysis.note);
}

bool isIn(const std::vector<NeedsPriority>& priorities, NeedsPriorityId id) {
    return std::any_of(priorities.begin(), priorities.end(),
                       [id](const NeedsPriority& priority) { return priority.id == id; });
}

} // namespace

NeedsAnalysisStore::NeedsAnalysisStore(Database& database)
    : database_(database) {}

NeedsAnalysisId NeedsAnalysisStore::insert(NeedsAnalysis analysis) {
    analysis.id = NeedsAnalysisId{database_.nextId()};
    Query q(database_, "INSERT INTO needs_analysis (id, organisation_id, year, status, started_on, "
                       "presented_on, deliberated_on, evidence_id, previous_evidence_id, note) VALUES (:id, "
                       ":organisation, :year, :status, :started_on, :presented_on, :deliberated_on, "
                       ":evidence, :previous, :note)");
    bindFields(q, analysis);
    q.run();
    writePriorities(analysis.id, analysis.priorities, {});
    return analysis.id;
}

void NeedsAnalysisStore::update(const NeedsAnalysis& analysis) {
    const auto before = find(analysis.id);
    Query q(database_, "UPDATE needs_analysis SET organisation_id = :organisation, year = :year, status = "
                       ":status, started_on = :started_on, presented_on = :presented_on, deliberated_on = "
                       ":deliberated_on, evidence_id = :evidence, previous_evidence_id = :previous, note = "
                       ":note WHERE id = :id");
    bindFields(q, analysis);
    q.run();
    writePriorities(analysis.id, analysis.priorities,
                    before ? before->priorities : std::vector<NeedsPriority>{});
}

void NeedsAnalysisStore::writePriorities(NeedsAnalysisId id, const std::vector<NeedsPriority>& priorities,
                                         const std::vector<NeedsPriority>& before) {
    Query drop(database_, "DELETE FROM needs_priority WHERE id = :id");
    for (const NeedsPriority& old : before) {
        if (!isIn(priorities, old.id))
            drop.bind(":id", old.id).run();
    }
    Query insert(database_, "INSERT INTO needs_priority (id, needs_analysis_id, position, label) VALUES "
                            "(:id, :analysis, :position, :label)");
    Query update(database_, "UPDATE needs_priority SET needs_analysis_id = :analysis, position = :position, "
                            "label = :label WHERE id = :id");
    int position = 0;
    for (const NeedsPriority& priority : priorities) {
        const bool known = isIn(before, priority.id);
        (known ? update : insert)
            .bind(":id", known ? priority.id : NeedsPriorityId{database_.nextId()})
            .bind(":analysis", id)
            .bind(":position", ++position)
            .bind(":label", priority.label)
            .run();
    }
}

void NeedsAnalysisStore::remove(NeedsAnalysisId id) {
    Query(database_, "DELETE FROM needs_priority WHERE needs_analysis_id = :id").bind(":id", id).run();
    Query(database_, "DELETE FROM needs_analysis WHERE id = :id").bind(":id", id).run();
}

std::vector<NeedsAnalysis> NeedsAnalysisStore::read(const std::string& where, qint64 id) const {
    std::vector<NeedsAnalysis> found;
    Query q(database_, selectAnalysis + where + " ORDER BY organisation_id, year, id");
    q.bind(":id", id);
    while (q.next())
        found.push_back(readAnalysis(q));
    Query p(database_,
            "SELECT id, label FROM needs_priority WHERE needs_analysis_id = :id ORDER BY position, id");
    for (NeedsAnalysis& analysis : found) {
        p.reset();
        p.bind(":id", analysis.id);
        while (p.next())
            analysis.priorities.push_back({p.id<NeedsPriorityId>(0), p.text(1)});
    }
    return found;
}

std::optional<NeedsAnalysis> NeedsAnalysisStore::find(NeedsAnalysisId id) const {
    auto found = read("WHERE id = :id", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<NeedsAnalysis> NeedsAnalysisStore::all() const {
    return read("WHERE :id = 0", 0);
}

std::vector<NeedsAnalysis> NeedsAnalysisStore::of(OrganisationId organisation) const {
    return read("WHERE organisation_id = :id", organisation.value);
}

} // namespace palas
