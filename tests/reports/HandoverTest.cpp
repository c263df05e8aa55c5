// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "services/EquipmentBook.h"
#include "services/Workspace.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"

using namespace palas;
using test::blocksOf;
using test::factOf;

namespace {

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

TEST_CASE("one kit, or one receipt by its number, is printed alone") {
    const auto printed = [](const QString& kit, const QString& receipt) {
        ReportOptions options;
        options.kit = kit;
        options.receipt = receipt;
        const auto facts =
            blocksOf<block::Facts>(test::report(test::demo(), QStringLiteral("handover"), options));
        REQUIRE(facts.size() == 1);
        return factOf(facts[0], QStringLiteral("PV"));
    };
    const EquipmentBook book(test::demo(), QDate(2022, 5, 18));
    for (const Kit& kit : book.kits()) {
        const EquipmentEvent* event = book.handover(kit.id);
        const QString code = printed(kit.code, {});
        CHECK((event ? code == event->receiptCode : code.contains(QStringLiteral("____"))));
    }
    // Any hand-over and any transfer, not only the last.
    int receipts = 0;
    for (const EquipmentEvent& event : book.events()) {
        if (!hasReceipt(event.kind))
            continue;
        CHECK(printed({}, event.receiptCode) == event.receiptCode);
        ++receipts;
    }
    CHECK(receipts > int(book.kits().size()) - 2);
}

TEST_CASE("a kit or a receipt that does not exist is refused") {
    const auto refusal = [](const QString& kit, const QString& receipt) {
        ReportOptions options;
        options.kit = kit;
        options.receipt = receipt;
        const ReportResult result = makeReport(test::demo(), QStringLiteral("handover"), options);
        CHECK_FALSE(result.document);
        return result.problems.empty() ? QString() : result.problems.front().code;
    };
    CHECK(refusal(QStringLiteral("KIT-0"), {}) == "report.kit_unknown");
    CHECK(refusal({}, QStringLiteral("PV-999")) == "report.receipt_unknown");
}

TEST_CASE("a long receipt repeats its heads, and its last items stand with the signatures") {
    Document document = handover(QStringLiteral("97617"));
    for (Block& block : document.blocks) {
        auto* table = std::get_if<block::TableBlock>(&block);
        for (int i = 0; table && i < 60; ++i)
            table->rows.push_back(table->rows.front());
    }
    const test::PdfReader pdf(document);
    REQUIRE(pdf.pages() > 1);
    const QString last = pdf.text(pdf.pages());
    CHECK(last.contains(QString::fromUtf8("N° d’inventaire")));
    CHECK(last.contains("DEMO-0017"));
    CHECK(last.contains(QString::fromUtf8("Les soussignés attestent")));
    CHECK(last.contains(QString::fromUtf8("date et signature")));
}
