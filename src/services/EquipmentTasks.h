// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Tasks.h"

namespace palas {

/// kits_to_hand_over (a planned date has passed, or half of the operation is over) · receipts_missing ·
/// stickers_missing (handed over, without sticker or photograph) · equipment_check_unfinished ·
/// equipment_gone (lost or stolen)
[[nodiscard]] std::vector<Task> equipmentTasks(const Figures& figures);

} // namespace palas
