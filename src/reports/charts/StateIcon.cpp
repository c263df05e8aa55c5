// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <QPainter>
#include <QPainterPath>

namespace palas {

/// The shapes of resources/icons, on their grid of 24, so that shape tells the state without colour.
void ChartPainter::stateIcon(const QRectF& area, ChartState state) const {
    const double size = std::min(area.width(), area.height());
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.translate(area.center().x() - size / 2, area.center().y() - size / 2);
    painter_.scale(size / 24, size / 24);
    const auto stroke = [this](const QColor& colour, double width) {
        painter_.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.setBrush(Qt::NoBrush);
    };
    const QPointF centre(12, 12);
    switch (state) {
    case ChartState::none:
        stroke(colours_.na, 1.75);
        painter_.drawLine(QPointF(6, 12), QPointF(18, 12));
        break;
    case ChartState::planned:
        stroke(colours_.text2, 1.75);
        painter_.drawEllipse(centre, 8.2, 8.2);
        break;
    case ChartState::running:
        stroke(colours_.accent, 1.75);
        painter_.drawEllipse(centre, 8.2, 8.2);
        painter_.setBrush(colours_.accent);
        painter_.drawEllipse(centre, 3.4, 3.4);
        break;
    case ChartState::toProve: {
        stroke(colours_.late, 1.75);
        painter_.drawEllipse(centre, 8.2, 8.2);
        QPainterPath half(QPointF(12, 3.8));
        half.arcTo(QRectF(3.8, 3.8, 16.4, 16.4), 90, -180);
        half.closeSubpath();
        painter_.setBrush(colours_.late);
        painter_.drawPath(half);
        break;
    }
    case ChartState::proven:
        stroke(colours_.accent, 1.75);
        painter_.setBrush(colours_.accent);
        painter_.drawEllipse(centre, 9, 9);
        stroke(colours_.surface, 2.2);
        painter_.drawPolyline(QPolygonF{{7.8, 12.3}, {10.7, 15.2}, {16.2, 9.2}});
        break;
    }
    painter_.restore();
}

} // namespace palas
