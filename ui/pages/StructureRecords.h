// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

// The lists of the page of the structures, made of the figures.

/// 17 CCAS, the UDCCAS, and the others when wanted; with what is proven of the hours planned.
[[nodiscard]] Records structureRecords(const Figures& figures, bool everyKind);
/// Every module that concerns the structure: the MOOC, the cores, the events, its own choice, where it sends
/// people.
[[nodiscard]] Records structureModules(const Figures& figures, OrganisationId structure);
/// Who belongs to it today, management first.
[[nodiscard]] Records structurePeople(const Figures& figures, OrganisationId structure);
/// Sheets that are missing, then the sessions to come. `figures` are those of the structure alone.
[[nodiscard]] Records structureAgenda(const Figures& figures);

} // namespace palas::ui
