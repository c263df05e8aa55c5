// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The export « certificates »: one line per certificate, those replaced included, by number.
[[nodiscard]] Table certificatesTable(const Figures& figures, Workspace& workspace);

} // namespace palas
