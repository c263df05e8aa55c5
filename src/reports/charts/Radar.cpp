// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <cmath>
#include <functional>
#include <numbers>
#include <QPainter>

namespace palas {

namespace {
constexpr double labelPoints = 8;
constexpr double labelHeight = 11;
constexpr double labelGap = 5;
constexpr double labelShare = 0.26; ///< of the width, on each side
constexpr double markPoints = 2.4;
constexpr double legendHeight = 18;
constexpr double sampleLength = 22;
constexpr double afterShade = 0.14;
constexpr double tallest = 215;
constexpr std::size_t leastCorners = 3;

/// On two lines of much the same width where one has no room.
QStringList linesOf(const QString& label, double room, const std::function<double(const QString&)>& width) {
    QStringList best{label};
    double least = width(label);
    if (least <= room)
        return best;
    for (qsizetype space = label.indexOf(u' '); space > 0; space = label.indexOf(u' ', space + 1)) {
        const QStringList lines{label.left(space), label.mid(space + 1)};
        const double longest = std::max(width(lines[0]), width(lines[1]));
        if (longest < least) {
            least = longest;
            best = lines;
        }
    }
    return best;
}

QColor mixed(const QColor& front, const QColor& back, double share) {
    const auto part = [share](int f, int b) { return int(std::lround(share * f + (1 - share) * b)); };
    return {part(front.red(), back.red()), part(front.green(), back.green()),
            part(front.blue(), back.blue())};
}
} // namespace

/// Where the axes of a radar stand: the first upwards, then clockwise.
struct ChartPainter::RadarGrid {
    QPointF centre;
    double radius = 0;
    std::size_t count = 0;

    [[nodiscard]] double angle(std::size_t axis) const {
        return 2 * std::numbers::pi * double(axis) / double(std::max<std::size_t>(count, 1));
    }
    [[nodiscard]] QPointF at(std::size_t axis, double share) const {
        return centre + QPointF(std::sin(angle(axis)), -std::cos(angle(axis))) * radius * share;
    }
};

double ChartPainter::radarHeight(double width) const {
    return std::min(width * 0.62, tallest * unit_) + legendHeight * unit_;
}

ChartPainter::RadarGrid ChartPainter::radarGrid(const QRectF& area, const RadarChart& chart) const {
    const double height = area.height() - legendHeight * unit_;
    const double side = area.width() * (1 - 2 * labelShare);
    const double radius = std::min(side, height - 2 * (labelHeight + labelGap) * unit_) / 2;
    return {{area.center().x(), area.top() + height / 2}, std::max(radius, 0.0), chart.axes.size()};
}

void ChartPainter::radar(const QRectF& area, const RadarChart& chart) const {
    if (chart.axes.empty() || chart.top <= 0)
        return;
    const RadarGrid grid = radarGrid(area, chart);
    radarLine(grid, chart, true, true);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(colours_.line, 0.6 * unit_));
    for (int ring = 1; ring <= int(chart.top); ++ring) {
        QPolygonF corners;
        for (std::size_t axis = 0; axis < grid.count; ++axis)
            corners << grid.at(axis, ring / chart.top);
        painter_.drawPolygon(corners);
    }
    for (std::size_t axis = 0; axis < grid.count; ++axis) {
        painter_.setPen(QPen(colours_.line, 0.6 * unit_));
        painter_.drawLine(grid.centre, grid.at(axis, 1));
    }
    for (std::size_t axis = 0; axis < grid.count; ++axis)
        radarLabel(area, grid, axis, chart.axes[axis].label);
    radarLine(grid, chart, false, false);
    radarLine(grid, chart, true, false);
    radarLegend(QRectF(area.left(), area.bottom() - legendHeight * unit_, area.width(), legendHeight * unit_),
                chart);
}

/// The surface of the scores after, or the line and the marks of either. Axes without score are passed over.
void ChartPainter::radarLine(const RadarGrid& grid, const RadarChart& chart, bool after, bool surface) const {
    QPolygonF corners;
    for (std::size_t axis = 0; axis < grid.count; ++axis) {
        const auto& score = after ? chart.axes[axis].after : chart.axes[axis].before;
        if (score)
            corners << grid.at(axis, std::clamp(*score / chart.top, 0.0, 1.0));
    }
    const bool closed = std::size_t(corners.size()) >= leastCorners;
    if (surface) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(mixed(colours_.accent, colours_.surface, afterShade));
        if (closed)
            painter_.drawPolygon(corners);
        return;
    }
    QPen pen(after ? colours_.accent : colours_.text2, (after ? 1.6 : 1.2) * unit_);
    if (!after)
        pen.setDashPattern({3, 2});
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
    if (closed)
        painter_.drawPolygon(corners);
    for (const QPointF& corner : corners)
        radarMark(corner, after);
}

void ChartPainter::radarMark(QPointF centre, bool after) const {
    const double half = markPoints * unit_;
    const QRectF mark(centre - QPointF(half, half), QSizeF(2 * half, 2 * half));
    painter_.setPen(QPen(after ? colours_.accent : colours_.text2, unit_));
    painter_.setBrush(after ? colours_.accent : colours_.surface);
    if (after)
        painter_.drawEllipse(mark);
    else
        painter_.drawRect(mark);
}

void ChartPainter::radarLabel(const QRectF& area, const RadarGrid& grid, std::size_t axis,
                              const QString& label) const {
    const QPointF tip = grid.at(axis, 1);
    const double sideways = std::sin(grid.angle(axis));
    const double gap = labelGap * unit_;
    const double high = labelHeight * unit_;
    constexpr double nearlyUpright = 0.1;
    const bool upright = std::abs(sideways) < nearlyUpright;
    QRectF place(area.left(), tip.y() - high / 2, tip.x() - gap - area.left(), high);
    Qt::Alignment alignment = Qt::AlignRight;
    if (upright) {
        const bool above = tip.y() < grid.centre.y();
        place = QRectF(area.left(), above ? tip.y() - gap - high : tip.y() + gap, area.width(), high);
        alignment = Qt::AlignHCenter;
    } else if (sideways > 0) {
        place.setLeft(tip.x() + gap);
        place.setRight(area.right());
        alignment = Qt::AlignLeft;
    }
    const QStringList lines = linesOf(
        label, place.width(), [this](const QString& words) { return textWidth(words, labelPoints, false); });
    place.translate(0, -high * double(lines.size() - 1) / 2);
    for (const QString& line : lines) {
        text(place, alignment, line, {labelPoints, colours_.text2, false});
        place.translate(0, high);
    }
}

void ChartPainter::radarLegend(const QRectF& area, const RadarChart& chart) const {
    double x = area.left();
    for (const bool after : {false, true}) {
        const QString& words = after ? chart.afterLabel : chart.beforeLabel;
        if (words.isEmpty())
            continue;
        const QPointF middle(x + sampleLength * unit_ / 2, area.center().y());
        QPen pen(after ? colours_.accent : colours_.text2, (after ? 1.6 : 1.2) * unit_);
        if (!after)
            pen.setDashPattern({3, 2});
        painter_.setPen(pen);
        painter_.drawLine(QPointF(x, middle.y()), QPointF(x + sampleLength * unit_, middle.y()));
        radarMark(middle, after);
        x += (sampleLength + labelGap) * unit_;
        const double width = textWidth(words, labelPoints, false) + unit_;
        text(QRectF(x, area.top(), std::min(width, area.right() - x), area.height()), Qt::AlignLeft, words,
             {labelPoints, colours_.text2, false});
        x += width + 3 * labelGap * unit_;
    }
}

} // namespace palas
