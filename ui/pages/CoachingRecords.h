// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

class QComboBox;

namespace palas::ui {

/// Each structure with what it has of its hours, as a bar and in words.
[[nodiscard]] Records coachingWalletRecords(const Figures& figures);
/// What went into the hours of a structure and out of them, the latest first: grants, transfers, entries. All
/// structures when it is not valid.
[[nodiscard]] Records coachingLedger(const Figures& figures, Workspace& workspace, OrganisationId structure);
/// The latest entries on a structure's sheet.
[[nodiscard]] Records coachingLatest(const Figures& figures, OrganisationId structure);

/// The structures that have hours, as choices.
void addStructures(QComboBox& box, const Figures& figures);

} // namespace palas::ui
