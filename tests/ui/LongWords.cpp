// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/LongWords.h"

#include "tests/ui/PaintedTexts.h"
#include "ui/calendar/CalendarGrid.h"
#include "ui/common/TextLabel.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QRegularExpression>
#include <QScrollBar>
#include <stdexcept>

namespace palas::test {
namespace {

const QString vowels = QStringLiteral("aeiouyAEIOUY");
const QString twins = QStringLiteral("ăĕĭŏŭŷăĕĭŏŭŷ");
constexpr QChar tail = u'ň';
constexpr QChar ellipsis = u'…';

bool scrolls(const QScrollBar& bar, Qt::ScrollBarPolicy policy) {
    return policy != Qt::ScrollBarAlwaysOff && bar.maximum() > bar.minimum();
}

/// The part of `widget` that its ancestors show, or can be scrolled to.
QRect reachable(const QWidget& widget, const QWidget& root) {
    constexpr int anywhere = 100000;
    int across = 0, down = 0;
    QRect shown = widget.rect();
    for (const QWidget* above = widget.parentWidget(); above && &widget != &root;
         above = above->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(above->parentWidget());
        if (area && area->viewport() == above) {
            if (scrolls(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy()))
                across = anywhere;
            if (scrolls(*area->verticalScrollBar(), area->verticalScrollBarPolicy()))
                down = anywhere;
        }
        const QRect edge(widget.mapFrom(above, QPoint(0, 0)), above->size());
        shown &= edge.adjusted(-across, -down, across, down);
        if (above == &root)
            break;
    }
    return shown;
}

/// A list is scrolled by rows: its own painting may begin and end anywhere.
bool isScrolledView(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

/// Where `text` does not stand whole in what is shown of `widget`.
bool isOutside(const PaintedText& text, const QWidget& widget, const QRect& shown) {
    if (isScrolledView(widget))
        return text.box.right() > text.clip.right() + 1 && text.clip.right() < widget.width();
    const QRectF room = QRectF(shown) & text.clip;
    return text.box.left() < room.left() - 1 || text.box.right() > room.right() + 1 ||
           text.box.top() < room.top() - 3 || text.box.bottom() > room.bottom() + 3;
}

/// What a label cuts off.
QString lostBy(const ui::TextLabel& label) {
    const QString shown = label.text();
    return shown == label.fullText() ? QString() : label.fullText().mid(shown.size() - 1);
}

QStringList cutIn(QWidget& widget, const QWidget& root, const LongerWords& words) {
    if (const auto* label = qobject_cast<const ui::TextLabel*>(&widget);
        label && label->fullText() != label->text())
        return hasLongerWords(lostBy(*label)) ? QStringList{label->fullText()} : QStringList();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button && !button->text().isEmpty() && !button->hasHeightForWidth() &&
        button->width() < button->sizeHint().width() && hasLongerWords(button->text()))
        return {button->text()};
    QStringList cut;
    // On a full day an entry has one line: its sentence is whole in the tooltip, the week and the list.
    const bool mayElide = qobject_cast<const ui::CalendarGrid*>(&widget);
    const QRect shown = reachable(widget, root);
    for (const PaintedText& text : paintedTexts(widget)) {
        const bool elided = text.words.endsWith(ellipsis) && !mayElide && !words.hasLostDataOnly(text.words);
        if (hasLongerWords(text.words) && (elided || isOutside(text, widget, shown)))
            cut << text.words;
    }
    return cut;
}

/// « RecordTable people » for what its view paints.
QString placeOf(const QWidget& widget) {
    const QWidget* named = &widget;
    while (named->parentWidget() &&
           (named->objectName().isEmpty() || named->objectName().startsWith(QLatin1String("qt_")) ||
            named->objectName() == u"rows"))
        named = named->parentWidget();
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" in ") +
           named->objectName();
}

} // namespace

