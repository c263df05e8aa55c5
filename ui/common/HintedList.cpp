// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/HintedList.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {

HintedList::HintedList(const QString& hint, QWidget* parent)
    : QListWidget(parent)
    , hint_(hint) {}

void HintedList::setHint(const QString& hint) {
    hint_ = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void HintedList::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0 || hint_.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(Theme::instance().font(TextSize::small));
    painter.setPen(tokens().colour(Tone::secondary));
    const int margin = px(8);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, hint_);
}

} // namespace palas::ui
