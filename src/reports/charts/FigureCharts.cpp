// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/FigureCharts.h"

#include "reports/charts/ChartTable.h"
#include "reports/charts/StructureMap.h"
#include "wording/DiagnosticWords.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct FigureCharts {
    Q_DECLARE_TR_FUNCTIONS(FigureCharts)
};

double share(Minutes part, Minutes whole) {
    return whole.value == 0 ? 0 : double(part.value) / double(whole.value);
}

QString stepDetail(const Step& step) {
    using wording::duration;
    switch (step.state) {
    case Step::State::notConcerned:
        return wording::label(step.state);
    case Step::State::planned:
        return step.planned.value == 0 ? FigureCharts::tr("to be planned")
                                       : FigureCharts::tr("%1 planned").arg(duration(step.planned));
    case Step::State::running:
        return FigureCharts::tr("%1 of %2").arg(duration(step.attended), duration(step.planned));
    case Step::State::toProve:
        return FigureCharts::tr("%1 to prove").arg(duration(step.attended - step.proven));
    case Step::State::proven:
        return FigureCharts::tr("%1 proven").arg(duration(step.proven));
    }
    return {};
}

std::optional<double> points(const std::optional<Score>& score) {
    constexpr double hundredth = 100.0;
    return score ? std::optional(score->hundredths / hundredth) : std::nullopt;
}

/// « Initial, 17/05/2021 »
QString momentWords(const Assessment& assessment) {
    return wording::label(assessment.moment) + QStringLiteral(", ") +
           wording::shortDate(assessment.assessedOn);
}

/// Every state of a cell, with the scale of the proven ones.
ChartLegend matrixLegend() {
    ChartLegend legend;
    for (const ChartState state : {ChartState::none, ChartState::planned, ChartState::toProve})
        legend.entries.push_back({state, stateWord(state)});
    legend.heatLead = FigureCharts::tr("share proven:");
    addHeatWords(legend);
    return legend;
}

} // namespace

ChartState chartState(ModuleStanding::State state) {
    switch (state) {
    case ModuleStanding::State::none:
        return ChartState::none;
    case ModuleStanding::State::planned:
        return ChartState::planned;
    case ModuleStanding::State::running:
        return ChartState::running;
    case ModuleStanding::State::toProve:
        return ChartState::toProve;
    case ModuleStanding::State::proven:
        return ChartState::proven;
    }
    return ChartState::none;
}

ChartState chartState(Step::State state) {
    switch (state) {
    case Step::State::notConcerned:
        return ChartState::none;
    case Step::State::planned:
        return ChartState::planned;
    case Step::State::running:
        return ChartState::running;
    case Step::State::toProve:
        return ChartState::toProve;
    case Step::State::proven:
        return ChartState::proven;
    }
    return ChartState::none;
}

ChartState chartState(SessionState state) {
    switch (state) {
    case SessionState::undated:
    case SessionState::planned:
        return ChartState::planned;
    case SessionState::running:
        return ChartState::running;
    case SessionState::held:
        return ChartState::toProve;
    case SessionState::proven:
        return ChartState::proven;
    case SessionState::cancelled:
        break;
    }
    return ChartState::none;
}

ProgressBar progressBar(const ModuleStanding& standing) {
    return {double(standing.planned.value), double(standing.proven.value),
            double((standing.attended - standing.proven).value)};
}

ProgressBar progressBar(const CoachingWallet& wallet) {
    return {double(std::max(wallet.granted, wallet.spent).value), double(wallet.proven.value),
            double((wallet.spent - wallet.proven).value)};
}

ProgressBar progressBar(const Figures& figures, OrganisationId structure) {
    ProgressBar whole;
    for (const Module& module : figures.allModules()) {
        const ProgressBar one = progressBar(figures.standing(structure, module.id));
        whole.total += one.total;
        whole.proven += one.proven;
        whole.toProve += one.toProve;
    }
    return whole;
}

