// SPDX-License-Identifier: EUPL-1.2
#include "reports/html/HtmlRenderer.h"

#include "domain/SignInSheet.h"
#include "reports/charts/ChartPainter.h"
#include "reports/charts/ChartTable.h"
#include "reports/html/HtmlWriter.h"
#include "reports/Words.h"
#include "wording/Formats.h"

#include <QBuffer>

namespace palas {

namespace {

const char* const style = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 'Noto Sans', sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; border-bottom: 2px solid #0B6470; }
header svg { height: 3.5rem; }
.eu { font-family: Arial, Calibri, Verdana, Tahoma, 'Trebuchet MS', Ubuntu, Garamond, 'EB Garamond'; }
.demo { border: 1px dashed #8A5200; background: #FFF1D6; color: #8A5200; padding: .2rem .6rem; font-weight: bold; }
table { border-collapse: collapse; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: bold; }
th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #75848A; vertical-align: top; }
td.right { text-align: right; }
tfoot td, tfoot th { font-weight: bold; }
.note { border-left: 4px solid #8A5200; padding: .4rem .8rem; }
figure { margin: .5rem 0; } figure img { max-width: 100%; max-height: 20rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1.5rem; }
.figures dt { font-size: .9rem; } .figures dd { margin: 0; font-size: 1.5rem; font-weight: bold; }
footer { border-top: 1px solid #75848A; font-size: .85rem; margin-top: 2rem; overflow-wrap: anywhere; }
)";

void writeEmblem(HtmlWriter& html) {
    html.open("svg", {{QStringLiteral("viewBox"), QStringLiteral("0 0 150 100")},
                      {QStringLiteral("role"), QStringLiteral("img")},
                      {QStringLiteral("aria-label"), words::europeanUnion()}});
    html.empty("rect", {{QStringLiteral("width"), QStringLiteral("150")},
                        {QStringLiteral("height"), QStringLiteral("100")},
                        {QStringLiteral("fill"), QStringLiteral("#003399")}});
    for (const QPolygonF& star : emblemStars()) {
        QStringList points;
        for (const QPointF& point : star)
            points << QStringLiteral("%1,%2").arg(point.x() * 100, 0, 'f', 2).arg(point.y() * 100, 0, 'f', 2);
        html.empty("polygon", {{QStringLiteral("points"), points.join(QLatin1Char(' '))},
                               {QStringLiteral("fill"), QStringLiteral("#FFCC00")}});
    }
    html.close();
}

QString cellText(const block::TableBlock::Cell& cell) {
    QStringList parts;
    if (cell.icon)
        parts << stateWord(*cell.icon);
    if (cell.bar && cell.bar->total > 0)
        parts << wording::percent(100 * cell.bar->proven / cell.bar->total);
    if (!cell.text.isEmpty())
        parts.prepend(cell.text);
    return parts.join(QStringLiteral(" · "));
}

struct WriteBlock {
    HtmlWriter& html;

    void operator()(const block::Heading& heading) const {
        const QString text = heading.number > 0
                                 ? QStringLiteral("%1. %2").arg(heading.number).arg(heading.text)
                                 : heading.text;
        HtmlWriter::Attributes attributes;
        if (heading.number > 0)
            attributes = {{QStringLiteral("id"), QStringLiteral("s%1").arg(heading.number)}};
        html.put(heading.level == 2 ? "h3" : "h2", text, attributes);
    }
    void operator()(const block::Paragraph& paragraph) const { html.put("p", paragraph.text); }
    void operator()(const block::Facts& facts) const { definitions(facts.rows); }
    void definitions(const std::vector<std::pair<QString, QString>>& rows) const {
        html.open("dl");
        for (const auto& [label, value] : rows) {
            html.put("dt", label);
            html.put("dd", value);
        }
        html.close();
    }
    void operator()(const block::KeyFigures& figures) const {
        html.open("dl", {{QStringLiteral("class"), QStringLiteral("figures")}});
        for (const auto& item : figures.items) {
            html.open("div");
            html.put("dt", item.caption);
            html.put("dd", item.value);
            html.close();
        }
        html.close();
    }
    void operator()(const block::TableBlock& table) const {
        if (table.rows.empty()) {
            html.put("p", table.emptyText);
            return;
        }
        html.open("table");
        if (!table.caption.isEmpty())
            html.put("caption", table.caption);
        html.open("thead");
        html.open("tr");
        for (const auto& column : table.columns)
            html.put("th", column.title.isEmpty() ? words::share() : column.title,
                     {{QStringLiteral("scope"), QStringLiteral("col")}});
        html.close();
        html.close();
        html.open("tbody");
        for (const auto& row : table.rows)
            tableRow(table, row);
        html.close();
        if (!table.total.empty()) {
            html.open("tfoot");
            tableRow(table, table.total);
            html.close();
        }
        html.close();
    }
    void tableRow(const block::TableBlock& table, const std::vector<block::TableBlock::Cell>& row) const {
        html.open("tr");
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool right = table.columns[i].align == block::TableBlock::Align::right;
            HtmlWriter::Attributes attributes;
            if (i == 0)
                attributes = {{QStringLiteral("scope"), QStringLiteral("row")}};
            else if (right)
                attributes = {{QStringLiteral("class"), QStringLiteral("right")}};
            html.put(i == 0 ? "th" : "td", cellText(row[i]), attributes);
        }
        html.close();
    }
    void operator()(const block::ChartBlock& chart) const {
        const ChartTable table = chartTable(chart.chart);
        html.table(chart.caption, table.titles, table.rows);
    }
    void operator()(const block::StepBand& band) const {
        const ChartTable table = chartTable(band.steps);
        html.table({}, table.titles, table.rows);
    }
    void operator()(const block::Note& note) const {
        html.open("p", {{QStringLiteral("class"), QStringLiteral("note")}});
        html.put("strong", note.lead);
        html.text(QStringLiteral(" ") + note.text);
        html.close();
    }
    void operator()(const block::Photos& photos) const {
        for (const auto& photo : photos.items) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            photo.image.save(&buffer, "PNG");
            html.open("figure");
            html.empty("img", {{QStringLiteral("alt"), photo.caption},
                               {QStringLiteral("src"), QStringLiteral("data:image/png;base64,") +
                                                           QString::fromLatin1(bytes.toBase64())}});
            html.put("figcaption", photo.caption);
            html.close();
        }
    }
    void operator()(const block::Signatures& signatures) const {
        if (!signatures.text.isEmpty())
            html.put("p", signatures.text);
        for (const QString& caption : signatures.captions)
            html.put("p", caption + QStringLiteral(" ____________________"));
    }
    void operator()(const block::PageBreak&) const {}
    /// Browsers have their own outline; the sections are reached by their headings.
    void operator()(const block::Contents&) const {}
    void operator()(const block::Columns& columns) const {
        for (const auto* side : {&columns.left, &columns.right}) {
            for (const Block& block : *side)
                write(block);
        }
    }
    void operator()(const block::SignInPage& sheet) const {
        html.put("h2", QStringLiteral("%1 · %2").arg(sheet.title, sheet.sheetCode));
        html.put("p", sheet.moduleLabel);
        definitions({{words::place(), sheet.place},
                     {words::provider(), sheet.provider},
                     {words::trainer(), sheet.trainer},
                     {words::session(), words::sheetOf(sheet)},
                     {words::duration(), sheet.durationText},
                     {words::fseNumber(), sheet.fseNumber}});
        QStringList titles{words::lineNumber(), words::lastAndFirstName(), words::structure(), words::duty()};
        for (const auto& column : sheet.columns)
            titles << QStringLiteral("%1 %2 %3").arg(column.date, column.part, column.hours).trimmed();
        std::vector<QStringList> rows;
        for (int i = 0; i < sheetLines; ++i) {
            QStringList row{QString::number(i + 1), QString(), QString(), QString()};
            if (i < static_cast<int>(sheet.lines.size())) {
                const auto& line = sheet.lines[static_cast<std::size_t>(i)];
                row = {QString::number(i + 1), line.lastName + QLatin1Char(' ') + line.firstName,
                       line.structure, line.duty};
            }
            for (std::size_t column = 0; column < sheet.columns.size(); ++column)
                row << QString();
            rows.push_back(row);
        }
        html.table({}, titles, rows);
    }

    void write(const Block& block) const { std::visit(*this, static_cast<const Block::variant&>(block)); }
};

void writeHeader(HtmlWriter& html, const Document& document) {
    html.open("header");
    writeEmblem(html);
    html.open("p", {{QStringLiteral("class"), QStringLiteral("eu")}});
    html.put("strong", words::europeanUnion());
    html.empty("br", {});
    html.text(document.publicity.mention);
    html.close();
    if (document.demonstration)
        html.put("p", words::demonstration(), {{QStringLiteral("class"), QStringLiteral("demo")}});
    html.open("p");
    html.put("strong", document.programmeTitle);
    for (const QString& line : {document.publicity.engagement, document.holder}) {
        if (line.isEmpty())
            continue;
        html.empty("br", {});
        html.text(line);
    }
    html.close();
    html.close();
}

void writeFooter(HtmlWriter& html, const Document& document) {
    html.open("footer");
    html.put("p", document.runningTitle);
    if (document.preparatory)
        html.put("p", words::preparatory());
    html.put("p", words::edited(document));
    if (!document.historyHead.isEmpty())
        html.put("p", words::fingerprint(QString::fromLatin1(document.historyHead.toHex())));
    html.close();
}

} // namespace

QByteArray toHtml(const Document& document) {
    QByteArray page;
    HtmlWriter html(page);
    html.doctype();
    html.open("html", {{QStringLiteral("lang"), document.language}});
    html.open("head");
    html.empty("meta", {{QStringLiteral("charset"), QStringLiteral("utf-8")}});
    html.empty("meta", {{QStringLiteral("name"), QStringLiteral("viewport")},
                        {QStringLiteral("content"), QStringLiteral("width=device-width")}});
    html.put("title", document.title);
    html.put("style", QString::fromLatin1(style));
    html.close();
    html.open("body");
    writeHeader(html, document);
    html.open("main");
    if (!document.coverLabel.isEmpty())
        html.put("p", document.coverLabel);
    html.put("h1", document.title);
    if (!document.subtitle.isEmpty())
        html.put("p", document.subtitle);
    if (document.headline)
        html.put("p", QStringLiteral("%1 %2").arg(document.headline->value, document.headline->caption));
    const WriteBlock write{html};
    for (const Block& block : document.blocks)
        write.write(block);
    html.close();
    writeFooter(html, document);
    html.close();
    html.close();
    return page;
}

} // namespace palas
