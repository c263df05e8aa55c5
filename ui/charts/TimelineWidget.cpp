// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/TimelineWidget.h"

#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace palas::ui {
namespace {

constexpr int labelWidth = 92;
constexpr int headHeight = 32;
constexpr int laneHeight = 17;

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
    updateGeometry();
    update();
}

QSize TimelineWidget::sizeHint() const {
    return {px(600), px(headHeight + laneHeight * int(content_.lanes.size()) + 2)};
}

int TimelineWidget::laneTop(int lane) const {
    return px(headHeight + laneHeight * lane);
}

double TimelineWidget::xOf(QDate day) const {
    const double span = double(content_.from.daysTo(content_.to)) + 1;
    const double left = px(labelWidth);
    return left + (width() - left - 1) * double(content_.from.daysTo(day)) / span;
}

QRectF TimelineWidget::barRect(const Bar& bar) const {
    const double left = xOf(bar.first);
    const double right = std::max(left + px(6), xOf(bar.last.addDays(1)));
    return {left, double(laneTop(bar.lane) + px(4)), right - left, double(px(10))};
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
        painter.drawText(QRect(0, laneTop(lane), px(labelWidth), px(laneHeight)), Qt::AlignVCenter,
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
