// SPDX-License-Identifier: EUPL-1.2
#include "services/Calendar.h"

#include "domain/Codes.h"
#include "services/CalendarSources.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace palas {

namespace {

using Kind = CalendarKind;
using State = CalendarState;

constexpr Codes<Kind, 28> kinds{{{{Kind::session, "session"},
                                  {Kind::event, "event"},
                                  {Kind::immersion, "immersion"},
                                  {Kind::opening, "opening"},
                                  {Kind::visit, "visit"},
                                  {Kind::coaching, "coaching"},
                                  {Kind::report, "report"},
                                  {Kind::stage, "stage"},
                                  {Kind::milestone, "milestone"},
                                  {Kind::experiment, "experiment"},
                                  {Kind::handover, "handover"},
                                  {Kind::partnership, "partnership"},
                                  {Kind::evaluation, "evaluation"},
                                  {Kind::programmeStart, "programme_start"},
                                  {Kind::programmeEnd, "programme_end"},
                                  {Kind::mooc, "mooc"},
                                  {Kind::baseline, "baseline"},
                                  {Kind::finalDiagnostic, "final"},
                                  {Kind::needsStarted, "needs_started"},
                                  {Kind::needsPresented, "needs_presented"},
                                  {Kind::needsDecided, "needs_decided"},
                                  {Kind::needsDue, "needs_due"},
                                  {Kind::partnershipStart, "partnership_start"},
                                  {Kind::agreement, "agreement"},
                                  {Kind::equipmentCheck, "equipment_check"},
                                  {Kind::convocations, "convocations"},
                                  {Kind::calledOff, "called_off"},
                                  {Kind::certificates, "certificates"}}}};
constexpr Codes<CalendarGroup, 10> groups{{{{CalendarGroup::sessions, "sessions"},
                                            {CalendarGroup::events, "events"},
                                            {CalendarGroup::mooc, "mooc"},
                                            {CalendarGroup::immersions, "immersions"},
                                            {CalendarGroup::coaching, "coaching"},
                                            {CalendarGroup::labs, "labs"},
                                            {CalendarGroup::equipment, "equipment"},
                                            {CalendarGroup::followUp, "follow_up"},
                                            {CalendarGroup::papers, "papers"},
                                            {CalendarGroup::deadlines, "deadlines"}}}};
constexpr Codes<State, 7> states{{{{State::planned, "planned"},
                                   {State::running, "running"},
                                   {State::toProve, "to_prove"},
                                   {State::proven, "proven"},
                                   {State::late, "late"},
                                   {State::over, "over"},
                                   {State::cancelled, "cancelled"}}}};

constexpr CalendarEntries (*sources[])(const Figures&, Workspace&) = {
    sessionDates,    coachingDates,  reportDates, labDates,        kitDates,   checkDates, partnershipDates,
    evaluationDates, programmeDates, moocDates,   diagnosticDates, needsDates, paperDates};

/// A half-day whose hours are not known stands where its part of the day begins; a whole day before all, but
/// for what was only written down that day.
int minuteOf(const CalendarEntry& entry) {
    constexpr int noon = 12 * 60;
    const CalendarGroup group = groupOf(entry.kind);
    if (group == CalendarGroup::papers || group == CalendarGroup::mooc)
        return 2 * noon;
    if (entry.start)
        return *entry.start;
    return entry.part == DayPart::afternoon ? noon : entry.part ? 0 : -1;
}

auto rank(const CalendarEntry& entry) {
    return std::make_tuple(entry.first, minuteOf(entry), entry.kind);
}

} // namespace

QString toCode(CalendarKind kind) {
    return kinds.of(kind);
}

QString toCode(CalendarState state) {
    return states.of(state);
}

std::optional<CalendarKind> calendarKindFromCode(const QString& code) {
    return kinds.value(code);
}

std::optional<CalendarState> calendarStateFromCode(const QString& code) {
    return states.value(code);
}

QString toCode(CalendarGroup group) {
    return groups.of(group);
}

std::optional<CalendarGroup> calendarGroupFromCode(const QString& code) {
    return groups.value(code);
}