namespace {

/// A kit has no hours: the day of its hand-over.
QString kitDetail(const Figures& figures, OrganisationId structure) {
    const Kit* kit = figures.equipment().kitOf(structure);
    const EquipmentEvent* given = kit ? figures.equipment().handover(kit->id) : nullptr;
    return given ? wording::shortDate(given->date) : wording::label(figures.kitStage(structure));
}

/// A lab has no hours either: what it has tried, else where it is.
QString labDetail(const Figures& figures, OrganisationId structure) {
    const LabBook& book = figures.labs();
    const std::vector<const Lab*> labs = book.labsOf(structure);
    int tried = 0;
    for (const Lab* lab : labs) {
        for (const Experiment& one : book.experiments(lab->id))
            tried += hasBegun(one, figures.scope().asOf) ? 1 : 0;
    }
    if (tried > 0)
        return FigureCharts::tr("%n experiment(s)", nullptr, tried);
    if (labs.empty())
        return FigureCharts::tr("no project");
    const auto stage = book.stage(*labs.front());
    return (stage ? wording::label(*stage) : wording::label(book.state(*labs.front()))).toLower();
}

/// What stands under the name of a step.
QString detailOf(const Figures& figures, OrganisationId structure, const Step& step) {
    if (step.state == Step::State::notConcerned)
        return stepDetail(step);
    if (step.code == QLatin1String("equipment"))
        return kitDetail(figures, structure);
    return step.code == QLatin1String("lab") ? labDetail(figures, structure) : stepDetail(step);
}

} // namespace

std::vector<StepMark> stepMarks(const Figures& figures, OrganisationId structure) {
    std::vector<StepMark> marks;
    for (const Step& step : figures.steps(structure)) {
        const Minutes done = step.state == Step::State::toProve ? step.proven : step.attended;
        marks.push_back({wording::stepName(step), detailOf(figures, structure, step), chartState(step.state),
                         share(done, step.state == Step::State::toProve ? step.attended : step.planned)});
    }
    return marks;
}

std::vector<Module> matrixModules(const Figures& figures) {
    std::vector<Module> modules;
    std::copy_if(figures.modules().begin(), figures.modules().end(), std::back_inserter(modules),
                 [](const Module& module) {
                     return module.kind != ModuleKind::event && module.kind != ModuleKind::immersion;
                 });
    return modules;
}

MatrixChart moduleMatrix(const Figures& figures, const std::vector<Organisation>& structures,
                         const std::vector<Module>& modules) {
    MatrixChart chart;
    for (size_t i = 0; i < modules.size(); ++i) {
        const Module& module = modules[i];
        const bool rule = i + 1 < modules.size() && modules[i + 1].kind != module.kind;
        chart.columns.push_back({module.code, wording::typographic(module.shortLabel), rule});
        chart.totals.push_back(wording::number(figures.moduleCoverage(module.id).value));
    }
    for (const Organisation& structure : structures) {
        chart.rows.push_back(wording::typographic(structure.name));
        std::vector<MatrixChart::Cell> cells;
        for (const Module& module : modules) {
            const ModuleStanding standing = figures.standing(structure.id, module.id);
            cells.push_back(
                {chartState(standing.state), standing.people, share(standing.proven, standing.planned)});
        }
        chart.cells.push_back(std::move(cells));
    }
    chart.totalLabel = FigureCharts::tr("CCAS reached");
    chart.legend = matrixLegend();
    return chart;
}

RadarChart diagnosticRadar(const Figures& figures, OrganisationId structure) {
    RadarChart chart;
    const DiagnosticBook& book = figures.diagnostics();
    const Questionnaire* grid = book.gridOf(structure);
    if (!grid)
        return chart;
    chart.top = grid->topScore;
    if (const Assessment* before = book.assessment(structure, Moment::baseline))
        chart.beforeLabel = momentWords(*before);
    if (const Assessment* after = book.assessment(structure, Moment::final_))
        chart.afterLabel = momentWords(*after);
    const std::vector<AxisResult> results = book.results(structure);
    for (size_t i = 0; i < results.size(); ++i)
        chart.axes.push_back({wording::typographic(grid->axes[i].label), points(results[i].baseline),
                              points(results[i].final_)});
    return chart;
}

} // namespace palas
