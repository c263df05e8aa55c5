// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "services/Figures.h"
#include "storage/ConvocationStore.h"
#include "storage/SessionStore.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"

using namespace palas;
using test::blocksOf;

namespace {

const QDate day(2022, 5, 18);

Document convocations(const ReportOptions& options) {
    return test::report(test::demo(), QStringLiteral("convocation"), options);
}

/// The first session to come with a convocation that tells what has changed since.
const Session& movedSession(const Figures& figures) {
    const auto outdated = figures.enrolments([&](const EnrolmentTotals& one) {
        return figures.convocationState(one) == ConvocationState::outdated;
    });
    REQUIRE_FALSE(outdated.empty());
    return *figures.session(outdated.front()->session);
}

} // namespace

TEST_CASE("each person convoked has a page with the half-days in local time and a place to sign") {
    const Figures figures(test::demo(), {day, {}, {}});
    const Session& session = movedSession(figures);
    const size_t halfDays = test::demo().sessions().halfDays(session.id).size();
    ReportOptions options;
    options.session = session.code;
    const Document document = convocations(options);
    const auto tables = blocksOf<block::TableBlock>(document);
    const auto signatures = blocksOf<block::Signatures>(document);
    REQUIRE_FALSE(tables.empty());
    CHECK(signatures.size() == tables.size());
    CHECK(blocksOf<block::PageBreak>(document).size() == tables.size() - 1);
    CHECK(document.data.front().rows.size() == tables.size());
    for (const block::TableBlock& table : tables) {
        REQUIRE(table.rows.size() == halfDays);
        CHECK(table.rows.front()[0].text.contains(QStringLiteral("30 mai 2022")));
        CHECK(table.rows.front()[2].text.contains(QStringLiteral(" – ")));
    }
    const auto notes = blocksOf<block::Note>(document);
    CHECK_FALSE(notes.empty());
    CHECK(notes.size() < tables.size());
    const test::PdfReader pdf(document);
    CHECK(pdf.pages() == int(tables.size()));
    for (int page = 1; page <= pdf.pages(); ++page) {
        CHECK(pdf.text(page).contains("Convocation"));
        CHECK(pdf.text(page).contains("Fait à ____"));
    }
}

TEST_CASE("convocations are made for a structure or a person, and the sessions of the past keep theirs") {
    const Figures figures(test::demo(), {day, {}, {}});
    ReportOptions options;
    options.session = movedSession(figures).code;
    const Document whole = convocations(options);
    const Table& everyone = whole.data.front();
    const auto cell = [&](const Table& table, size_t row, const char* name) {
        return std::get<QString>(table.rows[row][size_t(table.column(QString::fromLatin1(name)))]);
    };
    options.structure = cell(everyone, 0, "organisation_code");
    const Table own = convocations(options).data.front();
    CHECK(own.rows.size() < everyone.rows.size());
    for (size_t row = 0; row < own.rows.size(); ++row)
        CHECK(cell(own, row, "organisation_code") == options.structure);
    options.structure.clear();
    options.people = {
        QString(cell(everyone, 1, "last_name").toUpper() + u' ' + cell(everyone, 1, "first_name"))};
    CHECK(convocations(options).data.front().rows.size() == 1);
    const Enrolment past = *test::demo().sessions().find(test::demo().convocations().all().front().enrolment);
    options = {};
    options.session = test::demo().sessions().find(past.session)->code;
    CHECK_FALSE(convocations(options).blocks.empty());
}
