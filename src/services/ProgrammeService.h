// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Programme.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

Outcome updateProgramme(Workspace& workspace, const Programme& programme);

} // namespace palas
