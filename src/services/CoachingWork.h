// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"

namespace palas {
class Workspace;

/// What stands in the way of `entry`. `before`: the entry as it stands, none for a new one; a clash that came
/// from elsewhere must not lock the rest of the form. `others`: the entries of its day and of the days beside
/// (zones), and the one of its code, without the entry itself.
[[nodiscard]] Problems checkEntry(Workspace& workspace, const CoachingEntry& entry,
                                  const std::optional<CoachingEntry>& before,
                                  const std::vector<CoachingEntry>& others);

/// After a change of grants or transfers: hours that were left to others must have been granted; more spent
/// or booked than granted is a warning.
[[nodiscard]] Problems checkCovered(Workspace& workspace, const QString& field, OrganisationId structure);

} // namespace palas
