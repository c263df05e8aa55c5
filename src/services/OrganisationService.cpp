// SPDX-License-Identifier: EUPL-1.2
#include "services/OrganisationService.h"

#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"

namespace palas {
namespace {

Organisation cleaned(Organisation organisation) {
    for (QString* line : {&organisation.code, &organisation.name, &organisation.usualName,
                          &organisation.insee, &organisation.siren, &organisation.email, &organisation.phone})
        *line = cleanedLine(*line);
    organisation.siren.removeIf([](QChar c) { return c.isSpace(); }); // no-break spaces too: pasted
    organisation.themes = cleanedNote(organisation.themes);
    organisation.note = cleanedNote(organisation.note);
    if (organisation.code.isEmpty() && organisation.kind == OrganisationKind::ccas)
        organisation.code = organisation.insee;
    return organisation;
}

Problems check(Workspace& workspace, const Organisation& organisation) {
    Problems problems = validate(organisation);
    const auto other = workspace.organisations().findByCode(organisation.code);
    if (other && other->id != organisation.id)
        problems.push_back(makeError("code", "organisation.code.taken",
                                     {organisation.code.left(maxLineLength), other->name}));
    return problems;
}

/// What was chosen and credited while it was of another kind.
void checkUse(Workspace& workspace, Problems& problems, const Organisation& before,
              const Organisation& after) {
    if (before.kind == after.kind || !(isBeneficiary(before) || isBeneficiary(after)))
        return;
    const OrganisationUse use = workspace.organisations().use(before.id);
    if (!isBeneficiary(after) && use.choices > 0)
        problems.push_back(
            makeError("kind", "organisation.kind.chosen", {before.name, QString::number(use.choices)}));
    if (!isBeneficiary(after) && use.coaching > 0)
        problems.push_back(
            makeError("kind", "organisation.kind.coaching", {before.name, QString::number(use.coaching)}));
    if (use.enrolments > 0)
        problems.push_back(makeWarning("kind", "organisation.kind.enrolled",
                                       {before.name, QString::number(use.enrolments)}));
}

} // namespace

Made<OrganisationId> addOrganisation(Workspace& workspace, Organisation typed) {
    Organisation organisation = cleaned(std::move(typed));
    organisation.id = {};
    OrganisationId id;
    Outcome outcome = workspace.change({"organisation.add", {organisation.name}}, [&] {
        Problems problems = check(workspace, organisation);
        if (!hasErrors(problems))
            id = workspace.organisations().insert(organisation);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateOrganisation(Workspace& workspace, const Organisation& typed) {
    const Organisation organisation = cleaned(typed);
    return workspace.change({"organisation.update", {organisation.name}}, [&]() -> Problems {
        const auto before = workspace.organisations().find(organisation.id);
        if (!before)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, organisation);
        checkUse(workspace, problems, *before, organisation);
        if (!hasErrors(problems))
            workspace.organisations().update(organisation);
        return problems;
    });
}

Outcome removeOrganisation(Workspace& workspace, OrganisationId id) {
    const auto stored = workspace.organisations().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"organisation.remove", {stored->name}}, [&]() -> Problems {
        if (const int count = workspace.organisations().use(id).references; count > 0)
            return {makeError({}, "organisation.in_use", {stored->name, QString::number(count)})};
        workspace.organisations().remove(id);
        return {};
    });
}

} // namespace palas
