// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Also refuses a code that another structure has.
Made<OrganisationId> addOrganisation(Workspace& workspace, Organisation organisation);
/// A structure that chose electives stays a CCAS or the UDCCAS; another kind is warned about once people are
/// enrolled for it.
Outcome updateOrganisation(Workspace& workspace, const Organisation& organisation);
/// Refused while people, sessions or choices name it.
Outcome removeOrganisation(Workspace& workspace, OrganisationId id);

} // namespace palas
