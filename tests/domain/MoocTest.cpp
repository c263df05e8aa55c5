// SPDX-License-Identifier: EUPL-1.2
#include "domain/Mooc.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

const QDate today(2022, 5, 18);

MoocProgress sample(int percent) {
    MoocProgress made;
    made.percent = percent;
    made.toldOn = today;
    return made;
}

} // namespace

TEST_CASE("a course is completed on its day, and begun from its first") {
    MoocProgress one = sample(100);
    one.startedOn = today.addDays(-20);
    one.completedOn = today.addDays(-3);
    CHECK(moocState(one, today.addDays(-21)) == MoocState::notStarted);
    CHECK(moocState(one, today.addDays(-20)) == MoocState::running);
    CHECK(moocState(one, today.addDays(-4)) == MoocState::running);
    CHECK(moocState(one, today.addDays(-3)) == MoocState::completed);
    CHECK(moocState(sample(0), today) == MoocState::notStarted);
    CHECK(moocState(sample(1), today) == MoocState::running); // whenever that was
}

TEST_CASE("a course that was begun two months ago and goes on has stalled") {
    MoocProgress one = sample(40);
    CHECK_FALSE(isStalled(one, today));
    one.startedOn = today.addDays(-60);
    CHECK(isStalled(one, today));
    CHECK_FALSE(isStalled(one, today.addDays(-1)));
    one.percent = 100;
    one.completedOn = today;
    CHECK_FALSE(isStalled(one, today));
}

TEST_CASE("only a whole course has a day of completion, and nothing is later than the list") {
    CHECK(validate(sample(40)).empty());
    CHECK(codes(validate(sample(101))) == QStringList{"mooc.percent.invalid"});
    CHECK(codes(validate(sample(100))) == QStringList{"mooc.completed.mismatch"});
    MoocProgress one = sample(99);
    one.completedOn = today.addDays(1);
    one.startedOn = today.addDays(2);
    one.minutes = -1;
    CHECK(codes(validate(one)) == QStringList{"mooc.completed.mismatch", "mooc.minutes.negative",
                                              "period.end_before_start", "mooc.after_told",
                                              "mooc.after_told"});
}
