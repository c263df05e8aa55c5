// SPDX-License-Identifier: EUPL-1.2

// The dates of the structures' follow-up: online courses completed, diagnostics, analyses of social needs.

#include "services/CalendarSources.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace palas {

namespace {

CalendarEntry ofStructure(CalendarKind kind, QDate day, OrganisationId structure, qint64 row) {
    CalendarEntry entry = entryOn(kind, day, calendarKey("follow-up", row, toCode(kind)));
    entry.row = structure.value;
    entry.structures = {structure};
    return entry;
}

CalendarState stateOf(const Assessment& assessment, const Questionnaire* grid) {
    if (assessment.evidence.isValid())
        return CalendarState::proven;
    return grid && unanswered(*grid, assessment) > 0 ? CalendarState::running : CalendarState::over;
}

/// What stood before the operation is no date of it.
void addNeeds(CalendarEntries& entries, const NeedsAnalysis& analysis, const Figures& figures) {
    const QDate asOf = figures.scope().asOf;
    const QDate begun = figures.programme().period.from;
    const auto add = [&](CalendarKind kind, QDate day, CalendarState state) {
        if (!day.isValid() || day < begun)
            return;
        CalendarEntry entry = ofStructure(kind, day, analysis.organisation, analysis.id.value);
        entry.title = {QString::number(analysis.year)};
        entry.state = state;
        entries.push_back(std::move(entry));
    };
    const bool presented = statusOn(analysis, asOf) == NeedsStatus::presented;
    add(CalendarKind::needsStarted, analysis.startedOn,
        presented || analysis.startedOn > asOf ? passing(analysis.startedOn, asOf) : CalendarState::running);
    add(CalendarKind::needsPresented, analysis.presentedOn,
        presented && analysis.evidence.isValid() ? CalendarState::proven
                                                 : passing(analysis.presentedOn, asOf));
    add(CalendarKind::needsDecided, analysis.deliberatedOn, passing(analysis.deliberatedOn, asOf));
}

} // namespace

CalendarEntries moocDates(const Figures& figures, Workspace&) {
    std::map<std::tuple<QDate, OrganisationId, ModuleId>, std::set<PersonId>> completed;
    for (const MoocProgress& one : figures.mooc()) {
        if (one.completedOn.isValid() && one.completedOn <= figures.scope().asOf)
            completed[{one.completedOn, one.organisation, one.module}].insert(one.person);
    }
    CalendarEntries entries;
    for (const auto& [what, people] : completed) {
        const auto& [day, structure, module] = what;
        CalendarEntry entry =
            entryOn(CalendarKind::mooc, day,
                    calendarKey("mooc", module.value,
                                QString::number(structure.value) + u'-' + day.toString(Qt::ISODate)));
        entry.row = people.begin()->value;
        entry.state = CalendarState::over;
        entry.structures = {structure};
        entry.shares = {int(people.size())};
        entry.module = module;
        if (const Module* of = figures.module(module)) {
            entry.code = of->code;
            entry.strand = of->strand;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

CalendarEntries diagnosticDates(const Figures& figures, Workspace&) {
    const DiagnosticBook& book = figures.diagnostics();
    CalendarEntries entries;
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const Moment moment : {Moment::baseline, Moment::final_}) {
            const Assessment* one = book.assessment(structure.id, moment);
            if (!one)
                continue;
            const CalendarKind kind =
                moment == Moment::baseline ? CalendarKind::baseline : CalendarKind::finalDiagnostic;
            entries.push_back(ofStructure(kind, one->assessedOn, structure.id, one->id.value));
            entries.back().person = one->assessor;
            entries.back().state = stateOf(*one, book.grid(one->questionnaire));
        }
    }
    return entries;
}

CalendarEntries needsDates(const Figures& figures, Workspace&) {
    const DiagnosticBook& book = figures.diagnostics();
    const QDate asOf = figures.scope().asOf;
    CalendarEntry due = entryOn(CalendarKind::needsDue, book.needsDue(), toCode(CalendarKind::needsDue));
    due.state = book.needsDue() < asOf ? CalendarState::late : CalendarState::planned;
    CalendarEntries entries;
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const NeedsAnalysis* analysis : book.allNeeds(structure.id))
            addNeeds(entries, *analysis, figures);
        if (structure.kind == OrganisationKind::ccas &&
            book.needsStatus(structure.id) != NeedsStatus::presented)
            due.structures.push_back(structure.id);
    }
    std::sort(due.structures.begin(), due.structures.end());
    if (!due.structures.empty()) {
        due.row = due.structures.front().value;
        entries.push_back(std::move(due));
    }
    return entries;
}

} // namespace palas
