// SPDX-License-Identifier: EUPL-1.2
#include "services/ElectiveWork.h"

#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"

namespace palas {

ElectiveChecks::ElectiveChecks(Workspace& workspace, OrganisationId structure)
    : organisations_(workspace.organisations().all())
    , modules_(workspace.modules().all())
    , dates_(workspace, structure) {
    for (const ElectiveChoice& choice : workspace.modules().choices())
        chosen_.insert({choice.organisation, choice.module});
}

Problems ElectiveChecks::check(const ElectiveChoice& choice) const {
    const Organisation* organisation = organisations_.find(choice.organisation);
    const Module* module = modules_.find(choice.module);
    if (!organisation || !module)
        return {makeError({}, "row.gone")};
    Problems problems = validate(choice);
    if (module->kind != ModuleKind::elective)
        problems.push_back(makeError("module", "elective.not_elective", {module->code}));
    if (!isBeneficiary(*organisation))
        problems.push_back(makeError("organisation", "elective.not_beneficiary", {organisation->name}));
    if (chosen_.contains({choice.organisation, choice.module}))
        problems.push_back(makeError("module", "elective.twice", {organisation->name, module->code}));
    if (hasErrors(problems))
        return problems;
    for (const ElectiveClash& clash : dates_.clashes(choice.organisation, choice.module))
        problems.push_back(makeWarning("module", "elective.clash",
                                       {clash.session, clash.other, clash.day.toString(Qt::ISODate)}));
    return problems;
}

} // namespace palas
