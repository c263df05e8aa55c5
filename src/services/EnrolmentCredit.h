// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "domain/Session.h"

#include <vector>

namespace palas {
class Workspace;

/// The day that tells which structure an enrolment's hours are credited to: the first half-day, or the day of
/// enrolment while the session is undated. `halfDays` are in the order of time.
[[nodiscard]] QDate creditDay(const std::vector<HalfDay>& halfDays, QDate enrolledOn);

/// Credits enrolments to the structure that the person's affiliations now give; warns of those that moved.
[[nodiscard]] Problems creditAgain(Workspace& workspace, const std::vector<Enrolment>& enrolments);

} // namespace palas