CalendarGroup groupOf(CalendarKind kind) {
    switch (kind) {
    case Kind::session:
        return CalendarGroup::sessions;
    case Kind::event:
        return CalendarGroup::events;
    case Kind::mooc:
        return CalendarGroup::mooc;
    case Kind::immersion:
    case Kind::opening:
    case Kind::visit:
        return CalendarGroup::immersions;
    case Kind::coaching:
        return CalendarGroup::coaching;
    case Kind::stage:
    case Kind::milestone:
    case Kind::experiment:
        return CalendarGroup::labs;
    case Kind::handover:
    case Kind::equipmentCheck:
        return CalendarGroup::equipment;
    case Kind::baseline:
    case Kind::finalDiagnostic:
    case Kind::needsStarted:
    case Kind::needsPresented:
    case Kind::needsDecided:
    case Kind::partnershipStart:
    case Kind::agreement:
        return CalendarGroup::followUp;
    case Kind::convocations:
    case Kind::calledOff:
    case Kind::certificates:
        return CalendarGroup::papers;
    case Kind::report:
    case Kind::partnership:
    case Kind::evaluation:
    case Kind::needsDue:
    case Kind::programmeStart:
    case Kind::programmeEnd:
        break;
    }
    return CalendarGroup::deadlines;
}

int CalendarEntry::people() const {
    return std::accumulate(shares.begin(), shares.end(), 0);
}

bool CalendarFilter::passes(const CalendarEntry& entry) const {
    const bool common =
        entry.kind == CalendarKind::programmeStart || entry.kind == CalendarKind::programmeEnd;
    if (structure.isValid() && !common &&
        std::find(entry.structures.begin(), entry.structures.end(), structure) == entry.structures.end())
        return false;
    if (module.isValid() && entry.module != module)
        return false;
    if (strand && entry.strand != strand)
        return false;
    if (group && groupOf(entry.kind) != *group)
        return false;
    return (!period.from.isValid() || entry.last >= period.from) &&
           (!period.to.isValid() || entry.first <= period.to);
}

namespace {

/// Of one structure, without the name of any other.
void keepOnly(CalendarEntry& entry, OrganisationId structure) {
    const auto place = std::find(entry.structures.begin(), entry.structures.end(), structure);
    if (place == entry.structures.end())
        return;
    if (!entry.shares.empty())
        entry.shares = {entry.shares[size_t(place - entry.structures.begin())]};
    entry.structures = {structure};
}

std::vector<CalendarEntry> thoseOf(const std::vector<CalendarEntry>& entries, const CalendarFilter& filter) {
    std::vector<CalendarEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [&](const CalendarEntry& entry) { return filter.passes(entry); });
    if (filter.structure.isValid()) {
        for (CalendarEntry& entry : found)
            keepOnly(entry, filter.structure);
    }
    return found;
}

} // namespace

Calendar::Calendar(const Figures& figures, Workspace& workspace) {
    for (const auto source : sources) {
        for (CalendarEntry& entry : source(figures, workspace)) {
            if (entry.first.isValid() && figures.scope().period.contains(entry.first))
                entries_.push_back(std::move(entry));
        }
    }
    std::sort(entries_.begin(), entries_.end(), [](const CalendarEntry& a, const CalendarEntry& b) {
        const auto left = rank(a), right = rank(b);
        return left == right ? a.key < b.key : left < right;
    });
    undated_ = undatedSessions(figures, workspace);
}

std::vector<CalendarEntry> Calendar::matching(const CalendarFilter& filter) const {
    return thoseOf(entries_, filter);
}

std::vector<CalendarEntry> Calendar::undated(const CalendarFilter& filter) const {
    CalendarFilter whenever = filter;
    whenever.period = {};
    return thoseOf(undated_, whenever);
}

QDateTime startInstant(const CalendarEntry& entry) {
    return instantOf(entry.first, entry.start, entry.zone);
}

QDateTime endInstant(const CalendarEntry& entry) {
    return instantOf(entry.first, entry.end, entry.zone);
}

CalendarEntry entryOn(CalendarKind kind, QDate day, const QString& key) {
    CalendarEntry entry;
    entry.kind = kind;
    entry.key = key;
    entry.first = entry.last = day;
    return entry;
}

CalendarState passing(QDate day, QDate asOf) {
    return day < asOf ? CalendarState::over : CalendarState::planned;
}

QString calendarKey(const char* kind, qint64 row, const QString& part) {
    const QString key = QLatin1String(kind) + QLatin1Char('-') + QString::number(row);
    return part.isEmpty() ? key : key + QLatin1Char('-') + part;
}

} // namespace palas
