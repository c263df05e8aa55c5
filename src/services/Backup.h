// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas {
class DatabaseCopy;
class Workspace;

/// The copy is checked whole before it gets its name: damage of the file is found there as well. Throws
/// file.exists, file.damaged, file.disk_full.
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

/// Today's copy, in small steps on the writing connection, so that a window goes on meanwhile.
///     DailyBackup backup(workspace);
///     while (backup.step()) { ... }
///     backup.keep();
class DailyBackup {
public:
    /// Ends before the workspace is closed.
    explicit DailyBackup(Workspace& workspace);
    ~DailyBackup();
    DailyBackup(const DailyBackup&) = delete;
    DailyBackup& operator=(const DailyBackup&) = delete;

    /// False when there is nothing (more) to copy. Throws StorageError.
    [[nodiscard]] bool step();
    /// Checks the copy, names it and prunes older ones; works without the workspace, on any thread. Returns
    /// its path, or nothing when today's is there already.
    QString keep();

private:
    QString programmeFile_;
    QString target_;
    std::unique_ptr<DatabaseCopy> copy_;
};
/// The same in one go.
QString dailyBackup(Workspace& workspace);

} // namespace palas
