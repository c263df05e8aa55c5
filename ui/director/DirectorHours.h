// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// What each person of a structure's own copy has followed, module by module: hours done, hours proven, and
/// the numbers of the documents that prove them.
[[nodiscard]] Records directorHours(const Figures& figures, Workspace& workspace);

} // namespace palas::ui
