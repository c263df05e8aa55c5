// SPDX-License-Identifier: EUPL-1.2
#include "reports/CalendarCodes.h"
#include "services/Figures.h"
#include "storage/OrganisationStore.h"
#include "tests/reports/Demo.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

#include <algorithm>
#include <set>

using namespace palas;

namespace {

using Rows = std::vector<std::vector<block::TableBlock::Cell>>;

struct Printed {
    std::optional<TimelineChart> strip; ///< the first part
    QStringList months;
    Rows rows;        ///< of the months
    Rows toBePlanned; ///< the last part
};

Printed printed(const ReportOptions& options) {
    Printed all;
    const std::vector<Block> blocks = test::report(test::demo(), QStringLiteral("calendar"), options).blocks;
    for (size_t place = 0; place < blocks.size(); ++place) {
        if (const auto* chart = std::get_if<block::ChartBlock>(&blocks[place])) {
            CHECK(place == 1);
            all.strip = std::get<TimelineChart>(chart->chart);
        }
        const auto* heading = std::get_if<block::Heading>(&blocks[place]);
        const auto* table = heading ? std::get_if<block::TableBlock>(&blocks[place + 1]) : nullptr;
        if (!table)
            continue;
        if (heading->text == QStringLiteral("À planifier")) {
            CHECK(place + 2 == blocks.size());
            all.toBePlanned = table->rows;
            continue;
        }
        all.months << heading->text;
        all.rows.insert(all.rows.end(), table->rows.begin(), table->rows.end());
    }
    return all;
}

} // namespace

TEST_CASE("the printed calendar has a line for each entry, month by month", "[calendar]") {
    Workspace& demo = test::demo();
    const Figures figures(demo, {demo.asOf(), {}, {}});
    const Printed all = printed({});
    CHECK(all.rows.size() == Calendar(figures, demo).entries().size());
    CHECK(all.months.front() == "janvier 2021");
    CHECK(all.months.contains("mai 2022"));
    CHECK(size_t(all.months.size()) == std::set<QString>(all.months.begin(), all.months.end()).size());
    for (const auto& row : all.rows) {
        CHECK_FALSE(row[0].text.isEmpty());
        CHECK_FALSE(row[2].text.isEmpty());
        CHECK_FALSE(row[5].text.isEmpty());
    }
}

TEST_CASE("hours planned on another clock than Mayotte's are told on both", "[calendar]") {
    Workspace& demo = test::demo();
    const Figures figures(demo, {demo.asOf(), {}, {}});
    const Calendar calendar(figures, demo);
    const auto elsewhere =
        std::count_if(calendar.entries().begin(), calendar.entries().end(), [](const CalendarEntry& entry) {
            return entry.kind != CalendarKind::coaching && entry.start && entry.zone == "Europe/Paris";
        });
    CHECK(elsewhere > 0);
    long told = 0;
    for (const auto& row : printed({}).rows) {
        CHECK_FALSE(row[1].text.contains(QStringLiteral("heure locale")));
        told += row[1].text.contains(QString::fromUtf8("à Mayotte")) &&
                row[1].text.contains(QString::fromUtf8("à Paris")) && !row[2].text.startsWith("Coaching");
    }
    CHECK(told == elsewhere);
}

TEST_CASE("the printed calendar begins with the strip of the operation and ends with what has no day",
          "[calendar]") {
    const Printed all = printed({});
    REQUIRE(all.strip.has_value());
    CHECK(all.strip->from == QDate(2021, 1, 1));
    CHECK(all.strip->to == QDate(2022, 12, 31));
    CHECK(all.strip->today == QDate(2022, 5, 18));
    CHECK(all.strip->marked == Period{});
    CHECK(all.strip->lanes.size() == std::ssize(calendarGroups));
    CHECK(all.strip->bars.size() > 150);
    REQUIRE(all.toBePlanned.size() == 1); // the next MOOC
    CHECK(all.toBePlanned[0][0].text == "SE-060");

    ReportOptions options;
    options.period = {QDate(2022, 5, 1), QDate(2022, 5, 31)};
    const Printed may = printed(options);
    REQUIRE(may.strip.has_value());
    CHECK(may.strip->bars.size() == all.strip->bars.size());
    CHECK(may.strip->marked == options.period);
    CHECK(may.toBePlanned.size() == 1);
}

TEST_CASE("the printed calendar keeps to the module, the strand and the kinds asked for", "[calendar]") {
    Workspace& demo = test::demo();
    const Figures figures(demo, {demo.asOf(), {}, {}});
    const Calendar calendar(figures, demo);
    const auto expected = [&](const CalendarCodes& codes) {
        Problems problems;
        return calendar.matching(calendarFilter(figures, codes, problems)).size();
    };
    ReportOptions options;
    options.module = QStringLiteral("S1");
    const Printed module = printed(options);
    CHECK(module.rows.size() == expected({{}, "S1", {}, {}}));
    CHECK(module.toBePlanned.empty());
    options.group = QStringLiteral("papers");
    const Printed papers = printed(options);
    CHECK(papers.rows.size() == expected({{}, "S1", {}, "papers"}));
    CHECK(papers.rows.size() < module.rows.size());
    CHECK(papers.strip->lanes.size() == 1);
    options = {};
    options.strand = QStringLiteral("fais");
    CHECK(printed(options).rows.size() == expected({{}, {}, "fais", {}}));
    const auto refusal = [&](QString ReportOptions::*field) {
        ReportOptions wrong;
        wrong.*field = QStringLiteral("x");
        return makeReport(demo, QStringLiteral("calendar"), wrong).problems.front().code;
    };
    CHECK(refusal(&ReportOptions::module) == "report.module_unknown");
    CHECK(refusal(&ReportOptions::strand) == "report.strand_unknown");
    CHECK(refusal(&ReportOptions::group) == "report.group_unknown");
}

TEST_CASE("the printed calendar keeps to the days and the structure asked for", "[calendar]") {
    ReportOptions options;
    options.period = {QDate(2022, 5, 1), QDate(2022, 5, 31)};
    const Printed may = printed(options);
    CHECK(may.months == QStringList{"mai 2022"}); // with what had begun before
    CHECK_FALSE(may.rows.empty());
    options.structure = QStringLiteral("97616");
    const Printed own = printed(options);
    CHECK(own.rows.size() < may.rows.size());
    for (const auto& row : own.rows)
        CHECK((row[3].text == "Sada" || row[3].text.isEmpty()));
    options.structure = QStringLiteral("LAVAL");
    CHECK(makeReport(test::demo(), QStringLiteral("calendar"), options).problems.front().code ==
          "report.structure_unknown");
}

TEST_CASE("a filter typed by codes names what it does not know", "[calendar]") {
    Workspace& demo = test::demo();
    const Figures figures(demo, {demo.asOf(), {}, {}});
    Problems problems;
    const CalendarFilter filter = calendarFilter(figures, {"97616", "S1", "papp", "sessions"}, problems);
    CHECK(problems.empty());
    CHECK(figures.organisation(filter.structure)->code == "97616");
    CHECK(figures.module(filter.module)->code == "S1");
    CHECK(filter.strand == Strand::papp);
    CHECK(filter.group == CalendarGroup::sessions);
    CHECK(calendarFilter(figures, {}, problems) == CalendarFilter{});
    CHECK(problems.empty());
    (void)calendarFilter(figures, {"LAVAL", "S9", "both", "all"}, problems);
    CHECK(test::codes(problems) == QStringList{"report.structure_unknown", "report.module_unknown",
                                               "report.strand_unknown", "report.group_unknown"});
}
