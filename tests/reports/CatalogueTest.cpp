// SPDX-License-Identifier: EUPL-1.2
#include "reports/Renderer.h"
#include "storage/History.h"
#include "storage/OrganisationStore.h"
#include "storage/StorageError.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/reports/Samples.h"
#include "tests/support/Catch.h"
#include "wording/Language.h"

#include <QFile>

using namespace palas;

namespace {

ReportOptions optionsOf(const ReportKind& kind) {
    ReportOptions options;
    if (kind.required.contains(QStringLiteral("structure")))
        options.structure = QStringLiteral("97617");
    return options;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString problemOf(Workspace& workspace, const QString& kind, const ReportOptions& options) {
    const ReportResult result = makeReport(workspace, kind, options);
    CHECK_FALSE(result.document);
    REQUIRE(result.problems.size() == 1);
    return result.problems.front().code;
}

} // namespace

TEST_CASE("the catalogue names its reports, worded") {
    QStringList names;
    for (const ReportKind& kind : reportKinds()) {
        names << kind.name;
        CHECK_FALSE(reportTitle(kind.name).isEmpty());
        CHECK(reportDescription(kind.name).size() > 20);
        for (const QString& required : kind.required)
            CHECK(kind.options.contains(required));
    }
    CHECK(names == QStringList{"progress", "structure", "signin", "coaching", "handover", "immersion", "lab",
                               "convocation", "certificate", "calendar"});
}

TEST_CASE("a report that cannot be made says why") {
    Workspace& demo = test::demo();
    ReportOptions nowhere;
    nowhere.structure = QStringLiteral("12345");
    nowhere.session = QStringLiteral("SE-999");
    ReportOptions host;
    host.structure = QStringLiteral("HIRSON");
    CHECK(problemOf(demo, QStringLiteral("nothing"), {}) == "report.unknown");
    CHECK(problemOf(demo, QStringLiteral("structure"), {}) == "report.structure_required");
    CHECK(problemOf(demo, QStringLiteral("structure"), nowhere) == "report.structure_unknown");
    CHECK(problemOf(demo, QStringLiteral("structure"), host) == "report.structure_unknown");
    CHECK(problemOf(demo, QStringLiteral("signin"), nowhere) == "report.session_unknown");
    const auto bare =
        Workspace::create(test::filePath(QStringLiteral("bare.palas")), QStringLiteral("design-palas"));
    CHECK(problemOf(*bare, QStringLiteral("signin"), {}) == "report.no_sheets");
    const auto nothing =
        Workspace::create(test::filePath(QStringLiteral("no-structure.palas")), QStringLiteral("empty"));
    CHECK(problemOf(*nothing, QStringLiteral("coaching"), {}) == "report.no_structure");
    CHECK(problemOf(*nothing, QStringLiteral("coaching"), nowhere) == "report.structure_unknown");
    ReportOptions remote;
    remote.session = QStringLiteral("SE-005");
    CHECK(problemOf(demo, QStringLiteral("signin"), remote) == "report.remote_sheets");
    CHECK(problemOf(*bare, QStringLiteral("certificate"), {}) == "report.no_certificate");
    CHECK(problemOf(*bare, QStringLiteral("convocation"), {}) == "report.no_convocation");
    CHECK(problemOf(demo, QStringLiteral("certificate"), nowhere) == "report.structure_unknown");
    nowhere.structure.clear();
    CHECK(problemOf(demo, QStringLiteral("certificate"), nowhere) == "report.session_unknown");
}

TEST_CASE("every report is PDF/A-1b and carries the furniture on every page") {
    Workspace& demo = test::demo();
    const QString head = QString::fromLatin1(demo.history().head().toHex());
    for (const ReportKind& kind : reportKinds()) {
        ReportOptions options = optionsOf(kind);
        if (kind.name == QLatin1String("signin"))
            options.session = QStringLiteral("SE-001");
        const QString path = test::filePath(kind.name + QStringLiteral(".pdf"));
        const Document document = test::report(demo, kind.name, options);
        REQUIRE(renderTo(document, path));
        const test::PdfReader pdf(path);
        INFO(kind.name.toStdString());
        CHECK(pdf.invalidity() == QString());
        CHECK(pdf.textStaysInside());
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            for (const char* words :
                 {"UNION EUROPÉENNE", "Ce projet est cofinancé par le fonds social européen.",
                  "L’Europe s’engage à Mayotte", "DÉMONSTRATION",
                  "Édité le mercredi 18 mai 2022 à 14 h 32 (heure de Mayotte)"})
                CHECK(text.contains(QString::fromUtf8(words)));
            if (document.papers) {
                CHECK(text.contains(QStringLiteral("Empreinte ") + head.left(16)));
                continue;
            }
            CHECK(text.contains(QStringLiteral("Empreinte ") + (page == pdf.pages() ? head : head.left(16))));
            CHECK(text.contains(QStringLiteral("page %1/%2").arg(page).arg(pdf.pages())));
            CHECK_FALSE(text.contains("Document préparatoire"));
        }
    }
}

