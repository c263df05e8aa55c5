// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Figures.h"

#include <functional>

namespace palas {

/// One figure of each structure in its tile, the UDCCAS as the badge: below the last tile when the file gives
/// it no place of its own.
[[nodiscard]] TileMapChart structureMap(const Figures& figures,
                                        const std::function<Figure(OrganisationId)>& measure);
/// Its scale in words: « moins de 45 % », « 88 % et plus ».
void addHeatWords(ChartLegend& legend);

} // namespace palas
