// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/PageTable.h"

namespace palas::ui {

/// The reports as entries of a list, in sections by the people they are for.
[[nodiscard]] std::vector<PageEntry> reportEntries();

} // namespace palas::ui
