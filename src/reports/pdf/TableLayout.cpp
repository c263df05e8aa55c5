// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Layout.h"
#include "reports/pdf/Units.h"

#include <numeric>
#include <QPainter>

namespace palas::pdf {

namespace {

using block::TableBlock;

constexpr double textPoints = 8;
constexpr double sidePadding = 4.5 * pt;
constexpr double edgePadding = 2.7 * pt;
constexpr double iconSize = 9.75 * pt;
constexpr double iconRoom = 14 * pt;
constexpr double barHeight = 6.75 * pt;
constexpr double thinRule = 0.75 * pt;
constexpr double thickRule = 1.1 * pt;
constexpr double headlessGap = 5 * pt;
constexpr double widestNeed = 0.4; // of the table

Align toAlign(TableBlock::Align align) {
    return align == TableBlock::Align::right    ? Align::right
           : align == TableBlock::Align::centre ? Align::centre
                                                : Align::left;
}

/// Where a column's content stands: the first begins and the last ends with the text area.
struct ColumnBox {
    double left = 0;
    double width = 0;
    Align align = Align::left;
};

/// The longest text of a column, or its longest word where lines may break: what it must be wide enough for.
class ColumnNeed {
public:
    void add(const QString& text, bool bold, bool whole) {
        const QStringList parts = whole ? QStringList(text) : text.split(QLatin1Char(' '));
        for (const QString& part : parts) {
            QString& longest = bold ? bold_ : plain_;
            if (part.size() > longest.size())
                longest = part;
        }
    }
    [[nodiscard]] double width(Typesetter& type) const {
        return std::max(type.line(plain_, {textPoints})->widest,
                        type.line(bold_, {textPoints, true})->widest);
    }

private:
    QString plain_, bold_;
};

/// Numbers stay on one line, words whole.
double leastWidth(const TableBlock& table, std::size_t column, Typesetter& type) {
    ColumnNeed need;
    const bool whole = table.columns[column].align == TableBlock::Align::right;
    const auto add = [&](const std::vector<TableBlock::Cell>& row, bool bold) {
        if (column < row.size())
            need.add(row[column].text, bold || row[column].bold, whole);
    };
    // Apart: « Heures » is wider than « 10 h 30 », which has more letters.
    ColumnNeed title;
    title.add(table.columns[column].title, true, false);
    for (const auto& row : table.rows)
        add(row, false);
    add(table.total, true);
    const bool icons = std::any_of(table.rows.begin(), table.rows.end(), [column](const auto& row) {
        return column < row.size() && row[column].icon.has_value();
    });
    return std::max(need.width(type) + (icons ? iconRoom : 0), title.width(type)) + 0.5 * pt;
}

/// Shares of the width by weight; a column that needs more than its share takes it from the others.
std::vector<double> columnWidths(const TableBlock& table, const LayoutContext& context) {
    const std::size_t count = table.columns.size();
    std::vector<double> widths(count), needs(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double padding = (i == 0 ? 0 : sidePadding) + (i + 1 == count ? 0 : sidePadding);
        needs[i] = std::min(leastWidth(table, i, context.type) + padding, context.width * widestNeed);
    }
    std::vector<bool> fixed(count, false);
    for (bool changed = true; changed;) {
        changed = false;
        double room = context.width, weights = 0;
        for (std::size_t i = 0; i < count; ++i) {
            room -= fixed[i] ? needs[i] : 0;
            weights += fixed[i] ? 0 : table.columns[i].weight;
        }
        for (std::size_t i = 0; i < count; ++i) {
            widths[i] = fixed[i] ? needs[i] : room * table.columns[i].weight / weights;
            if (!fixed[i] && widths[i] < needs[i])
                fixed[i] = changed = true;
        }
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (sum > context.width)
        std::for_each(widths.begin(), widths.end(), [&](double& width) { width *= context.width / sum; });
    return widths;
}

std::vector<ColumnBox> columnBoxes(const TableBlock& table, const LayoutContext& context) {
    const std::vector<double> widths = columnWidths(table, context);
    std::vector<ColumnBox> boxes;
    double left = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double before = i == 0 ? 0 : sidePadding;
        const double after = i + 1 == widths.size() ? 0 : sidePadding;
        boxes.push_back({left + before, widths[i] - before - after, toAlign(table.columns[i].align)});
        left += widths[i];
    }
    return boxes;
}

struct CellLayout {
    LinesPointer lines;
    const TableBlock::Cell* cell = nullptr;
};

void paintCell(QPainter& painter, const CellLayout& cell, const ColumnBox& box, const QRectF& row,
               const LayoutContext& context) {
    double left = row.left() + box.left;
    double width = box.width;
    if (cell.cell->icon || cell.cell->bar) {
        const ChartPainter charts = context.charts();
        if (cell.cell->icon) {
            charts.stateIcon(QRectF(left, row.center().y() - iconSize / 2, iconSize, iconSize),
                             *cell.cell->icon);
            left += iconRoom;
            width -= iconRoom;
        }
        if (cell.cell->bar)
            charts.progressBar(QRectF(left, row.center().y() - barHeight / 2, width, barHeight),
                               *cell.cell->bar);
    }
    if (!cell.lines || cell.cell->text.isEmpty())
        return;
    painter.setPen(context.colours.text);
    drawLines(painter, *cell.lines, {left, row.center().y() - cell.lines->height() / 2}, width, box.align);
}

Piece layOutRow(const std::vector<TableBlock::Cell>& cells, const std::vector<ColumnBox>& boxes, bool total,
                const LayoutContext& context) {
    std::vector<CellLayout> laidOut;
    double height = textPoints * 1.4 * pt;
    for (std::size_t i = 0; i < std::min(cells.size(), boxes.size()); ++i) {
        const double room = boxes[i].width - (cells[i].icon ? iconRoom : 0);
        laidOut.push_back(
            {context.type.wrapped(cells[i].text, {textPoints, cells[i].bold || total}, room), &cells[i]});
        height = std::max(height, laidOut.back().lines->height());
    }
    Piece piece;
    piece.height = height + 2 * edgePadding;
    piece.paint = [laidOut, boxes, total, &context](QPainter& painter, const QRectF& row) {
        if (total) {
            painter.fillRect(row, context.colours.sunken);
            painter.setPen(QPen(context.colours.text, thickRule));
            painter.drawLine(row.topLeft(), row.topRight());
        } else {
            painter.setPen(QPen(context.colours.line, thinRule));
            painter.drawLine(row.bottomLeft(), row.bottomRight());
        }
        for (std::size_t i = 0; i < laidOut.size(); ++i)
            paintCell(painter, laidOut[i], boxes[i], row, context);
    };
    return piece;
}

bool hasTitles(const TableBlock& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const TableBlock::Column& column) { return !column.title.isEmpty(); });
}

