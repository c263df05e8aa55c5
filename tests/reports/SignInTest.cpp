// SPDX-License-Identifier: EUPL-1.2
#include "domain/SheetGrid.h"
#include "domain/SignInSheet.h"
#include "reports/pdf/Furniture.h"
#include "reports/pdf/Units.h"
#include "services/PersonService.h"
#include "services/SessionService.h"
#include "services/SignInSheetService.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/reports/Samples.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace palas;

namespace {

/// A session of `people` at Acoua on `halfDays` half-days, its sheets prepared.
Document sheetsOf(int people, int halfDays, const QString& lastName = QStringLiteral("Ylang"),
                  bool hours = true) {
    static int made = 0;
    const auto workspace = Workspace::create(test::filePath(QStringLiteral("signin-%1.palas").arg(++made)),
                                             QStringLiteral("design-palas"));
    workspace->setClock([] { return QDateTime(QDate(2021, 9, 1), QTime(6, 0), Qt::UTC); });
    const OrganisationId acoua = workspace->organisations().findByCode(QStringLiteral("97601"))->id;
    Session session;
    session.module = workspace->modules().findByCode(QStringLiteral("C03"))->id;
    session.place = QStringLiteral("Salle polyvalente");
    session.trainer = QStringLiteral("Hugo Marée");
    std::vector<HalfDay> days;
    for (int i = 0; i < halfDays; ++i) {
        HalfDay halfDay;
        halfDay.date = QDate(2021, 10, 4).addDays(i / 2);
        halfDay.part = i % 2 == 0 ? DayPart::morning : DayPart::afternoon;
        if (hours) {
            halfDay.start = i % 2 == 0 ? 510 : 810;
            halfDay.end = *halfDay.start + 210;
        }
        days.push_back(halfDay);
    }
    const Made<SessionId> planned = addSession(*workspace, session, days);
    REQUIRE_FALSE(planned.refused());
    std::vector<PersonId> ids;
    for (int i = 0; i < people; ++i) {
        Person person;
        person.lastName = lastName + QString::number(i + 1);
        person.firstName = QStringLiteral("Zaïna");
        Affiliation link;
        link.organisation = acoua;
        link.duty = QStringLiteral("accueil");
        const Made<PersonId> added = addPerson(*workspace, person, link);
        REQUIRE_FALSE(added.refused());
        ids.push_back(added.id);
    }
    REQUIRE_FALSE(enrol(*workspace, planned.id, ids).refused());
    REQUIRE_FALSE(prepareSheets(*workspace, planned.id).refused());
    ReportOptions options;
    options.session = workspace->sessions().find(planned.id)->code;
    return test::report(*workspace, QStringLiteral("signin"), options);
}

std::vector<const block::SignInPage*> pagesOf(const Document& document) {
    std::vector<const block::SignInPage*> pages;
    for (const Block& block : document.blocks)
        pages.push_back(&std::get<block::SignInPage>(block));
    return pages;
}

} // namespace

TEST_CASE("signature boxes are large enough, whatever the number of half-days") {
    const QRectF area(120, 700, 273 * pdf::mm, 166 * pdf::mm);
    for (int halfDays = 1; halfDays <= sheetHalfDays; ++halfDays) {
        const SheetGrid grid = SheetGrid::of(area, halfDays, pdf::mm);
        for (int line = 0; line <= sheetLines; ++line) {
            for (int column = 0; column < halfDays; ++column) {
                const QRectF cell = grid.cell(sheetTextColumns + column, line);
                INFO(halfDays << " half-days, line " << line);
                CHECK(cell.width() >= 40 * pdf::mm);
                CHECK(cell.height() >= 8 * pdf::mm);
                CHECK(area.adjusted(-1, -1, 1, 1).contains(cell));
            }
        }
        CHECK(grid.cell(0, sheetLines).bottom() == Approx(grid.table.bottom()));
        CHECK(grid.remarks.bottom() <= area.bottom() + 1);
    }
}

