// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "services/EquipmentBook.h"
#include "services/Workspace.h"
#include "tests/reports/Demo.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace palas;

namespace {

template <class Wanted>
std::vector<Wanted> blocksOf(const Document& document) {
    std::vector<Wanted> found;
    for (const Block& block : document.blocks) {
        if (const auto* wanted = std::get_if<Wanted>(&block))
            found.push_back(*wanted);
    }
    return found;
}

QString factOf(const block::Facts& facts, const QString& label) {
    const auto found = std::find_if(facts.rows.begin(), facts.rows.end(),
                                    [&](const auto& row) { return row.first == label; });
    return found == facts.rows.end() ? QString() : found->second;
}

Document handover(const QString& structure) {
    ReportOptions options;
    options.structure = structure;
    return test::report(test::demo(), QStringLiteral("handover"), options);
}

} // namespace

TEST_CASE("each kit has one receipt, on its own page, with text and signatures together") {
    const Document document = handover({});
    const auto signatures = blocksOf<block::Signatures>(document);
    CHECK(signatures.size() == EquipmentBook(test::demo(), QDate(2022, 5, 18)).kits().size() + 1);
    CHECK(blocksOf<block::PageBreak>(document).size() == signatures.size() - 1);
    for (const block::Signatures& one : signatures) {
        CHECK(one.captions.size() == 2);
        CHECK(one.text.size() > 80);
    }
}

TEST_CASE("a receipt names what was handed over, when, where and between whom") {
    const Document document = handover(QStringLiteral("97617"));
    const auto facts = blocksOf<block::Facts>(document);
    REQUIRE(facts.size() == 1);
    CHECK(factOf(facts[0], QStringLiteral("PV")).startsWith(QStringLiteral("PV-0")));
    CHECK(factOf(facts[0], QStringLiteral("Date")) == QStringLiteral("lundi 28 juin 2021"));
    CHECK_FALSE(factOf(facts[0], QStringLiteral("Reçu par")).contains(QLatin1Char('_')));
    const auto tables = blocksOf<block::TableBlock>(document);
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].rows.size() == 2);
    CHECK(tables[0].rows[0][0].text == QStringLiteral("DEMO-0017"));
    CHECK(tables[0].rows[1][2].text.count(QLatin1Char('_')) > 8); // no serial number: to be written by hand
}

TEST_CASE("a kit that was not handed over gives a receipt ready to sign") {
    const auto facts = blocksOf<block::Facts>(handover(QStringLiteral("97609")));
    REQUIRE(facts.size() == 1);
    for (const char* label : {"PV", "Date", "Lieu", "Remis par", "Reçu par"})
        CHECK(factOf(facts[0], QString::fromUtf8(label)).contains(QStringLiteral("________")));
    CHECK(factOf(facts[0], QStringLiteral("Structure")) == QStringLiteral("CCAS de Kani-Kéli"));
}

TEST_CASE("a structure without a kit has no receipt") {
    ReportOptions options;
    options.structure = QStringLiteral("UDCCAS");
    const ReportResult result = makeReport(test::demo(), QStringLiteral("handover"), options);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().code == "report.no_kit");
}
