// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "domain/Session.h"

namespace palas {
class Workspace;

// What the changes of a group do, for a change that does more. Writing is inside a change: with errors
// nothing of it is kept.

/// The module that every group's session delivers; none when the programme has no such module.
[[nodiscard]] ModuleId immersionModule(Workspace& workspace);

/// What stands in the way of a group among the others.
[[nodiscard]] Problems checkGroup(Workspace& workspace, const Immersion& immersion);
/// The same of a group that is there already, with its people.
[[nodiscard]] Problems checkGroupChange(Workspace& workspace, const Immersion& immersion);

/// Writes a group, which was checked, with its session; a session that has an id is there already, and its
/// half-days stay. `immersion` and `session` then carry their ids.
[[nodiscard]] Problems insertGroup(Workspace& workspace, Immersion& immersion, Session& session,
                                   const std::vector<HalfDay>& halfDays);

} // namespace palas
