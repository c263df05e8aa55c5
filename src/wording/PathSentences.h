// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Problem.h"

#include <optional>
#include <QString>

namespace palas::wording {

/// The sentence of a problem or a change of partnerships, evaluations, events, online courses and filters;
/// none for any other code.
[[nodiscard]] std::optional<QString> pathProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> pathChange(const ChangeLabel& label);

} // namespace palas::wording
