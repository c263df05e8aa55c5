// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"

#include <array>
#include <QStringList>

namespace palas {
namespace {

constexpr qsizetype longestNumber = 20; ///< digits; longer numbers sort letter by letter

/// ' ’ ‘ ` and the letters that keyboards and word processors put in their place.
bool isApostrophe(QChar c) {
    switch (c.unicode()) {
    case 0x0027:
    case 0x0060:
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
        return true;
    default:
        return false;
    }
}

/// Letters that compatibility decomposition leaves whole.
QLatin1String opened(QChar lower) {
    switch (lower.unicode()) {
    case 0x0153:
        return QLatin1String("oe");
    case 0x00E6:
        return QLatin1String("ae");
    case 0x00DF:
        return QLatin1String("ss");
    case 0x00F8:
        return QLatin1String("o");
    case 0x0142:
        return QLatin1String("l");
    case 0x0131:
        return QLatin1String("i");
    default:
        return {};
    }
}

bool isBidiControl(QChar c) {
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// Without what cannot be shown or stored: control characters, text-direction overrides, half a surrogate
/// pair.
QString withoutUnprintable(const QString& text, bool keepLines) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate() || isBidiControl(c)) {
            continue;
        } else if (c.category() != QChar::Other_Control || (keepLines && (c == '\n' || c == '\t'))) {
            result += c;
        } else if (c.isSpace()) {
            result += ' ';
        }
    }
    return result;
}

/// Several spaces become one; a single no-break space stays, since French labels need it.
QString withSingleSpaces(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (!text.at(i).isSpace()) {
            result += text.at(i++);
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        const bool single = end == i + 1;
        const bool noBreak = text.at(i) == QChar(0x00A0) || text.at(i) == QChar(0x202F);
        result += single && noBreak ? text.at(i) : QChar(' ');
        i = end;
    }
    return result.trimmed();
}

QString foldedLetters(const QString& text) {
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        const QChar::Category category = c.category();
        if (isApostrophe(c) || category == QChar::Punctuation_Dash || c.isSpace() ||
            category == QChar::Other_Control)
            result += ' ';
        else if (c.isMark() || category == QChar::Other_Format)
            continue;
        else if (const QLatin1String letters = opened(c); !letters.isEmpty())
            result += letters;
        else
            result += c;
    }
    return result;
}

/// What one letter of Latin-1 folds to: nearly every name is made of those alone. 0: of more than one letter.
const std::array<char16_t, 256>& latinFolds() {
    static const std::array<char16_t, 256> folds = [] {
        std::array<char16_t, 256> made{};
        for (size_t letter = 1; letter < made.size(); ++letter) {
            const QString fold = foldedLetters(QChar(char16_t(letter)));
            made[letter] = fold.size() == 1 ? fold.front().unicode() : u'\0';
        }
        return made;
    }();
    return folds;
}

/// Nothing for cleanedLine() to do: printed Latin letters in their composed form, single spaces inside.
bool isCleanLine(const QString& text) {
    bool space = true;
    for (const QChar c : text) {
        const char16_t letter = c.unicode();
        const bool plain = (letter > 0x20 && letter < 0x7F) || (letter >= 0xC0 && letter < 0x180);
        if (!plain && (letter != u' ' || space))
            return false;
        space = letter == u' ';
    }
    return !space || text.isEmpty();
}

} // namespace

QString folded(const QString& text) {
    const auto& folds = latinFolds();
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t fold = c.unicode() < folds.size() ? folds[c.unicode()] : u'\0';
        if (fold == u'\0')
            return foldedLetters(text).simplified();
        if (fold != u' ' || (!result.isEmpty() && result.back() != u' '))
            result += QChar(fold);
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString sortKey(const QString& text) {
    const QString plain = folded(text);
    QString key;
    key.reserve(plain.size());
    QString digits;
    const auto addNumber = [&] {
        if (!digits.isEmpty())
            key += digits.rightJustified(longestNumber, u'0');
        digits.clear();
    };
    for (const QChar c : plain) {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        addNumber();
        if (c.isLetter())
            key += c;
    }
    addNumber();
    return key;
}

bool matches(const QString& haystack, const QString& needle) {
    const QString text = folded(haystack);
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    const QString joined = words.join(QString());
    const auto beginsAWordOfJoined = [&](const QString& wanted) {
        qsizetype start = 0;
        for (const QString& word : words) {
            if (QStringView(joined).mid(start).startsWith(wanted))
                return true;
            start += word.size();
        }
        return false;
    };
    const QStringList wantedWords = folded(needle).split(' ', Qt::SkipEmptyParts);
    for (const QString& wanted : wantedWords) {
        if (!text.contains(wanted) && !beginsAWordOfJoined(wanted))
            return false;
    }
    return true;
}

QString cleanedLine(const QString& text) {
    if (isCleanLine(text))
        return text;
    return withSingleSpaces(withoutUnprintable(text, false)).normalized(QString::NormalizationForm_C);
}

QString cleanedNote(const QString& text) {
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace('\r', '\n');
    return withoutUnprintable(lines, true).trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace palas
