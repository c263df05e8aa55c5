// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/PdfRenderer.h"
#include "tests/reports/PdfReader.h"
#include "tests/reports/Samples.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace palas;
using test::PdfReader;

namespace {

Document sheets(const std::vector<block::SignInPage>& pages, bool demonstration = false) {
    Document document = test::emptyDocument(demonstration);
    document.landscape = true;
    for (const block::SignInPage& page : pages)
        document.blocks.emplace_back(page);
    return document;
}

} // namespace

TEST_CASE("every page carries the funder's words, the programme and the footer") {
    const PdfReader pdf(test::sampleReport());
    REQUIRE(pdf.pages() >= 4);
    for (int page = 1; page <= pdf.pages(); ++page) {
        const QString text = pdf.text(page);
        INFO("page " << page);
        CHECK(text.contains("UNION EUROPÉENNE"));
        CHECK(text.contains("Ce projet est cofinancé par le fonds social européen."));
        CHECK(text.contains("Design’Palas 2021-2022"));
        CHECK(text.contains("L’Europe s’engage à Mayotte"));
        CHECK(text.contains("DÉMONSTRATION"));
        CHECK(text.contains("Édité le mercredi 18 mai 2022 à 14 h 32 (heure de Mayotte)"));
        CHECK(text.contains("Empreinte 7c1e90ab4f22d83e"));
        CHECK(text.contains(QStringLiteral("page %1/%2").arg(page).arg(pdf.pages())));
        CHECK_FALSE(text.contains("Document préparatoire"));
    }
    CHECK(pdf.text(pdf.pages())
              .contains("Empreinte 7c1e90ab4f22d83e0011223344556677889900aabbccddeeff0011223344aabb"));
}

TEST_CASE("words and amounts come back whole: no ligature, no broken number") {
    Document document = test::emptyDocument(false);
    document.blocks.emplace_back(
        block::Paragraph{QStringLiteral("cofinancé, difficile, flux, affiché, offre")});
    document.blocks.emplace_back(block::Paragraph{QStringLiteral("1\u202F893\u202F231\u202F€"), false, true});
    const PdfReader pdf(document);
    const QString text = pdf.text(1);
    for (const char* word : {"cofinancé, difficile, flux, affiché, offre", "1 893 231 €"})
        CHECK(text.contains(QString::fromUtf8(word)));
    CHECK_FALSE(text.contains("DÉMONSTRATION"));
}

TEST_CASE("« Document préparatoire » stands on preparatory documents only") {
    Document document = test::emptyDocument(false);
    document.preparatory = true;
    document.blocks.emplace_back(block::Paragraph{QStringLiteral("texte")});
    const PdfReader pdf(document);
    CHECK(pdf.text(1).contains("Document préparatoire — ne vaut pas dépôt dans Ma démarche FSE"));
}

TEST_CASE("the header of a table is repeated and no row stands alone") {
    for (int rows : {1, 2, 3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 80, 200}) {
        Document document = test::emptyDocument(false);
        document.blocks.emplace_back(test::sampleTable(rows));
        const PdfReader pdf(document);
        int found = 0;
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            const int here = static_cast<int>(text.count(QStringLiteral("Structure n° ")));
            INFO(rows << " rows, page " << page << " of " << pdf.pages());
            CHECK(text.contains("Heures justifiées"));
            CHECK(here >= std::min(rows, 2));
            CHECK(text.contains("Total") == (page == pdf.pages()));
            found += here;
        }
        CHECK(found == rows);
    }
}

TEST_CASE("a heading is never the last thing of a page") {
    for (int rows = 30; rows < 46; ++rows) {
        Document document = test::emptyDocument(false);
        document.blocks.emplace_back(test::sampleTable(rows, false));
        document.blocks.emplace_back(block::Heading{QStringLiteral("Titre de section"), 1, 1});
        document.blocks.emplace_back(test::sampleTable(3, false));
        const PdfReader pdf(document);
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page, PdfReader::Layout::kept);
            const qsizetype heading = text.indexOf(QStringLiteral("Titre de section"));
            if (heading >= 0)
                CHECK(text.indexOf(QStringLiteral("Structure n° 2"), heading) > heading);
        }
    }
}

