// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Problem.h"

#include <optional>
#include <QString>

namespace palas::wording {

/// The sentence of a problem or a change of immersions; none for any other code.
[[nodiscard]] std::optional<QString> immersionProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> immersionChange(const ChangeLabel& label);

} // namespace palas::wording
