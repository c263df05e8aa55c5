// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas::ui {

// The lines under the name of a structure on its sheet.

[[nodiscard]] QString structureFacts(const Organisation& structure); ///< INSEE code, inhabitants, SIREN ...
[[nodiscard]] QString structureContact(const Organisation& structure);
[[nodiscard]] QString structureDirector(const Figures& figures, const Organisation& structure);

} // namespace palas::ui
