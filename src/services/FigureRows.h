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
using FigureBuilds = QHash<QString, FigureBuild>; ///< by the key of the figure

// The figures of each activity, each in its own file.
void addCoachingRows(FigureBuilds& builds);
void addEquipmentRows(FigureBuilds& builds);
void addImmersionRows(FigureBuilds& builds);
void addLabRows(FigureBuilds& builds);
void addPartnershipRows(FigureBuilds& builds);
void addEvaluationRows(FigureBuilds& builds);
void addBasketRows(FigureBuilds& builds);
void addDiagnosticRows(FigureBuilds& builds);
void addCertificateRows(FigureBuilds& builds);
void addConvocationRows(FigureBuilds& builds);
void addMoocRows(FigureBuilds& builds);

} // namespace palas
