// SPDX-License-Identifier: EUPL-1.2
#include "services/SessionClashes.h"

#include "domain/Attendance.h"
#include "domain/Person.h"
#include "domain/SignInSheet.h"
#include "domain/Text.h"
#include "services/CoachingService.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/ImmersionStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>

namespace palas {
namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

/// What a session holds that its half-days must go on fitting.
struct Held {
    std::vector<Enrolment> enrolments;
    std::vector<Attendance> attendance;
    std::vector<SignInSheet> sheets;
    QDate asOf;

    /// Codes of the pages with this half-day, or of those of them that are filed.
    [[nodiscard]] QString pagesOf(HalfDayId id, bool filed) const {
        QStringList pages;
        for (const SignInSheet& sheet : sheets) {
            const bool listed =
                std::find(sheet.halfDays.begin(), sheet.halfDays.end(), id) != sheet.halfDays.end();
            if (listed && (!filed || sheet.evidence.isValid()))
                pages << sheet.code;
        }
        return pages.join(QLatin1String(", "));
    }
    [[nodiscard]] bool hasAttendance(HalfDayId id) const {
        return std::any_of(attendance.begin(), attendance.end(),
                           [id](const Attendance& cell) { return cell.halfDay == id; });
    }
    [[nodiscard]] qint64 longestAttendance(HalfDayId id) const {
        qint64 longest = 0;
        for (const Attendance& cell : attendance) {
            if (cell.halfDay == id)
                longest = std::max(longest, cell.minutes.value);
        }
        return longest;
    }
};

Problems checkRemoved(const HalfDay& halfDay, const Held& held) {
    Problems problems;
    const QStringList which{iso(halfDay.date), toCode(halfDay.part)};
    if (held.hasAttendance(halfDay.id))
        problems.push_back(makeError("half_days", "half_day.has_attendance", which));
    if (const QString filed = held.pagesOf(halfDay.id, true); !filed.isEmpty())
        problems.push_back(makeError("half_days", "half_day.on_filed_sheet", which + QStringList{filed}));
    else if (const QString pages = held.pagesOf(halfDay.id, false); !pages.isEmpty())
        problems.push_back(makeWarning("half_days", "half_day.sheet_outdated", which + QStringList{pages}));
    return problems;
}

Problems checkMoved(const HalfDay& halfDay, int index, const Held& held) {
    Problems problems;
    const QStringList which{iso(halfDay.date), toCode(halfDay.part)};
    const qint64 longest = held.longestAttendance(halfDay.id);
    if (halfDay.start && longest > duration(halfDay).value)
        problems.push_back(makeError(halfDayField(index, "end"), "half_day.attendance_longer",
                                     which + QStringList{QString::number(longest)}));
    if (halfDay.date > held.asOf && held.hasAttendance(halfDay.id))
        problems.push_back(
            makeError(halfDayField(index, "date"), "attendance.after_as_of", {iso(halfDay.date)}));
    if (const QString pages = held.pagesOf(halfDay.id, false); !pages.isEmpty())
        problems.push_back(
            makeWarning(halfDayField(index, "date"), "half_day.sheet_outdated", which + QStringList{pages}));
    return problems;
}

Problems checkSession(const Session& before, const Session& after, const Held& held) {
    Problems problems;
    const auto enrolled = int(held.enrolments.size());
    if (after.capacity && after.capacity != before.capacity && *after.capacity < enrolled)
        problems.push_back(makeError("capacity", "enrolment.capacity",
                                     {QString::number(*after.capacity), QString::number(enrolled)}));
    const bool someonePresent =
        std::any_of(held.attendance.begin(), held.attendance.end(),
                    [](const Attendance& cell) { return cell.mark == Mark::present; });
    if (after.cancelled && !before.cancelled && someonePresent)
        problems.push_back(makeError("cancelled", "session.has_attendance", {after.code}));
    return problems;
}

/// From the first to the last of these days, which are at least one.
Period spanOf(const std::vector<HalfDay>& halfDays) {
    const auto [first, last] = std::minmax_element(
        halfDays.begin(), halfDays.end(), [](const HalfDay& a, const HalfDay& b) { return a.date < b.date; });
    return {first->date, last->date};
}

bool overlapsOneOf(const std::vector<HalfDay>& halfDays, const HalfDay& other) {
    return std::any_of(halfDays.begin(), halfDays.end(),
                       [&](const HalfDay& halfDay) { return overlap(halfDay, other); });
}

} // namespace

