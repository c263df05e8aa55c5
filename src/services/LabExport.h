// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {
class Workspace;

// The exports of the labs and of their notebooks.

[[nodiscard]] Table labsTable(const Figures& figures, Workspace& workspace);
[[nodiscard]] Table experimentsTable(const Figures& figures, Workspace& workspace);

} // namespace palas
