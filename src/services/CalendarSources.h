// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to Calendar*.cpp: one function for each kind of row that has a day. A new one is written beside
// them and named in the list of Calendar.cpp.

#include "services/Calendar.h"
#include "services/Figures.h"

namespace palas {

using CalendarEntries = std::vector<CalendarEntry>;

/// Half-days, as sessions, events and immersions; those with a visit as visits and openings.
[[nodiscard]] CalendarEntries sessionDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries coachingDates(const Figures& figures, Workspace& workspace);
/// Reports of the immersions.
[[nodiscard]] CalendarEntries reportDates(const Figures& figures, Workspace& workspace);
/// Stages, milestones and experiments.
[[nodiscard]] CalendarEntries labDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries kitDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries partnershipDates(const Figures& figures, Workspace& workspace);
/// The coordination's: none within a structure.
[[nodiscard]] CalendarEntries evaluationDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries programmeDates(const Figures& figures, Workspace& workspace);

/// An entry of one day.
[[nodiscard]] CalendarEntry entryOn(CalendarKind kind, QDate day, const QString& key);
/// « lab-12 », with what tells it from the others of its row.
[[nodiscard]] QString calendarKey(const char* kind, qint64 row, const QString& part = {});

} // namespace palas
