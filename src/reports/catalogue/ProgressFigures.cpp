// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Progress.h"
#include "reports/charts/FigureCharts.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

namespace palas::progress {

namespace {

/// Those of one module or structure have sections of their own.
bool isAboutOne(const Figure& figure) {
    return figure.key.startsWith(QLatin1String("module.")) ||
           figure.key.startsWith(QLatin1String("structure.")) || figure.key == QLatin1String("core.done");
}

Table dataOf(const Figures& figures) {
    Table table{QStringLiteral("report_figures"),
                {{QStringLiteral("figure")},
                 {QStringLiteral("name")},
                 {QStringLiteral("subject")},
                 {QStringLiteral("unit")},
                 {QStringLiteral("value"), Table::Type::integer},
                 {QStringLiteral("of"), Table::Type::integer},
                 {QStringLiteral("percent"), Table::Type::percent}},
                {}};
    for (const Figure& figure : figures.all()) {
        const auto percent = figure.percent();
        table.rows.push_back({toCell(figure.key), toCell(wording::figureName(figures, figure)),
                              toCell(figure.subject), toCell(toCode(figure.unit)),
                              figure.known ? Table::Cell(figure.value) : Table::Cell(),
                              figure.of ? Table::Cell(*figure.of) : Table::Cell(),
                              percent ? Table::Cell(*percent) : Table::Cell()});
    }
    return table;
}

} // namespace

void addKeyFigures(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Key figures"), 1, section});
    block::TableBlock table;
    table.columns = {cells::left(ProgressReport::tr("Figure"), 3.2),
                     cells::right(ProgressReport::tr("Value"), 1.7),
                     cells::left(ProgressReport::tr("Definition"), 5.6)};
    QString above;
    for (const Figure& figure : figures.all()) {
        const bool isPart = !figure.subject.isEmpty();
        if (isAboutOne(figure) || (isPart && figure.value == 0))
            continue;
        // One definition for all the parts of a figure.
        const QString definition = wording::figureDefinition(figure);
        table.rows.push_back({cells::text(wording::figureName(figures, figure)),
                              cells::bold(wording::valueOfTotal(figure)),
                              cells::text(definition == above ? QString() : definition)});
        above = definition;
    }
    document.blocks.emplace_back(std::move(table));
    document.data.push_back(dataOf(figures));
}

void addMatrix(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Structures and modules"), 1, section});
    block::ChartBlock block;
    block.chart = moduleMatrix(figures, figures.beneficiaries(), matrixModules(figures));
    block.heightMm = 152;
    block.caption = ProgressReport::tr("Number of people enrolled; colour: share of their hours proven.");
    document.blocks.emplace_back(std::move(block));
}

void addMethod(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Method"), 1, section});
    const QStringList paragraphs = {
        ProgressReport::tr(
            "All figures are computed from the programme file as of %1: nothing is typed or stored as "
            "a total. A session, a sheet or a signature entered later changes them; the fingerprint "
            "at the foot of the pages names the state of the file that they come from.")
            .arg(wording::longDate(figures.scope().asOf)),
        ProgressReport::tr(
            "An hour is planned when a person is enrolled, attended when the person was present, and "
            "proven when the person was present, signed, and the signed sheet (or the remote "
            "evidence) is filed. Hours attended and not proven are listed in section %1.")
            .arg(toProveSection),
        ProgressReport::tr(
            "A module is done at a structure when someone of it has followed a session of the module "
            "to its end. Progress is the share of the planned steps that are done: the MOOC, the equipment "
            "kit, each core module, the à la carte modules chosen, the University, the immersion, the "
            "coaching, each of equal weight."),
        ProgressReport::tr(
            "Rates per commune are out of the CCAS; the UDCCAS is shown apart and never enters them. "
            "People are counted once, whatever the number of their sessions. Cancelled sessions do "
            "not count."),
        ProgressReport::tr(
            "Sources: sign-in sheets and remote evidence filed in the programme file; amounts of the "
            "agreement; population of the communes: 2017 census (Insee).")};
    for (const QString& paragraph : paragraphs)
        document.blocks.emplace_back(block::Paragraph{paragraph});
}

} // namespace palas::progress
