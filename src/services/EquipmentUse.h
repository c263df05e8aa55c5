// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to the services of the equipment.

#include "domain/Equipment.h"

#include <optional>

namespace palas {
class Workspace;

/// The first thing that happened to a kit as a whole: from then on its items are fixed.
[[nodiscard]] std::optional<EquipmentEvent> firstEventOf(Workspace& workspace, KitId kit);

/// The item by itself and among the others: numbers that nothing else has.
[[nodiscard]] Problems checkItem(Workspace& workspace, const EquipmentItem& item);

/// What was typed, with its lines and its note cleaned.
[[nodiscard]] EquipmentItem cleaned(EquipmentItem item);

} // namespace palas
