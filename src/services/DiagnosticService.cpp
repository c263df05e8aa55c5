// SPDX-License-Identifier: EUPL-1.2
#include "services/DiagnosticService.h"

#include "domain/Organisation.h"
#include "domain/Text.h"
#include "services/EvidenceFiling.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>

namespace palas {

namespace {

Assessment cleaned(Assessment assessment) {
    assessment.assessor = cleanedLine(assessment.assessor);
    assessment.note = cleanedNote(assessment.note);
    for (Answer& answer : assessment.answers)
        answer.comment = cleanedNote(answer.comment);
    return assessment;
}

QString structureOf(Workspace& workspace, const Assessment& assessment) {
    return organisationName(workspace, assessment.organisation);
}

ChangeLabel assessmentLabel(Workspace& workspace, const char* code, const Assessment& assessment) {
    return {QString::fromLatin1(code), {structureOf(workspace, assessment), toCode(assessment.moment)}};
}

QString gridName(const Questionnaire& grid) {
    return grid.title + QStringLiteral(" v") + QString::number(grid.version);
}

/// The other assessments of the same structure.
std::vector<Assessment> others(Workspace& workspace, const Assessment& assessment) {
    std::vector<Assessment> found = workspace.diagnostics().assessments(assessment.organisation);
    std::erase_if(found, [&](const Assessment& one) { return one.id == assessment.id; });
    return found;
}

Problems checkDates(Workspace& workspace, const Assessment& assessment) {
    Problems problems;
    if (assessment.assessedOn > workspace.asOf())
        problems.push_back(
            makeError("assessed_on", "assessment.after_as_of", {workspace.asOf().toString(Qt::ISODate)}));
    for (const Assessment& other : others(workspace, assessment)) {
        const bool isFinal = assessment.moment == Moment::final_;
        const QDate before = isFinal ? other.assessedOn : assessment.assessedOn;
        const QDate after = isFinal ? assessment.assessedOn : other.assessedOn;
        if (other.moment != assessment.moment && assessment.assessedOn.isValid() && after < before)
            problems.push_back(makeError("assessed_on", "assessment.dates",
                                         {before.toString(Qt::ISODate), after.toString(Qt::ISODate)}));
    }
    return problems;
}

/// Who is assessed, and with which grid: what never changes afterwards.
Problems checkPlace(Workspace& workspace, const Assessment& assessment, const Questionnaire& grid) {
    Problems problems;
    const auto structure = workspace.organisations().find(assessment.organisation);
    if (!structure)
        return problems;
    if (!isBeneficiary(*structure))
        problems.push_back(makeError("organisation", "assessment.not_beneficiary", {structure->name}));
    bool joins = false;
    for (const Assessment& other : others(workspace, assessment)) {
        if (other.moment == assessment.moment) {
            problems.push_back(
                makeError("moment", "assessment.twice", {structure->name, toCode(assessment.moment)}));
        } else if (other.questionnaire == grid.id) {
            joins = true;
        } else {
            const auto its = workspace.diagnostics().find(other.questionnaire);
            problems.push_back(makeError("questionnaire", "assessment.other_grid",
                                         {gridName(its.value_or(Questionnaire{}))}));
        }
    }
    if (!joins && grid.status != GridStatus::inUse)
        problems.push_back(makeError("questionnaire", "assessment.grid_not_in_use",
                                     {grid.title, QString::number(grid.version)}));
    if (!joins && assessment.moment == Moment::final_)
        problems.push_back(makeWarning("moment", "assessment.no_baseline", {structure->name}));
    return problems;
}

void merge(std::vector<Answer>& answers, const Answer& typed) {
    const auto place = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer& answer) { return answer.question == typed.question; });
    if (place != answers.end())
        *place = typed;
    else
        answers.push_back(typed);
}

} // namespace

