// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// Every entry, cancelled ones included, with its state on the day; by day, start, code.
[[nodiscard]] Table coachingTable(const Figures& figures, Workspace& workspace);
/// Every grant, then every transfer.
[[nodiscard]] Table coachingHoursTable(const Figures& figures, Workspace& workspace);

} // namespace palas
