// SPDX-License-Identifier: EUPL-1.2
#include "services/CalendarSources.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {

namespace {

CalendarKind kindOf(const Module* module) {
    if (module && module->kind == ModuleKind::event)
        return CalendarKind::event;
    return module && module->kind == ModuleKind::immersion ? CalendarKind::immersion : CalendarKind::session;
}

CalendarState stateOf(SessionState state) {
    switch (state) {
    case SessionState::undated:
    case SessionState::planned:
        return CalendarState::planned;
    case SessionState::running:
        return CalendarState::running;
    case SessionState::held:
        return CalendarState::toProve;
    case SessionState::proven:
        return CalendarState::proven;
    case SessionState::cancelled:
        break;
    }
    return CalendarState::cancelled;
}

/// The structures that send someone to each session, cancelled ones included.
QHash<SessionId, std::vector<OrganisationId>> senders(Workspace& workspace) {
    QHash<SessionId, std::vector<OrganisationId>> structures;
    for (const Enrolment& enrolment : workspace.sessions().allEnrolments()) {
        std::vector<OrganisationId>& of = structures[enrolment.session];
        const auto place = std::lower_bound(of.begin(), of.end(), enrolment.organisation);
        if (place == of.end() || *place != enrolment.organisation)
            of.insert(place, enrolment.organisation);
    }
    return structures;
}

/// What the half-days of a session share.
CalendarEntry entryOf(const Figures& figures, const Session& session, QDate day, const QString& key) {
    const Module* module = figures.module(session.module);
    CalendarEntry entry = entryOn(kindOf(module), day, key);
    entry.row = session.id.value;
    entry.session = session.id;
    entry.code = session.code;
    entry.person = session.trainer;
    const Organisation* host = figures.organisation(session.host);
    entry.place = session.place.isEmpty() && host ? host->name : session.place;
    entry.state = stateOf(figures.state(session.id));
    entry.module = session.module;
    if (module)
        entry.strand = module->strand;
    return entry;
}

CalendarEntry entryOf(const Figures& figures, const Session& session, const HalfDay& halfDay) {
    CalendarEntry entry = entryOf(figures, session, halfDay.date, calendarKey("half-day", halfDay.id.value));
    entry.part = halfDay.part;
    entry.start = halfDay.start;
    entry.end = halfDay.end;
    entry.zone = halfDay.zone;
    return entry;
}

/// The half-day as what is seen on it.
CalendarEntry visitOn(CalendarEntry halfDay, const Visit& visit, const Immersion& group) {
    halfDay.kind = visit.kind == VisitKind::opening ? CalendarKind::opening : CalendarKind::visit;
    halfDay.key = calendarKey("visit", visit.id.value);
    halfDay.row = group.id.value;
    halfDay.title = {visit.theme};
    halfDay.person = visit.contact;
    if (!visit.place.isEmpty())
        halfDay.place = visit.place;
    return halfDay;
}

} // namespace

CalendarEntries sessionDates(const Figures& figures, Workspace& workspace) {
    QHash<HalfDayId, std::vector<Visit>> visits;
    for (const Visit& visit : workspace.immersions().allVisits()) {
        if (figures.immersion(visit.immersion))
            visits[visit.halfDay].push_back(visit);
    }
    const auto structures = senders(workspace);
    CalendarEntries entries;
    for (const HalfDay& halfDay : workspace.sessions().allHalfDays()) {
        const Session* session = figures.session(halfDay.session);
        if (!session)
            continue;
        CalendarEntry entry = entryOf(figures, *session, halfDay);
        entry.structures = structures.value(session->id);
        const std::vector<Visit> seen = visits.value(halfDay.id);
        for (const Visit& visit : seen)
            entries.push_back(visitOn(entry, visit, *figures.immersion(visit.immersion)));
        if (seen.empty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

CalendarEntries undatedSessions(const Figures& figures, Workspace& workspace) {
    const auto structures = senders(workspace);
    CalendarEntries entries;
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        if (session.cancelled || (span && span->first.isValid()))
            continue;
        entries.push_back(entryOf(figures, session, {}, calendarKey("session", session.id.value)));
        entries.back().structures = structures.value(session.id);
    }
    return entries;
}

CalendarEntries reportDates(const Figures& figures, Workspace&) {
    CalendarEntries entries;
    for (const Immersion& group : figures.immersions()) {
        CalendarEntry entry =
            entryOn(CalendarKind::report, group.reportDue, calendarKey("report", group.id.value));
        entry.row = group.id.value;
        const Organisation* host = figures.organisation(group.host);
        entry.title = {QString::number(group.number), host ? host->name : QString()};
        for (const ImmersionStructure& one : group.structures)
            entry.structures.push_back(one.organisation);
        if (const Session* session = figures.session(group.session))
            entry.module = session->module;
        entry.strand = Strand::fais;
        entry.state = figures.isReportFiled(group.id)          ? CalendarState::proven
                      : group.reportDue < figures.scope().asOf ? CalendarState::late
                                                               : CalendarState::planned;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace palas
