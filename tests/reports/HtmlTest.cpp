// SPDX-License-Identifier: EUPL-1.2
#include "reports/html/HtmlRenderer.h"
#include "tests/reports/Samples.h"
#include "tests/support/Catch.h"

#include <QMap>
#include <QXmlStreamReader>

using namespace palas;

namespace {

/// What a screen reader finds.
struct Outline {
    QMap<QString, int> elements;
    QString text;
    bool wellFormed = false;
};

Outline outlineOf(const Document& document) {
    Outline outline;
    QXmlStreamReader reader(toHtml(document));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            ++outline.elements[reader.name().toString()];
        if (reader.isCharacters())
            outline.text += reader.text().toString() + QLatin1Char('\n');
    }
    outline.wellFormed = !reader.hasError();
    return outline;
}

} // namespace

TEST_CASE("the page is well formed and says what the PDF says") {
    const Document document = test::sampleReport();
    const Outline page = outlineOf(document);
    CHECK(page.wellFormed);
    CHECK(page.elements[QStringLiteral("h1")] == 1);
    CHECK(page.elements[QStringLiteral("h2")] == 3);
    CHECK(page.elements[QStringLiteral("script")] == 0);
    CHECK(page.elements[QStringLiteral("polygon")] == 12);
    for (const char* words :
         {"UNION EUROPÉENNE", "Ce projet est cofinancé par le fonds social européen.", "DÉMONSTRATION",
          "L’Europe s’engage à Mayotte", "1\u202F893\u202F231\u202F€", "heure de Mayotte",
          "7c1e90ab4f22d83e0011223344556677889900aabbccddeeff0011223344aabb"})
        CHECK(page.text.contains(QString::fromUtf8(words)));
    CHECK_FALSE(toHtml(document).contains("http"));
}

TEST_CASE("charts are tables of their values") {
    const Outline page = outlineOf(test::sampleReport());
    for (const auto& tile : test::sampleMap().tiles)
        CHECK(page.text.contains(tile.name));
    for (const char* words : {"réalisé, à justifier", "sans objet", "CCAS touchés", "prévu"})
        CHECK(page.text.contains(QString::fromUtf8(words)));
    CHECK(page.elements[QStringLiteral("th")] > 18 + 70);
}

TEST_CASE("markup and control characters in names are text") {
    Document document = test::emptyDocument(false);
    document.title = QStringLiteral("<script>alert(1)</script> & '; DROP");
    document.publicity.mention = QStringLiteral("a\x01\x02") + QStringLiteral("b\"<b>");
    block::SignInPage sheet = test::sampleSheet(2, 2);
    sheet.lines[0].lastName = QStringLiteral("</td><b>Ylang");
    document.blocks.emplace_back(sheet);
    const Outline page = outlineOf(document);
    CHECK(page.wellFormed);
    CHECK(page.elements[QStringLiteral("script")] == 0);
    CHECK(page.elements[QStringLiteral("b")] == 0);
    CHECK(page.text.contains("</td><b>Ylang"));
    CHECK(page.text.contains("ab\"<b>"));
}
