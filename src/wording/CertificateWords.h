// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Problem.h"

#include <optional>
#include <QString>

namespace palas::wording {

/// The sentence of a problem or a change of the certificates; none for any other code.
[[nodiscard]] std::optional<QString> certificateProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> certificateChange(const ChangeLabel& label);
/// Of the column "state" of the export, « remplacé » included.
[[nodiscard]] QString certificateStateWord(const QString& code);

} // namespace palas::wording
