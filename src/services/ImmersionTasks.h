// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Tasks.h"

#include <vector>

namespace palas {

/// Those of immersions, with those whose count is zero.
[[nodiscard]] std::vector<Task> immersionTasks(const Figures& figures);

} // namespace palas
