// SPDX-License-Identifier: EUPL-1.2

// Figures recomputed by queries of the test's own, on another connection to the file.

#include "tests/services/DemoFixture.h"
#include "tests/support/Catch.h"

#include <QTemporaryDir>
#include <sqlite3.h>

using namespace palas;
using test::figureOf;

namespace {

class Reader {
public:
    explicit Reader(const QString& path) {
        REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &connection_, SQLITE_OPEN_READONLY, nullptr) ==
                SQLITE_OK);
    }
    ~Reader() { sqlite3_close(connection_); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] qint64 number(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(connection_, sql, -1, &statement, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
        const qint64 value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }

private:
    sqlite3* connection_ = nullptr;
};

struct Expected {
    const char* key;
    const char* subject;
    const char* value;
    const char* of; ///< or null
};

// Cells of sessions that are not cancelled, on or before the day; and those that are proven, found the other
// way round: from the documents.
#define LIVE                                                                                                 \
    "attendance a JOIN half_day h ON h.id = a.half_day_id JOIN session s ON s.id = h.session_id "            \
    "WHERE s.cancelled = 0 AND h.date <= '2022-05-18' "
#define PROVEN                                                                                               \
    "(a.enrolment_id, a.half_day_id) IN (SELECT l.enrolment_id, c.half_day_id FROM evidence v "              \
    "JOIN sign_in_sheet p ON p.evidence_id = v.id JOIN sheet_line l ON l.sheet_id = p.id "                   \
    "JOIN sheet_half_day c ON c.sheet_id = p.id JOIN attendance b ON b.enrolment_id = l.enrolment_id "       \
    "AND b.half_day_id = c.half_day_id WHERE v.filed_on <= '2022-05-18' "                                    \
    "AND (p.kind = 'remote' OR b.signature = 'signed')) AND a.mark = 'present' "
#define PLANNED                                                                                              \
    "SELECT sum(h.end_minute - h.start_minute) FROM enrolment e JOIN half_day h "                            \
    "ON h.session_id = e.session_id JOIN session s ON s.id = e.session_id WHERE s.cancelled = 0 "

#define GRANTED "SELECT sum(minutes) FROM coaching_grant WHERE granted_on <= '2022-05-18'"
#define COACHED                                                                                              \
    "SELECT sum(e.end_minute - e.start_minute) FROM coaching_entry e WHERE NOT e.cancelled AND e.date "

// Kits given to a CCAS and since then neither given back nor passed on; and what happened last to each item.
#define KITS                                                                                                 \
    "SELECT count(DISTINCT e.organisation_id) FROM equipment_event e JOIN organisation o "                   \
    "ON o.id = e.organisation_id AND o.kind = 'ccas' WHERE e.kit_id IS NOT NULL "                            \
    "AND e.kind IN ('handover', 'transfer') AND e.date <= '2022-05-18' AND NOT EXISTS (SELECT 1 FROM "       \
    "equipment_event r WHERE r.kit_id = e.kit_id AND r.kind IN ('return', 'transfer') "                      \
    "AND r.position > e.position AND r.date <= '2022-05-18') "
#define LAST_EVENTS                                                                                          \
    "(SELECT (SELECT e.kind FROM equipment_event e WHERE (e.item_id = i.id OR e.kit_id = i.kit_id) "         \
    "AND e.date <= '2022-05-18' ORDER BY e.date DESC, e.position DESC LIMIT 1) AS last "                     \
    "FROM equipment_item i) "

// Open labs that are past one stage and not past the next.
#define LAB_AT(past, next)                                                                                   \
    "SELECT count(*) FROM lab l WHERE opened_on <= '2022-05-18' AND ended_on IS NULL AND EXISTS (SELECT 1 "  \
    "FROM lab_stage WHERE lab_id = l.id AND stage = '" past "' AND done_on IS NOT NULL) AND NOT EXISTS "     \
    "(SELECT 1 FROM lab_stage WHERE lab_id = l.id AND stage = '" next "' AND done_on IS NOT NULL)"
