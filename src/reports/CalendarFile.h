// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Calendar.h"

#include <QByteArray>

namespace palas {
class Figures;

/// The entries as iCalendar (RFC 5545), for the calendars of telephones and mail programs. An entry keeps its
/// UID when it is moved, so that importing a newer file moves it there too. Times carry their zone, whose
/// rules are in the file; what has no hours is a whole day. `stamp` is the instant of the export.
[[nodiscard]] QByteArray calendarFile(const Figures& figures, const std::vector<CalendarEntry>& entries,
                                      const QString& title, const QDateTime& stamp);

/// « Calendrier DESIGN'PALAS », of the structure when there is one; with the words of the language.
[[nodiscard]] QString calendarName(const Figures& figures, OrganisationId structure);

} // namespace palas
