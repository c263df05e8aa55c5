// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Calendar.h"
#include "services/Figures.h"

namespace palas {

/// What is late is an outline; over without being asked for, or cancelled: none.
[[nodiscard]] ChartState chartState(CalendarState state);

/// The months of the operation, one lane for each group that has something. The id of a bar is the place of
/// its entry, from 1; the half-days of a session are one bar, and what is cancelled has none.
[[nodiscard]] TimelineChart calendarTimeline(const Figures& figures,
                                             const std::vector<const CalendarEntry*>& entries);

} // namespace palas
