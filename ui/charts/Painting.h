// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/ChartPainter.h"

class QPainter;

namespace palas::ui {

/// The charts' painter with the colours, the font and the point of the screen, larger by `scale`.
[[nodiscard]] ChartPainter chartPainter(QPainter& painter, double scale = 1);
void paintBar(QPainter& painter, const QRectF& area, const ProgressBar& bar);

} // namespace palas::ui
