// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoScan.h"

#include "domain/SheetGrid.h"
#include "domain/SignInSheet.h"
#include "services/DemoRandom.h"

#include <QList>

namespace palas {

namespace {

// Points, on A4 landscape.
constexpr int pageWidth = 842;
constexpr int pageHeight = 595;
constexpr int margin = 40;
constexpr int nameWidth = 240;
constexpr int lineHeight = 30;
constexpr int tableTop = 470;
constexpr double mm = 72 / 25.4;

/// A PDF string in WinAnsi, which is Latin-1 with a place for the apostrophe; what it cannot hold becomes a
/// question mark.
QByteArray pdfText(QString text) {
    QByteArray bytes = text.replace(QChar(0x2019), QChar(0x92)).toLatin1();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + bytes + ')';
}

QByteArray numbers(std::initializer_list<int> values) {
    QByteArray text;
    for (int value : values)
        text += QByteArray::number(value) + ' ';
    return text;
}

QByteArray written(int x, int y, int size, const QString& text) {
    return "BT /F1 " + QByteArray::number(size) + " Tf " + numbers({x, y}) + "Td " + pdfText(text) +
           " Tj ET\n";
}

QByteArray rule(int x1, int y1, int x2, int y2) {
    return numbers({x1, y1}) + "m " + numbers({x2, y2}) + "l S\n";
}

/// A few strokes that go up and down across the cell.
QByteArray signature(DemoRandom& random, int x, int y, int width) {
    QByteArray path = numbers({x, y + random.below(8)}) + "m ";
    const int strokes = 3;
    for (int i = 1; i <= strokes; ++i) {
        const int right = x + width * i / strokes;
        path += numbers({right - width / 4, y + random.below(20), right - width / 8, y - 4 + random.below(12),
                         right - random.below(6), y + random.below(12)}) +
                "c ";
    }
    return path + "S\n";
}

/// The page as it was printed, in the same places: what is followed on a real scan is followed here.
QByteArray paperContent(const DemoScanPage& page, DemoRandom& random) {
    const int columns = int(page.columns.size());
    const SheetGrid grid = SheetGrid::onPaper(columns);
    const auto across = [](double x) { return int(x * mm + 0.5); };
    const auto up = [](double y) { return pageHeight - int(y * mm + 0.5); };
    const QRectF& table = grid.table;
    QByteArray content = written(margin, up(grid.head.top() + 6), 16, page.title) +
                         written(margin, up(grid.head.top() + 13), 11, page.subtitle) + "0.5 w 0.35 G\n";
    for (int line = 0; line <= sheetLines; ++line) {
        const int y = up(grid.cell(0, line).top());
        content += rule(across(table.left()), y, across(table.right()), y);
    }
    for (const double y : {table.top(), table.bottom()})
        content += rule(across(table.left()), up(y), across(table.right()), up(y));
    for (const double edge : grid.edges)
        content += rule(across(edge), up(table.top()), across(edge), up(table.bottom()));
    for (int c = 0; c < columns; ++c)
        content += written(across(grid.edges[size_t(sheetTextColumns + c)]) + 6,
                           up(table.top() + grid.titles) + 9, 9, page.columns.at(c));
    content += "1 w 0.1 0.15 0.45 RG\n";
    for (int i = 0; i < int(page.lines.size()); ++i) {
        const DemoScanPage::Line& line = page.lines[size_t(i)];
        const int y = up(grid.cell(0, i).bottom()) + 8;
        content += written(across(grid.edges[1]) + 4, y, 11, line.name);
        for (int c = 0; c < int(line.cells.size()); ++c) {
            const QRectF cell = grid.cell(sheetTextColumns + c, i);
            const int x = across(cell.left()) + 8;
            if (line.cells.at(c) == QLatin1String("~"))
                content += signature(random, x, y - 2, qMin(90, across(cell.width()) - 20));
            else if (!line.cells.at(c).isEmpty())
                content += written(x, y, 9, line.cells.at(c));
        }
    }
    return content;
}

QByteArray listContent(const DemoScanPage& page, DemoRandom& random) {
    const int columns = int(page.columns.size());
    const int columnWidth = (pageWidth - 2 * margin - nameWidth) / qMax(1, columns);
    QByteArray content = written(margin, 540, 16, page.title) + written(margin, 515, 11, page.subtitle);
    content += "0.5 w 0.35 G\n";
    const int bottom = tableTop - lineHeight * int(page.lines.size());
    for (int i = 0; i <= int(page.lines.size()); ++i)
        content += rule(margin, tableTop - i * lineHeight, pageWidth - margin, tableTop - i * lineHeight);
    for (int c = 0; c < columns; ++c) {
        const int x = margin + nameWidth + c * columnWidth;
        content += rule(x, tableTop + lineHeight / 2, x, bottom);
        content += written(x + 6, tableTop + 5, 9, page.columns.at(c));
    }
    content += "1 w 0.1 0.15 0.45 RG\n";
    for (int i = 0; i < int(page.lines.size()); ++i) {
        const DemoScanPage::Line& line = page.lines[size_t(i)];
        const int y = tableTop - (i + 1) * lineHeight + 9;
        content += written(margin + 4, y, 11, line.name);
        for (int c = 0; c < int(line.cells.size()); ++c) {
            const int x = margin + nameWidth + c * columnWidth + 8;
            if (line.cells.at(c) == QLatin1String("~"))
                content += signature(random, x, y, qMin(90, columnWidth - 20));
            else if (!line.cells.at(c).isEmpty())
                content += written(x, y, 9, line.cells.at(c));
        }
    }
    return content;
}

QByteArray contentOf(const DemoScanPage& page) {
    DemoRandom random(unsigned(qChecksum(page.title.toUtf8())));
    return page.paper ? paperContent(page, random) : listContent(page, random);
}

} // namespace

QByteArray demoScan(const DemoScanPage& page) {
    const QByteArray content = contentOf(page);
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + numbers({pageWidth, pageHeight}) +
            "] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream"};
    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace palas
