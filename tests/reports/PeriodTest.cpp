// SPDX-License-Identifier: EUPL-1.2

// Reports about some days of the operation: what is of these days, and what is not.

#include "services/Figures.h"
#include "storage/OrganisationStore.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"

#include <algorithm>

using namespace palas;

namespace {

const QDate day(2022, 5, 18);
const Period quarter{QDate(2022, 1, 1), QDate(2022, 3, 31)};

Document reportOf(const char* kind, const Period& period, const QString& structure = {}) {
    ReportOptions options;
    options.structure = structure;
    options.period = period;
    return test::report(test::demo(), QString::fromLatin1(kind), options);
}

QString firstWords(const Document& document) {
    const auto* words = std::get_if<block::Paragraph>(&document.blocks.front());
    return words ? words->text : QString();
}

QStringList stepsOf(const Document& document) {
    QStringList words;
    for (const block::StepBand& band : test::blocksOf<block::StepBand>(document)) {
        for (const StepMark& step : band.steps)
            words << step.label + step.detail + QString::number(int(step.state));
    }
    return words;
}

} // namespace

TEST_CASE("a structure's sheet says which half-days it counts, and tells the whole path whatever they are",
          "[period]") {
    const auto code = QStringLiteral("97617");
    const Document whole = reportOf("structure", {}, code);
    const Document part = reportOf("structure", quarter, code);
    CHECK(firstWords(whole).isEmpty());
    CHECK(firstWords(part).contains(wording::dateSpan(quarter.from, quarter.to)));
    CHECK_FALSE(stepsOf(whole).isEmpty());
    CHECK(stepsOf(part) == stepsOf(whole));

    const auto column = QString::fromUtf8("Justifiées / prévues");
    const auto all = test::tableWith(whole, column), counted = test::tableWith(part, column);
    REQUIRE(counted.table->rows.size() == all.table->rows.size());
    for (size_t row = 0; row < all.table->rows.size(); ++row) {
        CHECK(counted.table->rows[row][0].text == all.table->rows[row][0].text);
        CHECK(counted.table->rows[row][0].icon == all.table->rows[row][0].icon);
    }
    const OrganisationId structure = test::demo().organisations().findByCode(code)->id;
    const Figures own(test::demo(), {day, structure, quarter});
    CHECK(counted.total(column) ==
          wording::value(own.minutesProven()) + " / " + wording::value(own.minutesPlanned()));
    CHECK(counted.total(column) != all.total(column));
    CHECK(test::PdfReader(part).pages() == 2);
}

TEST_CASE("days that are open on one side are told so", "[period]") {
    const auto code = QStringLiteral("97617");
    CHECK(firstWords(reportOf("structure", {quarter.from, {}}, code))
              .contains(QString::fromUtf8("à partir du 1er janvier 2022")));
    CHECK(firstWords(reportOf("structure", {{}, quarter.to}, code))
              .contains(QString::fromUtf8("jusqu’au 31 mars 2022")));
}

TEST_CASE("within a period the coaching of the progress report is told as it stands on the day", "[period]") {
    const Figures figures(test::demo(), {day, {}, {}});
    const Document document = reportOf("progress", quarter);
    const auto table = test::tableWith(document, QStringLiteral("Coaching attribué"));
    CHECK(table.total(QString::fromUtf8("Consommé")) ==
          wording::value(figures.coaching(CoachingPart::spent)));
    CHECK(table.total(QStringLiteral("Restant")) == wording::value(figures.coaching(CoachingPart::left)));
    const auto data = std::find_if(document.data.begin(), document.data.end(),
                                   [](const Table& one) { return one.name == "report_activities"; });
    REQUIRE(data != document.data.end());
    for (const Table::Row& row : data->rows)
        CHECK(std::get<qint64>(row[2]) - std::get<qint64>(row[3]) == std::get<qint64>(row[5]));
}

TEST_CASE("the cover of the progress report holds its note, with a period as without", "[period]") {
    for (const Period& period : {Period{}, quarter}) {
        const test::PdfReader pdf(reportOf("progress", period));
        CHECK(pdf.text(1).contains(QString::fromUtf8("Réalisé, à justifier")));
        CHECK(pdf.text(1).contains(QString::fromUtf8("section 5")));
        CHECK(pdf.text(2).contains(QString::fromUtf8("1. Chiffres clés")));
    }
}
