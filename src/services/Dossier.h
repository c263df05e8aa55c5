// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "domain/Origin.h"

#include <optional>
#include <QString>

namespace palas {
class Workspace;

/// Writes a structure's own copy (« dossier du directeur ») to `path`, whole or not at all: a new file that
/// holds its rows and the shared catalogue, and nothing of any other structure. Throws file.exists,
/// file.cannot_write, and file.dossier when `workspace` is such a copy itself.
void writeDossier(Workspace& workspace, const Organisation& structure, const QString& path);

/// What a copy was made from; nothing in a programme.
[[nodiscard]] std::optional<Origin> dossierOrigin(Workspace& workspace);

/// The structure whose own copy this is: all figures are about it. None in a programme.
[[nodiscard]] OrganisationId ownStructure(Workspace& workspace);

/// « 97616 Sada.palas »: how the copies of one folder are named.
[[nodiscard]] QString dossierFileName(const Organisation& structure);

} // namespace palas
