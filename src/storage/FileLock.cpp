// SPDX-License-Identifier: EUPL-1.2
#include "storage/FileLock.h"

#include "storage/StorageError.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>

namespace palas {

namespace {

/// Two laptops may bear one name: then the number of the machine decides, the fourth line of Qt's lock files.
bool isOfThisMachine(const QString& lockFile) {
    QFile file(lockFile);
    const QList<QByteArray> lines =
        file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    const QByteArray machine = lines.value(3);
    return machine.isEmpty() || machine == QSysInfo::machineUniqueId();
}

} // namespace

FileLock::FileLock(const QString& programmeFile)
    : lock_(std::make_unique<QLockFile>(programmeFile + QStringLiteral(".lock"))) {
    // Qt's default takes over the lock of another machine after 30 s without asking.
    lock_->setStaleLockTime(0);
}

FileLock::~FileLock() = default;

bool FileLock::tryLock() {
    if (lock_->tryLock(0)) {
        return true;
    }
    const QString folder = QFileInfo(lock_->fileName()).absolutePath();
    switch (lock_->error()) {
    case QLockFile::LockFailedError:
        return false;
    case QLockFile::PermissionError:
        throw StorageError(QStringLiteral("file.folder_read_only"), {folder});
    default:
        break;
    }
    const bool full = QStorageInfo(folder).isValid() && QStorageInfo(folder).bytesAvailable() == 0;
    throw StorageError(full ? QStringLiteral("file.disk_full") : QStringLiteral("file.cannot_write"),
                       {folder}, QStringLiteral("the lock file cannot be made"));
}

bool FileLock::isHeld() const {
    return lock_->isLocked();
}

FileLock::Owner FileLock::owner() const {
    Owner owner;
    if (!lock_->getLockInfo(&owner.process, &owner.host, &owner.application)) {
        return {};
    }
    owner.since = QFileInfo(lock_->fileName()).lastModified().toUTC();
    owner.onThisMachine = owner.host == QSysInfo::machineHostName() && isOfThisMachine(lock_->fileName());
    return owner;
}

bool FileLock::mayBeBroken() const {
    return QFile::exists(lock_->fileName()) && !owner().onThisMachine;
}

bool FileLock::breakLock() {
    return mayBeBroken() && lock_->removeStaleLockFile();
}

void FileLock::unlock() {
    lock_->unlock();
}

} // namespace palas
