// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Figures.h"

#include <vector>

namespace palas {

// What the figures look like: the same drawings on the pages of the window and in the reports. Lengths are
// minutes.

[[nodiscard]] ChartState chartState(ModuleStanding::State state);
[[nodiscard]] ChartState chartState(Step::State state);
/// A session seen as trait, trame, plein; cancelled: none.
[[nodiscard]] ChartState chartState(SessionState state);

[[nodiscard]] ProgressBar progressBar(const ModuleStanding& standing);
[[nodiscard]] ProgressBar progressBar(const CoachingWallet& wallet);
/// Every module of the structure together.
[[nodiscard]] ProgressBar progressBar(const Figures& figures, OrganisationId structure);

/// The diagnostics of a structure before and after; without axes when it was not assessed.
[[nodiscard]] RadarChart diagnosticRadar(const Figures& figures, OrganisationId structure);

/// The band of steps of a structure, worded.
[[nodiscard]] std::vector<StepMark> stepMarks(const Figures& figures, OrganisationId structure);

/// The modules that structures follow one by one, in the order of the catalogue: events are apart.
[[nodiscard]] std::vector<Module> matrixModules(const Figures& figures);

/// Structures by modules: people enrolled, state, share proven; the last line counts the CCAS of
/// Figures::moduleCoverage, whatever the rows given. Its legend is worded.
[[nodiscard]] MatrixChart moduleMatrix(const Figures& figures, const std::vector<Organisation>& structures,
                                       const std::vector<Module>& modules);

} // namespace palas
