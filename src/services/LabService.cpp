// SPDX-License-Identifier: EUPL-1.2
#include "services/LabService.h"

#include "domain/Immersion.h"
#include "domain/Organisation.h"
#include "domain/Text.h"
#include "services/EvidenceFiling.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"

#include <algorithm>

namespace palas {
namespace {

Lab cleaned(Lab lab) {
    for (QString* line : {&lab.code, &lab.title, &lab.priority, &lab.audience, &lab.designer})
        *line = cleanedLine(*line);
    lab.challenge = cleanedNote(lab.challenge);
    lab.outcome = cleanedNote(lab.outcome);
    std::sort(lab.people.begin(), lab.people.end());
    lab.people.erase(std::unique(lab.people.begin(), lab.people.end()), lab.people.end());
    std::erase_if(lab.stages, [](const LabStageDates& dates) {
        return !dates.plannedOn.isValid() && !dates.doneOn.isValid() && !dates.evidence.isValid();
    });
    return lab;
}

/// A stage that claims to be done before the one it follows.
Problems checkStages(Workspace& workspace, const Lab& lab) {
    Problems problems;
    const QDate today = workspace.asOf();
    QDate before;
    for (const LabStageDates& dates : lab.stages) {
        const QString stage = toCode(dates.stage);
        if (dates.evidence.isValid() && !dates.doneOn.isValid())
            problems.push_back(makeError("done_on", "lab_stage.filed", {stage}));
        if (!dates.doneOn.isValid())
            continue;
        if (dates.doneOn > today)
            problems.push_back(makeError("done_on", "lab.after_as_of", {dates.doneOn.toString(Qt::ISODate)}));
        if (before.isValid() && dates.doneOn < before)
            problems.push_back(makeWarning("done_on", "lab_stage.order", {stage}));
        before = dates.doneOn;
    }
    return problems;
}

Problems checkStructure(Workspace& workspace, const Lab& lab) {
    if (!lab.organisation.isValid())
        return {};
    Problems problems = checkBeneficiary(workspace, "organisation", lab.organisation, "lab.not_beneficiary");
    if (hasErrors(problems))
        return problems;
    for (const Lab& other : workspace.labs().of(lab.organisation)) {
        if (other.id != lab.id)
            return {makeWarning("organisation", "lab.second",
                                {organisationName(workspace, lab.organisation), other.code})};
    }
    return {};
}

/// One idea makes one lab, at the structure that kept it.
Problems checkIdea(Workspace& workspace, const Lab& lab) {
    if (!lab.idea.isValid())
        return {};
    const auto idea = workspace.immersions().find(lab.idea);
    if (!idea)
        return {makeError("idea", "row.gone")};
    if (!idea->keptOn.isValid() || idea->organisation != lab.organisation)
        return {makeError("idea", "lab.idea.not_kept", {idea->title})};
    if (idea->takenUpAs == TakenUpAs::service)
        return {makeError("idea", "lab.idea.service", {idea->title})};
    const auto other = workspace.labs().findByIdea(lab.idea);
    if (other && other->id != lab.id)
        return {makeError("idea", "lab.idea.taken", {idea->title, other->code})};
    return {};
}

Problems check(Workspace& workspace, const Lab& lab) {
    Problems problems = validate(lab);
    append(problems, checkStructure(workspace, lab));
    append(problems, checkIdea(workspace, lab));
    append(problems, checkStages(workspace, lab));
    if (const auto other = workspace.labs().findByCode(lab.code); other && other->id != lab.id)
        problems.push_back(makeError("code", "lab.code.taken", {lab.code.left(maxLineLength)}));
    for (const PersonId person : lab.people) {
        if (!workspace.people().find(person))
            problems.push_back(makeError("people", "row.gone"));
    }
    if (lab.endedOn.isValid() && lab.endedOn > workspace.asOf())
        problems.push_back(makeError("to", "lab.after_as_of", {lab.endedOn.toString(Qt::ISODate)}));
    return problems;
}

/// The idea of a lab is taken up, on the day when the lab opens but never before it was kept.
void takeUp(Workspace& workspace, const Lab& lab) {
    auto idea = lab.idea.isValid() ? workspace.immersions().find(lab.idea) : std::nullopt;
    if (!idea || idea->takenUpAs)
        return;
    const QDate opened = lab.openedOn.isValid() ? lab.openedOn : workspace.asOf();
    idea->takenUpOn = std::max(opened, idea->keptOn);
    idea->takenUpAs = TakenUpAs::lab;
    workspace.immersions().update(*idea);
}

void putBack(Workspace& workspace, IdeaId id) {
    auto idea = id.isValid() ? workspace.immersions().find(id) : std::nullopt;
    if (!idea || workspace.labs().findByIdea(id))
        return;
    idea->takenUpOn = {};
    idea->takenUpAs.reset();
    workspace.immersions().update(*idea);
}

/// Writes a lab with other stages; `lab` is the stored one, changed.
Problems writeStages(Workspace& workspace, const Lab& lab) {
    Problems problems = checkStages(workspace, lab);
    if (!hasErrors(problems))
        workspace.labs().update(lab);
    return problems;
}

ChangeLabel openingLabel(Workspace& workspace, const Lab& lab) {
    const QString structure = organisationName(workspace, lab.organisation);
    const auto idea = lab.idea.isValid() ? workspace.immersions().find(lab.idea) : std::nullopt;
    if (idea)
        return {"lab.open_from_idea", {lab.code, structure, idea->title}};
    return {"lab.open", {lab.code, structure}};
}

} // namespace

Made<LabId> openLab(Workspace& workspace, Lab typed) {
    Lab lab = cleaned(std::move(typed));
    lab.id = {};
    if (lab.code.isEmpty())
        lab.code = workspace.labs().nextCode();
    LabId id;
    Outcome outcome = workspace.change(openingLabel(workspace, lab), [&] {
        Problems problems = check(workspace, lab);
        if (hasErrors(problems))
            return problems;
        id = workspace.labs().insert(lab);
        takeUp(workspace, lab);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateLab(Workspace& workspace, const Lab& typed) {
    Lab lab = cleaned(typed);
    const auto stored = workspace.labs().find(lab.id);
    if (!stored)
        return rowGone();
    for (const LabStageDates& dates : stored->stages) {
        LabStageDates kept = datesOf(lab, dates.stage);
        kept.evidence = dates.evidence;
        setDates(lab, kept);
    }
    return workspace.change({"lab.update", {lab.code}}, [&] {
        Problems problems = check(workspace, lab);
        for (const LabStageDates& dates : stored->stages) {
            if (dates.evidence.isValid() && !datesOf(lab, dates.stage).evidence.isValid())
                problems.push_back(makeError("done_on", "lab_stage.filed", {toCode(dates.stage)}));
        }
        if (hasErrors(problems))
            return problems;
        workspace.labs().update(lab);
        if (stored->idea != lab.idea)
            putBack(workspace, stored->idea);
        takeUp(workspace, lab);
        return problems;
    });
}

Outcome removeLab(Workspace& workspace, LabId id) {
    const auto lab = workspace.labs().find(id);
    if (!lab)
        return rowGone();
    return workspace.change({"lab.remove", {lab->code}}, [&]() -> Problems {
        if (const int count = workspace.labs().references(id); count > 0)
            return {makeError({}, "lab.in_use", {lab->code, QString::number(count)})};
        workspace.labs().remove(id);
        putBack(workspace, lab->idea);
        return {};
    });
}

Outcome setLabStage(Workspace& workspace, LabId id, const LabStageDates& dates) {
    auto lab = workspace.labs().find(id);
    if (!lab)
        return rowGone();
    return workspace.change({"lab.stage", {lab->code, toCode(dates.stage)}}, [&]() -> Problems {
        const EvidenceId evidence = datesOf(*lab, dates.stage).evidence;
        if (evidence.isValid() && !dates.doneOn.isValid())
            return {makeError("done_on", "lab_stage.filed", {toCode(dates.stage)})};
        setDates(*lab, {dates.stage, dates.plannedOn, dates.doneOn, evidence});
        return writeStages(workspace, *lab);
    });
}

Made<EvidenceId> fileLabStage(Workspace& workspace, LabId id, LabStage stage, const QString& fileName,
                              QIODevice& content) {
    auto lab = workspace.labs().find(id);
    if (!lab)
        return {rowGone(), {}};
    const ChangeLabel label{"lab.stage_file", {lab->code, toCode(stage)}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& filed) {
        LabStageDates dates = datesOf(*lab, stage);
        const EvidenceId before = dates.evidence;
        dates.evidence = filed.id;
        if (!dates.doneOn.isValid())
            dates.doneOn = workspace.asOf();
        setDates(*lab, dates);
        Problems problems = writeStages(workspace, *lab);
        if (before.isValid() && before != filed.id && !hasErrors(problems))
            dropUnused(workspace, before);
        return problems;
    });
}

Outcome unfileLabStage(Workspace& workspace, LabId id, LabStage stage) {
    auto lab = workspace.labs().find(id);
    LabStageDates dates = lab ? datesOf(*lab, stage) : LabStageDates{};
    if (!dates.evidence.isValid())
        return rowGone();
    return workspace.change({"lab.stage_unfile", {lab->code, toCode(stage)}}, [&]() -> Problems {
        const EvidenceId evidence = dates.evidence;
        dates.evidence = {};
        setDates(*lab, dates);
        workspace.labs().update(*lab);
        dropUnused(workspace, evidence);
        return {};
    });
}

QStringList suggestedPriorities(Workspace& workspace, OrganisationId structure) {
    const QStringList priorities = workspace.labs().needsPriorities(structure);
    return priorities.isEmpty()
               ? themesOf(workspace.organisations().find(structure).value_or(Organisation{}).themes)
               : priorities;
}

} // namespace palas
