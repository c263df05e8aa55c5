// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Problem.h"

#include <optional>
#include <QString>

namespace palas::wording {

/// « Personne »: what a change of services/Removals.h took away.
[[nodiscard]] QString removedKind(const ChangeLabel& label);

/// The sentence of a problem or a change of the trash; none for any other code.
[[nodiscard]] std::optional<QString> trashProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> trashChange(const ChangeLabel& label);

} // namespace palas::wording
