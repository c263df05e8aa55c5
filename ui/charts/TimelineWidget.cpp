// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/TimelineWidget.h"

#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace palas::ui {
namespace {

constexpr int labelWidth = 92;
constexpr int headHeight = 32;
constexpr int laneHeight = 17;
constexpr int tallestLane = 72;

/// One letter a month, in the language of the window.
QString initial(QDate day) {
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).left(1).toUpper();
}

} // namespace

TimelineWidget::TimelineWidget(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineWidget::setContent(Content content) {
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
    return {px(600), px(headHeight + laneHeight * int(content_.lanes.size()) + 2)};
}

void TimelineWidget::setTall() {
    tall_ = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int TimelineWidget::laneStep() const {
    if (!tall_ || content_.lanes.isEmpty())
        return px(laneHeight);
    return qBound(px(laneHeight), (height() - px(headHeight)) / int(content_.lanes.size()), px(tallestLane));
}

int TimelineWidget::laneTop(int lane) const {
    return px(headHeight) + laneStep() * lane;
}

double TimelineWidget::xOf(QDate day) const {
    const double span = double(content_.from.daysTo(content_.to)) + 1;
    const double left = px(labelWidth);
    return left + (width() - left - 1) * double(content_.from.daysTo(day)) / span;
}

QRectF TimelineWidget::barRect(const Bar& bar) const {
    const double left = xOf(bar.first);
    const double right = std::max(left + px(6), xOf(bar.last.addDays(1)));
    const int thick = std::max(px(10), laneStep() / 3);
    const double top = laneTop(bar.lane) + (laneStep() - thick) / 2.0;
    return {left, top, right - left, double(thick)};
}

void TimelineWidget::paintEvent(QPaintEvent*) {
    if (!content_.from.isValid() || content_.from >= content_.to)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    paintBars(painter);
    paintToday(painter);
}

void TimelineWidget::paintMonths(QPainter& painter) const {
    const auto& colours = tokens().chart;
    const int bottom = laneTop(int(content_.lanes.size()));
    for (QDate month = content_.from; month <= content_.to; month = month.addMonths(1)) {
        const double x = xOf(month);
        const bool year = month == content_.from || month.month() == 1;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(x, year ? px(4) : px(headHeight - 1)), QPointF(x, bottom));
        painter.setFont(Theme::instance().font(TextSize::axis));
        painter.setPen(colours.text2);
        painter.drawText(QRectF(x, px(16), xOf(month.addMonths(1)) - x, px(14)), Qt::AlignCenter,
                         initial(month));
        if (year) {
            painter.setFont(Theme::instance().font(TextSize::axis, true));
            painter.setPen(colours.text);
            painter.drawText(QPointF(x + px(6), px(13)), QString::number(month.year()));
        }
    }
    painter.setFont(Theme::instance().font(TextSize::small));
    for (int lane = 0; lane < content_.lanes.size(); ++lane) {
        painter.setPen(colours.line);
        painter.drawLine(QPointF(px(labelWidth), laneTop(lane)), QPointF(width(), laneTop(lane)));
        painter.setPen(colours.text2);
        painter.drawText(QRect(0, laneTop(lane), px(labelWidth), laneStep()), Qt::AlignVCenter,
                         content_.lanes[lane]);
    }
}

void TimelineWidget::paintBars(QPainter& painter) const {
    const ChartPainter charts = chartPainter(painter);
    for (const Bar& bar : content_.bars) {
        const bool proven = bar.state == ChartState::proven;
        const bool toProve = bar.state == ChartState::toProve || bar.state == ChartState::running;
        charts.progressBar(barRect(bar), {1, proven ? 1.0 : 0.0, toProve ? 1.0 : 0.0});
    }
    if (hasFocus() && current_ >= 0)
        shapes::focusRing(painter,
                          barRect(content_.bars[size_t(current_)]).toAlignedRect().adjusted(-3, -3, 3, 3), 4);
}

void TimelineWidget::paintToday(QPainter& painter) const {
    const QDate today = content_.today;
    if (!today.isValid() || today < content_.from || today > content_.to)
        return;
    const auto& colours = tokens().chart;
    const double x = xOf(today);
    painter.setPen(QPen(colours.bad, 1.5));
    painter.drawLine(QPointF(x, px(14)), QPointF(x, laneTop(int(content_.lanes.size()))));
    painter.setFont(Theme::instance().font(TextSize::axis, true));
    const QString text = wording::shortDate(today);
    const int wide = painter.fontMetrics().horizontalAdvance(text) + px(12);
    const QRect flag(qBound(px(labelWidth), int(x) - wide / 2, width() - wide), 0, wide, px(15));
    shapes::box(painter, flag, 3, colours.bad, {});
    painter.setPen(colours.surface);
    painter.drawText(flag, Qt::AlignCenter, text);
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
