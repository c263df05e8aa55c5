// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/Painting.h"

#include "ui/theme/Theme.h"

#include <QPaintDevice>
#include <QPainter>

namespace palas::ui {

namespace {

double unitAt(double dpi) {
    return dpi / 72.0 * Theme::instance().textPercent() / 100.0;
}

} // namespace

double chartUnit(const QPaintDevice& device) {
    return unitAt(device.logicalDpiY());
}

ChartPainter chartPainter(QPainter& painter, double scale) {
    const double unit = painter.device() ? chartUnit(*painter.device()) : unitAt(96);
    return {painter, tokens().chart, Theme::instance().font(TextSize::axis), unit * scale};
}

void paintBar(QPainter& painter, const QRectF& area, const ProgressBar& bar) {
    chartPainter(painter).progressBar(area, bar);
}

} // namespace palas::ui
