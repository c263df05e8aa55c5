// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/AttendanceEdits.h"

#include <QRect>

namespace palas::ui {

/// What a spreadsheet holds of the grid: minutes, A, E, nothing where it is planned; tabs and line ends.
[[nodiscard]] QString copiedCells(const SessionRecord& record, const QRect& block);

/// A block from a spreadsheet, read against the grid. Empty cells leave what is there.
struct PastedCells {
    enum class Refusal {
        none,
        unreadable, ///< `text` is neither minutes, nor A, E or P
        tooLarge,   ///< more rows or columns than are left from there
    };
    CellEdits edits;
    Refusal refusal = Refusal::none;
    QString text;
    QSize block; ///< columns and rows that were copied
};
/// A single value goes into every selected cell, a block begins at the upper left one.
[[nodiscard]] PastedCells pasteCells(const SessionRecord& record, const CellPositions& selected,
                                     const QString& text);

} // namespace palas::ui
