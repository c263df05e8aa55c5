// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"
#include "reports/charts/TimelineGrid.h"
#include "wording/Formats.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QPainter>

namespace palas {

namespace {

constexpr double leastLabels = 69;
constexpr double besideLabels = 3;
constexpr double headPoints = 24;
constexpr double lanePoints = 12.75;
constexpr double legendPoints = 18;
constexpr double tallestLane = 54;
constexpr double leastBar = 4.5;
constexpr double leastThickness = 7.5;
constexpr double spentThickness = 2.5; // of what is over and asks for nothing
constexpr double axisPoints = 7.5;
constexpr double lanePointSize = 8;

double legendHeight(const TimelineChart& chart) {
    return chart.legend.isEmpty() ? 0 : legendPoints;
}

/// One letter a month, in the language of the reader.
QString initial(QDate day) {
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).left(1).toUpper();
}

} // namespace

TimelineGrid::TimelineGrid(const QRectF& area, const TimelineChart& chart, double unit, double labels)
    : area_(area)
    , chart_(chart)
    , unit_(unit)
    , labels_(std::min(labels, area.width() / 3))
    , step_(lanePoints * unit) {
    if (!chart.lanes.isEmpty())
        step_ = std::clamp((area.height() - (headPoints + legendHeight(chart)) * unit) /
                               double(chart.lanes.size()),
                           lanePoints * unit, tallestLane * unit);
}

bool TimelineGrid::isBlank() const {
    return !chart_.from.isValid() || chart_.from >= chart_.to;
}

double TimelineGrid::laneTop(int lane) const {
    return area_.top() + headPoints * unit_ + step_ * lane;
}

double TimelineGrid::xOf(QDate day) const {
    const double span = double(chart_.from.daysTo(chart_.to)) + 1;
    return area_.left() + labelWidth() +
           (area_.width() - labelWidth() - unit_) * double(chart_.from.daysTo(day)) / span;
}

QRectF TimelineGrid::barRect(const TimelineChart::Bar& bar) const {
    const double left = xOf(bar.first);
    const double right = std::max(left + leastBar * unit_, xOf(bar.last.addDays(1)));
    const double thick = std::max(leastThickness * unit_, step_ / 3);
    return {left, laneTop(bar.lane) + (step_ - thick) / 2, right - left, thick};
}

double TimelineGrid::height(const TimelineChart& chart, double unit) {
    return (headPoints + lanePoints * double(chart.lanes.size()) + legendHeight(chart) + 1.5) * unit;
}

double ChartPainter::timelineLabels(const TimelineChart& chart) const {
    double widest = (leastLabels - besideLabels) * unit_;
    for (const QString& lane : chart.lanes)
        widest = std::max(widest, textWidth(lane, lanePointSize, false));
    return std::ceil(widest) + besideLabels * unit_;
}

void ChartPainter::timeline(const QRectF& area, const TimelineChart& chart) const {
    const TimelineGrid grid(area, chart, unit_, timelineLabels(chart));
    if (grid.isBlank())
        return;
    timelineMonths(grid, chart, area.right());
    for (const TimelineChart::Bar& bar : chart.bars) {
        const QRectF place = grid.barRect(bar);
        if (bar.state == ChartState::none) {
            fill(QRectF(place.left(), place.center().y() - spentThickness * unit_ / 2, place.width(),
                        spentThickness * unit_),
                 colours_.na);
            continue;
        }
        const bool proven = bar.state == ChartState::proven;
        const bool toProve = bar.state == ChartState::toProve || bar.state == ChartState::running;
        progressBar(place, {1, proven ? 1.0 : 0.0, toProve ? 1.0 : 0.0});
    }
    timelineToday(grid, chart, area.right());
    legend(QRectF(grid.xOf(chart.from), grid.bottom() + 4 * unit_, area.right() - grid.xOf(chart.from),
                  12 * unit_),
           chart.legend);
}

void ChartPainter::timelineMonths(const TimelineGrid& grid, const TimelineChart& chart, double right) const {
    const double top = grid.laneTop(0);
    if (chart.marked != Period{}) {
        const QDate from = std::max(chart.from, chart.marked.from);
        const QDate to = chart.marked.to.isValid() ? std::min(chart.to, chart.marked.to) : chart.to;
        if (from <= to)
            fill(QRectF(QPointF(grid.xOf(from), top), QPointF(grid.xOf(to.addDays(1)), grid.bottom())),
                 colours_.accentSoft);
    }
    const QRectF flag = timelineFlag(grid, chart, right);
    for (QDate month = chart.from; month <= chart.to; month = month.addMonths(1)) {
        const double x = grid.xOf(month);
        const bool year = month == chart.from || month.month() == 1;
        painter_.setPen(QPen(colours_.line, 0.6 * unit_));
        painter_.drawLine(QPointF(x, year ? grid.headTop() + 3 * unit_ : top - unit_),
                          QPointF(x, grid.bottom()));
        text(QRectF(x, top - 12 * unit_, grid.xOf(month.addMonths(1)) - x, 10 * unit_), Qt::AlignHCenter,
             initial(month), {axisPoints, colours_.text2, false});
        if (!year)
            continue;
        const QString words = QString::number(month.year());
        QRectF place(x + 4 * unit_, grid.headTop(), textWidth(words, axisPoints, true) + unit_, 11 * unit_);
        // Beside the flag of the day, never under it.
        if (flag.intersects(place))
            place.moveLeft(flag.right() + 4 * unit_);
        if (place.right() <= right)
            text(place, Qt::AlignLeft, words, {axisPoints, colours_.text, true});
    }
    for (int lane = 0; lane < int(chart.lanes.size()); ++lane) {
        const double y = grid.laneTop(lane);
        painter_.setPen(QPen(colours_.line, 0.6 * unit_));
        painter_.drawLine(QPointF(grid.xOf(chart.from), y), QPointF(right, y));
        const double left = grid.xOf(chart.from) - grid.labelWidth();
        text(QRectF(left, y, grid.labelWidth() - besideLabels * unit_, grid.laneStep()), Qt::AlignLeft,
             chart.lanes[lane], {lanePointSize, colours_.text2, false});
    }
}

void ChartPainter::timelineToday(const TimelineGrid& grid, const TimelineChart& chart, double right) const {
    const QRectF flag = timelineFlag(grid, chart, right);
    if (flag.isNull())
        return;
    const double x = grid.xOf(chart.today);
    painter_.setPen(QPen(colours_.bad, 1.1 * unit_));
    painter_.drawLine(QPointF(x, grid.headTop() + 10 * unit_), QPointF(x, grid.bottom()));
    fill(flag, colours_.bad, 2 * unit_);
    text(flag, Qt::AlignHCenter, wording::shortDate(chart.today), {axisPoints, colours_.surface, true});
}

QRectF ChartPainter::timelineFlag(const TimelineGrid& grid, const TimelineChart& chart, double right) const {
    const QDate today = chart.today;
    if (!today.isValid() || today < chart.from || today > chart.to)
        return {};
    const double wide = textWidth(wording::shortDate(today), axisPoints, true) + 9 * unit_;
    const double first = grid.xOf(chart.from);
    const double left = std::clamp(grid.xOf(today) - wide / 2, first, std::max(right - wide, first));
    return {left, grid.headTop(), wide, 11 * unit_};
}

} // namespace palas
