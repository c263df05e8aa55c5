// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Progress.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

namespace palas::progress {

namespace {

Minutes sum(const Figures& figures, OrganisationId structure, Minutes ModuleStanding::*part) {
    Minutes whole;
    for (const Module& module : figures.allModules())
        whole += figures.standing(structure, module.id).*part;
    return whole;
}

Table emptyData() {
    return {QStringLiteral("report_structures"),
            {{QStringLiteral("organisation_code")},
             {QStringLiteral("organisation")},
             {QStringLiteral("population"), Table::Type::integer},
             {QStringLiteral("progress"), Table::Type::percent},
             {QStringLiteral("core_done"), Table::Type::integer},
             {QStringLiteral("planned"), Table::Type::minutes},
             {QStringLiteral("attended"), Table::Type::minutes},
             {QStringLiteral("proven"), Table::Type::minutes},
             {QStringLiteral("proven_rate"), Table::Type::percent},
             {QStringLiteral("attendance_rate"), Table::Type::percent}},
            {}};
}

} // namespace

void addStructures(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Annex: each structure"), 1, section});
    block::TableBlock table;
    table.columns = {cells::left(ProgressReport::tr("INSEE"), 1.2),
                     cells::left(ProgressReport::tr("Structure"), 2.1),
                     cells::right(ProgressReport::tr("Population"), 1.6),
                     cells::right(ProgressReport::tr("Progress"), 1.6),
                     cells::right(ProgressReport::tr("Core done"), 1.3),
                     cells::right(ProgressReport::tr("Hours planned"), 1.3),
                     cells::right(ProgressReport::tr("Hours attended"), 1.3),
                     cells::right(ProgressReport::tr("Hours proven"), 1.3),
                     cells::right(ProgressReport::tr("Share proven"), 1.5),
                     cells::right(ProgressReport::tr("Attendance rate"), 1.5)};
    Table data = emptyData();
    for (const Organisation& structure : figures.beneficiaries()) {
        const Minutes planned = sum(figures, structure.id, &ModuleStanding::planned);
        const Minutes attended = sum(figures, structure.id, &ModuleStanding::attended);
        const Minutes proven = sum(figures, structure.id, &ModuleStanding::proven);
        const Figure path = figures.structureProgress(structure.id);
        const Figure core = figures.coreModulesDone(structure.id);
        const Figure share = figures.structureProvenRate(structure.id);
        const Figure presence = figures.structureAttendanceRate(structure.id);
        table.rows.push_back({cells::text(structure.insee), cells::text(wording::typographic(structure.name)),
                              structure.population ? cells::number(*structure.population) : cells::text({}),
                              cells::figure(path), cells::text(wording::valueOfTotal(core)),
                              cells::hours(planned), cells::hours(attended), cells::hours(proven),
                              cells::figure(share), cells::figure(presence)});
        data.rows.push_back({toCell(structure.code), toCell(structure.name), toCell(structure.population),
                             cells::typed(path), core.value, toCell(planned), toCell(attended),
                             toCell(proven), cells::typed(share), cells::typed(presence)});
    }
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(block::Paragraph{
        ProgressReport::tr(
            "Population: 2017 census. Hours: those of the people who belong to the structure."),
        true, false});
    document.data.push_back(std::move(data));
}

} // namespace palas::progress
