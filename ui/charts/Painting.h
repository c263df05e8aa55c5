// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/ChartPainter.h"

class QPainter;

namespace palas::ui {

/// The charts' painter with the colours, the font and the point of the screen.
[[nodiscard]] ChartPainter chartPainter(QPainter& painter);
void paintBar(QPainter& painter, const QRectF& area, const ProgressBar& bar);

} // namespace palas::ui
