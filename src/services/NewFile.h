// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QByteArray>
#include <QString>

namespace palas {

/// Makes a file whole or not at all: `write` fills the path that it is given (beside the target, then
/// renamed). Throws file.exists when `path` exists, file.cannot_write when it or its folder cannot be
/// written, and passes on what `write` throws; nothing is left behind.
void makeNewFile(const QString& path, const std::function<void(const QString& partPath)>& write);

/// The same for content that is in memory already; a full disk throws file.disk_full.
void writeNewFile(const QString& path, const QByteArray& content);

} // namespace palas
