// SPDX-License-Identifier: EUPL-1.2
#include "services/AttendanceService.h"

#include "services/SessionClashes.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <QSet>

namespace palas {
namespace {

template <class Cells, class Member>
bool allSame(const Cells& cells, Member member) {
    return std::all_of(cells.begin(), cells.end(),
                       [&](const Attendance& cell) { return cell.*member == cells.front().*member; });
}

ChangeLabel labelFor(const Session& session, const std::vector<HalfDay>& halfDays,
                     const std::vector<Attendance>& cells) {
    QString date;
    QString part;
    const HalfDay* halfDay = findHalfDay(halfDays, cells.front().halfDay);
    if (halfDay && allSame(cells, &Attendance::halfDay)) {
        date = halfDay->date.toString(Qt::ISODate);
        part = toCode(halfDay->part);
    }
    const QString mark = allSame(cells, &Attendance::mark) ? toCode(cells.front().mark) : QString();
    return {"attendance.set", {QString::number(cells.size()), session.code, date, part, mark}};
}

Problems check(Workspace& workspace, const Session& session, const std::vector<HalfDay>& halfDays,
               const std::vector<Attendance>& cells) {
    if (session.cancelled)
        return {makeError({}, "session.cancelled", {session.code})};
    QSet<EnrolmentId> enrolled;
    for (const Enrolment& enrolment : workspace.sessions().enrolments(session.id))
        enrolled.insert(enrolment.id);
    const QDate asOf = workspace.asOf();
    Problems problems;
    for (const Attendance& cell : cells) {
        const HalfDay* halfDay = findHalfDay(halfDays, cell.halfDay);
        if (halfDay && enrolled.contains(cell.enrolment))
            append(problems, validate(cell, *halfDay, asOf));
        else
            problems.push_back(makeError(attendanceField(cell), "row.gone"));
    }
    return problems;
}

} // namespace

Outcome setAttendance(Workspace& workspace, SessionId session, const std::vector<Attendance>& cells) {
    const auto stored = workspace.sessions().find(session);
    if (!stored)
        return rowGone();
    if (cells.empty())
        return {};
    const auto halfDays = workspace.sessions().halfDays(session);
    return workspace.change(labelFor(*stored, halfDays, cells), [&] {
        Problems problems = check(workspace, *stored, halfDays, cells);
        if (!hasErrors(problems)) {
            for (const Attendance& cell : cells)
                workspace.attendance().set(cell);
        }
        return problems;
    });
}

} // namespace palas
