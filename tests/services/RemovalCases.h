// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Outcome.h"
#include "services/Workspace.h"

#include <functional>
#include <vector>

namespace palas::test {

/// Takes something away from the demonstration, after whatever it needs for that; its last change is the
/// removal.
struct RemovalCase {
    QString code;
    std::function<Outcome(Workspace&)> remove;
};

/// One for each change of services/Removals.h, some with several.
[[nodiscard]] const std::vector<RemovalCase>& removalCases();

/// Every recorded row but the numbers given and the trash itself, as text.
[[nodiscard]] QString rowsOutsideTrash(Workspace& workspace);

} // namespace palas::test
