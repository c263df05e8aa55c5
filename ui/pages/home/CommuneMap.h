// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Figures.h"

namespace palas::ui {

/// The UDCCAS has no commune: its badge stands in the free corner of the grid.
inline constexpr QPoint badgeCell(4, 5);

/// What the tiles of Accueil can show; each is one of services/Figures.
enum class Measure { proven, progress, attendance, core };

[[nodiscard]] std::vector<Measure> measures();
[[nodiscard]] QString measureName(Measure measure);
[[nodiscard]] Figure measureOf(const Figures& figures, Measure measure, OrganisationId structure);
/// The 17 communes and the UDCCAS badge with the measure written in each.
[[nodiscard]] TileMapChart communeMap(const Figures& figures, Measure measure);

} // namespace palas::ui
