// SPDX-License-Identifier: EUPL-1.2
#include "services/IdeaService.h"

#include "domain/Text.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"

namespace palas {
namespace {

Idea cleaned(Idea idea) {
    idea.title = cleanedLine(idea.title);
    idea.description = cleanedNote(idea.description);
    return idea;
}

Problems check(Workspace& workspace, const Idea& idea) {
    Problems problems = validate(idea);
    if (!workspace.immersions().find(idea.immersion))
        problems.push_back(makeError("immersion", "row.gone"));
    const auto visit = idea.visit.isValid() ? workspace.immersions().find(idea.visit) : std::nullopt;
    if (idea.visit.isValid() && (!visit || visit->immersion != idea.immersion))
        problems.push_back(makeError("visit", "row.gone"));
    const auto lab = idea.id.isValid() ? workspace.labs().findByIdea(idea.id) : std::nullopt;
    if (lab && (idea.takenUpAs != TakenUpAs::lab || idea.organisation != lab->organisation))
        problems.push_back(makeError({}, "idea.has_lab", {idea.title, lab->code}));
    append(problems,
           checkBeneficiary(workspace, "organisation", idea.organisation, "idea.keeper.not_beneficiary"));
    return problems;
}

Outcome write(Workspace& workspace, const ChangeLabel& label, const Idea& idea) {
    return workspace.change(label, [&]() -> Problems {
        const auto stored = workspace.immersions().find(idea.id);
        if (!stored)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, idea);
        if (!hasErrors(problems))
            workspace.immersions().update(idea);
        return problems;
    });
}

} // namespace

Made<IdeaId> addIdea(Workspace& workspace, Idea typed) {
    Idea idea = cleaned(std::move(typed));
    idea.id = {};
    IdeaId id;
    Outcome outcome = workspace.change({"idea.add", {idea.title}}, [&] {
        Problems problems = check(workspace, idea);
        if (!hasErrors(problems))
            id = workspace.immersions().insert(idea);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateIdea(Workspace& workspace, const Idea& typed) {
    const Idea idea = cleaned(typed);
    const ChangeLabel label{"idea.update", {idea.title}};
    return write(workspace, label, idea);
}

Outcome removeIdea(Workspace& workspace, IdeaId id) {
    const auto stored = workspace.immersions().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"idea.remove", {stored->title}}, [&]() -> Problems {
        if (stored->takenUpOn.isValid())
            return {makeError({}, "idea.taken_up", {stored->title})};
        workspace.immersions().remove(id);
        return {};
    });
}

Outcome keepIdea(Workspace& workspace, IdeaId id, OrganisationId keeper, QDate day) {
    auto idea = workspace.immersions().find(id);
    if (!idea)
        return rowGone();
    idea->organisation = keeper;
    idea->keptOn = day;
    const ChangeLabel label{"idea.keep", {idea->title, organisationName(workspace, keeper)}};
    return write(workspace, label, *idea);
}

Outcome takeUpIdea(Workspace& workspace, IdeaId id, TakenUpAs as, QDate day) {
    auto idea = workspace.immersions().find(id);
    if (!idea)
        return rowGone();
    idea->takenUpAs = as;
    idea->takenUpOn = day;
    const ChangeLabel label{"idea.take_up", {idea->title, toCode(idea->takenUpAs)}};
    return write(workspace, label, *idea);
}

Outcome putIdeaBack(Workspace& workspace, IdeaId id) {
    auto idea = workspace.immersions().find(id);
    if (!idea)
        return rowGone();
    if (idea->takenUpOn.isValid()) {
        idea->takenUpOn = {};
        idea->takenUpAs.reset();
    } else if (idea->keptOn.isValid()) {
        idea->keptOn = {};
        idea->organisation = {};
    } else {
        return {};
    }
    const ChangeLabel label{"idea.put_back", {idea->title}};
    return write(workspace, label, *idea);
}

Outcome moveIdea(Workspace& workspace, IdeaId id, ImmersionId group) {
    auto idea = workspace.immersions().find(id);
    const auto wanted = workspace.immersions().find(group);
    if (!idea || !wanted)
        return rowGone();
    if (idea->immersion == group)
        return {};
    idea->immersion = group;
    idea->visit = {};
    const QString host = organisationName(workspace, wanted->host);
    const ChangeLabel label{"idea.move", {idea->title, host}};
    return write(workspace, label, *idea);
}

} // namespace palas
