// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/home/CommuneMap.h"

#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct CommuneMap {
    Q_DECLARE_TR_FUNCTIONS(CommuneMap)
};

QString shortText(const Figure& figure) {
    if (!figure.known)
        return QStringLiteral("–");
    return figure.unit == FigureUnit::percent ? wording::value(figure) : wording::valueOfTotal(figure);
}

} // namespace

std::vector<Measure> measures() {
    return {Measure::proven, Measure::progress, Measure::attendance, Measure::core};
}

QString measureName(Measure measure) {
    switch (measure) {
    case Measure::proven:
        return CommuneMap::tr("hours proven / planned");
    case Measure::progress:
        return CommuneMap::tr("steps of the path done");
    case Measure::attendance:
        return CommuneMap::tr("attendance rate");
    case Measure::core:
        return CommuneMap::tr("core modules done");
    }
    return {};
}

Figure measureOf(const Figures& figures, Measure measure, OrganisationId structure) {
    switch (measure) {
    case Measure::proven:
        return figures.structureProvenRate(structure);
    case Measure::progress:
        return figures.structureProgress(structure);
    case Measure::attendance:
        return figures.structureAttendanceRate(structure);
    case Measure::core:
        return figures.coreModulesDone(structure);
    }
    return {};
}

TileMapChart communeMap(const Figures& figures, Measure measure) {
    TileMapChart chart;
    for (const Organisation& structure : figures.beneficiaries()) {
        const Figure figure = measureOf(figures, measure, structure.id);
        TileMapChart::Tile tile;
        tile.code = structure.code;
        tile.name = wording::typographic(structure.kind == OrganisationKind::udccas ? structure.code
                                                                                    : structure.name);
        tile.cell = structure.tile.value_or(badgeCell);
        tile.value = figure.percent();
        tile.text = shortText(figure);
        if (structure.kind == OrganisationKind::udccas)
            chart.badge = tile;
        else if (structure.tile)
            chart.tiles.push_back(tile);
    }
    chart.legend.heatLow = CommuneMap::tr("less than 45%");
    chart.legend.heatHigh = CommuneMap::tr("88% and more");
    chart.lagoon = CommuneMap::tr("lagoon");
    chart.smallIsland = CommuneMap::tr("Petite-Terre");
    return chart;
}

} // namespace palas::ui
