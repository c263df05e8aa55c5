// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"

#include <vector>

namespace palas {
class Workspace;

// What the changes of a session do, for a change that does more. Run inside a change: with errors nothing of
// it is kept.

/// Cleans, checks and writes a session with its half-days; `session` then carries its id, and the next code
/// when it had none.
[[nodiscard]] Problems insertSession(Workspace& workspace, Session& session, std::vector<HalfDay> halfDays);

/// What stands in the way of a session with these half-days among the others.
[[nodiscard]] Problems checkSession(Workspace& workspace, const Session& session,
                                    const std::vector<HalfDay>& halfDays);

/// Cleans, checks and writes what a session and its half-days become, as updateSession() says.
[[nodiscard]] Problems replaceSession(Workspace& workspace, const Session& session,
                                      std::vector<HalfDay> halfDays);

/// Checks and writes the enrolments of `people`.
[[nodiscard]] Problems insertEnrolments(Workspace& workspace, const Session& session,
                                        const std::vector<PersonId>& people);

// What is told of enrolments.

/// Nothing when one of them is gone.
[[nodiscard]] std::optional<std::vector<Enrolment>> findEnrolments(Workspace& workspace,
                                                                   const std::vector<EnrolmentId>& ids);
/// Full name of who is enrolled; empty when the person is gone.
[[nodiscard]] QString enrolledName(Workspace& workspace, const Enrolment& enrolment);

} // namespace palas
