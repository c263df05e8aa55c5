// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "services/Outcome.h"

#include <vector>

namespace palas {
class Workspace;

/// Brings back together what these removals took away, as one change. Refused whole when a row that it needs
/// is gone, when a code or a place is taken again, or when what followed leaves no room for it.
Outcome restoreFromTrash(Workspace& workspace, const std::vector<TrashId>& entries);
/// Takes them out of the trash: from then on only the history tells what they were.
Outcome deleteFromTrash(Workspace& workspace, const std::vector<TrashId>& entries);

} // namespace palas
