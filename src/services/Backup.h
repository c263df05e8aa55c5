// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas {
class Workspace;

/// The whole file is checked before, the copy after. Throws file.exists, file.damaged, file.disk_full.
bool backupTo(Workspace& workspace, const QString& target,
              const std::function<bool(int, int)>& progress = {});
/// Checks `backup` and copies it to `target`, which must not exist.
void restoreBackup(const QString& backup, const QString& target);

/// Automatic copies beside the file, in « NOM.copies »: at most one a day, ten kept, and the first of each
/// month.
[[nodiscard]] QString backupFolder(const QString& programmeFile);
struct BackupFile {
    QString path;
    QDateTime made;
};
[[nodiscard]] std::vector<BackupFile> backupsOf(const QString& programmeFile); ///< latest first
/// Makes today's copy when there is none; returns its path or nothing.
QString dailyBackup(Workspace& workspace);

} // namespace palas
