// SPDX-License-Identifier: EUPL-1.2
#include "domain/SignInSheet.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

Session session() {
    Session made;
    made.id = {1};
    made.code = "SE-036";
    made.place = "Salle des fêtes";
    made.trainer = "Formatrice invitée";
    return made;
}

std::vector<EnrolmentId> people(int count) {
    std::vector<EnrolmentId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back({100 + i});
    return ids;
}

std::vector<HalfDay> halfDays(int count) {
    std::vector<HalfDay> days;
    for (int i = 0; i < count; ++i) {
        HalfDay halfDay;
        halfDay.id = {200 + i};
        halfDay.date = QDate(2021, 6, 28).addDays(i / 2);
        halfDay.part = i % 2 == 0 ? DayPart::morning : DayPart::afternoon;
        days.push_back(halfDay);
    }
    return days;
}

} // namespace

TEST_CASE("a page takes twelve people and four half-days, people first") {
    const auto pages = layOutSheets(session(), people(25), halfDays(6), QDate(2021, 6, 20), 3);
    REQUIRE(pages.size() == 6);
    CHECK(pages[0].code == "SE-036-3");
    CHECK(pages[0].number == 3);
    CHECK(pages[0].lines == people(12));
    CHECK(pages[0].halfDays.size() == 4);
    CHECK(pages[1].lines.size() == 12);
    CHECK(pages[2].lines.size() == 1);
    CHECK(pages[2].lines.front().value == 124);
    CHECK(pages[3].lines == pages[0].lines);
    CHECK(pages[3].halfDays.size() == 2);
    CHECK(pages[5].code == "SE-036-8");
}

TEST_CASE("columns stand in the order of time whatever the order given") {
    auto days = halfDays(4);
    std::swap(days[0], days[3]);
    const auto pages = layOutSheets(session(), people(1), days, {});
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].halfDays.front().value == 200);
    CHECK(pages[0].halfDays.back().value == 203);
}

TEST_CASE("no page without people or half-days") {
    CHECK(layOutSheets(session(), {}, halfDays(2), {}).empty());
    CHECK(layOutSheets(session(), people(2), {}, {}).empty());
}

TEST_CASE("a sheet is printed with a trainer, half-days and, on site, a place") {
    CHECK(printable(session(), halfDays(1)).empty());
    Session bare = session();
    bare.trainer.clear();
    bare.place = "  ";
    CHECK(codes(printable(bare, {})) ==
          QStringList{"session.trainer.required", "session.place.required", "session.half_days.required"});
    bare.modality = Modality::remote;
    bare.trainer = "x";
    CHECK(printable(bare, halfDays(1)).empty());
    bare.cancelled = true;
    CHECK(codes(printable(bare, halfDays(1))) == QStringList{"session.cancelled"});
}
