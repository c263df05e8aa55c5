// SPDX-License-Identifier: EUPL-1.2
#include "storage/TotalsStore.h"

#include "storage/Sql.h"

namespace palas {

namespace {

// True of the half-days `h` of the period.
const std::string inPeriod = "(:from IS NULL OR h.date >= :from) AND (:to IS NULL OR h.date <= :to) ";

// The condition that a column is one of those of the structure. Only in the text where there is a structure:
// the database then begins with its people instead of reading every row.
std::string among(const TotalsScope& scope, const std::string& column, const std::string& those) {
    return scope.organisation.isValid() ? "AND " + column + " IN (" + those + ") " : std::string();
}

const std::string itsEnrolments = "SELECT o.id FROM enrolment o WHERE o.organisation_id = :organisation";
const std::string itsSessions =
    "SELECT o.session_id FROM enrolment o WHERE o.organisation_id = :organisation";
const std::string itsPages = "SELECT m.sheet_id FROM enrolment o JOIN sheet_line m ON m.enrolment_id = o.id "
                             "WHERE o.organisation_id = :organisation";

std::string spanOfSessions(const TotalsScope& scope) {
    return "SELECT h.session_id, count(*) AS cells, sum(coalesce(h.end_minute - h.start_minute, 0)) AS "
           "minutes, count(*) FILTER (WHERE h.date <= :as_of) AS past FROM half_day h WHERE " +
           inPeriod + among(scope, "h.session_id", itsSessions) + "GROUP BY h.session_id";
}

// Scanned in the order of its key: the groups need no sorting.
std::string typedByEnrolment(const TotalsScope& scope) {
    return "SELECT a.enrolment_id, sum(a.minutes) AS minutes, count(*) AS cells, "
           "count(*) FILTER (WHERE a.mark = 'present') AS present, "
           "count(*) FILTER (WHERE a.mark = 'absent') AS absent, "
           "count(*) FILTER (WHERE a.mark = 'excused') AS excused "
           "FROM attendance a JOIN half_day h ON h.id = a.half_day_id WHERE h.date <= :as_of AND " +
           inPeriod + among(scope, "a.enrolment_id", itsEnrolments) + "GROUP BY a.enrolment_id";
}

// From the filed pages to the cells they cover, which costs half of asking for each cell which page covers
// it: CROSS JOIN keeps that order. DISTINCT, since two pages may cover one cell.
std::string provenByEnrolment(const TotalsScope& scope) {
    const std::string path =
        scope.organisation.isValid()
            ? "enrolment o CROSS JOIN sheet_line l CROSS JOIN sign_in_sheet s CROSS JOIN evidence v "
              "CROSS JOIN sheet_half_day c CROSS JOIN half_day h CROSS JOIN attendance a "
              "WHERE o.organisation_id = :organisation AND l.enrolment_id = o.id AND "
            : "sign_in_sheet s CROSS JOIN evidence v CROSS JOIN sheet_half_day c CROSS JOIN half_day h "
              "CROSS JOIN sheet_line l CROSS JOIN attendance a WHERE ";
    return "SELECT enrolment_id, sum(minutes) AS minutes, count(*) AS cells FROM ("
           "SELECT DISTINCT a.enrolment_id, a.half_day_id, a.minutes FROM " +
           path +
           "v.id = s.evidence_id AND v.filed_on <= :as_of AND c.sheet_id = s.id "
           "AND h.id = c.half_day_id AND h.date <= :as_of AND l.sheet_id = s.id "
           "AND a.enrolment_id = l.enrolment_id AND a.half_day_id = c.half_day_id AND a.mark = 'present' "
           "AND (s.kind = 'remote' OR a.signature = 'signed') AND " +
           inPeriod + ") AS covered GROUP BY enrolment_id";
}

void bindScope(Query& q, const TotalsScope& scope) {
    q.bind(":as_of", scope.asOf).bind(":from", scope.period.from).bind(":to", scope.period.to);
    if (scope.organisation.isValid())
        q.bind(":organisation", scope.organisation);
}

} // namespace

TotalsStore::TotalsStore(Database& database)
    : database_(database) {}

std::vector<EnrolmentTotals> TotalsStore::enrolments(const TotalsScope& scope) const {
    Query q(database_,
            "WITH span AS (" + spanOfSessions(scope) + "), typed AS (" + typedByEnrolment(scope) +
                "), proven AS (" + provenByEnrolment(scope) +
                ") SELECT e.id, e.session_id, e.person_id, e.organisation_id, coalesce(span.minutes, 0), "
                "coalesce(typed.minutes, 0), coalesce(proven.minutes, 0), coalesce(span.cells, 0), "
                "coalesce(span.past, 0), coalesce(typed.present, 0), coalesce(proven.cells, 0), "
                "coalesce(typed.absent, 0), coalesce(typed.excused, 0), coalesce(typed.cells, 0) "
                "FROM enrolment e JOIN session s ON s.id = e.session_id "
                "LEFT JOIN span ON span.session_id = e.session_id "
                "LEFT JOIN typed ON typed.enrolment_id = e.id "
                "LEFT JOIN proven ON proven.enrolment_id = e.id "
                "WHERE s.cancelled = 0 " +
                among(scope, "e.id", itsEnrolments) +
                "AND (span.cells > 0 OR (:from IS NULL AND :to IS NULL))");
    bindScope(q, scope);
    std::vector<EnrolmentTotals> totals;
    while (q.next()) {
        EnrolmentTotals t;
        t.enrolment = q.id<EnrolmentId>(0);
        t.session = q.id<SessionId>(1);
        t.person = q.id<PersonId>(2);
        t.organisation = q.id<OrganisationId>(3);
        t.planned = {q.integer(4)};
        t.attended = {q.integer(5)};
        t.proven = {q.integer(6)};
        t.plannedCells = q.integer(7);
        t.pastCells = q.integer(8);
        t.presentCells = q.integer(9);
        t.provenCells = q.integer(10);
        t.absentCells = q.integer(11);
        t.excusedCells = q.integer(12);
        t.typedCells = q.integer(13);
        totals.push_back(t);
    }
    return totals;
}

std::vector<SessionSpan> TotalsStore::sessions() const {
    Query q(database_, "SELECT s.id, min(h.date), max(h.date), count(h.id), "
                       "coalesce(sum(h.end_minute - h.start_minute), 0), "
                       "count(h.id) = count(h.start_minute) FROM session s "
                       "LEFT JOIN half_day h ON h.session_id = s.id GROUP BY s.id");
    std::vector<SessionSpan> spans;
    while (q.next()) {
        SessionSpan span;
        span.session = q.id<SessionId>(0);
        span.first = q.date(1);
        span.last = q.date(2);
        span.halfDays = q.integer(3);
        span.planned = {q.integer(4)};
        span.hoursKnown = q.boolean(5);
        spans.push_back(span);
    }
    return spans;
}

std::vector<TotalsStore::SheetTotals> TotalsStore::sheets(const TotalsScope& scope) const {
    Query q(
        database_,
        "SELECT s.id, s.session_id, s.kind, s.code, d.last_day, "
        "CASE WHEN v.filed_on <= :as_of THEN 1 ELSE 0 END AS filed, s.trainer_signature, "
        "coalesce(t.present, 0), coalesce(t.unsigned, 0), coalesce(t.attended, 0) "
        "FROM sign_in_sheet s JOIN session n ON n.id = s.session_id "
        "LEFT JOIN evidence v ON v.id = s.evidence_id "
        "LEFT JOIN (SELECT c.sheet_id, max(h.date) AS last_day FROM sheet_half_day c "
        "JOIN half_day h ON h.id = c.half_day_id WHERE TRUE " +
            among(scope, "c.sheet_id", itsPages) +
            "GROUP BY c.sheet_id) d ON d.sheet_id = s.id "
            "LEFT JOIN (SELECT l.sheet_id, count(*) AS present, count(*) FILTER (WHERE a.signature <> "
            "'signed') "
            "AS unsigned, "
            "sum(a.minutes) AS attended FROM sheet_line l "
            "CROSS JOIN sheet_half_day c ON c.sheet_id = l.sheet_id "
            "CROSS JOIN attendance a ON a.enrolment_id = l.enrolment_id AND a.half_day_id = c.half_day_id "
            "JOIN half_day h ON h.id = a.half_day_id WHERE a.mark = 'present' AND h.date <= :as_of " +
            among(scope, "l.enrolment_id", itsEnrolments) +
            "GROUP BY l.sheet_id) t ON t.sheet_id = s.id WHERE n.cancelled = 0 "
            "AND (:from IS NULL OR d.last_day >= :from) AND (:to IS NULL OR d.last_day <= :to) " +
            among(scope, "s.id", itsPages) + "ORDER BY s.session_id, s.number");
    bindScope(q, scope);
    std::vector<SheetTotals> totals;
    while (q.next()) {
        SheetTotals t;
        t.sheet = q.id<SignInSheetId>(0);
        t.session = q.id<SessionId>(1);
        t.kind = sheetKindFromCode(q.text(2)).value_or(SheetKind::paper);
        t.code = q.text(3);
        t.lastDay = q.date(4);
        t.filed = q.boolean(5);
        t.trainerSigned = signatureFromCode(q.text(6)) == Signature::signed_;
        t.presentCells = q.integer(7);
        t.unsignedCells = t.filed && t.kind == SheetKind::paper ? q.integer(8) : 0;
        t.attended = {q.integer(9)};
        totals.push_back(t);
    }
    return totals;
}

std::vector<std::pair<SessionId, Minutes>> TotalsStore::uncovered(const TotalsScope& scope) const {
    Query q(database_,
            "SELECT h.session_id, sum(a.minutes) FROM attendance a JOIN half_day h ON h.id = a.half_day_id "
            "JOIN session n ON n.id = h.session_id WHERE a.mark = 'present' AND h.date <= :as_of "
            "AND n.cancelled = 0 AND NOT EXISTS (SELECT 1 FROM sheet_line l CROSS JOIN sheet_half_day c "
            "WHERE l.enrolment_id = a.enrolment_id AND c.sheet_id = l.sheet_id "
            "AND c.half_day_id = a.half_day_id) AND " +
                inPeriod + among(scope, "a.enrolment_id", itsEnrolments) + "GROUP BY h.session_id");
    bindScope(q, scope);
    std::vector<std::pair<SessionId, Minutes>> minutes;
    while (q.next())
        minutes.emplace_back(q.id<SessionId>(0), Minutes{q.integer(1)});
    return minutes;
}

} // namespace palas
