// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The export `mooc`, by structure, name and module; what it writes can be imported again.
[[nodiscard]] Table moocTable(const Figures& figures, Workspace& workspace);

} // namespace palas
