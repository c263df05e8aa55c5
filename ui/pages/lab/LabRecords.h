// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// The labs by structure, then the CCAS without one, whose key is that of the structure, negative. Nothing
/// while there is no lab at all.
[[nodiscard]] Records labRecords(const Figures& figures);
[[nodiscard]] Records experimentRecords(const Figures& figures, LabId lab);
[[nodiscard]] Records milestoneRecords(const Figures& figures, LabId lab);
[[nodiscard]] Records riskRecords(const Figures& figures, LabId lab);
/// « Expérimenter », « terminé », « à ouvrir »
[[nodiscard]] QString labStageWords(const Figures& figures, const Lab& lab);
[[nodiscard]] bool isOfLabs(const QString& taskCode);

} // namespace palas::ui
