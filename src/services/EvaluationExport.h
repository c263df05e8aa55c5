// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The export `evaluations`: one row per session and moment with its number of forms and its averages, empty
/// where too few have answered. Forms and comments are never exported.
[[nodiscard]] Table evaluationsTable(const Figures& figures, Workspace& workspace);

} // namespace palas
