// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <QPainter>

namespace palas {

namespace {
constexpr double rowPoints = 16.5;
constexpr double barPoints = 7.5;
constexpr double textPoints = 8.5;
constexpr double legendPoints = 20;
constexpr double leastHatch = 2.5; // a small debt must stay visible
} // namespace

void ChartPainter::progressBar(const QRectF& area, const ProgressBar& bar) const {
    const double whole = std::max({bar.total, bar.proven + bar.toProve, 0.0});
    outline(area, colours_.lineStrong);
    if (whole <= 0)
        return;
    const double proven = area.width() * std::clamp(bar.proven / whole, 0.0, 1.0);
    if (bar.toProve > 0) {
        const double length = std::max(area.width() * bar.toProve / whole, leastHatch * unit_);
        const double left = std::min(proven, area.width() - length);
        const double edge = 0.75 * unit_;
        const QRectF done(area.left() + left, area.top(), std::min(length, area.width() - left),
                          area.height());
        hatch(done.adjusted(left <= 0 ? edge : 0, edge, done.right() >= area.right() ? -edge : 0, -edge));
    }
    if (proven > 0)
        fill(QRectF(area.topLeft(), QSizeF(proven, area.height())), colours_.accent);
}

double ChartPainter::barsHeight(const BarChart& chart) const {
    return (static_cast<double>(chart.bars.size()) * rowPoints +
            (chart.legend.isEmpty() ? 0 : legendPoints)) *
           unit_;
}

void ChartPainter::bars(const QRectF& area, const BarChart& chart) const {
    if (chart.bars.empty())
        return;
    double labelWidth = 0, textRoom = 0, longest = 0;
    for (const auto& bar : chart.bars) {
        labelWidth = std::max(labelWidth, textWidth(bar.label, textPoints, false));
        textRoom = std::max(textRoom, textWidth(bar.text, textPoints, false));
        longest = std::max({longest, bar.bar.total, bar.bar.proven + bar.bar.toProve});
    }
    labelWidth = std::min(labelWidth + 8 * unit_, area.width() * 0.5);
    textRoom = std::min(textRoom + 8 * unit_, area.width() * 0.25);
    const double room = area.width() - labelWidth - textRoom;
    const double legendHeight = chart.legend.isEmpty() ? 0 : legendPoints * unit_;
    const double row = std::min((area.height() - legendHeight) / static_cast<double>(chart.bars.size()),
                                rowPoints * 1.4 * unit_);
    double y = area.top();
    for (const auto& bar : chart.bars) {
        text(QRectF(area.left(), y, labelWidth - 6 * unit_, row), Qt::AlignLeft, bar.label,
             {textPoints, colours_.text, false});
        const double total = std::max(bar.bar.total, bar.bar.proven + bar.bar.toProve);
        const double length = longest > 0 ? room * total / longest : 0;
        const double thickness = std::min(barPoints * unit_, row * 0.7);
        if (length > 0)
            progressBar(QRectF(area.left() + labelWidth, y + (row - thickness) / 2,
                               std::max(length, 2 * unit_), thickness),
                        bar.bar);
        text(QRectF(area.right() - textRoom, y, textRoom, row), Qt::AlignRight, bar.text,
             {textPoints, colours_.text, false});
        y += row;
    }
    legend(QRectF(area.left(), y + 5 * unit_, area.width(), 15 * unit_), chart.legend);
}

} // namespace palas
