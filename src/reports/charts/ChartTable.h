// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QStringList>

namespace palas {

/// A chart as its values, for those who cannot see it.
struct ChartTable {
    QStringList titles;
    std::vector<QStringList> rows;
};
[[nodiscard]] ChartTable chartTable(const Chart& chart);
[[nodiscard]] ChartTable chartTable(const std::vector<StepMark>& steps);

/// « prévu », « réalisé, à justifier », « justifié » ...
[[nodiscard]] QString stateWord(ChartState state);

} // namespace palas
