// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBar.h"
#include "ui/pages/AttendanceClipboard.h"

namespace palas::ui {

/// Why a key wrote nothing, and what to do about it. The action is left to the caller.
[[nodiscard]] MessageBar::Message refusalMessage(const SessionRecord& record, const CellEdits& edits);
[[nodiscard]] MessageBar::Message refusalMessage(const PastedCells& pasted);

} // namespace palas::ui
