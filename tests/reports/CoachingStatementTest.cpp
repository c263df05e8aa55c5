// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"
#include "storage/CoachingStore.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

using namespace palas;

namespace {

const QDate day(2022, 5, 18);

Document statement(const QString& structure) {
    ReportOptions options;
    options.structure = structure;
    return test::report(test::demo(), QStringLiteral("coaching"), options);
}

} // namespace

TEST_CASE("the statement of each structure has its own figures and entries") {
    const Figures figures(test::demo(), {day, {}, {}});
    for (const Organisation& structure : figures.beneficiaries()) {
        INFO(structure.name.toStdString());
        const Document document = statement(structure.code);
        CHECK(document.title.contains(wording::fullName(structure)));
        const auto* key = std::get_if<block::KeyFigures>(&document.blocks.front());
        REQUIRE(key);
        REQUIRE(key->items.size() == 4);
        CHECK(key->items[0].value == wording::value(figures.coaching(CoachingPart::granted, structure.id)));
        CHECK(key->items[3].value == wording::value(figures.coaching(CoachingPart::left, structure.id)));
        const auto hours = test::tableWith(document, QStringLiteral("Attribution ou transfert"));
        CHECK(hours.total(QStringLiteral("Heures")) ==
              wording::value(figures.coaching(CoachingPart::granted, structure.id)));
        const auto entries = test::demo().coaching().entriesOf(structure.id);
        if (entries.empty())
            continue;
        const auto told =
            test::tableWith(document, QStringLiteral("Thème, travail réalisé, prochaine étape"));
        CHECK(told.table->rows.size() == entries.size());
        CHECK(told.total(QStringLiteral("Heures")) ==
              wording::value(figures.coaching(CoachingPart::spent, structure.id)));
    }
}

TEST_CASE("the statement tells both local times, the people and the proof") {
    const auto code = QStringLiteral("97617");
    const test::PdfReader pdf(statement(code));
    const QString text = pdf.wholeText();
    CHECK(text.contains(QString::fromUtf8("Relevé de coaching")));
    CHECK(text.contains(QString::fromUtf8("à Mayotte")));
    CHECK(text.contains(QString::fromUtf8("à Paris")));
    CHECK(text.contains("P-0"));
    CHECK(text.contains(QString::fromUtf8("Pour la structure")));
    CHECK_FALSE(text.contains(QString::fromUtf8("Document préparatoire")));
    CHECK(pdf.textStaysInside());
}

TEST_CASE("what is not known of an hour that was spent is a blank to fill in") {
    const Figures figures(test::demo(), {day, {}, {}});
    int seen = 0;
    for (const CoachingEntry& entry : test::demo().coaching().entries()) {
        if (entry.date > day || !entry.workDone.isEmpty() || entry.cancelled)
            continue;
        const Document document = statement(figures.organisation(entry.organisation)->code);
        const auto told =
            test::tableWith(document, QStringLiteral("Thème, travail réalisé, prochaine étape"));
        const auto row = std::find_if(told.table->rows.begin(), told.table->rows.end(), [&](const auto& one) {
            return one.front().text.startsWith(wording::shortDate(entry.date));
        });
        REQUIRE(row != told.table->rows.end());
        CHECK((*row)[2].text.contains("____"));
        ++seen;
    }
    CHECK(seen > 0);
}

TEST_CASE("a reason has its column where hours were transferred, and none elsewhere") {
    const auto columnsOf = [](const QString& structure) {
        const Document document = statement(structure);
        const auto hours = test::tableWith(document, QStringLiteral("Attribution ou transfert"));
        for (const auto& row : hours.table->rows)
            CHECK(row.size() == hours.table->columns.size());
        CHECK(hours.table->total.size() == hours.table->columns.size());
        return hours.table->columns.size();
    };
    CHECK(columnsOf(QStringLiteral("97604")) == 4);
    CHECK(columnsOf(QStringLiteral("97617")) == 3);
}

TEST_CASE("a statement ends with appointments above the signatures") {
    const Document document = statement({});
    const test::PdfReader pdf(document);
    CHECK(pdf.pages() == 18); // one each, and room for those with the most appointments
    int signatures = 0;
    for (int page = 1; page <= pdf.pages(); ++page) {
        const QString text = pdf.text(page);
        if (!text.contains(QString::fromUtf8("Pour la structure")))
            continue;
        ++signatures;
        const bool nothingYet = text.contains(QString::fromUtf8("Aucun coaching"));
        CHECK((nothingYet || text.contains(QString::fromUtf8("Date et heure"))));
        CHECK((nothingYet || text.count(QString::fromUtf8("à Paris")) >= 2));
    }
    CHECK(signatures == 18);
}

TEST_CASE("each statement of several says what it is and of which day") {
    const Document document = statement({});
    const Figures figures(test::demo(), {day, {}, {}});
    const test::PdfReader pdf(document);
    int page = 0;
    for (const Organisation& structure : figures.beneficiaries()) {
        const QString text = pdf.text(++page);
        CHECK(text.contains(QString::fromUtf8("Relevé de coaching")));
        CHECK(text.contains(wording::fullName(structure)));
        CHECK(text.contains(QString::fromUtf8("jusqu’au mercredi 18 mai 2022")));
    }
}

TEST_CASE("hours that are booked are told apart from those that the total adds up") {
    const Figures figures(test::demo(), {day, {}, {}});
    int told = 0;
    for (const Organisation& structure : figures.beneficiaries()) {
        if (figures.wallet(structure.id).booked.value == 0)
            continue;
        const Document document = statement(structure.code);
        const auto table =
            test::tableWith(document, QStringLiteral("Thème, travail réalisé, prochaine étape"));
        CHECK(table.table->total[2].text.contains(wording::duration(figures.wallet(structure.id).booked) +
                                                  QString::fromUtf8(" réservées")));
        for (const auto& row : table.table->rows) {
            const bool booked = row[0].icon == ChartState::planned;
            CHECK((row[3].text == QString::fromUtf8("réservé")) == booked);
            told += booked ? 1 : 0;
        }
    }
    CHECK(told > 0);
}

TEST_CASE("without a structure each one has its own page") {
    const Document document = statement({});
    int breaks = 0, signatures = 0;
    for (const Block& block : document.blocks) {
        breaks += std::holds_alternative<block::PageBreak>(block) ? 1 : 0;
        signatures += std::holds_alternative<block::Signatures>(block) ? 1 : 0;
    }
    CHECK(breaks == 17);
    CHECK(signatures == 18);
    CHECK(test::PdfReader(document).pages() >= 18);
    CHECK(document.data.size() == 2);
    CHECK(document.data[0].rows.size() == test::demo().coaching().entries().size());
}

TEST_CASE("on an earlier day later entries are still booked") {
    ReportOptions options;
    options.structure = QStringLiteral("97617");
    options.asOf = QDate(2021, 9, 30);
    const Document document = test::report(test::demo(), QStringLiteral("coaching"), options);
    CHECK(test::tableWith(document, QStringLiteral("Thème, travail réalisé, prochaine étape"))
              .total(QStringLiteral("Heures")) == wording::duration({0}));
}
