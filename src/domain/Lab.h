// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <array>
#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace palas {

/// The six stages of a lab, in their order.
enum class LabStage { explore, imagine, prototype, experiment, evaluate, sustain };
inline constexpr std::array labStages{LabStage::explore,    LabStage::imagine,  LabStage::prototype,
                                      LabStage::experiment, LabStage::evaluate, LabStage::sustain};

/// A stage with a day at least; one without any has no row.
struct LabStageDates {
    LabStage stage = LabStage::explore;
    QDate plannedOn;
    QDate doneOn;
    EvidenceId evidence; ///< what proves it
    bool operator==(const LabStageDates&) const = default;
};

/// A structure's innovation project. One for each structure is the rule.
struct Lab {
    LabId id;
    QString code; ///< « LAB-01 »
    OrganisationId organisation;
    QString title;
    QString priority;  ///< the priority action that it serves
    QString audience;  ///< the public that it is for
    QString challenge; ///< the question that it asks
    QString designer;
    IdeaId idea;    ///< the immersion idea that it came from; may be none
    QDate openedOn; ///< unknown: still to be opened
    QDate endedOn;
    QString outcome;
    std::vector<PersonId> people;      ///< by key
    std::vector<LabStageDates> stages; ///< in their order
    bool operator==(const Lab&) const = default;
};

struct LabMilestone {
    LabMilestoneId id;
    LabId lab;
    QString label;
    QDate dueOn;
    QDate doneOn;
    EvidenceId evidence;
    bool operator==(const LabMilestone&) const = default;
};

inline constexpr int lowestRiskLevel = 1;
inline constexpr int highestRiskLevel = 3;

struct LabRisk {
    LabRiskId id;
    LabId lab;
    QString label;
    int likelihood = 2; ///< lowestRiskLevel to highestRiskLevel
    int impact = 2;     ///< the same
    QString response;
    QDate closedOn;
    bool operator==(const LabRisk&) const = default;
};

enum class ExperimentDecision { keep, change, stop, spread };

/// A page of the notebook. What is not known yet is absent, which is not zero.
struct Experiment {
    ExperimentId id;
    LabId lab;
    int number = 0; ///< from 1 within the lab
    QString title;
    QString hypothesis;
    QString test;
    Period period;
    QString publicReached;
    std::optional<int> peopleReached;
    QString result;
    std::optional<ExperimentDecision> decision; ///< with its day
    QDate decidedOn;
    std::optional<Cents> cost;
    bool operator==(const Experiment&) const = default;
};

struct ExperimentPhoto {
    ExperimentPhotoId id;
    ExperimentId experiment;
    EvidenceId evidence; ///< JPEG or PNG
    QString caption;
    int position = 0;
    bool operator==(const ExperimentPhoto&) const = default;
};

enum class LabState { planned, open, ended };
/// Late: planned on a day that is over.
enum class LabStageState { unplanned, planned, late, toProve, proven };

[[nodiscard]] QString toCode(LabStage stage);
[[nodiscard]] QString toCode(LabState state);
[[nodiscard]] QString toCode(LabStageState state);
[[nodiscard]] QString toCode(std::optional<ExperimentDecision> decision); ///< empty: none yet
[[nodiscard]] std::optional<LabStage> labStageFromCode(const QString& code);
[[nodiscard]] std::optional<ExperimentDecision> experimentDecisionFromCode(const QString& code);

/// The days of a stage; without any when it has no row.
[[nodiscard]] LabStageDates datesOf(const Lab& lab, LabStage stage);
/// Sets the days of a stage, or takes its row away when it has none.
void setDates(Lab& lab, const LabStageDates& dates);
[[nodiscard]] LabState stateOn(const Lab& lab, QDate day);
[[nodiscard]] bool isDone(const LabStageDates& dates, QDate day);
[[nodiscard]] bool isLate(const LabStageDates& dates, QDate day);
[[nodiscard]] bool isLate(const LabMilestone& milestone, QDate day);
/// The one after the last that is done; none when the last of all is.
[[nodiscard]] std::optional<LabStage> stageOn(const Lab& lab, QDate day);
/// Begun by the day; one without dates has not begun.
[[nodiscard]] bool hasBegun(const Experiment& experiment, QDate day);
/// Over by the day without what it showed or what follows from it.
[[nodiscard]] bool isUnconcluded(const Experiment& experiment, QDate day);

[[nodiscard]] Problems validate(const Lab& lab);
[[nodiscard]] Problems validate(const LabMilestone& milestone);
[[nodiscard]] Problems validate(const LabRisk& risk);
[[nodiscard]] Problems validate(const Experiment& experiment);

} // namespace palas
