// SPDX-License-Identifier: EUPL-1.2
#include "services/Calendar.h"

#include "domain/Codes.h"
#include "services/CalendarSources.h"

#include <algorithm>
#include <tuple>

namespace palas {

namespace {

using Kind = CalendarKind;
using State = CalendarState;

constexpr Codes<Kind, 15> kinds{{{{Kind::session, "session"},
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
                                  {Kind::programmeEnd, "programme_end"}}}};
constexpr Codes<State, 7> states{{{{State::planned, "planned"},
                                   {State::running, "running"},
                                   {State::toProve, "to_prove"},
                                   {State::proven, "proven"},
                                   {State::late, "late"},
                                   {State::over, "over"},
                                   {State::cancelled, "cancelled"}}}};

constexpr CalendarEntries (*sources[])(const Figures&, Workspace&) = {
    sessionDates, coachingDates,    reportDates,     labDates,
    kitDates,     partnershipDates, evaluationDates, programmeDates};

/// A half-day whose hours are not known stands where its part of the day begins; a whole day before all.
int minuteOf(const CalendarEntry& entry) {
    constexpr int noon = 12 * 60;
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
    return (!period.from.isValid() || entry.last >= period.from) &&
           (!period.to.isValid() || entry.first <= period.to);
}

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
}

std::vector<CalendarEntry> Calendar::matching(const CalendarFilter& filter) const {
    std::vector<CalendarEntry> found;
    std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(found),
                 [&](const CalendarEntry& entry) { return filter.passes(entry); });
    if (filter.structure.isValid()) {
        for (CalendarEntry& entry : found)
            std::erase_if(entry.structures, [&](OrganisationId id) { return id != filter.structure; });
    }
    return found;
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

QString calendarKey(const char* kind, qint64 row, const QString& part) {
    const QString key = QLatin1String(kind) + QLatin1Char('-') + QString::number(row);
    return part.isEmpty() ? key : key + QLatin1Char('-') + part;
}

} // namespace palas
