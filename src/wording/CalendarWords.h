// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Calendar.h"
#include "services/Figures.h"

#include <QString>

namespace palas::wording {

[[nodiscard]] QString label(CalendarKind kind);
[[nodiscard]] QString label(CalendarState state);
[[nodiscard]] QString label(CalendarGroup group);
/// What it is, told without its kind: « S1 Accueil social », « Jalon : affiche prête, La tournée des droits »
[[nodiscard]] QString calendarTitle(const Figures& figures, const CalendarEntry& entry);
/// « 8 h 30 – 12 h », with both clocks where they are not planned on Mayotte's; « matin »; empty for a whole
/// day
[[nodiscard]] QString calendarHours(const CalendarEntry& entry);
/// The same, with both clocks of every coaching.
[[nodiscard]] QString calendarTimes(const CalendarEntry& entry);
[[nodiscard]] QString calendarPlace(const CalendarEntry& entry);
/// Their short names, or how many they are beyond `most`; empty without any.
[[nodiscard]] QString calendarStructures(const Figures& figures, const CalendarEntry& entry, int most);

} // namespace palas::wording
