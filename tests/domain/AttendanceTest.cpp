// SPDX-License-Identifier: EUPL-1.2
#include "domain/Attendance.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

const QDate day(2022, 3, 22);

HalfDay morning() {
    HalfDay halfDay;
    halfDay.id = {7};
    halfDay.date = day;
    halfDay.start = 510;
    halfDay.end = 720;
    return halfDay;
}

Attendance cell(Mark mark, qint64 minutes, Signature signature = Signature::unseen) {
    return {{3}, {7}, {minutes}, mark, signature};
}

QStringList check(const Attendance& attendance, QDate asOf = day) {
    return codes(validate(attendance, morning(), asOf));
}

} // namespace

TEST_CASE("presence takes between one minute and the half-day") {
    CHECK(check(cell(Mark::present, 210)).isEmpty());
    CHECK(check(cell(Mark::present, 1, Signature::signed_)).isEmpty());
    CHECK(check(cell(Mark::present, 0)) == QStringList{"attendance.minutes.required"});
    CHECK(check(cell(Mark::present, -10)) == QStringList{"attendance.minutes.required"});
    CHECK(check(cell(Mark::present, 211)) == QStringList{"attendance.too_many_minutes"});
    HalfDay unknown = morning();
    unknown.start.reset();
    unknown.end.reset();
    CHECK(validate(cell(Mark::present, longestHalfDay), unknown, day).empty());
    CHECK(codes(validate(cell(Mark::present, longestHalfDay + 1), unknown, day)) ==
          QStringList{"attendance.too_many_minutes"});
}

TEST_CASE("someone who is not present has neither minutes nor signature") {
    CHECK(check(cell(Mark::absent, 0)).isEmpty());
    CHECK(check(cell(Mark::excused, 30)) == QStringList{"attendance.minutes_without_presence"});
    CHECK(check(cell(Mark::absent, 0, Signature::missing)) ==
          QStringList{"attendance.signature_without_presence"});
}

TEST_CASE("nothing is typed for a day to come, but a cell may be emptied") {
    CHECK(check(cell(Mark::present, 210), day.addDays(-1)) == QStringList{"attendance.after_as_of"});
    CHECK(check(cell(Mark::excused, 0), day.addDays(-1)) == QStringList{"attendance.after_as_of"});
    CHECK(check(cell(Mark::planned, 0), day.addDays(-1)).isEmpty());
    CHECK(validate(cell(Mark::present, 0), morning(), day).front().field == "3/7");
}

TEST_CASE("proven means present, covered, and signed unless the evidence is remote") {
    const Attendance signedCell = cell(Mark::present, 210, Signature::signed_);
    const Attendance unsignedCell = cell(Mark::present, 210, Signature::missing);
    CHECK(isProven(signedCell, Coverage::sheet));
    CHECK(isProven(signedCell, Coverage::remote));
    CHECK(isProven(unsignedCell, Coverage::remote));
    CHECK_FALSE(isProven(unsignedCell, Coverage::sheet));
    CHECK_FALSE(isProven(signedCell, Coverage::none));
    CHECK_FALSE(isProven(cell(Mark::absent, 0), Coverage::remote));
}
