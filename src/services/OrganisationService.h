// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Also refuses a code that another structure has.
Made<OrganisationId> addOrganisation(Workspace& workspace, Organisation organisation);
Outcome updateOrganisation(Workspace& workspace, const Organisation& organisation);
/// Refused while people, sessions or choices name it.
Outcome removeOrganisation(Workspace& workspace, OrganisationId id);

} // namespace palas
