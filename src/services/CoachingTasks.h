// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Tasks.h"

namespace palas {

/// coaching_to_prove (entries over without document) · coaching_undescribed (entries over without the work
/// done) · coaching_overrun · coaching_unused (structures)
[[nodiscard]] std::vector<Task> coachingTasks(const Figures& figures);

} // namespace palas
