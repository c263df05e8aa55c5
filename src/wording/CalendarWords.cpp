// SPDX-License-Identifier: EUPL-1.2
#include "wording/CalendarWords.h"

#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString moduleName(const Figures& figures, const CalendarEntry& entry) {
    const Module* module = figures.module(entry.module);
    if (!module)
        return entry.code;
    return module->code + QLatin1Char(' ') +
           (module->shortLabel.isEmpty() ? module->label : module->shortLabel);
}

/// What was given to the people of a session, or what they did.
QString peopleTitle(const Figures& figures, const CalendarEntry& entry) {
    const int people = entry.people();
    if (entry.kind == CalendarKind::mooc)
        return CalendarWords::tr("%1: %n person(s) finished", nullptr, people)
            .arg(moduleName(figures, entry));
    if (entry.kind == CalendarKind::convocations)
        return CalendarWords::tr("%1: %n person(s) convoked", nullptr, people).arg(entry.code);
    if (entry.kind == CalendarKind::calledOff)
        return CalendarWords::tr("%1 called off: %n person(s) told", nullptr, people).arg(entry.code);
    return CalendarWords::tr("%1: %n certificate(s) issued", nullptr, people).arg(entry.code);
}

/// Its own words, or what it is when it has none.
QString named(const QString& sentence, const CalendarEntry& entry) {
    const QString words = entry.title.join(QStringLiteral(", "));
    return words.isEmpty() ? label(entry.kind) : sentence.arg(words);
}

QString titleOf(const Figures& figures, const CalendarEntry& entry) {
    switch (entry.kind) {
    case CalendarKind::session:
    case CalendarKind::event:
    case CalendarKind::immersion:
        return moduleName(figures, entry);
    case CalendarKind::opening:
        return named(CalendarWords::tr("Opening: %1"), entry);
    case CalendarKind::visit:
        return named(CalendarWords::tr("Visit: %1"), entry);
    case CalendarKind::coaching:
        return named(CalendarWords::tr("Coaching: %1"), entry);
    case CalendarKind::report:
        return CalendarWords::tr("Report of group %1 due, %2")
            .arg(entry.title.value(0), entry.title.value(1));
    case CalendarKind::stage:
        return CalendarWords::tr("Stage “%1”: %2")
            .arg(entry.stage ? label(*entry.stage) : QString(), entry.title.value(0));
    case CalendarKind::milestone:
        return named(CalendarWords::tr("Milestone: %1"), entry);
    case CalendarKind::experiment:
        return named(CalendarWords::tr("Experiment: %1"), entry);
    case CalendarKind::handover:
        return CalendarWords::tr("Hand-over of the kit %1").arg(entry.code);
    case CalendarKind::partnership:
        return named(CalendarWords::tr("End of the partnership with %1"), entry);
    case CalendarKind::evaluation:
        return CalendarWords::tr("Later evaluation of %1 due").arg(entry.code);
    case CalendarKind::mooc:
    case CalendarKind::convocations:
    case CalendarKind::calledOff:
    case CalendarKind::certificates:
        return peopleTitle(figures, entry);
    case CalendarKind::needsStarted:
        return CalendarWords::tr("Analysis of social needs %1 begun").arg(entry.title.value(0));
    case CalendarKind::needsPresented:
        return CalendarWords::tr("Analysis of social needs %1 presented").arg(entry.title.value(0));
    case CalendarKind::needsDecided:
        return CalendarWords::tr("Board’s decision on the analysis of social needs %1")
            .arg(entry.title.value(0));
    case CalendarKind::needsDue:
        return CalendarWords::tr("Last day to present the analysis of social needs");
    case CalendarKind::partnershipStart:
        return named(CalendarWords::tr("Partnership with %1"), entry);
    case CalendarKind::agreement:
        return named(CalendarWords::tr("Agreement signed with %1"), entry);
    case CalendarKind::equipmentCheck:
        return named(CalendarWords::tr("Equipment check: %1"), entry);
    case CalendarKind::baseline:
    case CalendarKind::finalDiagnostic:
    case CalendarKind::programmeStart:
    case CalendarKind::programmeEnd:
        break;
    }
    return label(entry.kind);
}

} // namespace

