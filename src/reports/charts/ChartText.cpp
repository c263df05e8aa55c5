// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

namespace palas {

namespace {

/// Latin with its accents and the signs of French typography: in every text font, so not looked up.
bool isEverywhere(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0x180) || code == 0x2019 ||
           code == 0x202F || code == 0x2013 || code == 0x2014 || code == 0x2026 || code == 0x20AC;
}

bool hasOutlines(const QRawFont& font) {
    return font.fontTable("CBDT").isEmpty() && font.fontTable("sbix").isEmpty() &&
           font.fontTable("COLR").isEmpty();
}

bool canDraw(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::all_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
        return !run.glyphIndexes().contains(0) && hasOutlines(run.rawFont());
    });
}

} // namespace

QString drawableText(const QString& text, const QFont& font) {
    if (std::all_of(text.begin(), text.end(), isEverywhere) || canDraw(text, font))
        return text;
    QString drawable;
    for (int at = 0; at < text.size();) {
        const int length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(at, length);
        if (character[0].isSpace())
            drawable += u' ';
        else if (isEverywhere(character[0]) || canDraw(character, font))
            drawable += character;
        else if (character[0].category() != QChar::Other_Control &&
                 character[0].category() != QChar::Mark_NonSpacing)
            drawable += QChar(0xFFFD);
        at += length;
    }
    return drawable;
}

} // namespace palas
