// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/SheetGrid.h"

#include "domain/SignInSheet.h"
#include "reports/pdf/Units.h"

namespace palas::pdf {

namespace {
constexpr double headHeight = 18 * mm;
constexpr double titlesHeight = 9.5 * mm;
constexpr double trainerHeight = 9.5 * mm;
constexpr double remarksHeight = 7.6 * mm;
constexpr double gap = 1.5 * mm;
constexpr double numberWidth = 7 * mm;
constexpr double textWidth = 94 * mm; // name, structure and duty together, at least
constexpr double widestSignature = 60 * mm;
} // namespace

SheetGrid SheetGrid::of(const QRectF& area, int halfDays) {
    SheetGrid grid;
    const int columns = std::max(1, halfDays);
    grid.head = QRectF(area.left(), area.top(), area.width(), headHeight);
    const double bottom = area.bottom() - remarksHeight - gap;
    grid.table = QRectF(QPointF(area.left(), grid.head.bottom() + gap), QPointF(area.right(), bottom));
    grid.remarks = QRectF(area.left(), bottom + gap, area.width(), remarksHeight);
    grid.titles = titlesHeight;
    grid.trainer = trainerHeight;
    grid.line = (grid.table.height() - titlesHeight - trainerHeight) / sheetLines;
    const double signature = std::min((area.width() - numberWidth - textWidth) / columns, widestSignature);
    const double text = area.width() - numberWidth - columns * signature;
    double x = area.left();
    for (const double width : {numberWidth, text * 0.42, text * 0.27, text * 0.31}) {
        grid.edges.push_back(x);
        x += width;
    }
    for (int column = 0; column <= columns; ++column)
        grid.edges.push_back(area.right() - (columns - column) * signature);
    return grid;
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

} // namespace palas::pdf
