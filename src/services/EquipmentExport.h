// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The export « equipment »: one line per item of the register, with where it is.
[[nodiscard]] Table equipmentTable(const Figures& figures, Workspace& workspace);

} // namespace palas
