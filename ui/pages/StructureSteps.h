// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "reports/charts/Charts.h"

namespace palas {
class Figures;
}

namespace palas::ui {

/// The steps of a structure with labels that are short enough to stand side by side.
[[nodiscard]] std::vector<StepMark> shortStepMarks(const Figures& figures, OrganisationId structure);

} // namespace palas::ui
