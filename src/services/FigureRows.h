// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The rows behind a figure, read from the same state of the file. A figure that `figures` does not know has
/// no columns. See Figures::rows.
[[nodiscard]] Table figureRows(const Figures& figures, const Figure& figure);

} // namespace palas
