// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "domain/Session.h"

#include <vector>

namespace palas {
class Workspace;

/// One person's enrolment, or the problems that refuse it.
struct EnrolmentCandidate {
    Enrolment enrolment;
    Problems problems;
};

/// Whether this person can be enrolled: at the structure they belong to on the first half-day, and nowhere
/// else during one of `halfDays`. Capacity and who is enrolled already are looked at by the caller.
[[nodiscard]] EnrolmentCandidate enrolmentCandidate(Workspace& workspace, SessionId session,
                                                    const std::vector<HalfDay>& halfDays,
                                                    const Person& person);

} // namespace palas
