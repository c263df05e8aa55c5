// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QRectF>

namespace palas {

/// Where the parts of a timeline are in an area, for the painter and for hit tests. `unit` is one point,
/// `labels` the room for the names of the lanes (ChartPainter::timelineLabels), a third of the area at most.
class TimelineGrid {
public:
    TimelineGrid(const QRectF& area, const TimelineChart& chart, double unit, double labels);

    [[nodiscard]] bool isBlank() const; ///< no months to draw
    [[nodiscard]] double labelWidth() const { return labels_; }
    [[nodiscard]] double headTop() const { return area_.top(); }
    [[nodiscard]] double bottom() const { return laneTop(int(chart_.lanes.size())); }
    [[nodiscard]] double laneStep() const { return step_; }
    [[nodiscard]] double laneTop(int lane) const;
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QRectF barRect(const TimelineChart::Bar& bar) const;

    /// With lanes as narrow as they may be.
    [[nodiscard]] static double height(const TimelineChart& chart, double unit);

private:
    QRectF area_;
    const TimelineChart& chart_;
    double unit_;
    double labels_;
    double step_;
};

} // namespace palas
