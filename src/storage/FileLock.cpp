// SPDX-License-Identifier: EUPL-1.2
#include "storage/FileLock.h"

#include "storage/StorageError.h"

#include <optional>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <utility>
#include <vector>

namespace palas {

namespace {

std::optional<QByteArray> contentOf(const QString& lockFile) {
    QFile file(lockFile);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// Two laptops may bear one name: then the number of the machine decides, the fourth line of Qt's lock files.
bool isOfThisMachine(const QString& lockFile) {
    const QByteArray machine = contentOf(lockFile).value_or(QByteArray()).split('\n').value(3);
    return machine.isEmpty() || machine == QSysInfo::machineUniqueId();
}

std::unique_ptr<QLockFile> lockBeside(const QString& programmeFile) {
    auto lock = std::make_unique<QLockFile>(programmeFile + QStringLiteral(".lock"));
    // Qt's default takes over the lock of another machine after 30 s without asking.
    lock->setStaleLockTime(0);
    return lock;
}

/// A QLockFile removes its file when it goes, whoever's that is by then: it stays until the program ends.
void leaveAlone(std::unique_ptr<QLockFile> lock) {
    static auto* lost = new std::vector<std::unique_ptr<QLockFile>>;
    lost->push_back(std::move(lock));
}

} // namespace

FileLock::FileLock(const QString& programmeFile)
    : programme_(programmeFile)
    , lock_(lockBeside(programmeFile)) {}

FileLock::~FileLock() {
    unlock();
}

bool FileLock::tryLock() {
    if (lock_->tryLock(0)) {
        ours_ = contentOf(lock_->fileName()).value_or(QByteArray());
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

bool FileLock::isTakenOver() const {
    if (!lock_->isLocked()) {
        return false;
    }
    if (const auto now = contentOf(lock_->fileName())) {
        return *now != ours_;
    }
    return !QFile::exists(lock_->fileName()) && QFile::exists(programme_);
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
    if (isTakenOver()) {
        leaveAlone(std::exchange(lock_, lockBeside(programme_)));
    }
    lock_->unlock();
}

} // namespace palas
