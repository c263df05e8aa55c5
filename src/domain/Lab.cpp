// SPDX-License-Identifier: EUPL-1.2
#include "domain/Lab.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

#include <algorithm>

namespace palas {
namespace {

constexpr Codes<LabStage, 6> stageCodes{{{{LabStage::explore, "explore"},
                                          {LabStage::imagine, "imagine"},
                                          {LabStage::prototype, "prototype"},
                                          {LabStage::experiment, "experiment"},
                                          {LabStage::evaluate, "evaluate"},
                                          {LabStage::sustain, "sustain"}}}};
constexpr Codes<LabState, 3> stateCodes{
    {{{LabState::planned, "planned"}, {LabState::open, "open"}, {LabState::ended, "ended"}}}};
constexpr Codes<LabStageState, 5> stageStates{{{{LabStageState::unplanned, "unplanned"},
                                                {LabStageState::planned, "planned"},
                                                {LabStageState::late, "late"},
                                                {LabStageState::toProve, "to_prove"},
                                                {LabStageState::proven, "proven"}}}};
constexpr Codes<ExperimentDecision, 4> decisions{{{{ExperimentDecision::keep, "keep"},
                                                   {ExperimentDecision::change, "change"},
                                                   {ExperimentDecision::stop, "stop"},
                                                   {ExperimentDecision::spread, "spread"}}}};

void checkLevel(Problems& problems, const char* field, int level) {
    if (level < lowestRiskLevel || level > highestRiskLevel)
        problems.push_back(makeError(field, "lab_risk.level.invalid",
                                     {QString::number(lowestRiskLevel), QString::number(highestRiskLevel)}));
}

bool isOver(QDate day, QDate today) {
    return day.isValid() && day < today;
}

bool hasHappened(QDate day, QDate today) {
    return day.isValid() && day <= today;
}

} // namespace

QString toCode(LabStage stage) {
    return stageCodes.of(stage);
}

QString toCode(LabState state) {
    return stateCodes.of(state);
}

QString toCode(LabStageState state) {
    return stageStates.of(state);
}

QString toCode(std::optional<ExperimentDecision> decision) {
    return decision ? decisions.of(*decision) : QString();
}

std::optional<LabStage> labStageFromCode(const QString& code) {
    return stageCodes.value(code);
}

std::optional<ExperimentDecision> experimentDecisionFromCode(const QString& code) {
    return decisions.value(code);
}

LabStageDates datesOf(const Lab& lab, LabStage stage) {
    const auto found = std::find_if(lab.stages.begin(), lab.stages.end(),
                                    [stage](const LabStageDates& dates) { return dates.stage == stage; });
    return found == lab.stages.end() ? LabStageDates{stage, {}, {}, {}} : *found;
}

void setDates(Lab& lab, const LabStageDates& dates) {
    std::erase_if(lab.stages, [&](const LabStageDates& one) { return one.stage == dates.stage; });
    if (!dates.plannedOn.isValid() && !dates.doneOn.isValid())
        return;
    const auto after = std::find_if(lab.stages.begin(), lab.stages.end(),
                                    [&](const LabStageDates& one) { return one.stage > dates.stage; });
    lab.stages.insert(after, dates);
}

LabState stateOn(const Lab& lab, QDate day) {
    if (hasHappened(lab.endedOn, day))
        return LabState::ended;
    return hasHappened(lab.openedOn, day) ? LabState::open : LabState::planned;
}

bool isDone(const LabStageDates& dates, QDate day) {
    return hasHappened(dates.doneOn, day);
}

bool isLate(const LabStageDates& dates, QDate day) {
    return isOver(dates.plannedOn, day) && !isDone(dates, day);
}

bool isLate(const LabMilestone& milestone, QDate day) {
    return isOver(milestone.dueOn, day) && !hasHappened(milestone.doneOn, day);
}

std::optional<LabStage> stageOn(const Lab& lab, QDate day) {
    for (size_t i = labStages.size(); i > 0; --i) {
        if (!isDone(datesOf(lab, labStages[i - 1]), day))
            continue;
        return i == labStages.size() ? std::nullopt : std::optional(labStages[i]);
    }
    return labStages.front();
}

bool hasBegun(const Experiment& experiment, QDate day) {
    const QDate first = experiment.period.from.isValid() ? experiment.period.from : experiment.period.to;
    return hasHappened(first, day);
}

bool isUnconcluded(const Experiment& experiment, QDate day) {
    return isOver(experiment.period.to, day) && (experiment.result.isEmpty() || !experiment.decision);
}

Problems validate(const Lab& lab) {
    Problems problems;
    requireText(problems, "code", lab.code, "lab.code.required");
    if (!lab.organisation.isValid())
        problems.push_back(makeError("organisation", "lab.organisation.required"));
    requireText(problems, "title", lab.title, "lab.title.required");
    checkOrder(problems, {lab.openedOn, lab.endedOn});
    for (const auto& [field, line] :
         {std::pair("code", lab.code), std::pair("title", lab.title), std::pair("priority", lab.priority),
          std::pair("public", lab.audience), std::pair("designer", lab.designer)})
        limitLine(problems, field, line);
    limitNote(problems, "challenge", lab.challenge);
    limitNote(problems, "outcome", lab.outcome);
    return problems;
}

Problems validate(const LabMilestone& milestone) {
    Problems problems;
    requireText(problems, "label", milestone.label, "lab_milestone.label.required");
    if (!milestone.dueOn.isValid())
        problems.push_back(makeError("due_on", "lab_milestone.due_on.required"));
    limitLine(problems, "label", milestone.label);
    return problems;
}

Problems validate(const LabRisk& risk) {
    Problems problems;
    requireText(problems, "label", risk.label, "lab_risk.label.required");
    checkLevel(problems, "likelihood", risk.likelihood);
    checkLevel(problems, "impact", risk.impact);
    limitLine(problems, "label", risk.label);
    limitNote(problems, "response", risk.response);
    return problems;
}

Problems validate(const Experiment& experiment) {
    Problems problems;
    requireText(problems, "title", experiment.title, "experiment.title.required");
    checkOrder(problems, experiment.period);
    if (experiment.decision.has_value() != experiment.decidedOn.isValid())
        problems.push_back(
            makeError(experiment.decision ? "decided_on" : "decision", "experiment.decision.incomplete"));
    if (experiment.peopleReached.value_or(0) < 0)
        problems.push_back(makeError("people_reached", "experiment.people.negative"));
    if (experiment.cost.value_or(Cents{}).value < 0)
        problems.push_back(makeError("cost", "experiment.cost.negative"));
    limitLine(problems, "title", experiment.title);
    limitLine(problems, "public_reached", experiment.publicReached);
    limitNote(problems, "hypothesis", experiment.hypothesis);
    limitNote(problems, "test", experiment.test);
    limitNote(problems, "result", experiment.result);
    return problems;
}

} // namespace palas
