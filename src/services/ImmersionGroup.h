// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

namespace palas {
class Workspace;

// What enrolling in a session asks and brings when the session is that of a group at a host. For other
// sessions, nothing.

/// Refuses someone who is in another group: a person is in one only.
[[nodiscard]] Problems checkOneGroup(Workspace& workspace, SessionId session, PersonId person);

/// The structures of those enrolled are listed in the group, inside a change.
void listStructures(Workspace& workspace, SessionId session);

} // namespace palas
