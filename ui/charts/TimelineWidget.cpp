// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/TimelineWidget.h"

#include "reports/charts/TimelineGrid.h"
#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

namespace palas::ui {

TimelineWidget::TimelineWidget(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineWidget::setContent(TimelineChart content) {
    content_ = std::move(content);
    QStringList words;
    for (const Bar& bar : content_.bars)
        words.append(bar.tip);
    setAccessibleDescription(listed(words));
    current_ = current_ < int(content_.bars.size()) ? current_ : -1;
    updateGeometry();
    update();
}

QSize TimelineWidget::sizeHint() const {
    return {px(600), int(std::ceil(TimelineGrid::height(content_, chartUnit(*this))))};
}

void TimelineWidget::setTall() {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QRectF TimelineWidget::barRect(const Bar& bar) const {
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    return TimelineGrid(rect(), content_, chartUnit(*this), chartPainter(painter).timelineLabels(content_))
        .barRect(bar);
}

void TimelineWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    chartPainter(painter).timeline(rect(), content_);
    if (hasFocus() && current_ >= 0)
        shapes::focusRing(painter,
                          barRect(content_.bars[size_t(current_)]).toAlignedRect().adjusted(-3, -3, 3, 3), 4);
}

const TimelineWidget::Bar* TimelineWidget::barAt(QPointF position) const {
    for (auto bar = content_.bars.rbegin(); bar != content_.bars.rend(); ++bar) {
        if (barRect(*bar).adjusted(-3, -4, 3, 3).contains(position))
            return &*bar;
    }
    return nullptr;
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event) {
    setCursor(barAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent* event) {
    const Bar* bar = barAt(event->position());
    if (bar && event->button() == Qt::LeftButton)
        emit activated(bar->id);
}

qint64 TimelineWidget::current() const {
    return current_ < 0 ? 0 : content_.bars[size_t(current_)].id;
}

void TimelineWidget::setCurrent(qint64 id) {
    const auto after = std::upper_bound(content_.bars.begin(), content_.bars.end(), id,
                                        [](qint64 wanted, const Bar& bar) { return wanted < bar.id; });
    choose(int(after - content_.bars.begin()) - 1);
}

void TimelineWidget::choose(int bar) {
    if (bar < 0)
        return;
    current_ = bar;
    update();
    if (!hasFocus())
        return;
    setAccessibleDescription(content_.bars[size_t(bar)].tip);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    const QRect area = barRect(content_.bars[size_t(bar)]).toAlignedRect();
    QToolTip::showText(mapToGlobal(area.bottomLeft()), content_.bars[size_t(bar)].tip, this);
}

int TimelineWidget::neighbour(int key) const {
    const Bar& from = content_.bars[size_t(current_)];
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const int count = int(content_.bars.size());
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        for (int bar = current_ + by; bar >= 0 && bar < count; bar += by) {
            if (content_.bars[size_t(bar)].lane == from.lane)
                return bar;
        }
        return -1;
    }
    int nearest = -1;
    for (int lane = from.lane + by; nearest < 0 && lane >= 0 && lane < content_.lanes.size(); lane += by) {
        for (int bar = 0; bar < count; ++bar) {
            const auto far = [&](int place) {
                return std::abs(content_.bars[size_t(place)].first.daysTo(from.first));
            };
            if (content_.bars[size_t(bar)].lane == lane && (nearest < 0 || far(bar) < far(nearest)))
                nearest = bar;
        }
    }
    return nearest;
}

void TimelineWidget::keyPressEvent(QKeyEvent* event) {
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                       event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (current_ < 0 || (!arrow && !opens))
        return QWidget::keyPressEvent(event);
    if (opens)
        emit activated(current());
    else
        choose(neighbour(event->key()));
}

void TimelineWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (current_ < 0 && !content_.bars.empty())
        choose(0);
}

bool TimelineWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const Bar* bar = barAt(help->pos()))
        QToolTip::showText(help->globalPos(), bar->tip, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace palas::ui
