// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/SavedFilter.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Under a name that the list has already, whatever its accents, the filter is replaced.
Made<SavedFilterId> saveFilter(Workspace& workspace, SavedFilter filter);
Outcome removeFilter(Workspace& workspace, SavedFilterId id);

} // namespace palas
