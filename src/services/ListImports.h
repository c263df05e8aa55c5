// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: what each kind of list becomes; see Importer.h.

#include "services/Importer.h"

namespace palas {

/// False when it was stopped.
bool planPeople(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress,
                ImportPlan& plan);
bool planEnrolments(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress,
                    ImportPlan& plan);

/// Rows between two calls of a progress.
inline constexpr int rowsPerProgress = 500;

/// The structure of a row by its code, else by its name; `problems` say when there is none of that name.
class ImportCells;
class StructureFinder;
[[nodiscard]] OrganisationId structureOfRow(const ImportCells& cells, StructureFinder& structures,
                                            Problems& problems);
/// Invalid with a problem for what is no date.
[[nodiscard]] QDate dayOfRow(const ImportCells& cells, const char* field, Problems& problems);

} // namespace palas
