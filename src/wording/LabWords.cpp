// SPDX-License-Identifier: EUPL-1.2
#include "wording/LabWords.h"

#include "wording/CodedText.h"
#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"lab.code.required", QT_TRANSLATE_NOOP("LabWords", "The code of the lab is missing. Fill it in.")},
    {"lab.code.taken",
     QT_TRANSLATE_NOOP("LabWords", "The code “%1” is already that of another lab. Choose another.")},
    {"lab.organisation.required", QT_TRANSLATE_NOOP("LabWords", "The structure is missing. Choose one.")},
    {"lab.not_beneficiary",
     QT_TRANSLATE_NOOP("LabWords",
                       "%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.")},
    {"lab.second",
     QT_TRANSLATE_NOOP("LabWords",
                       "%1 has a lab already (%2): the rule is one for each structure. Check that this is "
                       "meant.")},
    {"lab.title.required", QT_TRANSLATE_NOOP("LabWords", "The title of the lab is missing. Fill it in.")},
    {"lab.after_as_of", QT_TRANSLATE_NOOP("LabWords", "%1 is still to come: note it once it has happened.")},
    {"lab.idea.not_kept",
     QT_TRANSLATE_NOOP("LabWords", "The structure of the lab has not kept the idea “%1”. Choose one that it "
                                   "has kept.")},
    {"lab.idea.service",
     QT_TRANSLATE_NOOP("LabWords", "The idea “%1” is taken up as a service already. Choose another.")},
    {"lab.idea.taken", QT_TRANSLATE_NOOP("LabWords", "The lab %2 came from the idea “%1”. Choose another.")},
    {"lab.in_use",
     QT_TRANSLATE_NOOP("LabWords", "The lab %1 cannot be removed: it holds %2 experiments or documents. "
                                   "Nothing was changed. Remove those first.")},
    {"lab_stage.filed",
     QT_TRANSLATE_NOOP("LabWords", "A document proves that this stage is done (%1): its day was kept. Take "
                                   "the document off first.")},
    {"lab_stage.order",
     QT_TRANSLATE_NOOP("LabWords", "This stage (%1) would be done before an earlier one. Check the days.")},
    {"lab_milestone.label.required",
     QT_TRANSLATE_NOOP("LabWords", "The name of the milestone is missing. Fill it in.")},
    {"lab_milestone.due_on.required",
     QT_TRANSLATE_NOOP("LabWords", "The day of the milestone is missing. Fill it in.")},
    {"lab_milestone.filed",
     QT_TRANSLATE_NOOP("LabWords", "A document proves that the milestone “%1” is reached: its day was kept. "
                                   "Take the document off first.")},
    {"lab_risk.label.required",
     QT_TRANSLATE_NOOP("LabWords", "The name of the risk is missing. Say what may happen.")},
    {"lab_risk.level.invalid",
     QT_TRANSLATE_NOOP("LabWords", "Likelihood and impact are between %1 and %2. Correct them.")},
    {"experiment.title.required",
     QT_TRANSLATE_NOOP("LabWords", "The title of the experiment is missing. Fill it in.")},
    {"experiment.decision.incomplete",
     QT_TRANSLATE_NOOP("LabWords", "A decision and its day go together. Fill in both or neither.")},
    {"experiment.people.negative",
     QT_TRANSLATE_NOOP("LabWords", "A number of people cannot be negative. Correct it.")},
    {"experiment.cost.negative", QT_TRANSLATE_NOOP("LabWords", "An amount cannot be negative. Correct it.")},
    {"experiment.before_lab",
     QT_TRANSLATE_NOOP("LabWords", "The lab opened on %1: this experiment begins before. Check the dates.")},
    {"experiment.photo_type",
     QT_TRANSLATE_NOOP("LabWords", "“%1” is not a photograph: it was not filed. Choose a JPEG or PNG file.")},
    {"report.no_lab",
     QT_TRANSLATE_NOOP("LabWords", "%1 has no lab to make a poster of. Open a project first.")},
    {"idea.has_lab",
     QT_TRANSLATE_NOOP("LabWords", "The lab %2 came from the idea “%1”: nothing was changed. Remove the lab, "
                                   "or give it another idea, first.")},
};

