// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TickBox.h"

#include <algorithm>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace palas::ui {
namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextHideMnemonic;

} // namespace

TickBox::TickBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TickBox::wordsLeft() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int TickBox::wordsHeight(int width) const {
    return fontMetrics().boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapped, text()).height();
}

int TickBox::heightForWidth(int width) const {
    return std::max(QCheckBox::sizeHint().height(), wordsHeight(width - wordsLeft()));
}

QSize TickBox::sizeHint() const {
    const QSize hint = QCheckBox::sizeHint();
    return {
        std::max(hint.width(), wordsLeft() + fontMetrics().size(Qt::TextHideMnemonic, text()).width() + 1),
        hint.height()};
}

QSize TickBox::minimumSizeHint() const {
    const int widestWord = fontMetrics().boundingRect(0, 0, 1, QWIDGETSIZE_MAX, wrapped, text()).width();
    return {wordsLeft() + widestWord, QCheckBox::sizeHint().height()};
}

void TickBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const int words = std::min(height(), wordsHeight(width() - wordsLeft()));
    const QRect area(wordsLeft(), (height() - words) / 2, width() - wordsLeft(), words);
    // Beside the first line.
    const int line = std::min(words, fontMetrics().height());
    option.rect = QRect(0, area.top() + (line - side) / 2,
                        style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this), side);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    style()->drawItemText(&painter, area, wrapped, palette(), isEnabled(), text(), QPalette::WindowText);
}

bool TickBox::hitButton(const QPoint& place) const {
    return rect().contains(place);
}

} // namespace palas::ui
