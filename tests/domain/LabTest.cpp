// SPDX-License-Identifier: EUPL-1.2
#include "domain/Lab.h"

#include "tests/support/Catch.h"

using namespace palas;

namespace {

const QDate day(2022, 5, 18);

Lab sample() {
    Lab lab;
    lab.code = "LAB-01";
    lab.organisation = OrganisationId{1};
    lab.title = "La tournée des droits";
    lab.openedOn = day.addDays(-100);
    return lab;
}

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const Problem& problem : problems)
        codes << problem.code;
    return codes;
}

} // namespace

TEST_CASE("the codes of labs are stable") {
    for (const LabStage stage : labStages)
        CHECK(labStageFromCode(toCode(stage)) == stage);
    CHECK(toCode(LabStage::sustain) == "sustain");
    CHECK(toCode(LabState::open) == "open");
    CHECK(toCode(LabStageState::toProve) == "to_prove");
    CHECK(experimentDecisionFromCode("spread") == ExperimentDecision::spread);
    CHECK(toCode(std::optional<ExperimentDecision>()).isEmpty());
    CHECK_FALSE(labStageFromCode("").has_value());
}

TEST_CASE("a stage has its row while it has a day") {
    Lab lab = sample();
    setDates(lab, {LabStage::imagine, day, {}, {}});
    setDates(lab, {LabStage::explore, {}, day, {}});
    REQUIRE(lab.stages.size() == 2);
    CHECK(lab.stages.front().stage == LabStage::explore);
    CHECK(datesOf(lab, LabStage::imagine).plannedOn == day);
    CHECK_FALSE(datesOf(lab, LabStage::sustain).plannedOn.isValid());
    setDates(lab, {LabStage::imagine, {}, {}, {}});
    CHECK(lab.stages.size() == 1);
}

TEST_CASE("a lab is at the stage after the last that is done") {
    Lab lab = sample();
    CHECK(stageOn(lab, day) == LabStage::explore);
    setDates(lab, {LabStage::explore, {}, day, {}});
    CHECK(stageOn(lab, day) == LabStage::imagine);
    CHECK(stageOn(lab, day.addDays(-1)) == LabStage::explore);
    // A stage that was skipped does not hold the lab back.
    setDates(lab, {LabStage::prototype, {}, day, {}});
    CHECK(stageOn(lab, day) == LabStage::experiment);
    setDates(lab, {LabStage::sustain, {}, day, {}});
    CHECK_FALSE(stageOn(lab, day).has_value());
}

TEST_CASE("a lab is planned, open, then ended, on its days") {
    Lab lab = sample();
    lab.endedOn = day;
    CHECK(stateOn(lab, day.addDays(-101)) == LabState::planned);
    CHECK(stateOn(lab, day.addDays(-100)) == LabState::open);
    CHECK(stateOn(lab, day.addDays(-1)) == LabState::open);
    CHECK(stateOn(lab, day) == LabState::ended);
    lab.openedOn = {};
    lab.endedOn = {};
    CHECK(stateOn(lab, day) == LabState::planned);
}

TEST_CASE("what is planned is late the day after, unless it is done") {
    CHECK_FALSE(isLate(LabStageDates{LabStage::explore, day, {}, {}}, day));
    CHECK(isLate(LabStageDates{LabStage::explore, day, {}, {}}, day.addDays(1)));
    CHECK_FALSE(isLate(LabStageDates{LabStage::explore, day, day, {}}, day.addDays(1)));
    LabMilestone milestone;
    milestone.dueOn = day;
    CHECK_FALSE(isLate(milestone, day));
    CHECK(isLate(milestone, day.addDays(1)));
    milestone.doneOn = day.addDays(1);
    CHECK_FALSE(isLate(milestone, day.addDays(1)));
}

TEST_CASE("an experiment that is over needs a result and a decision") {
    Experiment experiment;
    CHECK_FALSE(hasBegun(experiment, day));
    experiment.period = {day, day};
    CHECK(hasBegun(experiment, day));
    CHECK_FALSE(hasBegun(experiment, day.addDays(-1)));
    CHECK_FALSE(isUnconcluded(experiment, day));
    CHECK(isUnconcluded(experiment, day.addDays(1)));
    experiment.result = "Vingt personnes";
    CHECK(isUnconcluded(experiment, day.addDays(1)));
    experiment.decision = ExperimentDecision::keep;
    CHECK_FALSE(isUnconcluded(experiment, day.addDays(1)));
}

TEST_CASE("labs and what they hold are checked") {
    CHECK(validate(sample()).empty());
    Lab lab = sample();
    lab.code.clear();
    lab.title = "  ";
    lab.organisation = {};
    lab.endedOn = lab.openedOn.addDays(-1);
    CHECK(codesOf(validate(lab)) == QStringList{"lab.code.required", "lab.organisation.required",
                                                "lab.title.required", "period.end_before_start"});
    CHECK(codesOf(validate(LabMilestone{})) ==
          QStringList{"lab_milestone.label.required", "lab_milestone.due_on.required"});
    LabRisk risk;
    risk.likelihood = 4;
    CHECK(codesOf(validate(risk)) == QStringList{"lab_risk.label.required", "lab_risk.level.invalid"});
    Experiment experiment;
    experiment.decision = ExperimentDecision::stop;
    experiment.peopleReached = -1;
    experiment.cost = Cents{-1};
    experiment.period = {day, day.addDays(-1)};
    CHECK(codesOf(validate(experiment)) == QStringList{"experiment.title.required", "period.end_before_start",
                                                       "experiment.decision.incomplete",
                                                       "experiment.people.negative",
                                                       "experiment.cost.negative"});
    experiment.decision.reset();
    experiment.decidedOn = day;
    CHECK(codesOf(validate(experiment)).contains("experiment.decision.incomplete"));
}