const CodedText changeTexts[] = {
    {"lab.open", QT_TRANSLATE_NOOP("LabWords", "Lab opened: %1, %2")},
    {"lab.open_from_idea", QT_TRANSLATE_NOOP("LabWords", "Lab opened: %1, %2, from the idea “%3”")},
    {"lab.update", QT_TRANSLATE_NOOP("LabWords", "Lab changed: %1")},
    {"lab.remove", QT_TRANSLATE_NOOP("LabWords", "Lab removed: %1")},
    {"lab.stage", QT_TRANSLATE_NOOP("LabWords", "Stage of the lab %1: %2")},
    {"lab.stage_file", QT_TRANSLATE_NOOP("LabWords", "Stage of the lab %1 proven: %2, evidence %3")},
    {"lab.stage_unfile", QT_TRANSLATE_NOOP("LabWords", "Document taken off the stage of the lab %1: %2")},
    {"lab_milestone.add", QT_TRANSLATE_NOOP("LabWords", "Milestone added to the lab %1: %2")},
    {"lab_milestone.update", QT_TRANSLATE_NOOP("LabWords", "Milestone of the lab %1 changed: %2")},
    {"lab_milestone.remove", QT_TRANSLATE_NOOP("LabWords", "Milestone of the lab %1 removed: %2")},
    {"lab_milestone.file", QT_TRANSLATE_NOOP("LabWords", "Milestone of the lab %1 proven: %2, evidence %3")},
    {"lab_milestone.unfile",
     QT_TRANSLATE_NOOP("LabWords", "Document taken off the milestone of the lab %1: %2")},
    {"lab_risk.add", QT_TRANSLATE_NOOP("LabWords", "Risk added to the lab %1: %2")},
    {"lab_risk.update", QT_TRANSLATE_NOOP("LabWords", "Risk of the lab %1 changed: %2")},
    {"lab_risk.remove", QT_TRANSLATE_NOOP("LabWords", "Risk of the lab %1 removed: %2")},
    {"experiment.add", QT_TRANSLATE_NOOP("LabWords", "Experiment noted in the lab %1: %2")},
    {"experiment.update", QT_TRANSLATE_NOOP("LabWords", "Experiment of the lab %1 changed: %2")},
    {"experiment.remove", QT_TRANSLATE_NOOP("LabWords", "Experiment of the lab %1 removed: %2")},
    {"experiment.photo_add",
     QT_TRANSLATE_NOOP("LabWords", "Photograph of an experiment of the lab %1 filed: %2, evidence %3")},
    {"experiment.photo_update",
     QT_TRANSLATE_NOOP("LabWords", "Caption of a photograph of the lab %1 changed: %2")},
    {"experiment.photo_remove",
     QT_TRANSLATE_NOOP("LabWords", "Photograph of an experiment of the lab %1 taken off: %2")},
};

struct LabWords {
    Q_DECLARE_TR_FUNCTIONS(LabWords)
};

/// Stages as people read them, where the code is about one.
QStringList readable(const QString& code, QStringList arguments) {
    if (!code.startsWith(QLatin1String("lab_stage.")) && !code.startsWith(QLatin1String("lab.stage")))
        return arguments;
    for (QString& word : arguments) {
        if (const auto stage = labStageFromCode(word))
            word = label(*stage);
    }
    return arguments;
}

} // namespace

QString label(LabStage stage) {
    switch (stage) {
    case LabStage::explore:
        return LabWords::tr("Explore");
    case LabStage::imagine:
        return LabWords::tr("Imagine");
    case LabStage::prototype:
        return LabWords::tr("Prototype");
    case LabStage::experiment:
        return LabWords::tr("Experiment", "stage");
    case LabStage::evaluate:
        return LabWords::tr("Evaluate");
    case LabStage::sustain:
        return LabWords::tr("Sustain");
    }
    return {};
}

QString label(LabState state) {
    switch (state) {
    case LabState::planned:
        return LabWords::tr("To be opened");
    case LabState::open:
        return LabWords::tr("Open", "lab");
    case LabState::ended:
        return LabWords::tr("Ended", "lab");
    }
    return {};
}

QString label(LabStageState state) {
    switch (state) {
    case LabStageState::unplanned:
        return LabWords::tr("Not planned");
    case LabStageState::planned:
        return LabWords::tr("Planned", "stage");
    case LabStageState::late:
        return LabWords::tr("Late", "stage");
    case LabStageState::toProve:
        return LabWords::tr("Done, to be proven");
    case LabStageState::proven:
        return LabWords::tr("Done and proven");
    }
    return {};
}

QString label(ExperimentDecision decision) {
    switch (decision) {
    case ExperimentDecision::keep:
        return LabWords::tr("Keep", "decision");
    case ExperimentDecision::change:
        return LabWords::tr("Change", "decision");
    case ExperimentDecision::stop:
        return LabWords::tr("Stop", "decision");
    case ExperimentDecision::spread:
        return LabWords::tr("Spread", "decision");
    }
    return {};
}

QString riskLevel(int level) {
    if (level <= lowestRiskLevel)
        return LabWords::tr("Low", "risk");
    return level >= highestRiskLevel ? LabWords::tr("High", "risk") : LabWords::tr("Medium", "risk");
}

QString nextDay(QDate next, QDate asOf) {
    return (next < asOf ? LabWords::tr("Expected since %1") : LabWords::tr("Next date: %1"))
        .arg(longDate(next));
}

std::optional<QString> labProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "LabWords", problem.code, readable(problem.code, problem.arguments));
}

std::optional<QString> labChange(const ChangeLabel& change) {
    return sentenceOf(changeTexts, "LabWords", change.code, readable(change.code, change.arguments));
}

} // namespace palas::wording
