// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"

#include <vector>

namespace palas {
class Workspace;

/// A session and its half-days as they are or as they would be.
struct PlannedSession {
    const Session& session;
    const std::vector<HalfDay>& halfDays;
};

[[nodiscard]] const HalfDay* findHalfDay(const std::vector<HalfDay>& halfDays, HalfDayId id);

/// Whether this person is expected somewhere else during one of `halfDays`, compared as instants across
/// zones.
[[nodiscard]] Problems checkTwoPlaces(Workspace& workspace, PersonId person, SessionId session,
                                      const std::vector<HalfDay>& halfDays);

/// Whether the trainer of the session leads another one during one of `halfDays`; the same name is the same
/// person.
[[nodiscard]] Problems checkTrainer(Workspace& workspace, const Session& session,
                                    const std::vector<HalfDay>& halfDays);

/// What stands in the way of a session that was marked or proven being moved to other days as a whole.
[[nodiscard]] Problems checkUntouched(Workspace& workspace, const Session& session);

/// What stands in the way of a session becoming `after`: people, attendance and sheets that it holds already.
[[nodiscard]] Problems checkMove(Workspace& workspace, const PlannedSession& before,
                                 const PlannedSession& after);

} // namespace palas
