// SPDX-License-Identifier: EUPL-1.2
#include "domain/Coaching.h"
#include "domain/Session.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

const Period operation{QDate(2021, 1, 1), QDate(2022, 12, 31)};

CoachingEntry entry(int start, int end, const QString& zone = "Indian/Mayotte") {
    CoachingEntry made;
    made.code = "CO-001";
    made.organisation = {1};
    made.coach = "Coach invitée";
    made.date = QDate(2022, 3, 8);
    made.start = start;
    made.end = end;
    made.zone = zone;
    return made;
}

} // namespace

TEST_CASE("codes of coaching are stable and read back") {
    for (const CoachingModality modality :
         {CoachingModality::video, CoachingModality::phone, CoachingModality::onsite})
        CHECK(coachingModalityFromCode(toCode(modality)) == modality);
    CHECK(toCode(CoachingModality::video) == "video");
    CHECK(toCode(CoachingState::booked) == "booked");
    CHECK_FALSE(coachingModalityFromCode("fax").has_value());
}

TEST_CASE("an entry is booked, spent from its day on, proven with a document") {
    const QDate day(2022, 3, 8);
    CHECK(coachingState(false, day, false, day.addDays(-1)) == CoachingState::booked);
    CHECK(coachingState(false, day, true, day.addDays(-1)) == CoachingState::booked);
    CHECK(coachingState(false, day, false, day) == CoachingState::spent);
    CHECK(coachingState(false, day, true, day) == CoachingState::proven);
    CHECK(coachingState(true, day, true, day) == CoachingState::cancelled);
}

TEST_CASE("a wallet tells what is left, and an overrun") {
    CoachingWallet wallet;
    wallet.granted = {600};
    wallet.add(CoachingState::spent, {90});
    wallet.add(CoachingState::proven, {120});
    wallet.add(CoachingState::booked, {300});
    wallet.add(CoachingState::cancelled, {500});
    CHECK(wallet.spent == Minutes{210});
    CHECK(wallet.proven == Minutes{120});
    CHECK(wallet.left() == Minutes{390});
    CHECK(wallet.free() == Minutes{90});
    CHECK_FALSE(wallet.isOverrun());
    wallet.add(CoachingState::booked, {91});
    CHECK(wallet.isOverrun());
}

TEST_CASE("entries share time as instants, in summer as in winter") {
    const CoachingEntry mayotte = entry(900, 960);
    CHECK(overlap(mayotte, entry(930, 990)));
    CHECK_FALSE(overlap(mayotte, entry(960, 1020)));
    // In March Paris is two hours behind Mayotte, in June one.
    CHECK(overlap(mayotte, entry(780, 840, "Europe/Paris")));
    CHECK_FALSE(overlap(mayotte, entry(840, 900, "Europe/Paris")));
    CoachingEntry june = mayotte;
    june.date = QDate(2022, 6, 14);
    CoachingEntry paris = entry(840, 900, "Europe/Paris");
    paris.date = june.date;
    CHECK(overlap(june, paris));
    june.end.reset();
    CHECK_FALSE(overlap(june, paris));
}

TEST_CASE("an entry shares time with a half-day whose hours are known") {
    HalfDay halfDay;
    halfDay.date = QDate(2022, 3, 8);
    halfDay.start = 810;
    halfDay.end = 1020;
    CHECK(overlap(entry(900, 960), halfDay));
    CHECK_FALSE(overlap(entry(1020, 1080), halfDay));
    halfDay.start.reset();
    halfDay.end.reset();
    CHECK_FALSE(overlap(entry(900, 960), halfDay));
}

TEST_CASE("a coach is the same whatever the accents") {
    CHECK(isSameCoach("Maud Verveine", "maud  verveine"));
    CHECK(isSameCoach("Élise", "Elise"));
    CHECK_FALSE(isSameCoach("Maud", "Maude"));
}

TEST_CASE("the middle of the operation needs both dates") {
    CHECK(middleOf({QDate(2021, 1, 1), QDate(2021, 1, 11)}) == QDate(2021, 1, 6));
    CHECK_FALSE(middleOf({QDate(2021, 1, 1), {}}).isValid());
}

TEST_CASE("an entry needs a structure, a coach, a day and hours in order") {
    CHECK(validate(entry(900, 960), operation).empty());
    CoachingEntry bare;
    bare.code = "CO-001";
    CHECK(codes(validate(bare, operation)) ==
          QStringList{"coaching.organisation.required", "coaching.coach.required", "coaching.date.required",
                      "coaching.hours.required", "coaching.hours.required"});
    CHECK(codes(validate(entry(960, 960), operation)) == QStringList{"half_day.end_before_start"});
    CHECK(codes(validate(entry(-1, 60), operation)) == QStringList{"half_day.hours.invalid"});
    CHECK(codes(validate(entry(900, 960, "Mars/Base"), operation)) == QStringList{"half_day.zone.unknown"});
    CoachingEntry late = entry(900, 960);
    late.date = QDate(2023, 1, 2);
    CHECK(codes(validate(late, operation)) == QStringList{"date.outside_operation"});
    CHECK_FALSE(hasErrors(validate(late, operation)));
    CoachingEntry proven = entry(900, 960);
    proven.evidence = {7};
    proven.cancelled = true;
    CHECK(codes(validate(proven, operation)) == QStringList{"coaching.proven"});
}

TEST_CASE("a grant needs hours, a transfer a reason and two structures") {
    CHECK(codes(validate(CoachingGrant{}, operation)) == QStringList{"coaching.organisation.required",
                                                                     "coaching.minutes.required",
                                                                     "coaching.date.required"});
    CHECK(validate(CoachingGrant{{}, {1}, {840}, QDate(2021, 9, 1), {}}, operation).empty());
    CHECK(codes(validate(CoachingTransfer{{}, {1}, {1}, {60}, QDate(2021, 9, 1), " "}, operation)) ==
          QStringList{"coaching.transfer.same_structure", "coaching.reason.required"});
}
