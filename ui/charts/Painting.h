// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/ChartPainter.h"

class QPaintDevice;
class QPainter;

namespace palas::ui {

/// One point of the charts' painter on this device.
[[nodiscard]] double chartUnit(const QPaintDevice& device);
/// The charts' painter with the colours, the font and the point of the screen, larger by `scale`.
[[nodiscard]] ChartPainter chartPainter(QPainter& painter, double scale = 1);
void paintBar(QPainter& painter, const QRectF& area, const ProgressBar& bar);

} // namespace palas::ui
