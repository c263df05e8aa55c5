// SPDX-License-Identifier: EUPL-1.2
#include "domain/Session.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

#include <QTimeZone>
#include <tuple>

namespace palas {
namespace {

constexpr Codes<Modality, 2> modalities{{{{Modality::onsite, "onsite"}, {Modality::remote, "remote"}}}};
constexpr Codes<DayPart, 2> parts{{{{DayPart::morning, "morning"}, {DayPart::afternoon, "afternoon"}}}};
constexpr Codes<SessionState, 6> states{{{{SessionState::undated, "undated"},
                                          {SessionState::planned, "planned"},
                                          {SessionState::running, "running"},
                                          {SessionState::held, "held"},
                                          {SessionState::proven, "proven"},
                                          {SessionState::cancelled, "cancelled"}}}};
constexpr int minutesOfDay = 24 * 60;

void checkHours(Problems& problems, const HalfDay& halfDay, int index) {
    if (halfDay.start.has_value() != halfDay.end.has_value()) {
        problems.push_back(
            makeError(halfDayField(index, halfDay.start ? "end" : "start"), "half_day.hours.incomplete"));
        return;
    }
    if (!halfDay.start)
        return;
    if (*halfDay.start < 0 || *halfDay.start >= minutesOfDay || *halfDay.end < 1 ||
        *halfDay.end > minutesOfDay)
        problems.push_back(makeError(halfDayField(index, "start"), "half_day.hours.invalid"));
    else if (*halfDay.end <= *halfDay.start)
        problems.push_back(makeError(halfDayField(index, "end"), "half_day.end_before_start"));
    else if (*halfDay.end - *halfDay.start > longestHalfDay)
        problems.push_back(
            makeError(halfDayField(index, "end"), "half_day.too_long", {QString::number(longestHalfDay)}));
}

} // namespace

QString toCode(Modality modality) {
    return modalities.of(modality);
}

QString toCode(DayPart part) {
    return parts.of(part);
}

QString toCode(SessionState state) {
    return states.of(state);
}

std::optional<Modality> modalityFromCode(const QString& code) {
    return modalities.value(code);
}

std::optional<DayPart> dayPartFromCode(const QString& code) {
    return parts.value(code);
}

QString halfDayField(int index, const char* name) {
    return QString("half_days.%1.%2").arg(index).arg(QLatin1String(name));
}

QDateTime instantOf(QDate date, std::optional<int> minute, const QString& zoneName) {
    const QTimeZone zone(zoneName.toUtf8());
    if (!minute || !zone.isValid() || !date.isValid())
        return {};
    const QDate day = date.addDays(*minute / minutesOfDay);
    return QDateTime(day, QTime(0, 0).addSecs(*minute % minutesOfDay * 60), zone);
}

Minutes duration(const HalfDay& halfDay) {
    return {halfDay.start && halfDay.end ? *halfDay.end - *halfDay.start : 0};
}

QDateTime startInstant(const HalfDay& halfDay) {
    return instantOf(halfDay.date, halfDay.start, halfDay.zone);
}

QDateTime endInstant(const HalfDay& halfDay) {
    return instantOf(halfDay.date, halfDay.end, halfDay.zone);
}

bool overlap(const HalfDay& a, const HalfDay& b) {
    const QDateTime startA = startInstant(a);
    const QDateTime endA = endInstant(a);
    const QDateTime startB = startInstant(b);
    const QDateTime endB = endInstant(b);
    if (startA.isValid() && endA.isValid() && startB.isValid() && endB.isValid())
        return startA < endB && startB < endA;
    return a.date.isValid() && a.date == b.date && a.part == b.part;
}

Problems validate(const Session& session) {
    Problems problems;
    requireText(problems, "code", session.code, "session.code.required");
    if (!session.module.isValid())
        problems.push_back(makeError("module", "session.module.required"));
    if (session.capacity && *session.capacity < 1)
        problems.push_back(makeError("capacity", "session.capacity.invalid"));
    limitLine(problems, "code", session.code);
    limitLine(problems, "place", session.place);
    limitLine(problems, "provider", session.provider);
    limitLine(problems, "trainer", session.trainer);
    limitNote(problems, "note", session.note);
    return problems;
}

Problems validate(const std::vector<HalfDay>& halfDays, const Period& operation) {
    Problems problems;
    for (int i = 0; i < int(halfDays.size()); ++i) {
        const HalfDay& halfDay = halfDays[size_t(i)];
        if (!halfDay.date.isValid())
            problems.push_back(makeError(halfDayField(i, "date"), "half_day.date.required"));
        else if (!operation.contains(halfDay.date))
            problems.push_back(makeWarning(halfDayField(i, "date"), "date.outside_operation",
                                           {halfDay.date.toString(Qt::ISODate)}));
        if (!QTimeZone::isTimeZoneIdAvailable(halfDay.zone.toUtf8()))
            problems.push_back(
                makeError(halfDayField(i, "zone"), "half_day.zone.unknown", {halfDay.zone.left(60)}));
        checkHours(problems, halfDay, i);
        for (int earlier = 0; earlier < i; ++earlier) {
            const HalfDay& other = halfDays[size_t(earlier)];
            if (overlap(other, halfDay))
                problems.push_back(makeError(halfDayField(i, "date"), "half_day.overlap",
                                             {other.date.toString(Qt::ISODate), toCode(other.part)}));
        }
    }
    return problems;
}

bool byTime(const HalfDay& a, const HalfDay& b) {
    return std::tie(a.date, a.part, a.start, a.id) < std::tie(b.date, b.part, b.start, b.id);
}

SessionState sessionState(bool cancelled, QDate firstDay, QDate lastDay, QDate asOf, qint64 presentCells,
                          qint64 provenCells) {
    if (cancelled)
        return SessionState::cancelled;
    if (!firstDay.isValid())
        return SessionState::undated;
    if (asOf < firstDay)
        return SessionState::planned;
    if (asOf <= lastDay)
        return SessionState::running;
    return presentCells > 0 && provenCells == presentCells ? SessionState::proven : SessionState::held;
}

} // namespace palas
