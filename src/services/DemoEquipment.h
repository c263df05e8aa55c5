// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/DemoPeople.h"

namespace palas {

/// The demonstration's kits, one for each CCAS and wave, what happened to them up to 15 May 2022, and a check
/// that is half done. Everything in it is invented.
void writeDemoEquipment(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people);

} // namespace palas