Piece layOutHeader(const TableBlock& table, const std::vector<ColumnBox>& boxes,
                   const LayoutContext& context) {
    std::vector<LinesPointer> titles;
    double height = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        titles.push_back(context.type.wrapped(table.columns[i].title, {textPoints, true, Face::text, 1.25},
                                              boxes[i].width));
        height = std::max(height, titles.back()->height());
    }
    Piece piece;
    piece.gapAbove = 8 * pt;
    piece.height = height + 2 * 3 * pt;
    piece.keepWithNext = true;
    piece.paint = [titles, boxes, &context](QPainter& painter, const QRectF& row) {
        painter.setPen(context.colours.text2);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const double top = row.bottom() - 3 * pt - titles[i]->height();
            drawLines(painter, *titles[i], {row.left() + boxes[i].left, top}, boxes[i].width, boxes[i].align);
        }
        painter.setPen(QPen(context.colours.text, thickRule));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    };
    return piece;
}

Piece layOutLegend(const TableBlock& table, const LayoutContext& context) {
    Piece piece;
    piece.gapAbove = 4 * pt;
    piece.height = 12 * pt;
    piece.paint = [&table, &context](QPainter&, const QRectF& area) {
        context.charts().legend(area, table.legend);
    };
    return piece;
}

} // namespace

Pieces layOutTable(const TableBlock& table, const LayoutContext& context) {
    Pieces pieces;
    if (!table.caption.isEmpty()) {
        pieces = layOutText(table.caption, {9.5, true}, context.colours.text, 12 * pt, context);
        for (Piece& piece : pieces)
            piece.keepWithNext = true;
    }
    if (table.rows.empty()) {
        for (Piece& piece : layOutText(table.emptyText, {9}, context.colours.text2, 6 * pt, context))
            pieces.push_back(std::move(piece));
        return pieces;
    }
    const std::vector<ColumnBox> boxes = columnBoxes(table, context);
    std::shared_ptr<const Piece> header;
    if (hasTitles(table)) {
        header = std::make_shared<const Piece>(layOutHeader(table, boxes, context));
        pieces.push_back(*header);
    }
    const std::size_t count = table.rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        Piece row = layOutRow(table.rows[i], boxes, false, context);
        row.repeated = header;
        row.gapAbove = i == 0 && !header ? headlessGap : 0;
        // Two rows with the header, two before the end, and the total with them.
        row.keepWithNext =
            (i == 0 && count > 1) || i + 2 == count || (i + 1 == count && !table.total.empty());
        pieces.push_back(std::move(row));
    }
    if (!table.total.empty()) {
        Piece total = layOutRow(table.total, boxes, true, context);
        total.repeated = header;
        total.keepWithNext = !table.legend.isEmpty();
        pieces.push_back(std::move(total));
    }
    if (!table.legend.isEmpty())
        pieces.push_back(layOutLegend(table, context));
    return pieces;
}

} // namespace palas::pdf
