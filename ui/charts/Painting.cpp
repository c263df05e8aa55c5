// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/Painting.h"

#include "ui/theme/Theme.h"

#include <QPaintDevice>
#include <QPainter>

namespace palas::ui {

ChartPainter chartPainter(QPainter& painter, double scale) {
    const double dpi = painter.device() ? painter.device()->logicalDpiY() : 96.0;
    const double point = dpi / 72.0 * scale * Theme::instance().textPercent() / 100.0;
    return {painter, tokens().chart, Theme::instance().font(TextSize::axis), point};
}

void paintBar(QPainter& painter, const QRectF& area, const ProgressBar& bar) {
    chartPainter(painter).progressBar(area, bar);
}

} // namespace palas::ui
