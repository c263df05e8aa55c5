// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>
#include <vector>

namespace palas {

/// Where the table of a sign-in page stands: the same for each page with as many half-days, when it is
/// printed and when its scan comes back.
struct SheetGrid {
    QRectF head;  ///< title and facts
    QRectF table; ///< titles, fourteen lines, the trainer's line
    QRectF remarks;
    double titles = 0;         ///< height of the column titles
    double line = 0;           ///< height of a line
    double trainer = 0;        ///< height of the trainer's line
    std::vector<double> edges; ///< left edges: number, name, structure, duty, half-days; then the right edge

    [[nodiscard]] QRectF cell(int column, int line) const; ///< line 14: the trainer's
    [[nodiscard]] QRectF title(int column) const;
    /// Fills `area`; `mm` is a millimetre in its units.
    [[nodiscard]] static SheetGrid of(const QRectF& area, int halfDays, double mm = 1);
    /// On the sheet of paper, in millimetres: A4, landscape.
    [[nodiscard]] static SheetGrid onPaper(int halfDays);
};

inline constexpr int sheetTextColumns = 4;
inline constexpr double sheetPaperWidth = 297;  ///< mm
inline constexpr double sheetPaperHeight = 210; ///< mm

} // namespace palas
