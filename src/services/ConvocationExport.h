// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The export « convocations »: one line per convocation, those replaced included, by day.
[[nodiscard]] Table convocationsTable(const Figures& figures, Workspace& workspace);

} // namespace palas