#define PARTNERS                                                                                             \
    "SELECT count(*) FROM partnership p WHERE coalesce(p.since, '0') <= '2022-05-18' "                       \
    "AND coalesce(p.until, '9') >= '2022-05-18'"

#define MOOC(where) "SELECT count(DISTINCT person_id) FROM mooc_progress WHERE " where

#define GRADES(how)                                                                                          \
    "SELECT " how "(g.grade) FROM evaluation_grade g JOIN evaluation e ON e.id = g.evaluation_id WHERE "     \
    "g.criterion = 'content' AND e.moment = 'immediate' AND 5 <= (SELECT count(*) FROM evaluation f JOIN "   \
    "evaluation_grade h ON h.evaluation_id = f.id WHERE f.session_id = e.session_id AND f.moment = "         \
    "'immediate' AND h.criterion = 'content')"
// What the CCAS scored on an axis, in hundredths of a point, a half rounded up.
#define SCORES(AXIS, MOMENT)                                                                                 \
    "(SELECT s.organisation_id, (200 * sum(q.weight * a.score) + sum(q.weight)) / (2 * sum(q.weight)) AS "   \
    "points FROM answer a JOIN assessment s ON s.id = a.assessment_id AND s.moment = '" MOMENT               \
    "' JOIN organisation o ON o.id = s.organisation_id AND o.kind = 'ccas' JOIN question q ON q.id = "       \
    "a.question_id JOIN axis x ON x.id = q.axis_id AND x.code = '" AXIS                                      \
    "' WHERE a.score IS NOT NULL GROUP BY s.organisation_id)"