TEST_CASE("papers that are handed out one by one are numbered each by itself") {
    for (const char* kind : {"coaching", "handover", "certificate", "convocation"}) {
        CAPTURE(kind);
        const test::PdfReader pdf(test::report(test::demo(), QString::fromLatin1(kind)));
        REQUIRE(pdf.pages() > 1);
        for (int page = 1; page <= pdf.pages(); ++page)
            CHECK(pdf.text(page).contains(QStringLiteral("page 1/1")));
    }
    Document document = test::emptyDocument(false);
    document.papers = true;
    const auto paper = [&](int paragraphs) {
        if (!document.blocks.empty())
            document.blocks.emplace_back(block::PageBreak{});
        document.blocks.emplace_back(block::Heading{QStringLiteral("Papier"), 0, 0});
        for (int i = 0; i < paragraphs; ++i)
            document.blocks.emplace_back(block::Paragraph{QStringLiteral("Mots"), false, false});
    };
    for (const int paragraphs : {2, 60, 2})
        paper(paragraphs);
    const test::PdfReader pdf(document);
    QStringList numbers;
    for (int page = 1; page <= pdf.pages(); ++page) {
        for (const char* number : {"1/1", "1/2", "2/2"}) {
            if (pdf.text(page).contains(QStringLiteral("page ") + QLatin1String(number)))
                numbers << QLatin1String(number);
        }
    }
    CHECK(numbers == QStringList{"1/1", "1/2", "2/2", "1/1"});
}

TEST_CASE("an empty programme makes its reports too") {
    const auto bare =
        Workspace::create(test::filePath(QStringLiteral("empty.palas")), QStringLiteral("design-palas"));
    for (const char* kind : {"progress", "structure", "coaching", "calendar"}) {
        ReportOptions options;
        options.structure = QStringLiteral("97601");
        options.asOf = QDate(2021, 6, 1);
        const test::PdfReader pdf(test::report(*bare, QString::fromLatin1(kind), options));
        CHECK(pdf.pages() >= 1);
        CHECK_FALSE(pdf.wholeText().contains("DÉMONSTRATION"));
        CHECK(pdf.wholeText().contains("Ce projet est cofinancé par le fonds social européen."));
        CHECK(pdf.invalidity() == QString());
    }
}

TEST_CASE("every report is written in every format, whole or not at all") {
    Workspace& demo = test::demo();
    for (const ReportKind& kind : reportKinds()) {
        const Document document = test::report(demo, kind.name, optionsOf(kind));
        for (const char* extension : {"pdf", "html", "csv", "xlsx"}) {
            const QString path =
                test::filePath(QStringLiteral("all-%1.%2").arg(kind.name, QLatin1String(extension)));
            INFO(path.toStdString());
            REQUIRE(renderTo(document, path));
            const QByteArray first = contentOf(path);
            CHECK(first.size() > 100);
            CHECK_THROWS_AS(renderTo(document, path), StorageError);
            CHECK(contentOf(path) == first);
            CHECK(renderTo(document, path, true));
        }
    }
    const Document document = test::report(demo, QStringLiteral("progress"));
    CHECK_THROWS_AS(renderTo(document, test::filePath(QStringLiteral("report.odt"))), StorageError);
    CHECK_THROWS_AS(renderTo(document, QStringLiteral("/nowhere/at/all.pdf")), StorageError);
    const QString cancelled = test::filePath(QStringLiteral("cancelled.pdf"));
    CHECK_FALSE(renderTo(document, cancelled, false, [](int, int) { return false; }));
    CHECK_FALSE(QFile::exists(cancelled));
}

TEST_CASE("a report in a language without catalogue keeps the words there are") {
    ReportOptions options;
    options.language = QStringLiteral("xx");
    const Document document = test::report(test::demo(), QStringLiteral("progress"), options);
    CHECK(document.coverLabel.startsWith("Bilan d’avancement"));
    options.language = QStringLiteral("en");
    const Document english = test::report(test::demo(), QStringLiteral("progress"), options);
    CHECK(english.coverLabel.startsWith("Progress report"));
    CHECK(wording::language() == "fr");
    const test::PdfReader pdf([&] {
        const QString path = test::filePath(QStringLiteral("english.pdf"));
        renderTo(english, path);
        return path;
    }());
    CHECK(pdf.text(1).contains("EUROPEAN UNION"));
    CHECK(pdf.text(1).contains("(Mayotte time)"));
    CHECK(wording::language() == "fr");
}
