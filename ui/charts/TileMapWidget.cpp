// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/TileMapWidget.h"

#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <limits>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

namespace palas::ui {
namespace {

/// A large screen shows it larger, not lost in a corner.
double scaleIn(QSize room) {
    constexpr int fullWidth = 470; // pixels at 100 %, where the drawing has its full size
    constexpr int fullHeight = 360;
    constexpr double largest = 1.7;
    return std::clamp(std::min(double(room.width()) / px(fullWidth), double(room.height()) / px(fullHeight)),
                      1.0, largest);
}

} // namespace

TileMapWidget::TileMapWidget(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(px(280), px(264));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TileMapWidget::setChart(TileMapChart chart) {
    chart_ = std::move(chart);
    QStringList values;
    for (const auto& tile : all())
        values.append(labelled(tile.name, tile.text));
    setAccessibleDescription(listed(values));
    update();
}

void TileMapWidget::setSelected(const QString& code) {
    if (code == selected_)
        return;
    selected_ = code;
    update();
    emit selectedChanged(code);
}

QSize TileMapWidget::sizeHint() const {
    return {px(470), px(330)};
}

std::vector<TileMapChart::Tile> TileMapWidget::all() const {
    auto tiles = chart_.tiles;
    if (chart_.badge)
        tiles.push_back(*chart_.badge);
    return tiles;
}

void TileMapWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    chartPainter(painter, scaleIn(size()))
        .tileMap(QRectF(rect()), chart_, hasFocus() ? selected_ : QString());
}

QString TileMapWidget::tileAt(QPointF position) const {
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    return chartPainter(painter, scaleIn(size())).tileAt(QRectF(rect()), chart_, position);
}

void TileMapWidget::mouseMoveEvent(QMouseEvent* event) {
    setCursor(tileAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TileMapWidget::mouseReleaseEvent(QMouseEvent* event) {
    const QString code = tileAt(event->position());
    if (event->button() != Qt::LeftButton || code.isEmpty())
        return;
    setSelected(code);
    emit activated(code);
}

void TileMapWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!selected_.isEmpty())
            emit activated(selected_);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the nearest tile in that direction; a step across the lagoon is allowed.
void TileMapWidget::step(int columns, int rows) {
    const auto tiles = all();
    const auto from =
        std::find_if(tiles.begin(), tiles.end(), [&](const auto& t) { return t.code == selected_; });
    if (from == tiles.end()) {
        if (!tiles.empty())
            setSelected(tiles.front().code);
        return;
    }
    int best = std::numeric_limits<int>::max();
    QString code;
    for (const auto& tile : tiles) {
        const QPoint way = tile.cell - from->cell;
        const int along = way.x() * columns + way.y() * rows;
        const int aside = std::abs(way.x() * rows) + std::abs(way.y() * columns);
        if (along > 0 && along + aside * 3 < best) {
            best = along + aside * 3;
            code = tile.code;
        }
    }
    if (!code.isEmpty())
        setSelected(code);
}

void TileMapWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (selected_.isEmpty() && !chart_.tiles.empty())
        setSelected(chart_.tiles.front().code);
}

bool TileMapWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString code = tileAt(help->pos());
    for (const auto& tile : all()) {
        if (tile.code == code)
            QToolTip::showText(help->globalPos(), labelled(tile.name, tile.text), this);
    }
    if (code.isEmpty())
        QToolTip::hideText();
    return true;
}

} // namespace palas::ui
