// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/ChoiceBox.h"

#include "domain/Text.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace palas::ui {
namespace {

constexpr int best = 4;
constexpr int widestWords = 170; ///< what is longer is a name
constexpr quint64 pause = 1000;  ///< ms without a letter: the next one begins another name

/// How well what was typed names an item: its beginning, its last word (the commune), any word, any part,
/// not.
int likeness(const QString& item, const QString& typed) {
    const QString words = u' ' + folded(item);
    const qsizetype last = words.lastIndexOf(u' ');
    if (words.startsWith(u' ' + typed))
        return best;
    if (QStringView(words).mid(last + 1).startsWith(typed))
        return 3;
    if (words.contains(QString(u' ' + typed)))
        return 2;
    return matches(item, typed) ? 1 : 0;
}

class WordSearchList : public QListView {
public:
    void forgetTyped() { typed_.clear(); }
    /// When the next letter was typed: not when it is heard, which may be later.
    void setNow(quint64 now) { now_ = now; }

    void keyboardSearch(const QString& letters) override {
        const bool goesOn = !typed_.isEmpty() && now_ - typedAt_ < pause;
        typedAt_ = now_;
        typed_ = goesOn ? QString(typed_ + letters) : letters;
        const QString wanted = folded(typed_);
        if (wanted.isEmpty())
            return;
        // The same letter again goes on to the next name; more letters may keep the one that was found.
        const int rows = model()->rowCount();
        const int first = currentIndex().row() + (goesOn ? 0 : 1);
        int closest = 0;
        int chosen = -1;
        for (int step = 0; step < rows && closest < best; ++step) {
            const int row = (std::max(first, 0) + step) % rows;
            const int like = likeness(model()->index(row, modelColumn()).data().toString(), wanted);
            if (like > closest) {
                closest = like;
                chosen = row;
            }
        }
        if (chosen >= 0)
            setCurrentIndex(model()->index(chosen, modelColumn()));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        setNow(event->timestamp());
        QListView::keyPressEvent(event);
    }

private:
    QString typed_;
    quint64 now_ = 0;
    quint64 typedAt_ = 0;
};

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent) {
    setView(new WordSearchList);
}

void ChoiceBox::focusInEvent(QFocusEvent* event) {
    static_cast<WordSearchList*>(view())->forgetTyped();
    QComboBox::focusInEvent(event);
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
    static_cast<WordSearchList*>(view())->setNow(event->timestamp());
    QComboBox::keyPressEvent(event);
}

int ChoiceBox::wordsWidth() const {
    int widest = 0;
    for (int item = 0; item < count(); ++item)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(item)));
    return widest > px(widestWords) ? 0 : widest;
}

QSize ChoiceBox::minimumSizeHint() const {
    const QSize hint = QComboBox::minimumSizeHint();
    const int widest = wordsWidth();
    if (widest == 0)
        return hint;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return hint.expandedTo(
        style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(widest, fontMetrics().height()), this));
}

QString ChoiceBox::shownText() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + px(4);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width() - icon - 2);
}

void ChoiceBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceBox::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || shownText() == currentText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
    return true;
}

} // namespace palas::ui
