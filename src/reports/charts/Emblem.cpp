// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <numbers>
#include <QPainter>
#include <QPainterPath>

namespace palas {

namespace {

QPainterPath starsPath() {
    QPainterPath path;
    for (const QPolygonF& star : emblemStars()) {
        path.addPolygon(star);
        path.closeSubpath();
    }
    return path;
}

} // namespace

std::vector<QPolygonF> emblemStars() {
    constexpr double ring = 1.0 / 3;
    constexpr double outer = 1.0 / 18;
    constexpr double pi = std::numbers::pi;
    const double inner = outer * std::sin(pi / 10) / std::sin(7 * pi / 10);
    std::vector<QPolygonF> stars;
    for (int hour = 0; hour < 12; ++hour) {
        const double angle = hour * pi / 6;
        const QPointF centre(0.75 + ring * std::sin(angle), 0.5 - ring * std::cos(angle));
        QPolygonF star;
        for (int corner = 0; corner < 10; ++corner) {
            const double radius = corner % 2 == 0 ? outer : inner;
            const double turn = corner * pi / 5;
            star << centre + QPointF(radius * std::sin(turn), -radius * std::cos(turn));
        }
        stars.push_back(star);
    }
    return stars;
}

void paintEmblem(QPainter& painter, const QRectF& area, bool whiteRule) {
    static const QPainterPath stars = starsPath();
    const double height = std::min(area.height(), area.width() * 2 / 3);
    const QRectF flag(area.topLeft(), QSizeF(height * 1.5, height));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (whiteRule)
        painter.fillRect(flag.adjusted(-height / 40, -height / 40, height / 40, height / 40), Qt::white);
    painter.fillRect(flag, QColor::fromRgb(0x003399));
    painter.setBrush(QColor::fromRgb(0xFFCC00));
    painter.drawPath(QTransform(height, 0, 0, height, flag.left(), flag.top()).map(stars));
    painter.restore();
}

} // namespace palas