/// The first vowel of each word gets its twin, then the other vowels, then the end grows.
QString longer(const QString& text) {
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    auto missing = (letters * 2 + 4) / 5;
    QList<bool> doubled(text.size(), false);
    for (const bool firsts : {true, false}) {
        bool begun = false;
        for (qsizetype place = 0; place < text.size(); ++place) {
            const bool placeholder = place > 0 && text[place - 1] == u'%';
            const bool vowel = vowels.contains(text[place]) && !placeholder;
            begun = begun && text[place].isLetter();
            if (vowel && !doubled[place] && (firsts ? !begun : missing > 0)) {
                doubled[place] = true;
                --missing;
            }
            begun = begun || vowel;
        }
    }
    QString grown;
    for (qsizetype place = 0; place < text.size(); ++place) {
        grown += text[place];
        if (doubled[place])
            grown += twins[vowels.indexOf(text[place])];
    }
    return grown.replace(ellipsis, QLatin1String("...")) +
           QString(int(std::max<qsizetype>(0, missing)), tail);
}

bool hasLongerWords(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c == tail || twins.contains(c); });
}

QString marked(const QString& text) {
    QString made = text;
    bool done = false;
    for (QChar& letter : made) {
        const auto twin = done ? -1 : vowels.indexOf(letter);
        done = letter.isLetter() && (done || twin >= 0);
        if (twin >= 0)
            letter = twins[twin];
    }
    return made.replace(ellipsis, QLatin1String("..."));
}

QString LongerWords::made(const char*, const char* source, const char*, int count) const {
    QString text = QString::fromUtf8(source);
    return longer(text.replace(QLatin1String("(s)"), QLatin1String(count == 1 ? "" : "s")));
}

FrenchWords::FrenchWords() {
    if (!french_.load(QStringLiteral("designpalas_fr"), QStringLiteral(":/i18n")))
        throw std::runtime_error("no French catalogue");
}

QString FrenchWords::made(const char* context, const char* source, const char* comment, int count) const {
    const QString text = french_.translate(context, source, comment, count);
    return text.isEmpty() ? text : marked(text);
}

QString LongerWords::translate(const char* context, const char* source, const char* comment,
                               int count) const {
    const QString grown = made(context, source, comment, count);
    static const QRegularExpression argument(QStringLiteral("%L?[1-9]"));
    const auto first = argument.match(grown);
    if (first.hasMatch() && hasLongerWords(grown.left(first.capturedStart()))) {
        static const QRegularExpression lastWord(QStringLiteral("[^\\p{L}]*$"));
        QString beginning = QRegularExpression::escape(grown.left(first.capturedStart()).remove(lastWord));
        beginnings_.insert(u'^' + beginning.replace(QLatin1String("\\%n"), QLatin1String("[0-9,. ]+")) +
                           QLatin1String("(.*)$"));
    }
    return grown;
}

bool LongerWords::hasLostDataOnly(const QString& shown) const {
    // A word with a vowel that has no twin is data; the last one may have lost its twin.
    static const QRegularExpression word(QStringLiteral("\\p{L}+(?=[^\\p{L}…])"));
    static const QRegularExpression vowel(QStringLiteral("[aeiouyAEIOUY]"));
    auto all = word.globalMatch(shown);
    while (all.hasNext()) {
        const QString one = all.next().captured();
        if (one.contains(vowel) && !hasLongerWords(one))
            return true;
    }
    static const QRegularExpression lastPart(QStringLiteral("(?:: ?| · ?|, ?)([^:·,]*)…$"));
    const auto part = lastPart.match(shown);
    if (part.hasMatch() && !hasLongerWords(part.captured(1)))
        return true;
    return std::any_of(beginnings_.begin(), beginnings_.end(), [&](const QString& beginning) {
        const auto found = QRegularExpression(beginning).match(shown);
        return found.hasMatch() && !hasLongerWords(found.captured(1));
    });
}

QStringList cutWords(QWidget& root, const LongerWords& words) {
    QStringList found;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (QWidget* widget : std::as_const(widgets)) {
        if (widget != &root && !widget->isVisibleTo(&root))
            continue;
        for (const QString& text : cutIn(*widget, root, words))
            found << placeOf(*widget) + QStringLiteral(": ") + text;
    }
    found.removeDuplicates();
    return found;
}

} // namespace palas::test
