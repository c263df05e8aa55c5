// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "services/Figures.h"

namespace palas {
class Workspace;

/// What one person has done in one module, and the documents that prove it.
struct ProvenHours {
    PersonId person;
    ModuleId module;
    Minutes attended;
    Minutes proven;
    std::vector<Evidence> documents; ///< by number; none while nothing is proven
};

/// Of everyone of the scope who was present at least once, by module, then by name. The minutes are those of
/// Figures::totals(); the documents are the pages, or the remote evidence, that cover a proven cell.
[[nodiscard]] std::vector<ProvenHours> provenHours(const Figures& figures, Workspace& workspace);

} // namespace palas
