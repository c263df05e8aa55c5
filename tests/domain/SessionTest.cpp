// SPDX-License-Identifier: EUPL-1.2
#include "domain/Session.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

#include <algorithm>

using namespace palas;
using palas::test::codes;

namespace {

const QDate day(2022, 3, 22);

HalfDay halfDay(QDate date, DayPart part, std::optional<int> start, std::optional<int> end,
                const QString& zone = "Indian/Mayotte") {
    HalfDay made;
    made.date = date;
    made.part = part;
    made.start = start;
    made.end = end;
    made.zone = zone;
    return made;
}

HalfDay morning(std::optional<int> start = 510, std::optional<int> end = 720) {
    return halfDay(day, DayPart::morning, start, end);
}

HalfDay afternoon() {
    return halfDay(day, DayPart::afternoon, 810, 1020);
}

} // namespace

TEST_CASE("a half-day lasts from start to end; unknown hours count as zero") {
    CHECK(duration(morning()).value == 210);
    CHECK(duration(morning({}, {})).value == 0);
    CHECK_FALSE(startInstant(morning({}, {})).isValid());
    CHECK(startInstant(morning()).toUTC().time() == QTime(5, 30));
    CHECK(endInstant(halfDay(day, DayPart::afternoon, 1200, 1440)).toUTC().time() == QTime(21, 0));
}

TEST_CASE("half-days overlap as instants, across zones") {
    CHECK(overlap(morning(), morning()));
    CHECK_FALSE(overlap(morning(), afternoon()));
    CHECK_FALSE(overlap(morning(480, 600), morning(600, 720)));
    // 11:30 in Mayotte is 9:30 in Paris in March, before the clocks change.
    const HalfDay paris = halfDay(day, DayPart::morning, 570, 720, "Europe/Paris");
    CHECK(overlap(halfDay(day, DayPart::afternoon, 690, 780), paris));
    CHECK_FALSE(overlap(halfDay(day, DayPart::morning, 510, 690), paris));
    // Late evening in Mayotte and the same local date elsewhere.
    const HalfDay auckland = halfDay(day.addDays(1), DayPart::morning, 480, 600, "Pacific/Auckland");
    CHECK(overlap(halfDay(day, DayPart::afternoon, 1320, 1380), auckland));
}

TEST_CASE("half-days without hours overlap on the same date and part") {
    CHECK(overlap(morning({}, {}), morning()));
    CHECK_FALSE(overlap(morning({}, {}), afternoon()));
}

TEST_CASE("half-days are refused when their hours make no sense") {
    const auto check = [](const HalfDay& one) { return codes(validate(std::vector{one}, Period{})); };
    CHECK(check(morning()).isEmpty());
    CHECK(check(morning({}, {})).isEmpty());
    CHECK(check(morning(510, {})) == QStringList{"half_day.hours.incomplete"});
    CHECK(check(morning(720, 510)) == QStringList{"half_day.end_before_start"});
    CHECK(check(morning(510, 510)) == QStringList{"half_day.end_before_start"});
    CHECK(check(morning(0, 361)) == QStringList{"half_day.too_long"});
    CHECK(check(morning(0, 360)).isEmpty());
    CHECK(check(morning(-5, 100)) == QStringList{"half_day.hours.invalid"});
    CHECK(check(morning(1400, 1441)) == QStringList{"half_day.hours.invalid"});
    CHECK(check(halfDay({}, DayPart::morning, 510, 720)) == QStringList{"half_day.date.required"});
    CHECK(check(halfDay(day, DayPart::morning, 510, 720, "Indian/Nowhere")) ==
          QStringList{"half_day.zone.unknown"});
}

TEST_CASE("half-days of one session do not overlap, and problems name the field") {
    const Problems problems = validate({morning(), afternoon(), morning(600, 780)}, {});
    REQUIRE(codes(problems) == QStringList{"half_day.overlap"});
    CHECK(problems.front().field == "half_days.2.date");
    CHECK(problems.front().arguments == QStringList{"2022-03-22", "morning"});
}

TEST_CASE("a date outside the operation is a warning") {
    const Period operation{QDate(2021, 1, 1), QDate(2021, 12, 31)};
    const Problems problems = validate({morning()}, operation);
    REQUIRE(codes(problems) == QStringList{"date.outside_operation"});
    CHECK(problems.front().severity == Problem::Severity::warning);
    CHECK_FALSE(hasErrors(problems));
    CHECK(validate({morning()}, Period{}).empty());
}

TEST_CASE("a session needs a code and a module, and room for someone") {
    Session session;
    session.capacity = 0;
    CHECK(codes(validate(session)) ==
          QStringList{"session.code.required", "session.module.required", "session.capacity.invalid"});
    session.code = "SE-001";
    session.module = {1};
    session.capacity = 12;
    CHECK(validate(session).empty());
}

TEST_CASE("half-days sort by date, part and hour") {
    std::vector<HalfDay> days{halfDay(day.addDays(1), DayPart::morning, 480, 600), afternoon(), morning()};
    std::sort(days.begin(), days.end(), byTime);
    CHECK(days[0] == morning());
    CHECK(days[1] == afternoon());
}

TEST_CASE("the state of a session follows from its facts and the day") {
    const QDate last = day.addDays(1);
    CHECK(sessionState(false, {}, {}, day, 0, 0) == SessionState::undated);
    CHECK(sessionState(false, day, last, day.addDays(-1), 0, 0) == SessionState::planned);
    CHECK(sessionState(false, day, last, day, 5, 5) == SessionState::running);
    CHECK(sessionState(false, day, last, last, 5, 0) == SessionState::running);
    CHECK(sessionState(false, day, last, last.addDays(1), 5, 4) == SessionState::held);
    CHECK(sessionState(false, day, last, last.addDays(1), 0, 0) == SessionState::held);
    CHECK(sessionState(false, day, last, last.addDays(1), 5, 5) == SessionState::proven);
    CHECK(sessionState(true, day, last, day, 5, 5) == SessionState::cancelled);
}
