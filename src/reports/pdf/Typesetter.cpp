// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Typesetter.h"

#include "reports/charts/ChartPainter.h"
#include "reports/pdf/Units.h"

#include <limits>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace palas::pdf {

namespace {

constexpr int cacheLimit = 20000;
constexpr double unlimited = 1e7;
constexpr qsizetype longestFitted = 2000; // characters; more never fit

const QString& textFamily() {
    static const QString family = QStringLiteral("Noto Sans");
    return family;
}

/// French punctuation and dots between parts never begin a line, whatever space stands before them.
QString boundPunctuation(QString text) {
    static const QString after = QStringLiteral(":;!?»%€·");
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u' ' && (after.contains(text[i + 1]) || (i > 0 && text[i - 1] == u'«')))
            text[i] = QChar::Nbsp;
    }
    return text;
}

} // namespace

QString mentionFamily() {
    // EB Garamond is asked for by its small optical size, which is meant for lines like these.
    // The list is asked, not hasFamily(): that one follows aliases to families that are not permitted.
    const QStringList present = QFontDatabase::families();
    for (const char* family : {"Arial", "Calibri", "Verdana", "Tahoma", "Trebuchet MS", "Ubuntu", "Garamond",
                               "EB Garamond 08", "EB Garamond"}) {
        if (present.contains(QLatin1String(family)))
            return QLatin1String(family);
    }
    return textFamily();
}

Typesetter::Typesetter(QPaintDevice& device)
    : device_(device)
    , textFamily_(textFamily())
    , mentionFamily_(mentionFamily())
    // EB Garamond's bold has no É: it would come from another family.
    , mentionHasBold_(!mentionFamily_.contains(QLatin1String("Garamond"))) {}

QFont Typesetter::font(const Style& style) {
    const bool mention = style.face == Face::mention;
    QFont font(mention ? mentionFamily_ : textFamily_);
    font.setPointSizeF(style.points);
    font.setBold(style.bold && (!mention || mentionHasBold_));
    // Spacing of its own switches ligatures off; kerning after f would be read back as a space.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.1);
    font.setKerning(!mention);
    return QFont(font, &device_);
}

Lines Typesetter::shape(const QString& text, const Style& style, double width) {
    const QFont face = font(style);
    QString words = boundPunctuation(drawableText(text, face));
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, face, &device_);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(face, &device_);
    Lines shaped;
    shaped.lineHeight = style.points * style.leading * pt;
    shaped.baseline = (shaped.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, -line.ascent()));
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        shaped.lines.push_back({line.glyphRuns(), line.naturalTextWidth()});
        shaped.widest = std::max(shaped.widest, line.naturalTextWidth());
    }
    return shaped;
}

LinesPointer Typesetter::wrapped(const QString& text, const Style& style, double width) {
    Key key{text, style, static_cast<int>(width)};
    const auto found = shaped_.constFind(key);
    if (found != shaped_.constEnd())
        return *found;
    if (shaped_.size() > cacheLimit)
        shaped_.clear();
    auto shaped = std::make_shared<const Lines>(shape(text, style, width));
    shaped_.insert(std::move(key), shaped);
    return shaped;
}

LinesPointer Typesetter::line(const QString& text, const Style& style) {
    return wrapped(text, style, unlimited);
}

LinesPointer Typesetter::elided(const QString& text, const Style& style, double width, int lines) {
    // The longest beginning that fits with its ellipsis.
    qsizetype fits = 0, tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        const auto tried = shape(text.left(middle) + QChar(0x2026), style, width);
        (static_cast<int>(tried.lines.size()) <= lines ? fits : tooLong) = middle;
    }
    return wrapped(text.left(fits) + QChar(0x2026), style, width);
}

LinesPointer Typesetter::fit(const QString& text, Style style, double width, const Room& room) {
    const QString beginning = text.left(longestFitted);
    for (;; style.points = std::max(style.points - 0.5, room.leastPoints)) {
        const LinesPointer lines = wrapped(beginning, style, width);
        const int most = std::min(room.lines, std::max(1, static_cast<int>(room.height / lines->lineHeight)));
        if (static_cast<int>(lines->lines.size()) <= most && lines->widest <= width)
            return lines;
        if (style.points <= room.leastPoints)
            return elided(beginning, style, width, most);
    }
}

LinesPointer Typesetter::fitted(const QString& text, Style style, double width, double height,
                                double leastPoints) {
    return fit(text, style, width, {height, std::numeric_limits<int>::max(), leastPoints});
}

LinesPointer Typesetter::fittedWords(const QString& text, Style style, double width, double height,
                                     double leastPoints) {
    for (const QString& word : text.left(longestFitted).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        while (style.points > leastPoints && line(word, style)->widest > width)
            style.points = std::max(style.points - 0.5, leastPoints);
    }
    return fitted(text, style, width, height, leastPoints);
}

LinesPointer Typesetter::fittedLine(const QString& text, Style style, double width, double leastPoints) {
    return fit(text, style, width, {style.points * style.leading * pt, 1, leastPoints});
}

void drawLines(QPainter& painter, const Lines& lines, QPointF topLeft, double width, Align align) {
    double y = topLeft.y() + lines.baseline;
    for (const Lines::Line& line : lines.lines) {
        double x = topLeft.x();
        if (align == Align::right)
            x += width - line.width;
        else if (align == Align::centre)
            x += (width - line.width) / 2;
        for (const QGlyphRun& run : line.runs)
            painter.drawGlyphRun(QPointF(x, y), run);
        y += lines.lineHeight;
    }
}

} // namespace palas::pdf
