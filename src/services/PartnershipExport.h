// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The export `partners`, by structure then partner.
[[nodiscard]] Table partnersTable(const Figures& figures, Workspace& workspace);

} // namespace palas
