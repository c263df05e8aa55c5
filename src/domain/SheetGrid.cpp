// SPDX-License-Identifier: EUPL-1.2
#include "domain/SheetGrid.h"

#include "domain/SignInSheet.h"

#include <algorithm>

namespace palas {

namespace {
// Millimetres.
constexpr double headHeight = 18;
constexpr double titlesHeight = 9.5;
constexpr double trainerHeight = 9.5;
constexpr double remarksHeight = 7.6;
constexpr double gap = 1.5;
constexpr double numberWidth = 7;
constexpr double textWidth = 94; // name, structure and duty together, at least
constexpr double widestSignature = 60;
} // namespace

SheetGrid SheetGrid::of(const QRectF& area, int halfDays, double mm) {
    SheetGrid grid;
    const int columns = std::max(1, halfDays);
    grid.head = QRectF(area.left(), area.top(), area.width(), headHeight * mm);
    const double bottom = area.bottom() - (remarksHeight + gap) * mm;
    grid.table = QRectF(QPointF(area.left(), grid.head.bottom() + gap * mm), QPointF(area.right(), bottom));
    grid.remarks = QRectF(area.left(), bottom + gap * mm, area.width(), remarksHeight * mm);
    grid.titles = titlesHeight * mm;
    grid.trainer = trainerHeight * mm;
    grid.line = (grid.table.height() - grid.titles - grid.trainer) / sheetLines;
    const double signature =
        std::min((area.width() - (numberWidth + textWidth) * mm) / columns, widestSignature * mm);
    const double text = area.width() - numberWidth * mm - columns * signature;
    double x = area.left();
    for (const double width : {numberWidth * mm, text * 0.42, text * 0.27, text * 0.31}) {
        grid.edges.push_back(x);
        x += width;
    }
    for (int column = 0; column <= columns; ++column)
        grid.edges.push_back(area.right() - (columns - column) * signature);
    return grid;
}

SheetGrid SheetGrid::onPaper(int halfDays) {
    // What the header and the footer of the page leave.
    static constexpr QRectF area(12, 24.1, 273, 168.7);
    return of(area, halfDays);
}

QRectF SheetGrid::title(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return {edges[at], table.top(), edges[at + 1] - edges[at], titles};
}

QRectF SheetGrid::cell(int column, int row) const {
    const auto at = static_cast<std::size_t>(column);
    const double top = table.top() + titles + row * line;
    return {edges[at], top, edges[at + 1] - edges[at], row == sheetLines ? trainer : line};
}

} // namespace palas
