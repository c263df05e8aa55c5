// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/KeyFigureCard.h"

#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>

namespace palas::ui {
namespace {

int widthOf(const QString& text, const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(text);
}

/// The first in which `text` fits, or the last.
QFont largest(const QString& text, const std::vector<QFont>& fonts, int width) {
    const auto fits = std::find_if(fonts.begin(), fonts.end(),
                                   [&](const QFont& font) { return widthOf(text, font) <= width; });
    return fits == fonts.end() ? fonts.back() : *fits;
}

} // namespace

KeyFigureCard::KeyFigureCard(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , icon_(iconName) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyFigureCard::setContent(const Content& content) {
    content_ = content;
    setToolTip(content.definition);
    setAccessibleName(
        labelled(content.caption,
                 QStringLiteral("%1 %2 %3").arg(content.value, content.beside, content.note).simplified()));
    setAccessibleDescription(content.definition);
    update();
}

void KeyFigureCard::setLow(bool low) {
    low_ = low;
    updateGeometry();
    update();
}

QSize KeyFigureCard::sizeHint() const {
    return {px(220), px(low_ ? 62 : 84)};
}

QSize KeyFigureCard::minimumSizeHint() const {
    return {px(150), sizeHint().height()};
}

void KeyFigureCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void KeyFigureCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void KeyFigureCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KeyFigureCard::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::instance();
    const auto& colours = tokens().chart;
    QPainter painter(this);
    shapes::box(painter, rect(), 8, colours.surface, colours.line);
    const int left = px(13);
    const int right = width() - px(13);

    QRect caption(left, px(7), right - left, px(20));
    // The words come before the icon where there is no room for both.
    if (widthOf(content_.caption, theme.font(TextSize::small)) <= caption.width() - px(22)) {
        paintIcon(painter, QRect(left, px(9), px(16), px(16)), icon_, colours.text2);
        caption.setLeft(left + px(22));
    }
    painter.setPen(colours.text2);
    painter.setFont(largest(content_.caption, {theme.font(TextSize::small), theme.font(TextSize::axis)},
                            caption.width()));
    if (painter.fontMetrics().horizontalAdvance(content_.caption) > caption.width())
        caption.adjust(0, -px(5), 0, px(3)); // for two lines
    painter.drawText(caption, Qt::AlignVCenter | Qt::TextWordWrap, content_.caption);

    const int besideWidth =
        content_.beside.isEmpty() ? 0 : px(8) + widthOf(content_.beside, theme.font(TextSize::small));
    painter.setFont(largest(content_.value,
                            {theme.font(TextSize::figure, true), theme.font(TextSize::object, true)},
                            right - left - besideWidth));
    painter.setPen(tokens().colour(content_.tone));
    const QRect line(left, px(27), right - left, px(30));
    painter.drawText(line, Qt::AlignVCenter, content_.value);
    const int used = painter.fontMetrics().horizontalAdvance(content_.value);
    if (underMouse() && isEnabled()) {
        painter.setPen(QPen(colours.text2, 1, Qt::DotLine));
        painter.drawLine(left, line.bottom() - px(1), left + used, line.bottom() - px(1));
    }
    const QRect beside = line.adjusted(used + px(8), px(4), 0, 0);
    painter.setPen(colours.text2);
    painter.setFont(
        largest(content_.beside, {theme.font(TextSize::body), theme.font(TextSize::small)}, beside.width()));
    painter.drawText(beside, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.beside, Qt::ElideRight, beside.width()));

    if (low_)
        return;
    const QRect foot(left, px(62), right - left, px(14));
    if (content_.bar) {
        paintBar(painter, QRectF(left, px(65), right - left, px(10)), *content_.bar);
    } else if (!content_.note.isEmpty()) {
        painter.setFont(theme.font(TextSize::small));
        painter.drawText(foot, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(content_.note, Qt::ElideRight, foot.width()));
    }
}

} // namespace palas::ui
