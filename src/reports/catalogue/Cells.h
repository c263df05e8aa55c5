// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"
#include "services/Figures.h"

// Private to the catalogue: cells and columns of printed tables.

namespace palas::cells {

using Cell = block::TableBlock::Cell;
using Column = block::TableBlock::Column;

[[nodiscard]] Column left(const QString& title, double weight);
[[nodiscard]] Column right(const QString& title, double weight);

[[nodiscard]] Cell text(const QString& text);
[[nodiscard]] Cell bold(const QString& text);
[[nodiscard]] Cell number(qint64 value);
[[nodiscard]] Cell hours(Minutes minutes);
[[nodiscard]] Cell figure(const Figure& figure);
[[nodiscard]] Cell state(ChartState state, const QString& text);
[[nodiscard]] Cell bar(const ProgressBar& bar);
[[nodiscard]] ProgressBar progress(Minutes planned, Minutes attended, Minutes proven);

/// Ready to print; what is not known is a blank to fill in by hand.
[[nodiscard]] QString orBlank(const QString& text, int length = 32);

/// planned, to prove, proven
[[nodiscard]] ChartLegend stateLegend();

/// A figure as a cell of a typed table: percent 0..100, unknown empty.
[[nodiscard]] Table::Cell typed(const Figure& figure);

} // namespace palas::cells
