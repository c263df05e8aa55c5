// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: what is checked of a choice wherever it comes from.

#include "domain/Module.h"
#include "domain/Organisation.h"
#include "domain/Problem.h"
#include "services/ElectiveDates.h"
#include "services/Lookup.h"

#include <QSet>

namespace palas {
class Workspace;

/// What new choices are checked against. Reads one state of the file at construction.
class ElectiveChecks {
public:
    /// `structure`: the only one whose choices are checked; not valid: any.
    explicit ElectiveChecks(Workspace& workspace, OrganisationId structure = {});
    /// Structure, module and texts, that it is not chosen twice; warns of sessions at the same time.
    [[nodiscard]] Problems check(const ElectiveChoice& choice) const;

private:
    Lookup<Organisation, OrganisationId> organisations_;
    Lookup<Module, ModuleId> modules_;
    QSet<std::pair<OrganisationId, ModuleId>> chosen_;
    ElectiveDates dates_;
};

} // namespace palas
