// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: what is checked of a choice wherever it comes from.

#include "domain/Module.h"
#include "domain/Problem.h"

namespace palas {
class Workspace;

/// Of a new one: structure, module and texts, that it is not chosen twice; warns of sessions at the same
/// time.
[[nodiscard]] Problems checkElective(Workspace& workspace, const ElectiveChoice& choice);

} // namespace palas
