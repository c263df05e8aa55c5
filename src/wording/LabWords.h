// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Lab.h"
#include "domain/Problem.h"

#include <optional>
#include <QDate>
#include <QString>

namespace palas::wording {

[[nodiscard]] QString label(LabStage stage);
[[nodiscard]] QString label(LabState state);
[[nodiscard]] QString label(LabStageState state);
[[nodiscard]] QString label(ExperimentDecision decision);
[[nodiscard]] QString riskLevel(int level); ///< « faible », « moyen », « fort »

/// « Prochaine date : vendredi 6 mai 2022 »; of a day that is past: « Attendu depuis le vendredi 6 mai 2022 »
[[nodiscard]] QString nextDay(QDate next, QDate asOf);

/// The sentence of a problem or a change of the labs; none for any other code.
[[nodiscard]] std::optional<QString> labProblem(const Problem& problem);
[[nodiscard]] std::optional<QString> labChange(const ChangeLabel& label);

} // namespace palas::wording
