// SPDX-License-Identifier: EUPL-1.2
#include "services/Calendar.h"
#include "services/Figures.h"
#include "storage/OrganisationStore.h"
#include "tests/reports/Demo.h"
#include "tests/support/Catch.h"

#include <set>

using namespace palas;

namespace {

struct Printed {
    QStringList months;
    std::vector<std::vector<block::TableBlock::Cell>> rows;
};

Printed printed(const ReportOptions& options) {
    Printed all;
    for (const Block& block : test::report(test::demo(), QStringLiteral("calendar"), options).blocks) {
        if (const auto* heading = std::get_if<block::Heading>(&block))
            all.months << heading->text;
        if (const auto* table = std::get_if<block::TableBlock>(&block))
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

TEST_CASE("the printed calendar keeps to the days and the structure asked for", "[calendar]") {
    ReportOptions options;
    options.period = {QDate(2022, 5, 1), QDate(2022, 5, 31)};
    const Printed may = printed(options);
    CHECK(may.months.last() == "mai 2022");
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
