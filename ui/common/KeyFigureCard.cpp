// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/KeyFigureCard.h"

#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {

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

QSize KeyFigureCard::sizeHint() const {
    return {px(220), px(84)};
}

QSize KeyFigureCard::minimumSizeHint() const {
    return {px(150), px(84)};
}

void KeyFigureCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void KeyFigureCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void KeyFigureCard::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::instance();
    const auto& colours = tokens().chart;
    QPainter painter(this);
    shapes::box(painter, rect(), 8, colours.surface, colours.line);
    const int left = px(13);
    const int right = width() - px(13);

    paintIcon(painter, QRect(left, px(9), px(16), px(16)), icon_, colours.text2);
    painter.setPen(colours.text2);
    painter.setFont(theme.font(TextSize::small));
    const QRect caption(left + px(22), px(7), right - left - px(22), px(20));
    painter.drawText(caption, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.caption, Qt::ElideRight, caption.width()));

    painter.setFont(theme.font(TextSize::figure, true));
    if (painter.fontMetrics().horizontalAdvance(content_.value) > right - left)
        painter.setFont(theme.font(TextSize::object, true));
    painter.setPen(tokens().colour(content_.tone));
    const QRect line(left, px(27), right - left, px(30));
    painter.drawText(line, Qt::AlignVCenter, content_.value);
    const int used = painter.fontMetrics().horizontalAdvance(content_.value);
    if (underMouse() && isEnabled()) {
        painter.setPen(QPen(colours.text2, 1, Qt::DotLine));
        painter.drawLine(left, line.bottom() - px(1), left + used, line.bottom() - px(1));
    }
    painter.setFont(theme.font(TextSize::body));
    painter.setPen(colours.text2);
    const QRect beside = line.adjusted(used + px(8), px(4), 0, 0);
    painter.drawText(beside, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.beside, Qt::ElideRight, beside.width()));

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