TEST_CASE("contents give the pages of the numbered sections") {
    const PdfReader pdf(test::sampleReport());
    const QString cover = pdf.text(1);
    int number = 0;
    for (const char* title : {"Couverture des modules", "Modules", "Structures"}) {
        ++number;
        int page = 2;
        const QString heading = QStringLiteral("%1. %2").arg(number).arg(QString::fromUtf8(title));
        while (page <= pdf.pages() && !pdf.text(page).contains(heading))
            ++page;
        REQUIRE(page <= pdf.pages());
        const QRegularExpression line(
            QStringLiteral("%1\\s+%2\\s+%3\\s").arg(number).arg(QString::fromUtf8(title)).arg(page));
        CHECK(pdf.text(1, PdfReader::Layout::kept).contains(line));
    }
    CHECK_FALSE(cover.isEmpty());
}

TEST_CASE("a sign-in sheet holds any number of lines and half-days and keeps every name") {
    for (int people : {0, 1, 12}) {
        for (int halfDays : {1, 2, 3, 4}) {
            const block::SignInPage sheet = test::sampleSheet(people, halfDays);
            const PdfReader pdf(sheets({sheet}));
            REQUIRE(pdf.pages() == 1);
            const QString text = pdf.text(1, PdfReader::Layout::kept);
            INFO(people << " people, " << halfDays << " half-days");
            CHECK(text.contains("Feuille d’émargement"));
            CHECK(text.contains("SE-036-1"));
            CHECK(text.contains("Signature du formateur, par demi-journée"));
            CHECK(text.count(QStringLiteral("7 juin 2022")) == std::min(halfDays, 2));
            CHECK(text.count(QStringLiteral("Zaïna")) == people);
            CHECK(text.contains(QRegularExpression(QStringLiteral("\\b14\\b"))));
            CHECK_FALSE(text.contains("à renseigner"));
        }
    }
}

TEST_CASE("monstrous texts are cut, never spilt, and the file stays valid") {
    block::SignInPage sheet = test::sampleSheet(12, 4);
    const QString name = QString(300, QLatin1Char('W'));
    sheet.moduleLabel = QStringLiteral("Label ") + name;
    sheet.place = name;
    sheet.trainer = QString::fromUtf8("<b>Hugo</b> \xF0\x9F\x98\x80 '; DROP TABLE");
    sheet.lines[0] = {name, name, name, name};
    sheet.lines[1] = {QString::fromUtf8("\xF0\x9F\x98\x80"), QString::fromUtf8("<b>Zaïna</b>"), QString(),
                      QString()};
    sheet.sheetCode = QStringLiteral("SE-999-99");
    const PdfReader pdf(sheets({sheet}, true));
    CHECK(pdf.pages() == 1);
    const QString text = pdf.text(1, PdfReader::Layout::kept);
    CHECK(text.contains("<b>Hugo</b>"));
    CHECK(text.contains("'; DROP TABLE"));
    CHECK(text.contains("<b>Zaïna</b>"));
    CHECK(text.contains("Takamaka") == false);
    CHECK(text.contains("Raphia Zaïna"));
    CHECK(pdf.textStaysInside());
    CHECK(pdf.invalidity() == QString());
}

TEST_CASE("a title of 10 000 characters and words from everywhere make a sound report") {
    Document document = test::emptyDocument();
    document.title = QString(10000, QLatin1Char('x'));
    document.programmeTitle = QString(10000, QLatin1Char('p'));
    document.runningTitle = document.title;
    document.publicity.mention = QString(QStringLiteral("Mention très longue. ")).repeated(20);
    document.subtitle = QString::fromUtf8("<b> & \xF0\x9F\x98\x80 漢字 نور");
    block::TableBlock table = test::sampleTable(4);
    table.rows[1][0].text = QString(300, QLatin1Char('W'));
    table.rows[2][0].text = QString(QStringLiteral("mot ")).repeated(75);
    document.blocks.emplace_back(std::move(table));
    const PdfReader pdf(document);
    CHECK(pdf.wholeText().contains("<b> &"));
    CHECK(pdf.textStaysInside());
    CHECK(pdf.invalidity() == QString());
}

TEST_CASE("reports and sheets are PDF/A-1b for an outside validator") {
    CHECK(PdfReader(test::sampleReport()).invalidity() == QString());
    CHECK(PdfReader(sheets({test::sampleSheet(12, 4), test::sampleSheet(1, 1)}, true)).invalidity() ==
          QString());
}

TEST_CASE("making a PDF can be cancelled") {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("out.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    int calls = 0;
    const bool done = pdf::writePdf(test::sampleReport(), file, [&calls](int page, int pages) {
        ++calls;
        CHECK(pages > 2);
        return page < 2;
    });
    CHECK_FALSE(done);
    CHECK(calls == 2);
}
