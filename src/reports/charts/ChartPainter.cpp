// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <numbers>
#include <QFontMetricsF>
#include <QPainter>

namespace palas {

namespace {
constexpr double smallestPoints = 6;
} // namespace

ChartPainter::ChartPainter(QPainter& painter, ChartColours colours, QFont font, double unit)
    : painter_(painter)
    , colours_(std::move(colours))
    , font_(std::move(font))
    , unit_(unit) {
    painter_.setRenderHint(QPainter::Antialiasing);
}

void ChartPainter::draw(const QRectF& area, const Chart& chart) const {
    if (const auto* map = std::get_if<TileMapChart>(&chart))
        tileMap(area, *map);
    else if (const auto* table = std::get_if<MatrixChart>(&chart))
        matrix(area, *table);
    else if (const auto* barChart = std::get_if<BarChart>(&chart))
        bars(area, *barChart);
    else if (const auto* radarChart = std::get_if<RadarChart>(&chart))
        radar(area, *radarChart);
    else if (const auto* timelineChart = std::get_if<TimelineChart>(&chart))
        timeline(area, *timelineChart);
}

QFont ChartPainter::face(double points, bool bold) const {
    QFont font(font_, painter_.device());
    // Sizes follow `unit_`, whatever the resolution that the device announces.
    font.setPointSizeF(points * unit_ * 72.0 / painter_.device()->logicalDpiY());
    font.setBold(bold);
    return font;
}

double ChartPainter::textWidth(const QString& text, double points, bool bold) const {
    return QFontMetricsF(face(points, bold), painter_.device()).horizontalAdvance(text);
}

void ChartPainter::text(const QRectF& area, Qt::Alignment alignment, const QString& text,
                        const Look& look) const {
    if (text.isEmpty() || area.width() <= 0)
        return;
    QFont font = face(look.points, look.bold);
    QString words = drawableText(text, font);
    double width = QFontMetricsF(font, painter_.device()).horizontalAdvance(words);
    if (width > area.width()) {
        const double smaller = std::max(look.points * area.width() / width, smallestPoints);
        font = face(std::min(look.points, smaller) * 0.995, look.bold);
        const QFontMetricsF metrics(font, painter_.device());
        if (metrics.horizontalAdvance(words) > area.width())
            words = metrics.elidedText(words, Qt::ElideRight, area.width());
        width = metrics.horizontalAdvance(words);
    }
    const QFontMetricsF metrics(font, painter_.device());
    double left = area.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = area.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = area.center().x() - width / 2;
    painter_.setFont(font);
    painter_.setPen(look.colour);
    painter_.drawText(QPointF(left, area.center().y() + (metrics.ascent() - metrics.descent()) / 2), words);
}

void ChartPainter::fill(const QRectF& area, const QColor& colour, double radius) const {
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour);
    if (radius > 0)
        painter_.drawRoundedRect(area, radius, radius);
    else
        painter_.drawRect(area);
}

void ChartPainter::outline(const QRectF& area, const QColor& colour, double radius) const {
    const double width = 0.75 * unit_;
    painter_.setPen(QPen(colour, width));
    painter_.setBrush(colours_.surface);
    const QRectF inside = area.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (radius > 0)
        painter_.drawRoundedRect(inside, radius, radius);
    else
        painter_.drawRect(inside);
}

void ChartPainter::focusRing(const QRectF& area, double offset) const {
    const double width = 1.5 * unit_;
    const double grow = offset + width / 2;
    painter_.setPen(QPen(colours_.focus, width));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRoundedRect(area.adjusted(-grow, -grow, grow, grow), 4.5 * unit_, 4.5 * unit_);
}

void ChartPainter::hatch(const QRectF& area) const {
    if (area.isEmpty())
        return;
    const double step = 3.75 * unit_ * std::numbers::sqrt2; // along a side, for strokes 3.75 pt apart
    const double overshoot = 2 * unit_;
    painter_.save();
    painter_.setClipRect(area, Qt::IntersectClip);
    fill(area, colours_.lateSoft);
    painter_.setPen(QPen(colours_.lateFill, 1.8 * unit_, Qt::SolidLine, Qt::FlatCap));
    QVector<QLineF> strokes;
    for (double x = area.left() + step / 2; x < area.right() + area.height() + step; x += step) {
        const QPointF top(x + overshoot, area.top() - overshoot);
        const QPointF bottom(x - area.height() - overshoot, area.bottom() + overshoot);
        strokes << QLineF(top, bottom);
    }
    painter_.drawLines(strokes);
    painter_.restore();
}

} // namespace palas
