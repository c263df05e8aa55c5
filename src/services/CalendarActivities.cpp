// SPDX-License-Identifier: EUPL-1.2

// The dates of what is no session: coaching, labs, kits, partnerships, evaluations, the operation itself.

#include "services/CalendarSources.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"

#include <set>
#include <utility>

namespace palas {

namespace {

CalendarState stateOf(CoachingState state) {
    switch (state) {
    case CoachingState::booked:
        return CalendarState::planned;
    case CoachingState::spent:
        return CalendarState::toProve;
    case CoachingState::proven:
        return CalendarState::proven;
    case CoachingState::cancelled:
        break;
    }
    return CalendarState::cancelled;
}

CalendarState stateOf(LabStageState state) {
    switch (state) {
    case LabStageState::unplanned:
    case LabStageState::planned:
        return CalendarState::planned;
    case LabStageState::late:
        return CalendarState::late;
    case LabStageState::toProve:
        return CalendarState::toProve;
    case LabStageState::proven:
        break;
    }
    return CalendarState::proven;
}

CalendarState stateOf(const LabMilestone& milestone, const LabBook& labs) {
    if (milestone.doneOn.isValid() && milestone.doneOn <= labs.asOf())
        return labs.isFiled(milestone.evidence) ? CalendarState::proven : CalendarState::toProve;
    return isLate(milestone, labs.asOf()) ? CalendarState::late : CalendarState::planned;
}

CalendarState stateOf(const Experiment& experiment, QDate asOf) {
    if (!hasBegun(experiment, asOf))
        return CalendarState::planned;
    if (!experiment.period.to.isValid() || experiment.period.to >= asOf)
        return CalendarState::running;
    return isUnconcluded(experiment, asOf) ? CalendarState::late : CalendarState::over;
}

/// What all entries of a lab share.
CalendarEntry ofLab(CalendarKind kind, const Lab& lab, QDate day, const QString& key, const QString& name) {
    CalendarEntry entry = entryOn(kind, day, key);
    entry.row = lab.id.value;
    entry.code = lab.code;
    entry.title = {name, lab.title};
    entry.title.removeAll(QString());
    entry.person = lab.designer;
    entry.structures = {lab.organisation};
    entry.strand = Strand::fais;
    return entry;
}

void addStages(CalendarEntries& entries, const LabBook& labs, const Lab& lab) {
    for (const LabStageDates& dates : lab.stages) {
        const bool done = isDone(dates, labs.asOf());
        CalendarEntry entry = ofLab(CalendarKind::stage, lab,
                                    done || !dates.plannedOn.isValid() ? dates.doneOn : dates.plannedOn,
                                    calendarKey("lab", lab.id.value, toCode(dates.stage)), {});
        entry.stage = dates.stage;
        entry.state = stateOf(labs.state(lab, dates.stage));
        entries.push_back(std::move(entry));
    }
}

void addExperiments(CalendarEntries& entries, const LabBook& labs, const Lab& lab) {
    for (const Experiment& experiment : labs.experiments(lab.id)) {
        const QDate first = experiment.period.from.isValid() ? experiment.period.from : experiment.period.to;
        CalendarEntry entry = ofLab(CalendarKind::experiment, lab, first,
                                    calendarKey("experiment", experiment.id.value), experiment.title);
        if (experiment.period.to.isValid())
            entry.last = experiment.period.to;
        entry.state = stateOf(experiment, labs.asOf());
        entries.push_back(std::move(entry));
    }
}

} // namespace

CalendarEntries coachingDates(const Figures& figures, Workspace& workspace) {
    QHash<CoachingEntryId, CoachingState> states;
    for (const CoachingStore::EntryTotals& totals : figures.coachingRows().entries)
        states.insert(totals.entry, totals.state);
    CalendarEntries entries;
    for (const CoachingEntry& one : workspace.coaching().entries()) {
        if (!states.contains(one.id))
            continue;
        CalendarEntry entry =
            entryOn(CalendarKind::coaching, one.date, calendarKey("coaching", one.id.value));
        entry.row = one.id.value;
        entry.code = one.code;
        if (!one.theme.isEmpty())
            entry.title = {one.theme};
        entry.person = one.coach;
        entry.start = one.start;
        entry.end = one.end;
        entry.zone = one.zone;
        entry.modality = one.modality;
        entry.state = stateOf(states.value(one.id));
        entry.structures = {one.organisation};
        entry.strand = Strand::papp;
        entries.push_back(std::move(entry));
    }
    return entries;
}

CalendarEntries labDates(const Figures& figures, Workspace&) {
    const LabBook& labs = figures.labs();
    CalendarEntries entries;
    for (const Lab& lab : labs.labs()) {
        addStages(entries, labs, lab);
        for (const LabMilestone& milestone : labs.milestones(lab.id)) {
            const CalendarState state = stateOf(milestone, labs);
            const bool done = state == CalendarState::proven || state == CalendarState::toProve;
            CalendarEntry entry =
                ofLab(CalendarKind::milestone, lab, done ? milestone.doneOn : milestone.dueOn,
                      calendarKey("milestone", milestone.id.value), milestone.label);
            entry.state = state;
            entries.push_back(std::move(entry));
        }
        addExperiments(entries, labs, lab);
    }
    return entries;
}

CalendarEntries kitDates(const Figures& figures, Workspace&) {
    const EquipmentBook& book = figures.equipment();
    CalendarEntries entries;
    for (const Kit& kit : book.kits()) {
        const EquipmentEvent* given = book.handover(kit.id);
        CalendarEntry entry = entryOn(CalendarKind::handover, given ? given->date : kit.plannedOn,
                                      calendarKey("kit", kit.id.value));
        entry.row = kit.id.value;
        entry.code = kit.code;
        if (!kit.label.isEmpty())
            entry.title = {kit.label};
        if (const OrganisationId whose = given ? given->organisation : kit.organisation; whose.isValid())
            entry.structures = {whose};
        if (given)
            entry.state = book.isReceived(*given) ? CalendarState::proven : CalendarState::toProve;
        else if (kit.plannedOn < figures.scope().asOf)
            entry.state = CalendarState::late;
        entries.push_back(std::move(entry));
    }
    return entries;
}

CalendarEntries checkDates(const Figures& figures, Workspace&) {
    const EquipmentBook& book = figures.equipment();
    const QDate asOf = figures.scope().asOf;
    CalendarEntries entries;
    for (const EquipmentCheck& check : book.checks()) {
        CalendarEntry entry =
            entryOn(CalendarKind::equipmentCheck, check.start, calendarKey("check", check.id.value));
        if (check.end.isValid())
            entry.last = check.end;
        entry.title = {check.label};
        std::set<OrganisationId> structures;
        for (const CheckedItem& one : book.checkList(check)) {
            if (const OrganisationId whose = book.concerned(*one.item); whose.isValid())
                structures.insert(whose);
        }
        entry.structures.assign(structures.begin(), structures.end());
        entry.state = check.start > asOf   ? CalendarState::planned
                      : book.isOpen(check) ? CalendarState::running
                                           : CalendarState::over;
        entries.push_back(std::move(entry));
    }
    return entries;
}

CalendarEntries partnershipDates(const Figures& figures, Workspace&) {
    const QDate asOf = figures.scope().asOf;
    const QDate begun = figures.programme().period.from;
    CalendarEntries entries;
    const auto add = [&](CalendarKind kind, const Partnership& one, QDate day, CalendarState state) {
        // The end has had the key of the partnership since before there were others.
        const QString part = kind == CalendarKind::partnership ? QString() : toCode(kind);
        CalendarEntry entry = entryOn(kind, day, calendarKey("partnership", one.id.value, part));
        entry.row = one.id.value;
        entry.title = {one.partner};
        entry.structures = {one.organisation};
        entry.state = state;
        entries.push_back(std::move(entry));
    };
    for (const Partnership& one : figures.partnerships()) {
        add(CalendarKind::partnership, one, one.period.to, passing(one.period.to, asOf));
        // What stood before the operation is no date of it.
        if (figures.isNew(one))
            add(CalendarKind::partnershipStart, one, one.period.from, passing(one.period.from, asOf));
        if (one.agreementOn.isValid() && one.agreementOn >= begun)
            add(CalendarKind::agreement, one, one.agreementOn,
                one.agreementOn > asOf             ? CalendarState::planned
                : figures.isAgreementFiled(one.id) ? CalendarState::proven
                                                   : CalendarState::toProve);
    }
    return entries;
}

CalendarEntries evaluationDates(const Figures& figures, Workspace&) {
    CalendarEntries entries;
    if (figures.scope().organisation.isValid())
        return entries;
    QSet<SessionId> answered;
    for (const SessionEvaluations& forms : figures.evaluations()) {
        if (forms.moment == EvaluationMoment::later && forms.forms > 0)
            answered.insert(forms.session);
    }
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        if (!span || !figures.isToEvaluate(session.id) || answered.contains(session.id))
            continue;
        CalendarEntry entry = entryOn(CalendarKind::evaluation, laterDue(span->last),
                                      calendarKey("evaluation", session.id.value));
        entry.row = session.id.value;
        entry.code = session.code;
        entry.module = session.module;
        if (const Module* module = figures.module(session.module))
            entry.strand = module->strand;
        entry.state =
            laterLate(span->last) <= figures.scope().asOf ? CalendarState::late : CalendarState::planned;
        entries.push_back(std::move(entry));
    }
    return entries;
}

CalendarEntries programmeDates(const Figures& figures, Workspace&) {
    const Period& operation = figures.programme().period;
    CalendarEntries entries;
    for (const auto& [kind, day] : {std::pair(CalendarKind::programmeStart, operation.from),
                                    std::pair(CalendarKind::programmeEnd, operation.to)}) {
        entries.push_back(entryOn(kind, day, toCode(kind)));
        entries.back().state = passing(day, figures.scope().asOf);
    }
    return entries;
}

} // namespace palas
