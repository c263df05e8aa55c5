// SPDX-License-Identifier: EUPL-1.2

// What the labs and their notebooks add up to, and the rows behind it.

#include "services/FigureRows.h"
#include "services/FiguresData.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"

#include <algorithm>

namespace palas {

namespace {

using Type = Table::Type;
using Part = std::function<std::optional<qint64>(const Experiment&)>;

Table labsTable(const Figures& figures, const std::function<bool(const Lab&)>& wanted) {
    Table table{QStringLiteral("figure_labs"),
                {{QStringLiteral("lab")},
                 {QStringLiteral("title")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("opened_on"), Type::date},
                 {QStringLiteral("stage")}},
                {}};
    for (const Lab& lab : figures.labs().labs()) {
        if (!figures.isOpened(lab) || !wanted(lab))
            continue;
        const Organisation* structure = figures.organisation(lab.organisation);
        const auto stage = figures.labs().stage(lab);
        table.rows.push_back({toCell(lab.code), toCell(lab.title), cellOf(structure, &Organisation::code),
                              cellOf(structure, &Organisation::name), toCell(lab.openedOn),
                              toCell(stage ? toCode(*stage) : QString())});
    }
    return table;
}

Table experimentsTable() {
    return {QStringLiteral("figure_experiments"),
            {{QStringLiteral("lab")},
             {QStringLiteral("organisation_code")},
             {QStringLiteral("number"), Type::integer},
             {QStringLiteral("experiment")},
             {QStringLiteral("start_date"), Type::date},
             {QStringLiteral("end_date"), Type::date}},
            {}};
}

/// One line per experiment that has begun and that has a part; without `part`, one for each.
Table experimentRows(const Figures& figures, Type type, const Part& part) {
    Table table = experimentsTable();
    if (part)
        addParts(table, type, false);
    for (const Experiment* experiment : figures.experiments()) {
        const std::optional<qint64> value = part ? part(*experiment) : std::nullopt;
        if (part && !value)
            continue;
        const Lab* lab = figures.labs().lab(experiment->lab);
        const Organisation* structure = figures.organisation(lab->organisation);
        Table::Row row{toCell(lab->code),
                       cellOf(structure, &Organisation::code),
                       toCell(qint64(experiment->number)),
                       toCell(experiment->title),
                       toCell(experiment->period.from),
                       toCell(experiment->period.to)};
        if (value)
            row.push_back(toCell(*value));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::optional<qint64> peopleOf(const Experiment& experiment) {
    return experiment.peopleReached;
}

std::optional<qint64> costOf(const Experiment& experiment) {
    return experiment.cost ? std::optional(experiment.cost->value) : std::nullopt;
}

bool isAt(const Figures& figures, const Lab& lab, const QString& stage) {
    const auto here = figures.labs().stage(lab);
    return here && toCode(*here) == stage;
}

bool isFromIdea(const Lab& lab) {
    return lab.idea.isValid();
}

} // namespace

void Figures::Data::readLabs(Workspace& workspace) {
    labs = LabBook(workspace, scope.asOf);
    labs.keep([this](const Lab& lab) { return inScope(lab.organisation); });
    for (const Lab& lab : labs.labs()) {
        for (Experiment& experiment : labs.experiments(lab.id)) {
            const QDate first =
                experiment.period.from.isValid() ? experiment.period.from : experiment.period.to;
            if (hasBegun(experiment, scope.asOf) && scope.period.contains(first))
                experiments.push_back(std::move(experiment));
        }
    }
}

const LabBook& Figures::labs() const {
    return data_->labs;
}

bool Figures::isOpened(const Lab& lab) const {
    return data_->labs.state(lab) != LabState::planned && data_->scope.period.contains(lab.openedOn);
}

std::vector<const Experiment*> Figures::experiments() const {
    std::vector<const Experiment*> found;
    for (const Experiment& experiment : data_->experiments)
        found.push_back(&experiment);
    return found;
}

Figure Figures::labsOpened() const {
    const auto& labs = data_->labs.labs();
    return countFigure("labs.opened", std::count_if(labs.begin(), labs.end(),
                                                    [this](const Lab& lab) { return isOpened(lab); }));
}

Figure Figures::labsAt(LabStage stage) const {
    const auto& labs = data_->labs.labs();
    Figure figure = countFigure("labs.stage", std::count_if(labs.begin(), labs.end(), [&](const Lab& lab) {
                                    return isOpened(lab) && isAt(*this, lab, toCode(stage));
                                }));
    figure.subject = toCode(stage);
    return figure;
}

Figure Figures::labsFromIdeas() const {
    const auto& labs = data_->labs.labs();
    return countFigure("labs.from_ideas", std::count_if(labs.begin(), labs.end(), [this](const Lab& lab) {
                           return isOpened(lab) && isFromIdea(lab);
                       }));
}

Figure Figures::experimentCount() const {
    return countFigure("experiments", qint64(data_->experiments.size()));
}

Figure Figures::publicReached() const {
    Figure figure = countFigure("experiments.people", 0);
    for (const Experiment& experiment : data_->experiments)
        figure.value += experiment.peopleReached.value_or(0);
    return figure;
}

Figure Figures::experimentCost() const {
    Figure figure = countFigure("experiments.cost", 0);
    figure.unit = FigureUnit::cents;
    figure.known = false;
    for (const Experiment& experiment : data_->experiments) {
        figure.known = figure.known || experiment.cost;
        figure.value += experiment.cost.value_or(Cents{}).value;
    }
    return figure;
}

std::vector<Figure> Figures::labFigures() const {
    std::vector<Figure> figures{labsOpened()};
    for (const LabStage stage : labStages)
        figures.push_back(labsAt(stage));
    for (const Figure& figure : {labsFromIdeas(), experimentCount(), publicReached(), experimentCost()})
        figures.push_back(figure);
    return figures;
}

/// Done once something was tried out: its experiments are over.
Step Figures::labStep(OrganisationId structure) const {
    Step step;
    step.code = QStringLiteral("lab");
    const Organisation* here = organisation(structure);
    const std::vector<const Lab*> labs = data_->labs.labsOf(structure);
    if (labs.empty() && here && here->kind != OrganisationKind::ccas)
        step.state = Step::State::notConcerned;
    const auto rank = [&](const Lab& lab) {
        const LabStageState tried = data_->labs.state(lab, LabStage::experiment);
        if (tried == LabStageState::proven)
            return Step::State::proven;
        if (tried == LabStageState::toProve)
            return Step::State::toProve;
        return data_->labs.state(lab) == LabState::planned ? Step::State::planned : Step::State::running;
    };
    for (const Lab* lab : labs)
        step.state = std::max(step.state, rank(*lab));
    return step;
}

void addLabRows(FigureBuilds& builds) {
    using F = const Figures&;
    builds.insert(QStringLiteral("labs.opened"),
                  [](F f, const Figure&) { return labsTable(f, [](const Lab&) { return true; }); });
    builds.insert(QStringLiteral("labs.stage"), [](F f, const Figure& figure) {
        return labsTable(f, [&](const Lab& lab) { return isAt(f, lab, figure.subject); });
    });
    builds.insert(QStringLiteral("labs.from_ideas"),
                  [](F f, const Figure&) { return labsTable(f, isFromIdea); });
    builds.insert(QStringLiteral("experiments"),
                  [](F f, const Figure&) { return experimentRows(f, Type::integer, {}); });
    builds.insert(QStringLiteral("experiments.people"),
                  [](F f, const Figure&) { return experimentRows(f, Type::integer, peopleOf); });
    builds.insert(QStringLiteral("experiments.cost"),
                  [](F f, const Figure&) { return experimentRows(f, Type::cents, costOf); });
}

} // namespace palas
