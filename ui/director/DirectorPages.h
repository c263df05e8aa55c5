// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/PageTable.h"

namespace palas::ui {

/// The pages of a structure's own copy, under the names of the pages whose rows they show: what leads to a
/// person or a session of a programme leads to them as well.
[[nodiscard]] std::vector<PageEntry> directorPages();

} // namespace palas::ui
