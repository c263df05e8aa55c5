// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// Each structure with its diagnostics, its weak axes and its analysis of needs. In the order of
/// the programme: a diagnostic is no ranking.
[[nodiscard]] Records diagnosticRecords(const Figures& figures);
/// The versions of the grids.
[[nodiscard]] Records gridRecords(const Figures& figures);
/// « Présentée le 12/10/2021 », « en retard : attendue avant le 31/12/2021 »; of the mandate of the day.
[[nodiscard]] QString needsWords(const Figures& figures, const Organisation& structure);

} // namespace palas::ui
