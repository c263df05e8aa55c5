// SPDX-License-Identifier: EUPL-1.2
#include "wording/Arguments.h"

#include "wording/Formats.h"

namespace palas::wording {

namespace {

constexpr qsizetype longestArgument = 200;

QString oneLine(const QString& argument) {
    QString text = argument;
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    if (text.size() <= longestArgument)
        return text;
    text.truncate(text.at(longestArgument - 1).isHighSurrogate() ? longestArgument - 1 : longestArgument);
    return text + QChar(0x2026);
}

} // namespace

QString fill(const QString& sentence, const QStringList& arguments) {
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar c = sentence.at(i);
        const int digit = i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (c != QLatin1Char('%') || digit < 1) {
            result += c;
            continue;
        }
        result += oneLine(arguments.value(digit - 1));
        ++i;
    }
    return result;
}

} // namespace palas::wording
