// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Progress.h"
#include "wording/Formats.h"

namespace palas::progress {

void addModules(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Attendance by module"), 1, section});
    block::TableBlock table;
    table.columns = {cells::left(ProgressReport::tr("Code"), 0.9),
                     cells::left(ProgressReport::tr("Module"), 4.2),
                     cells::right(ProgressReport::tr("CCAS"), 0.8),
                     cells::right(ProgressReport::tr("People"), 1),
                     cells::right(ProgressReport::tr("Hours planned"), 1.2),
                     cells::right(ProgressReport::tr("Hours attended"), 1.2),
                     cells::right(ProgressReport::tr("Hours proven"), 1.2),
                     cells::left(QString(), 1.7)};
    Table data{QStringLiteral("report_modules"),
               {{QStringLiteral("module")},
                {QStringLiteral("module_label")},
                {QStringLiteral("ccas"), Table::Type::integer},
                {QStringLiteral("people"), Table::Type::integer},
                {QStringLiteral("planned"), Table::Type::minutes},
                {QStringLiteral("attended"), Table::Type::minutes},
                {QStringLiteral("proven"), Table::Type::minutes}},
               {}};
    for (const Module& module : figures.modules()) {
        const ModuleStanding all = figures.standing(module.id);
        const Figure coverage = figures.moduleCoverage(module.id);
        table.rows.push_back({cells::text(module.code), cells::text(module.label),
                              cells::number(coverage.value), cells::number(all.trained),
                              cells::hours(all.planned), cells::hours(all.attended), cells::hours(all.proven),
                              cells::bar(cells::progress(all.planned, all.attended, all.proven))});
        data.rows.push_back({toCell(module.code), toCell(module.label), coverage.value, all.trained,
                             toCell(all.planned), toCell(all.attended), toCell(all.proven)});
    }
    // The immersions are no module of the coverage; their hours are among those of the last line.
    for (const Module& module : figures.allModules()) {
        const ModuleStanding all = figures.standing(module.id);
        if (module.kind != ModuleKind::immersion || all.people == 0)
            continue;
        table.rows.push_back({cells::text(module.code), cells::text(module.label), cells::text({}),
                              cells::number(all.trained), cells::hours(all.planned),
                              cells::hours(all.attended), cells::hours(all.proven),
                              cells::bar(cells::progress(all.planned, all.attended, all.proven))});
        data.rows.push_back({toCell(module.code), toCell(module.label), Table::Cell{}, all.trained,
                             toCell(all.planned), toCell(all.attended), toCell(all.proven)});
    }
    const Minutes planned{figures.minutesPlanned().value}, attended{figures.minutesAttended().value},
        proven{figures.minutesProven().value};
    table.total = {cells::text({}),       cells::text(ProgressReport::tr("All modules")),
                   cells::text({}),       cells::number(figures.peopleTrained().value),
                   cells::hours(planned), cells::hours(attended),
                   cells::hours(proven),  cells::bar(cells::progress(planned, attended, proven))};
    table.legend = cells::stateLegend();
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(block::Paragraph{
        ProgressReport::tr(
            "CCAS: those with someone trained, out of %1. People: trained, each counted once in a "
            "module, and once in the last line.")
            .arg(figures.ccas().value),
        true, false});
    document.data.push_back(std::move(data));
}

} // namespace palas::progress
