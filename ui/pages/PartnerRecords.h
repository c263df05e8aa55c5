// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// The partnerships of all structures.
[[nodiscard]] Records partnerRecords(const Figures& figures);
/// Those of a structure that are alive, the newest first, at most three.
[[nodiscard]] Records structurePartners(const Figures& own);

} // namespace palas::ui
