// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to the services of the equipment.

#include "domain/Equipment.h"
#include "services/Outcome.h"

#include <optional>

namespace palas {
class Workspace;

/// The first thing that happened to a kit as a whole: from then on its items are fixed.
[[nodiscard]] std::optional<EquipmentEvent> firstEventOf(Workspace& workspace, KitId kit);

/// The item by itself and among the others: numbers that nothing else has.
[[nodiscard]] Problems checkItem(Workspace& workspace, const EquipmentItem& item);

/// Takes a document out of the file unless other rows name it.
void dropUnused(Workspace& workspace, EvidenceId evidence);

[[nodiscard]] inline Made<EvidenceId> refusedFiling(Problems problems) {
    return {{std::move(problems), {}}, {}};
}

} // namespace palas
