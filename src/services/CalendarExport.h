// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Calendar.h"
#include "services/Figures.h"

namespace palas {

/// Every dated entry, by time.
[[nodiscard]] Table calendarTable(const Figures& figures, Workspace& workspace);
/// One line for each of these entries.
[[nodiscard]] Table entriesTable(const Figures& figures, const std::vector<CalendarEntry>& entries);

} // namespace palas
