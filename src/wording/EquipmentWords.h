// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/EquipmentState.h"
#include "services/EquipmentBook.h"

#include <QString>

namespace palas::wording {

[[nodiscard]] QString label(ItemKind kind);
[[nodiscard]] QString label(EquipmentEventKind kind);
[[nodiscard]] QString label(ItemCondition condition); ///< unknown: empty
[[nodiscard]] QString label(ItemFinding result);
[[nodiscard]] QString label(ItemState::Place place);
[[nodiscard]] QString label(KitStage stage);
/// What is not as it should be: « 1 perdu, 1 en réparation »; empty when complete.
[[nodiscard]] QString incompleteness(const KitState& state);

} // namespace palas::wording
