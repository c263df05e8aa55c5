// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <vector>

namespace palas::ui {

/// Rows of trimmed cells of what a spreadsheet puts on the clipboard; the line end after the last row makes
/// none.
[[nodiscard]] std::vector<QStringList> pastedCells(QString text);

} // namespace palas::ui
