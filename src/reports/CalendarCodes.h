// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"
#include "services/Calendar.h"

namespace palas {

/// A filter as it is typed, by codes; an empty one asks for everything.
struct CalendarCodes {
    QString structure;
    QString module;
    QString strand;
    QString group;
};
/// What is not known is left out of the filter and told: report.structure_unknown, report.module_unknown,
/// report.strand_unknown, report.group_unknown.
[[nodiscard]] CalendarFilter calendarFilter(const Figures& figures, const CalendarCodes& codes,
                                            Problems& problems);

} // namespace palas
