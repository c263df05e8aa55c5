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
/// Without day: neither cancelled nor planned.
[[nodiscard]] CalendarEntries undatedSessions(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries coachingDates(const Figures& figures, Workspace& workspace);
/// Reports of the immersions.
[[nodiscard]] CalendarEntries reportDates(const Figures& figures, Workspace& workspace);
/// Stages, milestones and experiments.
[[nodiscard]] CalendarEntries labDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries kitDates(const Figures& figures, Workspace& workspace);
/// Campaigns of checks of the equipment.
[[nodiscard]] CalendarEntries checkDates(const Figures& figures, Workspace& workspace);
/// Starts since the operation began, agreements since then, ends.
[[nodiscard]] CalendarEntries partnershipDates(const Figures& figures, Workspace& workspace);
/// The coordination's: none within a structure.
[[nodiscard]] CalendarEntries evaluationDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries programmeDates(const Figures& figures, Workspace& workspace);
/// Courses completed: one for each day, structure and module.
[[nodiscard]] CalendarEntries moocDates(const Figures& figures, Workspace& workspace);
[[nodiscard]] CalendarEntries diagnosticDates(const Figures& figures, Workspace& workspace);
/// Analyses of social needs, and the day by which the others are due.
[[nodiscard]] CalendarEntries needsDates(const Figures& figures, Workspace& workspace);
/// Convocations and certificates: one for each day and session.
[[nodiscard]] CalendarEntries paperDates(const Figures& figures, Workspace& workspace);

/// An entry of one day.
[[nodiscard]] CalendarEntry entryOn(CalendarKind kind, QDate day, const QString& key);
/// What has no state of its own: over once its day has passed.
[[nodiscard]] CalendarState passing(QDate day, QDate asOf);
/// « lab-12 », with what tells it from the others of its row.
[[nodiscard]] QString calendarKey(const char* kind, qint64 row, const QString& part = {});

} // namespace palas