Made<AssessmentId> addAssessment(Workspace& workspace, Assessment typed) {
    const Assessment assessment = [&] {
        Assessment made = cleaned(std::move(typed));
        made.id = {};
        made.evidence = {};
        return made;
    }();
    const auto grid = workspace.diagnostics().find(assessment.questionnaire);
    if (!grid)
        return {rowGone(), {}};
    AssessmentId id;
    Outcome outcome = workspace.change(assessmentLabel(workspace, "assessment.add", assessment), [&] {
        Problems problems = validate(assessment, *grid);
        append(problems, checkPlace(workspace, assessment, *grid));
        append(problems, checkDates(workspace, assessment));
        if (!hasErrors(problems))
            id = workspace.diagnostics().insert(assessment);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateAssessment(Workspace& workspace, const Assessment& typed) {
    auto stored = workspace.diagnostics().find(typed.id);
    const auto grid = stored ? workspace.diagnostics().find(stored->questionnaire) : std::nullopt;
    if (!grid)
        return rowGone();
    const Assessment assessment = cleaned(typed);
    stored->assessedOn = assessment.assessedOn;
    stored->assessor = assessment.assessor;
    stored->note = assessment.note;
    return workspace.change(assessmentLabel(workspace, "assessment.update", *stored), [&] {
        Problems problems = validate(*stored, *grid);
        append(problems, checkDates(workspace, *stored));
        if (!hasErrors(problems))
            workspace.diagnostics().update(*stored);
        return problems;
    });
}

Outcome setAnswers(Workspace& workspace, AssessmentId id, const std::vector<Answer>& answers) {
    auto stored = workspace.diagnostics().find(id);
    const auto grid = stored ? workspace.diagnostics().find(stored->questionnaire) : std::nullopt;
    if (!grid)
        return rowGone();
    for (const Answer& answer : answers)
        merge(stored->answers, answer);
    *stored = cleaned(std::move(*stored));
    ChangeLabel label = assessmentLabel(workspace, "assessment.answer", *stored);
    label.arguments << QString::number(answers.size());
    return workspace.change(label, [&] {
        Problems problems = validate(*stored, *grid);
        if (!hasErrors(problems))
            workspace.diagnostics().update(*stored);
        return problems;
    });
}

Outcome removeAssessment(Workspace& workspace, AssessmentId id) {
    const auto stored = workspace.diagnostics().find(id);
    if (!stored)
        return rowGone();
    return workspace.change(assessmentLabel(workspace, "assessment.remove", *stored), [&]() -> Problems {
        if (stored->evidence.isValid())
            return {makeError({}, "assessment.filed", {structureOf(workspace, *stored)})};
        workspace.diagnostics().remove(id);
        return {};
    });
}

Made<EvidenceId> fileAssessment(Workspace& workspace, AssessmentId id, const QString& fileName,
                                QIODevice& content) {
    auto stored = workspace.diagnostics().find(id);
    if (!stored)
        return {rowGone(), {}};
    if (stored->evidence.isValid())
        return refusedFiling({makeError({}, "assessment.filed", {structureOf(workspace, *stored)})});
    const ChangeLabel label = assessmentLabel(workspace, "assessment.file", *stored);
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& evidence) -> Problems {
        stored->evidence = evidence.id;
        workspace.diagnostics().update(*stored);
        return {};
    });
}

Outcome unfileAssessment(Workspace& workspace, AssessmentId id) {
    auto stored = workspace.diagnostics().find(id);
    if (!stored)
        return rowGone();
    if (!stored->evidence.isValid())
        return {{makeError({}, "assessment.not_filed", {structureOf(workspace, *stored)})}, {}};
    return workspace.change(assessmentLabel(workspace, "assessment.unfile", *stored), [&]() -> Problems {
        const EvidenceId evidence = stored->evidence;
        stored->evidence = {};
        workspace.diagnostics().update(*stored);
        dropUnused(workspace, evidence);
        return {};
    });
}

} // namespace palas