QString label(CalendarKind kind) {
    switch (kind) {
    case CalendarKind::session:
        return CalendarWords::tr("Session");
    case CalendarKind::event:
        return CalendarWords::tr("Event");
    case CalendarKind::immersion:
        return CalendarWords::tr("Immersion");
    case CalendarKind::opening:
        return label(VisitKind::opening);
    case CalendarKind::visit:
        return label(VisitKind::visit);
    case CalendarKind::coaching:
        return CalendarWords::tr("Coaching");
    case CalendarKind::report:
        return CalendarWords::tr("Immersion report");
    case CalendarKind::stage:
        return CalendarWords::tr("Lab stage");
    case CalendarKind::milestone:
        return CalendarWords::tr("Lab milestone");
    case CalendarKind::experiment:
        return CalendarWords::tr("Experiment");
    case CalendarKind::handover:
        return CalendarWords::tr("Kit hand-over");
    case CalendarKind::partnership:
        return CalendarWords::tr("End of partnership");
    case CalendarKind::evaluation:
        return CalendarWords::tr("Later evaluation");
    case CalendarKind::programmeStart:
        return CalendarWords::tr("Start of the operation");
    case CalendarKind::programmeEnd:
        return CalendarWords::tr("End of the operation");
    case CalendarKind::mooc:
        return CalendarWords::tr("MOOC finished");
    case CalendarKind::baseline:
        return CalendarWords::tr("Baseline diagnostic");
    case CalendarKind::finalDiagnostic:
        return CalendarWords::tr("Final diagnostic");
    case CalendarKind::needsStarted:
        return CalendarWords::tr("Analysis of social needs begun");
    case CalendarKind::needsPresented:
        return CalendarWords::tr("Analysis of social needs presented");
    case CalendarKind::needsDecided:
        return CalendarWords::tr("Analysis of social needs decided on");
    case CalendarKind::needsDue:
        return CalendarWords::tr("Analysis of social needs due");
    case CalendarKind::partnershipStart:
        return CalendarWords::tr("Start of partnership");
    case CalendarKind::agreement:
        return CalendarWords::tr("Partnership agreement");
    case CalendarKind::equipmentCheck:
        return CalendarWords::tr("Equipment check");
    case CalendarKind::convocations:
        return CalendarWords::tr("Convocations");
    case CalendarKind::calledOff:
        return CalendarWords::tr("Session called off");
    case CalendarKind::certificates:
        return CalendarWords::tr("Certificates");
    }
    return {};
}

QString label(CalendarGroup group) {
    switch (group) {
    case CalendarGroup::sessions:
        return CalendarWords::tr("Sessions");
    case CalendarGroup::events:
        return CalendarWords::tr("Events");
    case CalendarGroup::mooc:
        return CalendarWords::tr("MOOC");
    case CalendarGroup::immersions:
        return CalendarWords::tr("Immersions");
    case CalendarGroup::coaching:
        return CalendarWords::tr("Coaching");
    case CalendarGroup::labs:
        return CalendarWords::tr("Labs");
    case CalendarGroup::equipment:
        return CalendarWords::tr("Equipment");
    case CalendarGroup::followUp:
        return CalendarWords::tr("Follow-up");
    case CalendarGroup::papers:
        return CalendarWords::tr("Papers");
    case CalendarGroup::deadlines:
        return CalendarWords::tr("Deadlines");
    }
    return {};
}

QString label(CalendarState state) {
    switch (state) {
    case CalendarState::planned:
        return CalendarWords::tr("Planned");
    case CalendarState::running:
        return CalendarWords::tr("Under way");
    case CalendarState::toProve:
        return CalendarWords::tr("Done, to be proven");
    case CalendarState::proven:
        return CalendarWords::tr("Proven");
    case CalendarState::late:
        return CalendarWords::tr("Late");
    case CalendarState::over:
        return CalendarWords::tr("Over");
    case CalendarState::cancelled:
        return CalendarWords::tr("Cancelled");
    }
    return {};
}

QString calendarTitle(const Figures& figures, const CalendarEntry& entry) {
    return typographic(titleOf(figures, entry));
}

QString calendarTimes(const CalendarEntry& entry) {
    if (entry.kind != CalendarKind::coaching)
        return calendarHours(entry);
    CoachingEntry coaching;
    coaching.date = entry.first;
    coaching.start = entry.start;
    coaching.end = entry.end;
    coaching.zone = entry.zone;
    return bothTimes(coaching);
}

QString calendarHours(const CalendarEntry& entry) {
    HalfDay halfDay;
    halfDay.date = entry.first;
    halfDay.start = entry.start;
    halfDay.end = entry.end;
    halfDay.zone = entry.zone;
    const QString clock = localHours(halfDay);
    return clock.isEmpty() && entry.part ? label(*entry.part) : clock;
}

QString calendarPlace(const CalendarEntry& entry) {
    return entry.modality ? label(*entry.modality) : typographic(entry.place);
}

QString calendarStructures(const Figures& figures, const CalendarEntry& entry, int most) {
    if (int(entry.structures.size()) > most)
        return CalendarWords::tr("%n structure(s)", nullptr, int(entry.structures.size()));
    QStringList names;
    for (const OrganisationId id : entry.structures) {
        if (const Organisation* structure = figures.organisation(id))
            names << structure->name;
    }
    names.sort(Qt::CaseInsensitive);
    return typographic(names.join(QStringLiteral(", ")));
}

} // namespace palas::wording
