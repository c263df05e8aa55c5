// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/pages/immersion/HostColumn.h"

namespace palas::ui {

/// What the board shows: the counts of its strip and its columns, one a group by number, then the hosts
/// without one.
[[nodiscard]] std::vector<Figure> boardFigures(const Figures& figures);
[[nodiscard]] QString boardIcon(const Figure& figure);
[[nodiscard]] QString boardCount(const Figure& figure); ///< « 13 idées vues »
[[nodiscard]] QString boardContext(const Figures& figures);
[[nodiscard]] std::vector<HostColumn::Content> boardColumns(const Figures& figures, Workspace& workspace);

} // namespace palas::ui
