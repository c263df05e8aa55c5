// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Figures.h"

#include <vector>

namespace palas {

// What the labs look like: the same drawings on the pages of the window and in the reports.

/// The six stages of a lab, worded; where it is, is running.
[[nodiscard]] std::vector<StepMark> labMarks(const Figures& figures, const Lab& lab);
/// The same as one bar, in stages.
[[nodiscard]] ProgressBar labBar(const Figures& figures, const Lab& lab);

} // namespace palas
