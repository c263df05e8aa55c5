// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/StructureMap.h"

#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas {

namespace {

struct StructureMap {
    Q_DECLARE_TR_FUNCTIONS(StructureMap)
};

QString tileText(const Figure& figure) {
    if (!figure.known)
        return QStringLiteral("–");
    return figure.unit == FigureUnit::percent ? wording::value(figure) : wording::valueOfTotal(figure);
}

} // namespace

TileMapChart structureMap(const Figures& figures, const std::function<Figure(OrganisationId)>& measure) {
    TileMapChart map;
    QPoint corner;
    bool badgeIsUnplaced = false;
    for (const Organisation& structure : figures.beneficiaries()) {
        const Figure figure = measure(structure.id);
        TileMapChart::Tile tile;
        tile.code = structure.code;
        tile.value = figure.percent();
        tile.text = tileText(figure);
        tile.cell = structure.tile.value_or(QPoint());
        if (structure.kind == OrganisationKind::udccas) {
            tile.name = structure.code;
            badgeIsUnplaced = !structure.tile;
            map.badge = std::move(tile);
        } else if (structure.tile) {
            tile.name = wording::typographic(structure.name);
            corner = QPoint(std::max(corner.x(), tile.cell.x()), std::max(corner.y(), tile.cell.y()));
            map.tiles.push_back(std::move(tile));
        }
    }
    if (map.badge && badgeIsUnplaced)
        map.badge->cell = corner;
    map.lagoon = StructureMap::tr("lagoon");
    map.smallIsland = StructureMap::tr("Petite-Terre");
    addHeatWords(map.legend);
    return map;
}

void addHeatWords(ChartLegend& legend) {
    legend.heatLow = StructureMap::tr("under 45%");
    legend.heatHigh = StructureMap::tr("88% and more");
}

} // namespace palas
