// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

class QComboBox;

namespace palas::ui {

// The lists of the page of the equipment, made of the figures.

[[nodiscard]] Records kitRecords(const Figures& figures);  ///< by kit
[[nodiscard]] Records itemRecords(const Figures& figures); ///< by item
/// What was found in a campaign, what was not looked at first; by item.
[[nodiscard]] Records checkRecords(const Figures& figures, const EquipmentCheck& check);
/// The latest first; by event.
[[nodiscard]] Records equipmentHistory(const Figures& figures,
                                       const std::vector<const EquipmentEvent*>& events);

[[nodiscard]] ChartState chartState(KitStage stage);
/// « CCAS d'Acoua »; empty for none.
[[nodiscard]] QString structureName(const Figures& figures, OrganisationId structure);
/// The CCAS and the UDCCAS, after « not decided yet » with an invalid key.
void addBeneficiaries(QComboBox& box, const Figures& figures);
/// What is to be done on the page: what its tasks count.
[[nodiscard]] bool isOfEquipment(const QString& taskCode);

} // namespace palas::ui
