// SPDX-License-Identifier: EUPL-1.2
#include "services/Basket.h"

#include "services/FigureRows.h"
#include "services/FigureTables.h"

#include <algorithm>
#include <QHash>

namespace palas {

namespace {

using Type = Table::Type;

std::vector<const Module*> electives(const Figures& figures) {
    std::vector<const Module*> found;
    for (const Module& module : figures.modules()) {
        if (module.kind == ModuleKind::elective)
            found.push_back(&module);
    }
    return found;
}

QHash<SessionId, int> enrolled(const Figures& figures) {
    QHash<SessionId, int> people;
    for (const EnrolmentTotals& one : figures.totals())
        ++people[one.session];
    return people;
}

Table chosenRows(const Figures& figures, const Figure&) {
    Table table{QStringLiteral("figure_electives"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("module")},
                 {QStringLiteral("module_label")}},
                {}};
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const Module* module : electives(figures)) {
            if (figures.standing(structure.id, module->id).chosen)
                table.rows.push_back({toCell(structure.code), toCell(structure.name), toCell(module->code),
                                      toCell(module->label)});
        }
    }
    return table;
}

Table basketRows(const Figures& figures, const Figure&) {
    return structurePartsTable(
        figures, [](const Organisation&) { return true; },
        [&](const Organisation& structure) {
            return FigurePart{hasBasket(figures, structure.id) ? 1 : 0, 1};
        });
}

Table toPlanRows(const Figures& figures, const Figure&) {
    Table table{QStringLiteral("figure_demand"),
                {{QStringLiteral("module")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("structures"), Type::integer}},
                {}};
    for (const ElectiveDemand& demand : electiveDemand(figures)) {
        if (demand.isToPlan())
            table.rows.push_back(
                {toCell(demand.module->code), toCell(demand.module->label), toCell(demand.structures)});
    }
    return table;
}

} // namespace

std::vector<ElectiveSuggestion> suggestedElectives(const Figures& figures, OrganisationId structure) {
    std::vector<ElectiveSuggestion> found;
    for (const Axis* axis : figures.diagnostics().weakAxes(structure)) {
        for (const ModuleId module : axis->modules) {
            if (figures.standing(structure, module).chosen || !figures.module(module))
                continue;
            const auto known =
                std::find_if(found.begin(), found.end(),
                             [module](const ElectiveSuggestion& one) { return one.module == module; });
            if (known == found.end())
                found.push_back({module, {axis->label}});
            else
                known->axes << axis->label;
        }
    }
    return found;
}

std::vector<ElectiveDemand> electiveDemand(const Figures& figures) {
    const QHash<SessionId, int> people = enrolled(figures);
    std::vector<ElectiveDemand> all;
    for (const Module* module : electives(figures)) {
        ElectiveDemand demand;
        demand.module = module;
        for (const Organisation& structure : figures.beneficiaries())
            demand.structures += figures.standing(structure.id, module->id).chosen ? 1 : 0;
        for (const Session& session : figures.sessions()) {
            if (session.module != module->id || session.cancelled)
                continue;
            ++demand.sessions;
            const bool toCome = figures.state(session.id) == SessionState::planned;
            if (toCome && module->minimumGroup && people.value(session.id) < *module->minimumGroup)
                demand.small.push_back(session.id);
        }
        all.push_back(std::move(demand));
    }
    return all;
}

bool hasBasket(const Figures& figures, OrganisationId structure) {
    const std::vector<const Module*> all = electives(figures);
    return std::any_of(all.begin(), all.end(),
                       [&](const Module* module) { return figures.standing(structure, module->id).chosen; });
}

std::vector<Figure> basketFigures(const Figures& figures) {
    const std::vector<Organisation> structures = figures.beneficiaries();
    const auto withBasket = std::count_if(structures.begin(), structures.end(), [&](const Organisation& one) {
        return hasBasket(figures, one.id);
    });
    qint64 chosen = 0;
    qint64 toPlan = 0;
    for (const ElectiveDemand& demand : electiveDemand(figures)) {
        chosen += demand.structures;
        toPlan += demand.isToPlan() ? 1 : 0;
    }
    return {countFigure("electives.chosen", chosen),
            countFigure("electives.structures", withBasket, qint64(structures.size())),
            countFigure("electives.to_plan", toPlan)};
}

void addBasketRows(FigureBuilds& builds) {
    builds.insert(QStringLiteral("electives.chosen"), chosenRows);
    builds.insert(QStringLiteral("electives.structures"), basketRows);
    builds.insert(QStringLiteral("electives.to_plan"), toPlanRows);
}

} // namespace palas
