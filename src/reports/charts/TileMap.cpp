// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <QPainter>
#include <QPainterPath>

namespace palas {

namespace {

constexpr double legendPoints = 20;
constexpr double tallestTile = 36; // points
constexpr double widestTile = 2.1; // of the height
constexpr double gapPoints = 3.75;
constexpr double namePoints = 8;
constexpr double valuePoints = 10.5;
constexpr double nominalHeight = 31.5; // tile height for which the text sizes are meant

/// Where the cells of the map are; columns and rows are those that the tiles use.
struct TileGrid {
    int columns = 1;
    int rows = 1;
    QPointF origin;
    double width = 0, height = 0, gap = 0;

    [[nodiscard]] QRectF cell(QPoint at) const {
        return {origin.x() + at.x() * (width + gap), origin.y() + at.y() * (height + gap), width, height};
    }
};

TileGrid tileGrid(const QRectF& area, const TileMapChart& chart, double unit) {
    TileGrid grid;
    const auto include = [&grid](const TileMapChart::Tile& tile) {
        grid.columns = std::max(grid.columns, tile.cell.x() + 1);
        grid.rows = std::max(grid.rows, tile.cell.y() + 1);
    };
    std::for_each(chart.tiles.begin(), chart.tiles.end(), include);
    if (chart.badge)
        include(*chart.badge);
    grid.gap = gapPoints * unit;
    const double legendHeight = chart.legend.isEmpty() ? 0 : legendPoints * unit;
    const double room = area.height() - legendHeight - (grid.rows - 1) * grid.gap;
    grid.height = std::min(room / grid.rows, tallestTile * unit);
    grid.width =
        std::min((area.width() - (grid.columns - 1) * grid.gap) / grid.columns, widestTile * grid.height);
    grid.origin = area.topLeft();
    return grid;
}

/// The column without any tile: the lagoon; -1 when there is none.
int lagoonColumn(const TileMapChart& chart) {
    const TileGrid grid = tileGrid({}, chart, 1);
    for (int column = 1; column < grid.columns - 1; ++column) {
        const bool used = std::any_of(chart.tiles.begin(), chart.tiles.end(),
                                      [column](const auto& tile) { return tile.cell.x() == column; });
        if (!used)
            return column;
    }
    return -1;
}

} // namespace

double ChartPainter::tileMapHeight(double width, const TileMapChart& chart) const {
    const QRectF unlimited(0, 0, width, 1e9);
    TileGrid grid = tileGrid(unlimited, chart, unit_);
    const double tile = std::min(grid.width / 1.95, tallestTile * unit_);
    return grid.rows * tile + (grid.rows - 1) * grid.gap +
           (chart.legend.isEmpty() ? 0 : legendPoints * unit_);
}

QRectF ChartPainter::tileRect(const QRectF& area, const TileMapChart& chart, const QString& code) const {
    const TileGrid grid = tileGrid(area, chart, unit_);
    if (chart.badge && chart.badge->code == code)
        return grid.cell(chart.badge->cell);
    const auto found = std::find_if(chart.tiles.begin(), chart.tiles.end(),
                                    [&code](const auto& tile) { return tile.code == code; });
    return found == chart.tiles.end() ? QRectF() : grid.cell(found->cell);
}

QString ChartPainter::tileAt(const QRectF& area, const TileMapChart& chart, QPointF position) const {
    const TileGrid grid = tileGrid(area, chart, unit_);
    for (const auto& tile : chart.tiles) {
        if (grid.cell(tile.cell).contains(position))
            return tile.code;
    }
    return chart.badge && grid.cell(chart.badge->cell).contains(position) ? chart.badge->code : QString();
}

void ChartPainter::tile(const QRectF& area, const TileMapChart::Tile& tile, bool heat, bool badge) const {
    const double radius = badge ? area.height() / 2 : 3 * unit_;
    const bool shaded = heat && tile.value.has_value();
    const int shade = shaded ? heatClass(*tile.value) : 0;
    if (badge) {
        QPen dashes(colours_.text2, 1.1 * unit_);
        dashes.setDashPattern({2.7, 2});
        painter_.setPen(dashes);
        painter_.setBrush(shaded ? colours_.heat[shade] : colours_.surface);
        painter_.drawRoundedRect(area.adjusted(unit_, unit_, -unit_, -unit_), radius, radius);
    } else if (!shaded) {
        outline(area, heat ? colours_.line : colours_.lineStrong, radius);
    } else {
        fill(area, colours_.heat[shade], radius);
        if (shade == 0) {
            painter_.setPen(QPen(colours_.line, 0.75 * unit_));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRoundedRect(area.adjusted(unit_ / 2, unit_ / 2, -unit_ / 2, -unit_ / 2), radius,
                                     radius);
        }
    }
    const double scale = std::min(1.0, area.height() / (nominalHeight * unit_));
    const QColor colour = shaded ? colours_.heatText[shade] : colours_.text;
    const double side = (badge ? 9.0 : 5.0) * unit_ * scale;
    const QRectF inside = area.adjusted(side, 2.5 * unit_ * scale, -side, -2.5 * unit_ * scale);
    if (tile.text.isEmpty()) {
        text(area.adjusted(unit_, 0, -unit_, 0), Qt::AlignHCenter, tile.name,
             {namePoints * scale, colour, false});
        return;
    }
    const Qt::Alignment alignment = badge ? Qt::AlignHCenter : Qt::AlignLeft;
    const QRectF upper(inside.topLeft(), QSizeF(inside.width(), inside.height() * 0.46));
    const QRectF lower(upper.bottomLeft(), inside.bottomRight());
    text(upper, alignment, tile.name, {namePoints * scale, colour, false});
    text(lower, alignment, tile.text, {valuePoints * scale, colour, true});
}

void ChartPainter::lagoon(const QRectF& area, const TileMapChart& chart) const {
    const int column = lagoonColumn(chart);
    if (column < 0)
        return;
    const TileGrid grid = tileGrid(area, chart, unit_);
    int first = grid.rows, last = -1;
    for (const auto& tile : chart.tiles) {
        if (tile.cell.x() > column) {
            first = std::min(first, tile.cell.y());
            last = std::max(last, tile.cell.y());
        }
    }
    if (last < 0)
        return;
    const double scale = std::min(unit_, grid.height / nominalHeight);
    const Look look{namePoints * scale / unit_, colours_.text2, false};
    const QRectF top = grid.cell({column, first});
    const QPointF centre(top.center().x(), (top.top() + grid.cell({column, last}).bottom()) / 2);
    const QRectF word(centre.x() - grid.width / 2, centre.y() - 13 * scale, grid.width, 11 * scale);
    text(word, Qt::AlignHCenter, chart.lagoon, look);
    QPainterPath waves;
    for (int wave = 0; wave < 3; ++wave) {
        const double y = centre.y() + (1.5 + wave * 4.5) * scale;
        double x = centre.x() - 18 * scale;
        waves.moveTo(x, y);
        for (int swell = 0; swell < 4; ++swell, x += 9 * scale)
            waves.quadTo(x + 4.5 * scale, y + (swell % 2 == 0 ? -3 : 3) * scale, x + 9 * scale, y);
    }
    painter_.setPen(QPen(colours_.heat[2], scale));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(waves);
    const QRectF island = grid.cell({grid.columns - 1, first});
    const QRectF above(island.left() - grid.width, island.top() - 14 * scale, 2 * grid.width, 11 * scale);
    text(above, Qt::AlignRight, chart.smallIsland, look);
}

void ChartPainter::tileMap(const QRectF& area, const TileMapChart& chart, const QString& selected) const {
    const TileGrid grid = tileGrid(area, chart, unit_);
    lagoon(area, chart);
    for (const auto& one : chart.tiles)
        tile(grid.cell(one.cell), one, chart.heat, false);
    if (chart.badge)
        tile(grid.cell(chart.badge->cell), *chart.badge, chart.heat, true);
    const QRectF ring = selected.isEmpty() ? QRectF() : tileRect(area, chart, selected);
    if (!ring.isNull())
        focusRing(ring, unit_);
    const double bottom = grid.cell({0, grid.rows - 1}).bottom();
    legend(QRectF(area.left(), bottom + 5 * unit_, area.width(), 15 * unit_), chart.legend);
}

} // namespace palas
