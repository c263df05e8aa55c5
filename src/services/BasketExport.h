// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// Every elective chosen; by structure, then module.
[[nodiscard]] Table electivesTable(const Figures& figures, Workspace& workspace);

} // namespace palas
