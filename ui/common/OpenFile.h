// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QString>

namespace palas::ui {

/// With the application that this computer has for it. False when there is none.
bool openFile(const QString& path);
bool openFolderOf(const QString& path);

/// Writes a new file beside `path` by `write`, then puts it in the place of what was there. The person has
/// already agreed to replace it. Whatever `write` throws leaves the old file as it was.
void replaceFile(const QString& path, const std::function<void(const QString& beside)>& write);

} // namespace palas::ui
