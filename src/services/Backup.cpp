// SPDX-License-Identifier: EUPL-1.2
#include "services/Backup.h"

#include "services/Workspace.h"
#include "storage/DatabaseCopy.h"
#include "storage/NewFile.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace palas {
namespace {

constexpr size_t keptCopies = 10;

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
    // We hold the lock, so whoever broke these off is gone.
    const QDir folder(backupFolder(programmeFile));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (dayOfCopy(programmeFile, NewFile::targetOf(name)).isValid())
            QFile::remove(folder.filePath(name));
    }
    for (const BackupFile& copy : copies) {
        if (!kept.contains(copy.path))
            QFile::remove(copy.path);
    }
}

} // namespace

bool backupTo(Workspace& workspace, const QString& target, const std::function<bool(int, int)>& progress) {
    return workspace.database().backup(target, progress);
}

void restoreBackup(const QString& backup, const QString& target) {
    Database::openAsItIs(backup, Database::Access::read)->backup(target);
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

DailyBackup::DailyBackup(Workspace& workspace)
    : programmeFile_(workspace.path()) {
    if (programmeFile_.isEmpty() || workspace.isReadOnly())
        return;
    target_ = QDir(backupFolder(programmeFile_)).filePath(copyName(programmeFile_, workspace.localDay()));
    if (QFileInfo::exists(target_))
        return;
    makeFolder(backupFolder(programmeFile_));
    copy_ = std::make_unique<DatabaseCopy>(workspace.database(), target_);
}

DailyBackup::~DailyBackup() = default;

bool DailyBackup::step() {
    return copy_ && copy_->step();
}

QString DailyBackup::keep() {
    if (!copy_)
        return {};
    copy_->keep();
    copy_.reset();
    removeOldCopies(programmeFile_);
    return target_;
}

QString dailyBackup(Workspace& workspace) {
    DailyBackup backup(workspace);
    while (backup.step()) {
    }
    return backup.keep();
}

} // namespace palas
