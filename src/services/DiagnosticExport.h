// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// Every question of every assessment up to the day, answered or not; by structure, moment, order of the
/// grid.
[[nodiscard]] Table diagnosticsTable(const Figures& figures, Workspace& workspace);
/// Every analysis of social needs; by structure, year.
[[nodiscard]] Table needsAnalysesTable(const Figures& figures, Workspace& workspace);

} // namespace palas
