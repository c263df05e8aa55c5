// SPDX-License-Identifier: EUPL-1.2
#include "wording/CodedText.h"

#include "wording/Arguments.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDate>

namespace palas::wording {

std::optional<QString> sentenceOf(std::span<const CodedText> texts, const char* context, const QString& code,
                                  const QStringList& arguments) {
    const auto text = std::ranges::find_if(
        texts, [&](const CodedText& candidate) { return code == QLatin1String(candidate.code); });
    if (text == texts.end())
        return std::nullopt;
    QStringList words = arguments;
    if (text->minutes > 0 && words.size() >= text->minutes)
        words[text->minutes - 1] = duration({words[text->minutes - 1].toLongLong()});
    return fill(QCoreApplication::translate(context, text->sentence), words);
}

QStringList readableDates(const QStringList& arguments) {
    QStringList words = arguments;
    for (QString& word : words) {
        const QDate day = word.size() == 10 ? QDate::fromString(word, Qt::ISODate) : QDate();
        if (day.isValid())
            word = shortDate(day);
    }
    return words;
}

} // namespace palas::wording
