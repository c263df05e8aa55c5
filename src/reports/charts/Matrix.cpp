// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <QPainter>

namespace palas {

namespace {
constexpr double textPoints = 8.5;
constexpr double codePoints = 7.5;
constexpr double leastCodePoints = 5.5;
constexpr double widestCell = 34; // points
constexpr double tallestRow = 18; // points
constexpr double tallestHeader = 96;
constexpr double leastLabelPoints = 7;
constexpr double codeRow = 14;
constexpr double legendPoints = 20;
} // namespace

/// Names to the left, turned module names and codes above, a total line and the legend below.
struct ChartPainter::MatrixGrid {
    QRectF area;
    double names = 0;  ///< width of the row names
    double header = 0; ///< height of the turned labels and the codes
    double codes = 0;
    double labelPoints = textPoints; ///< one size for all turned labels
    double cellWidth = 0;
    double rowHeight = 0;
    int columns = 0;
    int rows = 0;

    [[nodiscard]] double left() const { return area.left() + names; }
    [[nodiscard]] double top() const { return area.top() + header; }
    [[nodiscard]] QRectF cell(int column, int row) const {
        return {left() + column * cellWidth, top() + row * rowHeight, cellWidth, rowHeight};
    }
    [[nodiscard]] double bottom() const { return top() + rows * rowHeight; }
    [[nodiscard]] double right() const { return left() + columns * cellWidth; }
};

ChartPainter::MatrixGrid ChartPainter::matrixGrid(const QRectF& area, const MatrixChart& chart) const {
    MatrixGrid grid;
    grid.area = area;
    grid.columns = static_cast<int>(chart.columns.size());
    grid.rows = static_cast<int>(chart.rows.size());
    double longest = textWidth(chart.totalLabel, textPoints, true);
    for (const QString& row : chart.rows)
        longest = std::max(longest, textWidth(row, textPoints, false));
    grid.names = std::min(longest + 14 * unit_, area.width() * 0.3);
    double label = 0;
    for (const auto& column : chart.columns)
        label = std::max(label, textWidth(column.label, textPoints, false));
    grid.codes = codeRow * unit_;
    const double labelRoom = tallestHeader * unit_;
    if (label > labelRoom)
        grid.labelPoints = std::max(leastLabelPoints, textPoints * labelRoom / label);
    grid.header = std::min(label, labelRoom) + 4 * unit_ + grid.codes;
    const double below = (chart.legend.isEmpty() ? 0 : legendPoints * unit_);
    const int lines = grid.rows + (chart.totals.empty() ? 0 : 1);
    grid.cellWidth =
        grid.columns == 0 ? 0 : std::min((area.width() - grid.names) / grid.columns, widestCell * unit_);
    grid.rowHeight =
        lines == 0 ? 0 : std::min((area.height() - grid.header - below) / lines, tallestRow * unit_);
    return grid;
}

QRectF ChartPainter::matrixCellRect(const QRectF& area, const MatrixChart& chart, QPoint cell) const {
    const MatrixGrid grid = matrixGrid(area, chart);
    if (cell.x() < 0 || cell.y() < 0 || cell.x() >= grid.columns || cell.y() >= grid.rows)
        return {};
    return grid.cell(cell.x(), cell.y());
}

QPoint ChartPainter::matrixCellAt(const QRectF& area, const MatrixChart& chart, QPointF position) const {
    const MatrixGrid grid = matrixGrid(area, chart);
    const QRectF cells(grid.left(), grid.top(), grid.columns * grid.cellWidth, grid.rows * grid.rowHeight);
    if (!cells.contains(position))
        return {-1, -1};
    const int column = static_cast<int>((position.x() - grid.left()) / grid.cellWidth);
    const int row = static_cast<int>((position.y() - grid.top()) / grid.rowHeight);
    return {std::min(column, grid.columns - 1), std::min(row, grid.rows - 1)};
}

void ChartPainter::matrixHeader(const MatrixGrid& grid, const MatrixChart& chart, int selectedColumn) const {
    for (int column = 0; column < grid.columns; ++column) {
        const auto& title = chart.columns[static_cast<std::size_t>(column)];
        const QRectF cell = grid.cell(column, 0);
        const bool active = column == selectedColumn;
        const double fit = cell.width() / std::max(textWidth(title.code, codePoints, true), 1.0);
        text(QRectF(cell.left(), grid.top() - grid.codes, cell.width(), grid.codes), Qt::AlignHCenter,
             title.code,
             {std::clamp(codePoints * fit, leastCodePoints, codePoints),
              active ? colours_.accent : colours_.text2, true});
        painter_.save();
        painter_.translate(cell.center().x(), grid.top() - grid.codes);
        painter_.rotate(-90);
        text(QRectF(2 * unit_, -cell.width() / 2, grid.header - grid.codes - 2 * unit_, cell.width()),
             Qt::AlignLeft, title.label,
             {grid.labelPoints, active ? colours_.accent : colours_.text, active});
        painter_.restore();
    }
}

void ChartPainter::matrixBands(const MatrixGrid& grid, const MatrixChart& chart, QPoint selected) const {
    for (int row = 0; row < grid.rows; ++row) {
        const QRectF band(grid.area.left(), grid.cell(0, row).top(), grid.right() - grid.area.left(),
                          grid.rowHeight);
        if (row == selected.y())
            fill(band, colours_.accentSoft);
        else if (row % 2 == 0)
            fill(band, colours_.window);
        text(band.adjusted(6 * unit_, 0, -(grid.columns * grid.cellWidth) - 4 * unit_, 0), Qt::AlignLeft,
             chart.rows[static_cast<std::size_t>(row)], {textPoints, colours_.text, row == selected.y()});
    }
    if (selected.x() >= 0 && selected.x() < grid.columns)
        fill(
            QRectF(grid.cell(selected.x(), 0).left(), grid.top(), grid.cellWidth, grid.rows * grid.rowHeight),
            colours_.accentSoft);
    painter_.setPen(QPen(colours_.lineStrong, unit_));
    for (int column = 0; column < grid.columns; ++column) {
        const double x = grid.cell(column, 0).right();
        if (chart.columns[static_cast<std::size_t>(column)].ruleAfter)
            painter_.drawLine(QPointF(x, grid.area.top()), QPointF(x, grid.bottom()));
    }
}

void ChartPainter::matrixCell(const QRectF& area, const MatrixChart::Cell& cell) const {
    const QString number = QString::number(cell.people);
    const double radius = 2.5 * unit_;
    const double points = std::min(textPoints, area.height() / unit_ * 0.6);
    switch (cell.state) {
    case ChartState::none:
        painter_.setPen(QPen(colours_.na, 0.75 * unit_));
        painter_.drawLine(QPointF(area.center().x() - 3 * unit_, area.center().y()),
                          QPointF(area.center().x() + 3 * unit_, area.center().y()));
        break;
    case ChartState::planned:
        outline(area, colours_.lineStrong, radius);
        text(area, Qt::AlignHCenter, number, {points, colours_.text2, false});
        break;
    case ChartState::toProve: {
        hatch(area);
        const double width = textWidth(number, points, true) + 6 * unit_;
        const QRectF pill(area.center().x() - width / 2, area.top() + 1.2 * unit_, width,
                          area.height() - 2.4 * unit_);
        fill(pill, colours_.lateSoft, radius);
        text(pill, Qt::AlignHCenter, number, {points, colours_.text, true});
        break;
    }
    case ChartState::running:
    case ChartState::proven: {
        const int shade = heatClass(cell.share * 100);
        fill(area, colours_.heat[shade], radius);
        text(area, Qt::AlignHCenter, number, {points, colours_.heatText[shade], true});
        break;
    }
    }
}

void ChartPainter::matrixTotals(const MatrixGrid& grid, const MatrixChart& chart) const {
    if (chart.totals.empty())
        return;
    painter_.setPen(QPen(colours_.text2, 0.75 * unit_));
    painter_.drawLine(QPointF(grid.area.left(), grid.bottom()), QPointF(grid.right(), grid.bottom()));
    const QRectF name(grid.area.left() + 6 * unit_, grid.bottom(), grid.names - 8 * unit_, grid.rowHeight);
    text(name, Qt::AlignLeft, chart.totalLabel, {textPoints, colours_.text2, false});
    for (int column = 0; column < grid.columns && column < static_cast<int>(chart.totals.size()); ++column)
        text(grid.cell(column, grid.rows), Qt::AlignHCenter, chart.totals[static_cast<std::size_t>(column)],
             {textPoints, colours_.text, true});
}

void ChartPainter::matrix(const QRectF& area, const MatrixChart& chart, QPoint selected) const {
    const MatrixGrid grid = matrixGrid(area, chart);
    matrixBands(grid, chart, selected);
    matrixHeader(grid, chart, selected.x());
    const double inset = std::min(1.1 * unit_, grid.rowHeight / 8);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const auto& cell = chart.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            matrixCell(grid.cell(column, row).adjusted(inset, inset, -inset, -inset), cell);
        }
    }
    matrixTotals(grid, chart);
    const QRectF active = matrixCellRect(area, chart, selected);
    if (!active.isNull())
        focusRing(active.adjusted(inset, inset, -inset, -inset), 0);
    const double below = grid.bottom() + (chart.totals.empty() ? 0 : grid.rowHeight);
    legend(QRectF(area.left(), below + 5 * unit_, area.width(), 15 * unit_), chart.legend);
}

} // namespace palas