const HalfDay* findHalfDay(const std::vector<HalfDay>& halfDays, HalfDayId id) {
    const auto found = std::find_if(halfDays.begin(), halfDays.end(),
                                    [id](const HalfDay& halfDay) { return halfDay.id == id; });
    return found == halfDays.end() ? nullptr : &*found;
}

Problems checkTwoPlaces(Workspace& workspace, PersonId person, SessionId session,
                        const std::vector<HalfDay>& halfDays) {
    if (halfDays.empty())
        return {};
    const Period days = spanOf(halfDays);
    Problems problems;
    for (const HalfDay& other : workspace.sessions().otherHalfDays(person, session, days.from, days.to)) {
        if (!overlapsOneOf(halfDays, other))
            continue;
        const Person who = workspace.people().find(person).value_or(Person{});
        const Session where = workspace.sessions().find(other.session).value_or(Session{});
        problems.push_back(
            makeError("people", "enrolment.two_places", {fullName(who), where.code, iso(other.date)}));
    }
    append(problems, checkCoachingClash(workspace, person, halfDays));
    return problems;
}

Problems checkTrainer(Workspace& workspace, const Session& session, const std::vector<HalfDay>& halfDays) {
    if (session.trainer.isEmpty() || session.cancelled || halfDays.empty())
        return {};
    const Period days = spanOf(halfDays);
    const QString trainer = folded(session.trainer);
    Problems problems;
    for (const Session& other : workspace.sessions().ledSessions(session.id, days.from, days.to)) {
        if (folded(other.trainer) != trainer)
            continue;
        const std::vector<HalfDay> led = workspace.sessions().halfDays(other.id);
        const auto busy = std::find_if(
            led.begin(), led.end(), [&](const HalfDay& halfDay) { return overlapsOneOf(halfDays, halfDay); });
        if (busy != led.end())
            problems.push_back(
                makeError("trainer", "session.trainer_busy", {session.trainer, other.code, iso(busy->date)}));
    }
    return problems;
}

Problems checkUntouched(Workspace& workspace, const Session& session) {
    if (!workspace.attendance().ofSession(session.id).empty())
        return {makeError({}, "session.move_marked", {session.code})};
    for (const SignInSheet& sheet : workspace.sheets().ofSession(session.id)) {
        if (sheet.evidence.isValid())
            return {makeError({}, "session.move_proven", {session.code, sheet.code})};
    }
    return {};
}

Problems checkMove(Workspace& workspace, const PlannedSession& before, const PlannedSession& after) {
    const SessionId id = after.session.id;
    const Held held{workspace.sessions().enrolments(id), workspace.attendance().ofSession(id),
                    workspace.sheets().ofSession(id), workspace.asOf()};
    Problems problems = checkSession(before.session, after.session, held);
    for (const HalfDay& halfDay : before.halfDays) {
        if (findHalfDay(after.halfDays, halfDay.id))
            continue;
        append(problems, checkRemoved(halfDay, held));
        if (!workspace.immersions().visitsOn(halfDay.id).empty())
            problems.push_back(
                makeError("half_days", "half_day.has_visit", {iso(halfDay.date), toCode(halfDay.part)}));
    }
    // Only what moves is looked at: a clash that came from elsewhere must not lock the rest of the form.
    const bool comesBack = before.session.cancelled && !after.session.cancelled;
    std::vector<HalfDay> moved;
    for (int i = 0; i < int(after.halfDays.size()); ++i) {
        const HalfDay& halfDay = after.halfDays[size_t(i)];
        const HalfDay* stored = halfDay.id.isValid() ? findHalfDay(before.halfDays, halfDay.id) : nullptr;
        if (halfDay.id.isValid() && !stored)
            problems.push_back(makeError(halfDayField(i, "date"), "row.gone"));
        if (stored && *stored != halfDay)
            append(problems, checkMoved(halfDay, i, held));
        if (comesBack || !stored || *stored != halfDay)
            moved.push_back(halfDay);
    }
    const bool otherTrainer = folded(before.session.trainer) != folded(after.session.trainer);
    append(problems, checkTrainer(workspace, after.session, otherTrainer ? after.halfDays : moved));
    if (!after.session.cancelled) {
        for (const Enrolment& enrolment : held.enrolments)
            append(problems, checkTwoPlaces(workspace, enrolment.person, id, moved));
    }
    return problems;
}

} // namespace palas