const Expected expected[] = {
    {"structures", "", "SELECT count(*) FROM organisation WHERE kind IN ('ccas', 'udccas')", nullptr},
    {"people.enrolled", "",
     "SELECT count(DISTINCT person_id) FROM enrolment WHERE session_id NOT IN "
     "(SELECT id FROM session WHERE cancelled)",
     nullptr},
    {"people.trained", "",
     "SELECT count(DISTINCT person_id) FROM enrolment WHERE id IN (SELECT a.enrolment_id FROM " LIVE
     "AND a.minutes > 0)",
     nullptr},
    {"people.trained.sex", "female",
     "SELECT count(*) FROM person WHERE sex = 'female' AND id IN (SELECT person_id FROM enrolment WHERE id "
     "IN "
     "(SELECT a.enrolment_id FROM " LIVE "AND a.minutes > 0))",
     nullptr},
    {"sessions", "", "SELECT count(*) FROM session", nullptr},
    {"sessions.state", "cancelled", "SELECT count(*) FROM session WHERE cancelled", nullptr},
    {"sessions.state", "undated",
     "SELECT count(*) FROM session WHERE NOT cancelled AND id NOT IN (SELECT session_id FROM half_day)",
     nullptr},
    {"sessions.state", "planned",
     "SELECT count(*) FROM (SELECT session_id FROM half_day JOIN session s ON s.id = session_id "
     "WHERE NOT s.cancelled GROUP BY session_id HAVING min(date) > '2022-05-18')",
     nullptr},
    {"sessions.state", "proven",
     "SELECT count(*) FROM session n WHERE NOT n.cancelled AND (SELECT max(date) FROM half_day "
     "WHERE session_id = n.id) < '2022-05-18' AND EXISTS (SELECT 1 FROM " LIVE
     "AND s.id = n.id AND a.mark = 'present') AND NOT EXISTS (SELECT 1 FROM " LIVE
     "AND s.id = n.id AND a.mark = 'present' AND NOT (" PROVEN "))",
     nullptr},
    {"minutes.planned", "", PLANNED, nullptr},
    {"minutes.attended", "", "SELECT sum(a.minutes) FROM " LIVE, PLANNED},
    {"minutes.proven", "", "SELECT sum(a.minutes) FROM " LIVE "AND " PROVEN, PLANNED},
    {"minutes.to_prove", "", "SELECT sum(a.minutes) FROM " LIVE "AND NOT (" PROVEN ")", nullptr},
    {"attendance.rate", "", "SELECT count(*) FROM " LIVE "AND a.mark = 'present'",
     "SELECT count(*) FROM enrolment e JOIN half_day h ON h.session_id = e.session_id "
     "JOIN session s ON s.id = e.session_id WHERE s.cancelled = 0 AND h.date <= '2022-05-18'"},
    {"core.completion", "",
     "SELECT count(*) FROM organisation o WHERE kind = 'ccas' AND 3 = (SELECT count(DISTINCT s.module_id) "
     "FROM enrolment e JOIN session s ON s.id = e.session_id JOIN module m ON m.id = s.module_id "
     "JOIN attendance a ON a.enrolment_id = e.id AND a.minutes > 0 WHERE m.kind = 'core' "
     "AND e.organisation_id = o.id AND NOT s.cancelled "
     "AND (SELECT max(date) FROM half_day WHERE session_id = s.id) < '2022-05-18')",
     "SELECT count(*) FROM organisation WHERE kind = 'ccas'"},
    {"module.coverage", "C08",
     "SELECT count(DISTINCT e.organisation_id) FROM enrolment e JOIN organisation o "
     "ON o.id = e.organisation_id AND o.kind = 'ccas' JOIN session n ON n.id = e.session_id "
     "JOIN module m ON m.id = n.module_id AND m.code = 'C08' WHERE e.id IN (SELECT a.enrolment_id FROM " LIVE
     "AND a.minutes > 0)",
     "SELECT count(*) FROM organisation WHERE kind = 'ccas'"},
    {"structure.proven_rate", "97609",
     "SELECT sum(a.minutes) FROM " LIVE "AND " PROVEN
     "AND a.enrolment_id IN (SELECT e.id FROM enrolment e JOIN organisation o ON o.id = e.organisation_id "
     "WHERE o.insee = '97609')",
     PLANNED "AND e.organisation_id = (SELECT id FROM organisation WHERE insee = '97609')"},
    {"sheets.missing", "",
     "SELECT (SELECT count(*) FROM sign_in_sheet p WHERE evidence_id IS NULL AND (SELECT max(h.date) FROM "
     "half_day h JOIN sheet_half_day c ON c.half_day_id = h.id WHERE c.sheet_id = p.id) < '2022-05-18' "
     "AND EXISTS (SELECT 1 FROM sheet_line l JOIN sheet_half_day c ON c.sheet_id = l.sheet_id "
     "JOIN attendance a ON a.enrolment_id = l.enrolment_id AND a.half_day_id = c.half_day_id "
     "WHERE l.sheet_id = p.id AND a.minutes > 0)) + (SELECT count(DISTINCT s.id) FROM " LIVE
     "AND a.minutes > 0 AND (a.enrolment_id, a.half_day_id) NOT IN (SELECT l.enrolment_id, c.half_day_id "
     "FROM sheet_line l JOIN sheet_half_day c ON c.sheet_id = l.sheet_id))",
     nullptr},
    {"sheets.filed", "", "SELECT count(*) FROM sign_in_sheet WHERE evidence_id IS NOT NULL",
     "SELECT count(*) FROM sign_in_sheet"},
    {"signatures.missing", "",
     "SELECT count(*) FROM sign_in_sheet p JOIN sheet_line l ON l.sheet_id = p.id JOIN sheet_half_day c "
     "ON c.sheet_id = p.id JOIN attendance a ON a.enrolment_id = l.enrolment_id "
     "AND a.half_day_id = c.half_day_id WHERE p.evidence_id IS NOT NULL AND p.kind = 'paper' "
     "AND a.minutes > 0 AND a.signature <> 'signed'",
     nullptr},
    {"certificates.issued", "",
     "SELECT count(DISTINCT c.enrolment_id) FROM certificate c WHERE c.issued_on <= '2022-05-18' AND "
     "c.enrolment_id IN (SELECT a.enrolment_id FROM " LIVE "AND " PROVEN
     "AND (SELECT max(date) FROM half_day WHERE session_id = s.id) < '2022-05-18')",
     "SELECT count(DISTINCT a.enrolment_id) FROM " LIVE "AND " PROVEN
     "AND (SELECT max(date) FROM half_day WHERE session_id = s.id) < '2022-05-18'"},
    {"convocations.issued", "",
     "SELECT count(*) FROM enrolment e JOIN session s ON s.id = e.session_id AND s.cancelled = 0 WHERE "
     "(SELECT min(date) FROM half_day WHERE session_id = s.id) >= '2022-05-18' AND (SELECT c.announced FROM "
     "convocation c WHERE c.enrolment_id = e.id AND c.issued_on <= '2022-05-18' ORDER BY c.issued_on DESC "
     "LIMIT 1) LIKE '% @ ' || iif(s.modality = 'remote', 'remote', s.place)",
     "SELECT count(*) FROM enrolment e JOIN session s ON s.id = e.session_id AND s.cancelled = 0 WHERE "
     "(SELECT min(date) FROM half_day WHERE session_id = s.id) >= '2022-05-18'"},
    {"coaching.granted", "", GRANTED, nullptr},
    {"coaching.spent", "", COACHED "<= '2022-05-18'", GRANTED},
    {"coaching.proven", "",
     COACHED "<= '2022-05-18' AND e.evidence_id IN (SELECT id FROM evidence WHERE filed_on <= '2022-05-18')",
     COACHED "<= '2022-05-18'"},
    {"coaching.to_prove", "", COACHED "<= '2022-05-18' AND e.evidence_id IS NULL", nullptr},
    {"coaching.booked", "", COACHED "> '2022-05-18'", nullptr},
    {"coaching.left", "", "SELECT (" GRANTED ") - (" COACHED "<= '2022-05-18')", nullptr},
    {"coaching.overruns", "",
     "SELECT count(*) FROM organisation o WHERE (SELECT total(minutes) FROM coaching_grant WHERE "
     "organisation_id = o.id) + (SELECT total(minutes) FROM coaching_transfer WHERE to_id = o.id) "
     "- (SELECT total(minutes) FROM coaching_transfer WHERE from_id = o.id) < (SELECT total(end_minute - "
     "start_minute) FROM coaching_entry WHERE organisation_id = o.id AND NOT cancelled)",
     nullptr},
    {"coaching.unused", "",
     "SELECT count(*) FROM organisation o WHERE o.id IN (SELECT organisation_id FROM coaching_grant) AND "
     "o.id NOT IN (SELECT organisation_id FROM coaching_entry WHERE NOT cancelled AND date <= '2022-05-18')",
     nullptr},
    {"structure.coaching.left", "97606",
     "SELECT (SELECT sum(minutes) FROM coaching_grant g JOIN organisation o ON o.id = g.organisation_id "
     "WHERE "
     "o.insee = '97606') + (SELECT sum(minutes) FROM coaching_transfer t JOIN organisation o ON o.id = "
     "t.to_id WHERE o.insee = '97606') - (SELECT sum(e.end_minute - e.start_minute) FROM coaching_entry e "
     "JOIN organisation o ON o.id = e.organisation_id WHERE o.insee = '97606' AND NOT e.cancelled AND "
     "e.date <= '2022-05-18')",
     nullptr},
    {"kits.handed_over", "", KITS, "SELECT count(*) FROM organisation WHERE kind = 'ccas'"},
    {"kits.received", "",
     KITS " AND e.evidence_id IN (SELECT id FROM evidence WHERE filed_on <= '2022-05-18')", KITS},
    {"equipment.stickers", "", "SELECT count(*) FROM equipment_item WHERE sticker_on <= '2022-05-18'",
     "SELECT count(*) FROM equipment_item"},
    {"equipment.value", "", "SELECT sum(value_cents) FROM equipment_item", nullptr},
    {"equipment.gone", "", "SELECT count(*) FROM " LAST_EVENTS "WHERE last IN ('loss', 'theft')",
     "SELECT count(*) FROM equipment_item"},
    {"equipment.checked", "", "SELECT count(*) FROM equipment_check_line WHERE checked_on <= '2022-05-18'",
     "SELECT count(*) FROM " LAST_EVENTS "WHERE last IN ('handover', 'transfer', 'repaired', 'found')"},
    {"immersion.opening", "",
     "SELECT count(DISTINCT e.organisation_id) FROM enrolment e WHERE e.id IN (SELECT a.enrolment_id "
     "FROM " LIVE
     "AND a.mark = 'present' AND h.id IN (SELECT half_day_id FROM visit WHERE kind = 'opening'))",
     nullptr},
    {"immersion.hosts", "", "SELECT count(DISTINCT host_id) FROM immersion", nullptr},
    {"immersion.people", "",
     "SELECT count(DISTINCT person_id) FROM enrolment WHERE session_id IN (SELECT session_id FROM immersion)",
     nullptr},
    {"immersion.left", "",
     "SELECT count(DISTINCT e.person_id) FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id JOIN "
     "half_day h ON h.id = a.half_day_id JOIN session s ON s.id = e.session_id WHERE e.session_id IN (SELECT "
     "session_id FROM immersion) AND a.mark = 'present' AND a.minutes > 0 AND h.date <= '2022-05-18' AND "
     "s.cancelled = 0",
     nullptr},
    {"immersion.returned", "",
     "SELECT count(DISTINCT e.person_id) FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id WHERE "
     "e.session_id IN (SELECT session_id FROM immersion) AND a.mark = 'present' AND a.minutes > 0 AND "
     "(SELECT "
     "max(date) FROM half_day WHERE session_id = e.session_id) < '2022-05-18'",
     nullptr},
    {"ideas.seen", "", "SELECT count(*) FROM idea WHERE seen_on <= '2022-05-18'", nullptr},
    {"ideas.kept", "", "SELECT count(*) FROM idea WHERE kept_on <= '2022-05-18'", nullptr},
    {"ideas.taken_up", "", "SELECT count(*) FROM idea WHERE taken_up_on <= '2022-05-18'", nullptr},
    {"immersion.nights", "", "SELECT sum(nights) FROM journey", nullptr},
    {"immersion.cost", "",
     "SELECT sum(coalesce(travel_cents, 0) + coalesce(lodging_cents, 0) + coalesce(meals_cents, 0)) FROM "
     "journey",
     nullptr},
    {"immersion.reports_missing", "",
     "SELECT count(*) FROM immersion WHERE report_due < '2022-05-18' AND report_evidence_id IS NULL",
     nullptr},
    {"immersion.orders_missing", "",
     "SELECT (SELECT count(*) FROM enrolment WHERE session_id IN (SELECT session_id FROM immersion)) - "
     "(SELECT count(*) FROM journey WHERE mission_order <> '')",
     nullptr},
    {"labs.opened", "", "SELECT count(*) FROM lab WHERE opened_on <= '2022-05-18'", nullptr},
    {"labs.stage", "imagine", LAB_AT("explore", "imagine"), nullptr},
    {"labs.stage", "experiment", LAB_AT("prototype", "experiment"), nullptr},
    {"labs.from_ideas", "",
     "SELECT count(*) FROM idea WHERE taken_up_as = 'lab' AND id IN (SELECT idea_id FROM lab WHERE opened_on "
     "IS NOT NULL)",
     nullptr},
    {"experiments", "", "SELECT count(*) FROM experiment WHERE start_date <= '2022-05-18'", nullptr},
    {"experiments.people", "", "SELECT sum(people_reached) FROM experiment WHERE start_date <= '2022-05-18'",
     nullptr},
    {"experiments.cost", "", "SELECT sum(cost_cents) FROM experiment WHERE start_date <= '2022-05-18'",
     nullptr},
    {"partnerships.alive", "", PARTNERS, nullptr},
    {"partnerships.agreed", "",
     PARTNERS " AND p.evidence_id IN (SELECT id FROM evidence WHERE filed_on <= '2022-05-18')", PARTNERS},
    {"partnerships.new", "", PARTNERS " AND p.since >= (SELECT start_date FROM programme)", PARTNERS},
    {"mooc.enrolled", "", MOOC("1"), nullptr},
    {"mooc.started", "", MOOC("percent > 0 OR started_on <= '2022-05-18'"), MOOC("1")},
    {"mooc.completed", "", MOOC("completed_on <= '2022-05-18'"), MOOC("1")},
    {"mooc.rate", "", MOOC("completed_on <= '2022-05-18'"), MOOC("1")},
    {"evaluations.forms", "", "SELECT count(*) FROM evaluation WHERE answered_on <= '2022-05-18'", nullptr},
    {"evaluations.average", "immediate.content", GRADES("sum"), GRADES("count")},
    {"electives.chosen", "", "SELECT count(*) FROM elective_choice", nullptr},
    {"electives.structures", "", "SELECT count(DISTINCT organisation_id) FROM elective_choice",
     "SELECT count(*) FROM organisation WHERE kind IN ('ccas', 'udccas')"},
    {"diagnostics.baseline", "",
     "SELECT count(DISTINCT organisation_id) FROM assessment WHERE moment = 'baseline' AND assessed_on <= "
     "'2022-05-18'",
     "SELECT count(*) FROM organisation WHERE kind IN ('ccas', 'udccas')"},
    {"diagnostics.final", "",
     "SELECT count(DISTINCT organisation_id) FROM assessment WHERE moment = 'final' AND assessed_on <= "
     "'2022-05-18'",
     "SELECT count(*) FROM organisation WHERE kind IN ('ccas', 'udccas')"},
    {"diagnostics.axis.baseline", "EXEMPLE.NUM", "SELECT sum(points) FROM " SCORES("NUM", "baseline"),
     "SELECT 500 * count(*) FROM " SCORES("NUM", "baseline")},
    {"diagnostics.axis.final", "EXEMPLE.PROJ", "SELECT sum(points) FROM " SCORES("PROJ", "final"),
     "SELECT 500 * count(*) FROM " SCORES("PROJ", "final")},
    {"diagnostics.axis.delta", "EXEMPLE.PROJ",
     "SELECT sum(f.points - b.points) FROM " SCORES("PROJ", "final") " f JOIN " SCORES(
         "PROJ", "baseline") " b ON b.organisation_id = f.organisation_id",
     "SELECT 500 * count(*) FROM " SCORES("PROJ", "final")},
    {"needs.presented", "",
     "SELECT count(*) FROM needs_analysis WHERE year > 2020 AND presented_on <= '2022-05-18'",
     "SELECT count(*) FROM organisation WHERE kind = 'ccas'"},
    {"needs.overdue", "",
     "SELECT count(*) FROM organisation WHERE kind = 'ccas' AND id NOT IN (SELECT organisation_id FROM "
     "needs_analysis WHERE year BETWEEN 2021 AND 2026 AND presented_on <= '2022-05-18')",
     nullptr},
    {"cost.grant_rate", "", "SELECT grant_cents FROM programme", "SELECT eligible_cost_cents FROM programme"},
};

} // namespace

TEST_CASE("an independent query finds the same figures in the file") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("demo.palas");
    std::vector<Figure> figures;
    {
        const auto demo = Workspace::create(path, "demo");
        figures = Figures(*demo, {QDate(2022, 5, 18), {}, {}}).all();
    }
    Reader reader(path);
    for (const Expected& one : expected) {
        CAPTURE(one.key, one.subject);
        const Figure figure = figureOf(figures, one.key, one.subject);
        CHECK(figure.value == reader.number(one.value));
        CHECK(figure.value > 0);
        CHECK(figure.of.has_value() == (one.of != nullptr));
        if (one.of)
            CHECK(*figure.of == reader.number(one.of));
    }
}
