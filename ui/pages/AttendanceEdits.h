// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/SessionRecord.h"

#include <QPoint>

namespace palas::ui {

/// What one key writes into the selected cells.
enum class CellMark { present, signed_, proven, missing, absent, excused, planned };

/// A position in the grid: x counts half-days, y people.
using CellPositions = std::vector<QPoint>;

/// The cells that change, all of them or none: a refusal holds for the whole block and names one cell.
struct CellEdits {
    enum class Refusal {
        none,
        hoursUnknown,  ///< present asks for minutes: the half-day has no hours
        sheetNotFiled, ///< proven asks for a filed sheet with this cell
    };
    std::vector<Attendance> cells;
    Refusal refusal = Refusal::none;
    QPoint refused;
};

/// Marks of presence leave the people marked absent or excused alone, unless nobody else is selected: filling
/// a column after typing the absences must not turn them into presences.
[[nodiscard]] CellEdits markCells(const SessionRecord& record, const CellPositions& cells, CellMark mark);
/// Present where something is still planned; planned again when everything is present.
[[nodiscard]] CellEdits togglePresence(const SessionRecord& record, const CellPositions& cells);
/// The same minutes everywhere; a signature already seen is kept.
[[nodiscard]] CellEdits typeMinutes(const SessionRecord& record, const CellPositions& cells, qint64 minutes);
/// The uppermost cell of each column into those below it; a single cell takes from the one above.
[[nodiscard]] CellEdits copyDown(const SessionRecord& record, const CellPositions& cells);

} // namespace palas::ui
