// SPDX-License-Identifier: EUPL-1.2
#include "storage/AttendanceStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectAttendance =
    "SELECT a.enrolment_id, a.half_day_id, a.minutes, a.mark, a.signature FROM attendance a ";

std::vector<Attendance> readAttendance(Query& q) {
    std::vector<Attendance> cells;
    while (q.next()) {
        Attendance cell;
        cell.enrolment = q.id<EnrolmentId>(0);
        cell.halfDay = q.id<HalfDayId>(1);
        cell.minutes = {q.integer(2)};
        cell.mark = markFromCode(q.text(3)).value_or(Mark::planned);
        cell.signature = signatureFromCode(q.text(4)).value_or(Signature::unseen);
        cells.push_back(cell);
    }
    return cells;
}

} // namespace

AttendanceStore::AttendanceStore(Database& database)
    : database_(database) {}

void AttendanceStore::set(const Attendance& attendance) {
    if (attendance.mark == Mark::planned) {
        Query(database_, "DELETE FROM attendance WHERE enrolment_id = :enrolment AND half_day_id = :half_day")
            .bind(":enrolment", attendance.enrolment)
            .bind(":half_day", attendance.halfDay)
            .run();
        return;
    }
    Query(database_, "INSERT INTO attendance (enrolment_id, half_day_id, minutes, mark, signature) VALUES "
                     "(:enrolment, :half_day, :minutes, :mark, :signature) "
                     "ON CONFLICT (enrolment_id, half_day_id) DO UPDATE SET minutes = excluded.minutes, "
                     "mark = excluded.mark, signature = excluded.signature")
        .bind(":enrolment", attendance.enrolment)
        .bind(":half_day", attendance.halfDay)
        .bind(":minutes", attendance.minutes.value)
        .bind(":mark", toCode(attendance.mark))
        .bind(":signature", toCode(attendance.signature))
        .run();
}

std::vector<Attendance> AttendanceStore::ofSession(SessionId session) const {
    Query q(database_, selectAttendance + "JOIN enrolment e ON e.id = a.enrolment_id "
                                          "WHERE e.session_id = :session "
                                          "ORDER BY a.enrolment_id, a.half_day_id");
    q.bind(":session", session);
    return readAttendance(q);
}

std::vector<Attendance> AttendanceStore::ofEnrolment(EnrolmentId enrolment) const {
    Query q(database_, selectAttendance + "WHERE a.enrolment_id = :enrolment ORDER BY a.half_day_id");
    q.bind(":enrolment", enrolment);
    return readAttendance(q);
}

std::vector<Attendance> AttendanceStore::all() const {
    Query q(database_, selectAttendance + "ORDER BY a.enrolment_id, a.half_day_id");
    return readAttendance(q);
}

QHash<QPair<EnrolmentId, HalfDayId>, Coverage> AttendanceStore::coverage(SessionId session,
                                                                         QDate asOf) const {
    QHash<QPair<EnrolmentId, HalfDayId>, Coverage> covered;
    Query q(database_,
            "SELECT l.enrolment_id, c.half_day_id, max(CASE s.kind WHEN 'remote' THEN 1 ELSE 0 END) "
            "FROM sign_in_sheet s JOIN evidence v ON v.id = s.evidence_id "
            "JOIN sheet_line l ON l.sheet_id = s.id JOIN sheet_half_day c ON c.sheet_id = s.id "
            "WHERE s.session_id = :session AND v.filed_on <= :as_of "
            "GROUP BY l.enrolment_id, c.half_day_id");
    q.bind(":session", session).bind(":as_of", asOf);
    while (q.next())
        covered.insert({q.id<EnrolmentId>(0), q.id<HalfDayId>(1)},
                       q.boolean(2) ? Coverage::remote : Coverage::sheet);
    return covered;
}

} // namespace palas
