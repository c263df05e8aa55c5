// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Command.h"
#include "domain/Ids.h"
#include "domain/Quantities.h"

namespace palas {
class Workspace;
}

namespace palas::cli {

/// The structure with this code; none for an empty code; an unknown one throws UsageError.
[[nodiscard]] OrganisationId structureOf(Workspace& workspace, const QString& code);
[[nodiscard]] SessionId sessionOf(Workspace& workspace, const QString& code);
/// --from and --to; throws UsageError when the end comes before the start.
[[nodiscard]] Period periodOf(const Arguments& arguments);

} // namespace palas::cli
