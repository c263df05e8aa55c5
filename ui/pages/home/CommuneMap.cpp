// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/home/CommuneMap.h"

#include "reports/charts/StructureMap.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct CommuneMap {
    Q_DECLARE_TR_FUNCTIONS(CommuneMap)
};

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
    return structureMap(figures,
                        [&figures, measure](OrganisationId id) { return measureOf(figures, measure, id); });
}

} // namespace palas::ui
