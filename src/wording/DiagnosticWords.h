// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Diagnostic.h"
#include "domain/NeedsAnalysis.h"
#include "domain/Problem.h"

#include <optional>
#include <QString>

namespace palas {
class Figures;
struct Figure;
} // namespace palas

namespace palas::wording {

[[nodiscard]] QString label(GridStatus status);
[[nodiscard]] QString label(Moment moment);
[[nodiscard]] QString label(NeedsStatus status);
/// « 3,3 » ; of a difference « +0,7 » ; nothing while it is not known.
[[nodiscard]] QString score(const std::optional<Score>& score);
[[nodiscard]] QString scoreDelta(const std::optional<Score>& delta);
/// Of "scored", "not_concerned", "unanswered".
[[nodiscard]] QString answerWord(const QString& code);
[[nodiscard]] QString gridName(const Questionnaire& grid); ///< title and version

/// figureName(), where an axis has its name in place of its code: « Axe Numérique, initial »
[[nodiscard]] QString figureName(const Figures& figures, Figure figure);

/// The sentence of a problem or a change of the diagnostics; none for any other code.
[[nodiscard]] std::optional<QString> diagnosticProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> diagnosticChange(const ChangeLabel& label);

} // namespace palas::wording
