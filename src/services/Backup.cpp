// SPDX-License-Identifier: EUPL-1.2
#include "services/Backup.h"

#include "services/Workspace.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace palas {
namespace {

constexpr size_t keptCopies = 10;

void requireSound(Database& database) {
    const QStringList problems = database.fullCheck();
    if (!problems.isEmpty())
        throw StorageError("file.damaged", {database.path()}, problems.join("; "));
}

/// « programme 2022-05-18.palas »: the name tells our copies of this file from everything else in the folder.
QString copyName(const QString& programmeFile, QDate day) {
    return QFileInfo(programmeFile).completeBaseName() % ' ' % day.toString(Qt::ISODate) %
           QLatin1String(".palas");
}

QDate dayOfCopy(const QString& programmeFile, const QString& name) {
    const qsizetype start = QFileInfo(programmeFile).completeBaseName().size() + 1;
    const QDate day = QDate::fromString(name.mid(start, 10), Qt::ISODate);
    return day.isValid() && name == copyName(programmeFile, day) ? day : QDate();
}

void makeFolder(const QString& folder) {
    if (!QDir().mkpath(folder))
        throw StorageError("file.folder_read_only", {folder});
}

/// Written beside its name and renamed when whole: a copy broken off in the middle never counts as today's.
void writeCopy(Workspace& workspace, const QString& target) {
    const QString partial = target + QLatin1String(".part");
    QFile::remove(partial);
    backupTo(workspace, partial);
    if (!QFile::rename(partial, target)) {
        QFile::remove(partial);
        throw StorageError("file.cannot_write", {target});
    }
}

void removeOldCopies(const QString& programmeFile) {
    const std::vector<BackupFile> copies = backupsOf(programmeFile);
    QSet<QString> kept;
    for (size_t i = 0; i < std::min(copies.size(), keptCopies); ++i)
        kept.insert(copies[i].path);
    QString month;
    for (auto copy = copies.rbegin(); copy != copies.rend(); ++copy) {
        const QString itsMonth = copy->made.toString("yyyy-MM");
        if (itsMonth != month)
            kept.insert(copy->path);
        month = itsMonth;
    }
    for (const BackupFile& copy : copies) {
        if (!kept.contains(copy.path))
            QFile::remove(copy.path);
    }
}

} // namespace

bool backupTo(Workspace& workspace, const QString& target, const std::function<bool(int, int)>& progress) {
    if (QFileInfo::exists(target))
        throw StorageError("file.exists", {target});
    requireSound(workspace.database());
    return workspace.database().backup(target, progress);
}

void restoreBackup(const QString& backup, const QString& target) {
    if (QFileInfo::exists(target))
        throw StorageError("file.exists", {target});
    const auto database = Database::openAsItIs(backup, Database::Access::read);
    requireSound(*database);
    database->backup(target);
}

QString backupFolder(const QString& programmeFile) {
    return Database::copiesFolder(programmeFile);
}

std::vector<BackupFile> backupsOf(const QString& programmeFile) {
    std::vector<BackupFile> copies;
    for (const QFileInfo& file : QDir(backupFolder(programmeFile)).entryInfoList(QDir::Files)) {
        const QDate day = dayOfCopy(programmeFile, file.fileName());
        if (day.isValid())
            copies.push_back({file.absoluteFilePath(), day.startOfDay(Qt::UTC)});
    }
    std::sort(copies.begin(), copies.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.made > b.made; });
    return copies;
}

QString dailyBackup(Workspace& workspace) {
    const QString file = workspace.path();
    if (file.isEmpty() || workspace.isReadOnly())
        return {};
    const QString target = QDir(backupFolder(file)).filePath(copyName(file, workspace.localDay()));
    if (QFileInfo::exists(target))
        return {};
    makeFolder(backupFolder(file));
    writeCopy(workspace, target);
    removeOldCopies(file);
    return target;
}

} // namespace palas
