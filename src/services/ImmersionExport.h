// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {
class Workspace;

// The exports of immersions: groups, visits, ideas, journeys, contacts kept up.

[[nodiscard]] Table immersionsTable(const Figures& figures, Workspace& workspace);
[[nodiscard]] Table visitsTable(const Figures& figures, Workspace& workspace);
[[nodiscard]] Table ideasTable(const Figures& figures, Workspace& workspace);
[[nodiscard]] Table journeysTable(const Figures& figures, Workspace& workspace);
[[nodiscard]] Table contactsTable(const Figures& figures, Workspace& workspace); ///< up to the day

} // namespace palas
