// SPDX-License-Identifier: EUPL-1.2
// The reference of the sign-in sheets: a bare QPdfWriter loop that draws the strings given, page by page.
//   bench_reference_sheets STRINGS.txt OUT.pdf     (one string a line, a form feed alone ends a page)
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc != 3)
        return 2;
    QFile source(QString::fromLocal8Bit(argv[1]));
    if (!source.open(QIODevice::ReadOnly))
        return 1;
    const QStringList pages =
        QString::fromUtf8(source.readAll()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
    writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
    writer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans"), 8);
    painter.setFont(font);
    const int line = writer.height() / 80;
    bool first = true;
    for (const QString& page : pages) {
        if (!first)
            writer.newPage();
        first = false;
        int y = line;
        for (const QString& text : page.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            painter.drawText(0, y, text);
            y += line;
        }
    }
    return 0;
}
