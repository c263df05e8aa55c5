// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to the services of the equipment.

#include "domain/Equipment.h"

#include <optional>
#include <vector>

namespace palas {
class Workspace;

/// The item by itself and among the others: numbers that nothing else has.
[[nodiscard]] Problems checkItem(Workspace& workspace, const EquipmentItem& item);
/// The same among `others`: those with its inventory number or its serial number.
[[nodiscard]] Problems checkItem(const EquipmentItem& item, const std::vector<EquipmentItem>& others);
/// Whether an item may pass from one kit to another; either may be none. Once something happened to a kit as
/// a whole, its items are fixed.
[[nodiscard]] Problems checkMembership(Workspace& workspace, KitId before, KitId after);
/// The EU sticker is ticked once it is on.
[[nodiscard]] Problems checkSticker(Workspace& workspace, QDate day);
[[nodiscard]] Problems checkKit(Workspace& workspace, const Kit& kit);

/// The kit that `about` is about, or that its item belongs to, with everything that happened to it; then
/// `wanted` instead of what is stored under its id.
[[nodiscard]] Problems checkTimeline(Workspace& workspace, const EquipmentEvent& about,
                                     const std::optional<EquipmentEvent>& wanted);

/// What was typed, with its lines and its note cleaned.
[[nodiscard]] EquipmentItem cleaned(EquipmentItem item);

} // namespace palas