TEST_CASE("the grid looked for on a scan is the one that was printed") {
    QBuffer paper;
    REQUIRE(paper.open(QIODevice::WriteOnly));
    QPdfWriter writer(&paper);
    writer.setResolution(pdf::dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    pdf::Typesetter type(writer);
    const Document document = sheetsOf(2, 3);
    const ChartColours colours = ChartColours::light();
    const pdf::Furniture furniture(document, type, colours, QSizeF(writer.width(), writer.height()));
    for (int halfDays = 1; halfDays <= sheetHalfDays; ++halfDays) {
        const SheetGrid printed = SheetGrid::of(furniture.textArea(), halfDays, pdf::mm);
        const SheetGrid sought = SheetGrid::onPaper(halfDays);
        for (int line = 0; line <= sheetLines; ++line) {
            const QRectF cell = printed.cell(sheetTextColumns + halfDays - 1, line);
            const QRectF found = sought.cell(sheetTextColumns + halfDays - 1, line);
            INFO(halfDays << " half-days, line " << line);
            CHECK(found.left() == Approx(cell.left() / pdf::mm).margin(0.3));
            CHECK(found.top() == Approx(cell.top() / pdf::mm).margin(0.3));
            CHECK(found.right() == Approx(cell.right() / pdf::mm).margin(0.3));
            CHECK(found.bottom() == Approx(cell.bottom() / pdf::mm).margin(0.3));
        }
    }
}

TEST_CASE("pages hold twelve people by four half-days, people first") {
    struct Case {
        int people, halfDays, pages;
    };
    for (const Case& one :
         {Case{1, 1, 1}, Case{12, 4, 1}, Case{13, 4, 2}, Case{30, 4, 3}, Case{30, 8, 6}, Case{1, 8, 2}}) {
        const Document document = sheetsOf(one.people, one.halfDays);
        const auto pages = pagesOf(document);
        INFO(one.people << " people, " << one.halfDays << " half-days");
        REQUIRE(static_cast<int>(pages.size()) == one.pages);
        QSet<QString> codes;
        int cells = 0;
        for (const block::SignInPage* page : pages) {
            codes.insert(page->sheetCode);
            cells += static_cast<int>(page->lines.size() * page->columns.size());
            CHECK(page->pages == one.pages);
            CHECK(page->lines.size() <= sheetPlannedLines);
            CHECK(page->columns.size() <= sheetHalfDays);
        }
        CHECK(codes.size() == one.pages);
        CHECK(cells == one.people * one.halfDays);
        const test::PdfReader pdf(document);
        CHECK(pdf.pages() == one.pages);
        CHECK(pdf.textStaysInside());
        const QString text = pdf.wholeText();
        for (const block::SignInPage* page : pages) {
            CHECK(text.contains(page->sheetCode));
            for (const auto& line : page->lines)
                CHECK(text.contains(line.lastName));
        }
    }
}

TEST_CASE("the name of a structure is never broken inside a word, on pages of four half-days either") {
    Document document = test::emptyDocument(false);
    document.landscape = true;
    block::SignInPage page = test::sampleSheet(2, sheetHalfDays);
    page.lines[0].structure = QString::fromUtf8("M’Tsangamouji");
    page.lines[1].structure = QString::fromUtf8("Communauté d’agglomération");
    document.blocks.emplace_back(std::move(page));
    const QString text = test::PdfReader(document).text(1);
    for (const char* word : {"M’Tsangamouji", "Communauté", "d’agglomération"})
        CHECK(text.contains(QString::fromUtf8(word)));
}

TEST_CASE("a sheet carries what makes it probative") {
    const Document document = sheetsOf(2, 2);
    const block::SignInPage& page = *pagesOf(document).front();
    CHECK(page.moduleLabel == "Personnes âgées / Personnes handicapées : Quelles actions ?");
    CHECK(page.trainer == "Hugo Marée");
    CHECK(page.columns[0].date == "lundi 4 octobre 2021");
    CHECK(page.columns[0].part == "matin");
    CHECK(page.columns[0].hours.startsWith("8"));
    CHECK(page.lines[0].structure == "Acoua");
    CHECK(page.lines[0].duty == "accueil");
    const QString text = test::PdfReader(document).text(1);
    for (const char* words :
         {"Feuille d’émargement", "Personnes âgées / Personnes handicapées : Quelles actions ?",
          "Signature du formateur", "Hugo Marée", "Salle polyvalente", "DESIGN’PALAS"})
        CHECK(text.contains(QString::fromUtf8(words)));
}

TEST_CASE("what is unknown is a blank to fill in, never « à renseigner »") {
    const Document document = sheetsOf(3, 2, QStringLiteral("Ylang"), false);
    const block::SignInPage& page = *pagesOf(document).front();
    CHECK(page.fseNumber.isEmpty());
    CHECK(page.provider.isEmpty());
    CHECK(page.columns[0].hours.isEmpty());
    CHECK_FALSE(test::PdfReader(document).wholeText().contains("renseigner"));
}

TEST_CASE("names of 290 characters, emoji and markup stay in their boxes") {
    for (const QString& name : {QString(290, QLatin1Char('W')), QString::fromUtf8("\xF0\x9F\x98\x80"),
                                QStringLiteral("<b>Ylang</b> & '; DROP")}) {
        const test::PdfReader pdf(sheetsOf(13, 8, name));
        CHECK(pdf.pages() == 4);
        CHECK(pdf.textStaysInside());
        CHECK(pdf.invalidity() == QString());
    }
}
