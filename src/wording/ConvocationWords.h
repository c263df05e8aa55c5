// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Problem.h"

#include <optional>
#include <QString>

namespace palas::wording {

/// The sentence of a problem or a change of the convocations; none for any other code.
[[nodiscard]] std::optional<QString> convocationProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> convocationChange(const ChangeLabel& label);
/// Of the column "state" of the export, « remplacée » included.
[[nodiscard]] QString convocationStateWord(const QString& code);

} // namespace palas::wording
