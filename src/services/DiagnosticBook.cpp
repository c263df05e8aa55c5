// SPDX-License-Identifier: EUPL-1.2
#include "services/DiagnosticBook.h"

#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "storage/NeedsAnalysisStore.h"

#include <algorithm>

namespace palas {

namespace {

QString subjectOf(const Questionnaire& grid, const Axis& axis) {
    return grid.code + QLatin1Char('.') + axis.code;
}

} // namespace

DiagnosticBook::DiagnosticBook(Workspace& workspace, QDate asOf)
    : asOf_(asOf)
    , grids_(workspace.diagnostics().grids())
    , assessments_(workspace.diagnostics().assessments()) {
    std::erase_if(assessments_, [asOf](const Assessment& one) { return one.assessedOn > asOf; });
    for (size_t i = 0; i < assessments_.size(); ++i)
        places_.insert({assessments_[i].organisation, int(assessments_[i].moment)}, i);
    for (NeedsAnalysis& analysis : workspace.needsAnalyses().all()) {
        analysis.status = statusOn(analysis, asOf);
        needs_[analysis.organisation].push_back(std::move(analysis));
    }
}

const Questionnaire* DiagnosticBook::grid(QuestionnaireId id) const {
    const auto found =
        std::find_if(grids_.begin(), grids_.end(), [id](const Questionnaire& g) { return g.id == id; });
    return found == grids_.end() ? nullptr : &*found;
}

const Questionnaire* DiagnosticBook::current() const {
    const Questionnaire* last = nullptr;
    for (const Questionnaire& grid : grids_) {
        if (grid.status == GridStatus::inUse)
            last = &grid;
    }
    return last;
}

std::vector<DiagnosticAxis> DiagnosticBook::axes() const {
    std::vector<DiagnosticAxis> found;
    for (const Questionnaire& grid : grids_) {
        const bool used = std::any_of(assessments_.begin(), assessments_.end(),
                                      [&](const Assessment& one) { return one.questionnaire == grid.id; });
        if (!used && grid.status != GridStatus::inUse)
            continue;
        for (const Axis& axis : grid.axes) {
            const QString subject = subjectOf(grid, axis);
            const auto known = std::find_if(found.begin(), found.end(), [&](const DiagnosticAxis& one) {
                return one.subject == subject;
            });
            if (known == found.end())
                found.push_back({subject, axis.label});
            else
                known->label = axis.label;
        }
    }
    return found;
}

const Assessment* DiagnosticBook::assessment(OrganisationId structure, Moment moment) const {
    const auto place = places_.constFind({structure, int(moment)});
    return place == places_.cend() ? nullptr : &assessments_[*place];
}

const Questionnaire* DiagnosticBook::gridOf(OrganisationId structure) const {
    for (const Moment moment : {Moment::baseline, Moment::final_}) {
        if (const Assessment* one = assessment(structure, moment))
            return grid(one->questionnaire);
    }
    return nullptr;
}

std::vector<AxisResult> DiagnosticBook::results(OrganisationId structure) const {
    const Questionnaire* grid = gridOf(structure);
    return grid ? compare(*grid, assessment(structure, Moment::baseline),
                          assessment(structure, Moment::final_))
                : std::vector<AxisResult>{};
}

AxisResult DiagnosticBook::result(OrganisationId structure, const QString& subject) const {
    const Questionnaire* grid = gridOf(structure);
    const std::vector<AxisResult> all = results(structure);
    for (size_t i = 0; i < all.size(); ++i) {
        if (subjectOf(*grid, grid->axes[i]) == subject)
            return all[i];
    }
    return {};
}

std::vector<const Axis*> DiagnosticBook::weakAxes(OrganisationId structure) const {
    std::vector<std::pair<Score, const Axis*>> weak;
    const Questionnaire* grid = gridOf(structure);
    const std::vector<AxisResult> all = results(structure);
    for (size_t i = 0; i < all.size(); ++i) {
        const auto latest = all[i].latest();
        if (latest && isWeak(*latest, grid->topScore))
            weak.emplace_back(*latest, &grid->axes[i]);
    }
    std::stable_sort(weak.begin(), weak.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Axis*> axes;
    for (const auto& [score, axis] : weak)
        axes.push_back(axis);
    return axes;
}

int DiagnosticBook::unanswered(OrganisationId structure) const {
    int count = 0;
    for (const Moment moment : {Moment::baseline, Moment::final_}) {
        const Assessment* one = assessment(structure, moment);
        const Questionnaire* its = one ? grid(one->questionnaire) : nullptr;
        if (its)
            count += palas::unanswered(*its, *one);
    }
    return count;
}

std::vector<const NeedsAnalysis*> DiagnosticBook::allNeeds(OrganisationId structure) const {
    std::vector<const NeedsAnalysis*> found;
    const auto all = needs_.constFind(structure);
    if (all != needs_.cend()) {
        for (const NeedsAnalysis& analysis : *all)
            found.push_back(&analysis);
    }
    return found;
}

const NeedsAnalysis* DiagnosticBook::needs(OrganisationId structure) const {
    const NeedsAnalysis* best = nullptr;
    const Mandate mandate = mandateOn(asOf_);
    for (const NeedsAnalysis* analysis : allNeeds(structure)) {
        // Within the mandate one that was presented goes before a later one that was not.
        const bool later = !best || mandate.covers(analysis->year) >= mandate.covers(best->year);
        const bool kept = best && mandate.covers(best->year) && best->status == NeedsStatus::presented &&
                          analysis->status != NeedsStatus::presented;
        if (later && !kept)
            best = analysis;
    }
    return best;
}

NeedsStatus DiagnosticBook::needsStatus(OrganisationId structure) const {
    const NeedsAnalysis* analysis = needs(structure);
    return analysis && mandateOn(asOf_).covers(analysis->year) ? analysis->status : NeedsStatus::todo;
}

bool DiagnosticBook::isNeedsOverdue(OrganisationId structure) const {
    return asOf_ > needsDue() && needsStatus(structure) != NeedsStatus::presented;
}

} // namespace palas
