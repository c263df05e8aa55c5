// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "services/DemoPeople.h"
#include "services/DemoPlan.h"
#include "services/DemoRandom.h"

namespace palas {

/// Who takes part in the plan's session at `index`, by structure then rank. Nobody comes twice to one module,
/// and no two sessions of the plan share a half-day: nobody is ever in two places.
[[nodiscard]] std::vector<const DemoPerson*> demoSeats(const DemoPlan& plan, const Module& module,
                                                       const std::vector<DemoPerson>& people, size_t index,
                                                       DemoRandom& random);

} // namespace palas
