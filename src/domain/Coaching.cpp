// SPDX-License-Identifier: EUPL-1.2
#include "domain/Coaching.h"

#include "domain/Codes.h"
#include "domain/Session.h"
#include "domain/Text.h"
#include "domain/Validation.h"

#include <QTimeZone>

namespace palas {
namespace {

constexpr Codes<CoachingModality, 3> modalities{{{{CoachingModality::video, "video"},
                                                  {CoachingModality::phone, "phone"},
                                                  {CoachingModality::onsite, "onsite"}}}};
constexpr Codes<CoachingState, 4> states{{{{CoachingState::booked, "booked"},
                                           {CoachingState::spent, "spent"},
                                           {CoachingState::proven, "proven"},
                                           {CoachingState::cancelled, "cancelled"}}}};
constexpr int minutesOfDay = 24 * 60;

bool shareTime(const QDateTime& startA, const QDateTime& endA, const QDateTime& startB,
               const QDateTime& endB) {
    return startA.isValid() && endA.isValid() && startB.isValid() && endB.isValid() && startA < endB &&
           startB < endA;
}

void checkMinutes(Problems& problems, Minutes minutes) {
    if (minutes.value <= 0)
        problems.push_back(makeError("minutes", "coaching.minutes.required"));
}

void checkDate(Problems& problems, const QString& field, QDate date, const Period& operation) {
    if (!date.isValid())
        problems.push_back(makeError(field, "coaching.date.required"));
    else if (!operation.contains(date))
        problems.push_back(makeWarning(field, "date.outside_operation", {date.toString(Qt::ISODate)}));
}

void checkHours(Problems& problems, const CoachingEntry& entry) {
    if (!entry.start)
        problems.push_back(makeError("start", "coaching.hours.required"));
    if (!entry.end)
        problems.push_back(makeError("end", "coaching.hours.required"));
    if (!entry.start || !entry.end)
        return;
    if (*entry.start < 0 || *entry.start >= minutesOfDay || *entry.end < 1 || *entry.end > minutesOfDay)
        problems.push_back(makeError("start", "half_day.hours.invalid"));
    else if (*entry.end <= *entry.start)
        problems.push_back(makeError("end", "half_day.end_before_start"));
}

} // namespace

QString toCode(CoachingModality modality) {
    return modalities.of(modality);
}

std::optional<CoachingModality> coachingModalityFromCode(const QString& code) {
    return modalities.value(code);
}

QString toCode(CoachingState state) {
    return states.of(state);
}

CoachingState coachingState(bool cancelled, QDate date, bool filed, QDate asOf) {
    if (cancelled)
        return CoachingState::cancelled;
    if (date > asOf)
        return CoachingState::booked;
    return filed ? CoachingState::proven : CoachingState::spent;
}

void CoachingWallet::add(CoachingState state, Minutes minutes) {
    switch (state) {
    case CoachingState::booked:
        booked += minutes;
        return;
    case CoachingState::proven:
        proven += minutes;
        [[fallthrough]];
    case CoachingState::spent:
        spent += minutes;
        return;
    case CoachingState::cancelled:
        return;
    }
}

Minutes duration(const CoachingEntry& entry) {
    return {entry.start && entry.end ? *entry.end - *entry.start : 0};
}

QDateTime startInstant(const CoachingEntry& entry) {
    return instantOf(entry.date, entry.start, entry.zone);
}

QDateTime endInstant(const CoachingEntry& entry) {
    return instantOf(entry.date, entry.end, entry.zone);
}

bool overlap(const CoachingEntry& a, const CoachingEntry& b) {
    return shareTime(startInstant(a), endInstant(a), startInstant(b), endInstant(b));
}

bool overlap(const CoachingEntry& entry, const HalfDay& halfDay) {
    return shareTime(startInstant(entry), endInstant(entry), startInstant(halfDay), endInstant(halfDay));
}

bool isSameCoach(const QString& a, const QString& b) {
    return folded(a) == folded(b);
}

QDate middleOf(const Period& operation) {
    if (!operation.from.isValid() || !operation.to.isValid())
        return {};
    return operation.from.addDays(operation.from.daysTo(operation.to) / 2);
}

Problems validate(const CoachingGrant& grant, const Period& operation) {
    Problems problems;
    if (!grant.organisation.isValid())
        problems.push_back(makeError("organisation", "coaching.organisation.required"));
    checkMinutes(problems, grant.minutes);
    checkDate(problems, "granted_on", grant.grantedOn, operation);
    limitNote(problems, "note", grant.note);
    return problems;
}

Problems validate(const CoachingTransfer& transfer, const Period& operation) {
    Problems problems;
    if (!transfer.from.isValid())
        problems.push_back(makeError("from", "coaching.organisation.required"));
    if (!transfer.to.isValid())
        problems.push_back(makeError("to", "coaching.organisation.required"));
    else if (transfer.to == transfer.from)
        problems.push_back(makeError("to", "coaching.transfer.same_structure"));
    checkMinutes(problems, transfer.minutes);
    checkDate(problems, "transferred_on", transfer.transferredOn, operation);
    requireText(problems, "reason", transfer.reason, "coaching.reason.required");
    limitNote(problems, "reason", transfer.reason);
    return problems;
}

Problems validate(const CoachingEntry& entry, const Period& operation) {
    Problems problems;
    requireText(problems, "code", entry.code, "coaching.code.required");
    if (!entry.organisation.isValid())
        problems.push_back(makeError("organisation", "coaching.organisation.required"));
    requireText(problems, "coach", entry.coach, "coaching.coach.required");
    checkDate(problems, "date", entry.date, operation);
    checkHours(problems, entry);
    if (!QTimeZone::isTimeZoneIdAvailable(entry.zone.toUtf8()))
        problems.push_back(makeError("zone", "half_day.zone.unknown", {entry.zone.left(60)}));
    if (entry.cancelled && entry.evidence.isValid())
        problems.push_back(makeError("cancelled", "coaching.proven", {entry.code.left(maxLineLength)}));
    limitLine(problems, "code", entry.code);
    limitLine(problems, "coach", entry.coach);
    limitLine(problems, "theme", entry.theme);
    limitNote(problems, "work_done", entry.workDone);
    limitNote(problems, "next_step", entry.nextStep);
    return problems;
}

} // namespace palas
