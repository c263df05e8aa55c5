// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to the services: what they all ask of a structure that a row names.

#include "domain/Ids.h"
#include "domain/Problem.h"

namespace palas {
class Workspace;

/// Empty when there is none.
[[nodiscard]] QString organisationName(Workspace& workspace, OrganisationId id);

/// One of the programme's structures: row.gone, else `code` with its name. Nothing is said of an id that is
/// not valid.
[[nodiscard]] Problems checkBeneficiary(Workspace& workspace, const QString& field, OrganisationId id,
                                        const char* code);

} // namespace palas
