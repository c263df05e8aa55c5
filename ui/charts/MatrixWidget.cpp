// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/MatrixWidget.h"

#include "ui/charts/Painting.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

namespace palas::ui {
namespace {

// Pixels at 100 %: where the drawing has its full size, and what the numbers need to be read.
constexpr int fullWidth = 890;
constexpr int fullHeight = 613;
constexpr double largest = 1.5;
constexpr int headerHeight = 126;
constexpr int legendHeight = 26;
constexpr int lowestRow = 20;
constexpr int namesWidth = 120;
constexpr int narrowestCell = 30;

} // namespace

MatrixWidget::MatrixWidget(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MatrixWidget::setChart(MatrixChart chart, std::vector<std::vector<QString>> words) {
    chart_ = std::move(chart);
    words_ = std::move(words);
    if (!has(active_))
        active_ = {-1, -1};
    updateGeometry();
    update();
    tellActive();
}

void MatrixWidget::setActive(QPoint cell) {
    const QPoint wanted = has(cell) ? cell : QPoint(-1, -1);
    if (wanted == active_)
        return;
    active_ = wanted;
    update();
    tellActive();
    emit activeChanged(active_);
}

QString MatrixWidget::words(QPoint cell) const {
    return has(cell) ? words_[size_t(cell.y())][size_t(cell.x())] : QString();
}

QSize MatrixWidget::sizeHint() const {
    return {px(800), px(540)};
}

/// Below this the numbers could not be read: the page scrolls instead.
QSize MatrixWidget::minimumSizeHint() const {
    const int lines = int(chart_.rows.size()) + 1;
    return {px(namesWidth + narrowestCell * int(chart_.columns.size())),
            px(headerHeight + lowestRow * lines + legendHeight)};
}

/// A large screen shows it larger, not lost in a corner.
double MatrixWidget::scale() const {
    return std::clamp(std::min(double(width()) / px(fullWidth), double(height()) / px(fullHeight)), 1.0,
                      largest);
}

bool MatrixWidget::has(QPoint cell) const {
    return cell.y() >= 0 && size_t(cell.y()) < chart_.rows.size() && cell.x() >= 0 &&
           size_t(cell.x()) < chart_.columns.size();
}

QPoint MatrixWidget::cellAt(QPointF position) const {
    const QSize titles = frozen();
    if (position.x() < scrolled().x() + titles.width() || position.y() < scrolled().y() + titles.height())
        return {-1, -1};
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    return chartPainter(painter, scale()).matrixCellAt(QRectF(rect()), chart_, position);
}

QSize MatrixWidget::frozen() const {
    const QRect first = cellRect({0, 0});
    return {first.left(), first.top()};
}

QRect MatrixWidget::cellRect(QPoint cell) const {
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    return chartPainter(painter, scale()).matrixCellRect(QRectF(rect()), chart_, cell).toAlignedRect();
}

void MatrixWidget::tellActive() {
    setAccessibleDescription(words(active_));
    if (hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

void MatrixWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint by = scrolled();
    const auto drawAt = [&](QPoint offset, const QRect& clip) {
        painter.save();
        if (!offset.isNull()) {
            painter.setClipRect(clip);
            painter.fillRect(clip, tokens().chart.surface);
            painter.translate(offset);
        }
        chartPainter(painter, scale()).matrix(QRectF(rect()), chart_, active_);
        painter.restore();
    };
    drawAt({}, {});
    // The names stop above the legend, which scrolls.
    const QSize titles = frozen();
    const int lines = int(chart_.rows.size()) - 1;
    const int end =
        cellRect({0, lines}).bottom() + (chart_.totals.empty() ? 0 : cellRect({0, lines}).height());
    if (by.x() > 0)
        drawAt({by.x(), 0}, QRect(by.x(), 0, titles.width(), end));
    if (by.y() > 0)
        drawAt({0, by.y()}, QRect(0, by.y(), width(), titles.height()));
    if (by.x() > 0 && by.y() > 0)
        drawAt(by, QRect(by, titles));
}

/// Scrolling moves the picture; the titles must be drawn again where they stay.
void MatrixWidget::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    update();
}

void MatrixWidget::mousePressEvent(QMouseEvent* event) {
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && has(cell))
        setActive(cell);
}

void MatrixWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && has(cell))
        emit opened(cell);
}

QPoint MatrixWidget::target(const QKeyEvent& event) const {
    const int lastColumn = int(chart_.columns.size()) - 1;
    const int lastRow = int(chart_.rows.size()) - 1;
    const bool whole = event.modifiers().testFlag(Qt::ControlModifier);
    QPoint to = active_;
    switch (event.key()) {
    case Qt::Key_Left:
        to.rx() = whole ? 0 : to.x() - 1;
        break;
    case Qt::Key_Right:
        to.rx() = whole ? lastColumn : to.x() + 1;
        break;
    case Qt::Key_Up:
        to.ry() = whole ? 0 : to.y() - 1;
        break;
    case Qt::Key_Down:
        to.ry() = whole ? lastRow : to.y() + 1;
        break;
    case Qt::Key_Home:
        to = {0, whole ? 0 : to.y()};
        break;
    case Qt::Key_End:
        to = {lastColumn, whole ? lastRow : to.y()};
        break;
    default:
        return {-1, -1};
    }
    return {std::clamp(to.x(), 0, std::max(lastColumn, 0)), std::clamp(to.y(), 0, std::max(lastRow, 0))};
}

void MatrixWidget::keyPressEvent(QKeyEvent* event) {
    if (const QPoint to = target(*event); has(to))
        return setActive(to);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && has(active_))
        emit opened(active_);
    else
        QWidget::keyPressEvent(event);
}

void MatrixWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!has(active_))
        setActive({0, 0});
}

bool MatrixWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString told = words(cellAt(help->pos()));
    if (told.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), told, this);
    return true;
}

} // namespace palas::ui
