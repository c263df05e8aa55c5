// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

#include <optional>

namespace palas {

/// The rows behind a figure of coaching; none for any other figure. See Figures::rows.
[[nodiscard]] std::optional<Table> coachingFigureRows(const Figures& figures, const Figure& figure);

} // namespace palas
