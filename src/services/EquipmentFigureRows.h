// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

#include <optional>

namespace palas {

/// The rows behind a figure of the equipment; none for any other figure.
[[nodiscard]] std::optional<Table> equipmentFigureRows(const Figures& figures, const Figure& figure);

} // namespace palas
