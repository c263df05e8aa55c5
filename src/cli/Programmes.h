// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Command.h"
#include "domain/Ids.h"
#include "domain/Quantities.h"
#include "storage/NetworkShare.h"

#include <memory>

namespace palas {
class Workspace;
}

namespace palas::cli {

/// For writing; on a network share one line on standard error says what that means.
[[nodiscard]] std::unique_ptr<Workspace> openForWriting(const QString& path);
void warnOfShare(const QString& path);
/// The line; empty when the file is on a disk of this machine.
[[nodiscard]] QString shareWarning(const QString& path, const ShareDetector& isShare = isOnNetworkShare);

/// The structure of the programme (CCAS or UDCCAS) with this code; none for an empty code; an unknown one
/// throws UsageError. In a structure's own copy it is always that structure.
[[nodiscard]] OrganisationId structureOf(Workspace& workspace, const QString& code);
[[nodiscard]] SessionId sessionOf(Workspace& workspace, const QString& code);
/// --from and --to; throws UsageError when the end comes before the start.
[[nodiscard]] Period periodOf(const Arguments& arguments);

} // namespace palas::cli
