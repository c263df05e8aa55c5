// SPDX-License-Identifier: EUPL-1.2

// A structure's path through the modules: standings, steps, and the figures made of them.

#include "domain/Codes.h"
#include "services/Figures.h"
#include "services/FiguresData.h"

#include <algorithm>

namespace palas {

namespace {

constexpr Codes<ModuleStanding::State, 5> standingStates{{{{ModuleStanding::State::none, "none"},
                                                           {ModuleStanding::State::planned, "planned"},
                                                           {ModuleStanding::State::running, "running"},
                                                           {ModuleStanding::State::toProve, "to_prove"},
                                                           {ModuleStanding::State::proven, "proven"}}}};
constexpr Codes<Step::State, 5> stepStates{{{{Step::State::notConcerned, "not_concerned"},
                                             {Step::State::planned, "planned"},
                                             {Step::State::running, "running"},
                                             {Step::State::toProve, "to_prove"},
                                             {Step::State::proven, "proven"}}}};

bool concerns(const ModuleStanding& standing) {
    return standing.chosen || standing.people > 0;
}

Step::State stepState(ModuleStanding::State state) {
    switch (state) {
    case ModuleStanding::State::none:
    case ModuleStanding::State::planned:
        return Step::State::planned;
    case ModuleStanding::State::running:
        return Step::State::running;
    case ModuleStanding::State::toProve:
        return Step::State::toProve;
    case ModuleStanding::State::proven:
        return Step::State::proven;
    }
    return Step::State::planned;
}

/// Of several modules that make one step together.
Step::State stepState(const std::vector<ModuleStanding>& standings) {
    const auto all = [&](auto test) { return std::all_of(standings.begin(), standings.end(), test); };
    if (all([](const ModuleStanding& s) { return s.state == ModuleStanding::State::proven; }))
        return Step::State::proven;
    if (all([](const ModuleStanding& s) { return s.isDone(); }))
        return Step::State::toProve;
    const bool begun = !all([](const ModuleStanding& s) { return s.attended.value == 0; });
    return begun ? Step::State::running : Step::State::planned;
}

Step makeStep(const QString& code, const std::vector<ModuleStanding>& standings) {
    Step step;
    step.code = code;
    step.state = standings.empty()       ? Step::State::notConcerned
                 : standings.size() == 1 ? stepState(standings.front().state)
                                         : stepState(standings);
    for (const ModuleStanding& standing : standings) {
        step.planned += standing.planned;
        step.attended += standing.attended;
        step.proven += standing.proven;
    }
    return step;
}

} // namespace

QString toCode(ModuleStanding::State state) {
    return standingStates.of(state);
}

QString toCode(Step::State state) {
    return stepStates.of(state);
}

void Figures::Data::ModuleSums::add(const ModuleSums& other) {
    sums.planned += other.sums.planned;
    sums.attended += other.sums.attended;
    sums.proven += other.sums.proven;
    people += other.people;
    trained += other.trained;
    over = over || other.over;
}

ModuleStanding::State standingState(bool came, bool over, bool proven) {
    if (!came)
        return ModuleStanding::State::planned;
    if (!over)
        return ModuleStanding::State::running;
    return proven ? ModuleStanding::State::proven : ModuleStanding::State::toProve;
}

ModuleStanding Figures::Data::ModuleSums::standing(bool chosen) const {
    ModuleStanding standing;
    standing.chosen = chosen;
    standing.people = people.size();
    standing.trained = trained.size();
    standing.planned = sums.planned;
    standing.attended = sums.attended;
    standing.proven = sums.proven;
    if (people.isEmpty())
        standing.state = chosen ? ModuleStanding::State::planned : ModuleStanding::State::none;
    else
        standing.state = standingState(!trained.isEmpty(), over, standing.proven == standing.attended);
    return standing;
}

ModuleStanding Figures::standing(OrganisationId structure, ModuleId module) const {
    const auto found = data_->byModule.constFind({structure, module});
    const bool chosen = data_->choices.contains({structure, module});
    return found == data_->byModule.cend() ? Data::ModuleSums().standing(chosen) : found->standing(chosen);
}

ModuleStanding Figures::standing(ModuleId module) const {
    Data::ModuleSums all;
    bool chosen = false;
    for (const Organisation& structure : data_->organisations.rows()) {
        const auto found = data_->byModule.constFind({structure.id, module});
        if (found != data_->byModule.cend())
            all.add(*found);
        chosen = chosen || data_->choices.contains({structure.id, module});
    }
    return all.standing(chosen);
}

std::vector<Step> Figures::steps(OrganisationId structure) const {
    std::vector<ModuleStanding> mooc, electives, events, immersions;
    std::vector<Step> core;
    for (const Module& module : data_->modules.rows()) {
        const ModuleStanding here = standing(structure, module.id);
        switch (module.kind) {
        case ModuleKind::mooc:
            mooc.push_back(here);
            break;
        case ModuleKind::core:
            core.push_back(makeStep(QStringLiteral("core.") + module.code, {here}));
            break;
        case ModuleKind::elective:
            if (concerns(here))
                electives.push_back(here);
            break;
        case ModuleKind::event:
            events.push_back(here);
            break;
        case ModuleKind::immersion:
            immersions.push_back(here);
            break;
        }
    }
    // A focus or a workshop is for some structures only: once one concerns a structure, only those that do
    // count for it.
    if (std::any_of(events.begin(), events.end(), concerns))
        std::erase_if(events, [](const ModuleStanding& one) { return !concerns(one); });
    std::vector<Step> steps{makeStep(QStringLiteral("mooc"), mooc), equipmentStep(structure)};
    steps.insert(steps.end(), core.begin(), core.end());
    steps.push_back(makeStep(QStringLiteral("electives"), electives));
    steps.push_back(makeStep(QStringLiteral("university"), events));
    steps.push_back(labStep(structure));
    steps.push_back(makeStep(QStringLiteral("immersion"), immersions));
    steps.push_back(coachingStep(structure));
    return steps;
}

Figure Figures::coreModulesDone(OrganisationId structure) const {
    Figure figure;
    figure.key = QStringLiteral("core.done");
    figure.subject = organisation(structure) ? organisation(structure)->code : QString();
    figure.of = 0;
    for (const Module& module : data_->modules.rows()) {
        if (module.kind != ModuleKind::core)
            continue;
        figure.of = *figure.of + 1;
        figure.value += standing(structure, module.id).isDone() ? 1 : 0;
    }
    figure.known = *figure.of != 0;
    return figure;
}

Figure Figures::coreCompletion() const {
    Figure figure;
    figure.key = QStringLiteral("core.completion");
    figure.of = ccas().value;
    for (const Organisation& structure : beneficiaries()) {
        const Figure done = coreModulesDone(structure.id);
        if (structure.kind == OrganisationKind::ccas && done.known && done.value == *done.of)
            ++figure.value;
    }
    figure.known = *figure.of != 0;
    return figure;
}

Figure Figures::moduleCoverage(ModuleId id) const {
    Figure figure;
    figure.key = QStringLiteral("module.coverage");
    figure.unit = FigureUnit::percent;
    figure.subject = module(id) ? module(id)->code : QString();
    figure.of = ccas().value;
    for (const Organisation& structure : beneficiaries()) {
        if (structure.kind == OrganisationKind::ccas && standing(structure.id, id).trained > 0)
            ++figure.value;
    }
    figure.known = *figure.of != 0;
    return figure;
}

Figure Figures::structureProgress(OrganisationId structure) const {
    Figure figure;
    figure.key = QStringLiteral("structure.progress");
    figure.unit = FigureUnit::percent;
    figure.subject = organisation(structure) ? organisation(structure)->code : QString();
    figure.of = 0;
    for (const Step& step : steps(structure)) {
        if (step.state == Step::State::notConcerned)
            continue;
        figure.of = *figure.of + 1;
        figure.value += step.isDone() ? 1 : 0;
    }
    figure.known = *figure.of != 0;
    return figure;
}

} // namespace palas
