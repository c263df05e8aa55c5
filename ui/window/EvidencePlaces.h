// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "ui/pages/Page.h"

#include <utility>

namespace palas::ui {

/// The filed documents that something names as its proof, each with where that is shown.
[[nodiscard]] std::vector<std::pair<Evidence, Target>> evidencePlaces(const Figures& figures,
                                                                      Workspace& workspace);

} // namespace palas::ui
