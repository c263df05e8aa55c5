// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

#include <functional>
#include <QHash>

namespace palas {

/// The rows behind a figure, read from the same state of the file. A figure that `figures` does not know has
/// no columns. See Figures::rows.
[[nodiscard]] Table figureRows(const Figures& figures, const Figure& figure);

using FigureBuild = std::function<Table(const Figures&, const Figure&)>;
/// Adds the tables of the figures of immersions, by key.
void addImmersionRows(QHash<QString, FigureBuild>& builders);

} // namespace palas
