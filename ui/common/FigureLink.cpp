// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FigureLink.h"

#include <QKeyEvent>
#include <QPainter>

namespace palas::ui {

FigureLink::FigureLink(TextSize size, bool bold, QWidget* parent)
    : QAbstractButton(parent)
    , size_(size)
    , bold_(bold) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FigureLink::setTone(Tone tone) {
    tone_ = tone;
    update();
}

void FigureLink::setFigure(const QString& words, const QString& definition) {
    setText(words);
    setToolTip(definition);
    setAccessibleName(words);
    setAccessibleDescription(definition);
    updateGeometry();
}

QSize FigureLink::sizeHint() const {
    const QFontMetrics metrics(Theme::instance().font(size_, bold_));
    return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
}

void FigureLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(Theme::instance().font(size_, bold_));
    const QColor ink = tokens().colour(tone_);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, shown);
    if (!isEnabled() || !(underMouse() || hasFocus()))
        return;
    painter.setPen(QPen(ink, 1, Qt::DotLine));
    painter.drawLine(width() - painter.fontMetrics().horizontalAdvance(shown), height() - 1, width(),
                     height() - 1);
}

void FigureLink::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace palas::ui
