// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <QByteArray>
#include <QDateTime>
#include <QString>

class QLockFile;

namespace palas {

/// The writer's lock on a programme file (`FILE.lock` beside it), held as long as its window is open.
/// It never goes stale by age: only a person may break the lock of another machine.
class FileLock {
public:
    struct Owner {
        qint64 process = 0;
        QString host; ///< empty: nobody
        QString application;
        QDateTime since; ///< when the lock was taken, by the clock of the folder's machine
        bool onThisMachine = false;
    };

    explicit FileLock(const QString& programmeFile);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// False when someone else holds it; throws file.folder_read_only, file.disk_full, file.cannot_write when
    /// no lock file can be made.
    [[nodiscard]] bool tryLock();
    [[nodiscard]] bool isHeld() const;
    /// It was held, and on another machine someone has broken it since: its file is another one or is gone.
    /// False while the folder cannot be looked at: nothing is known then.
    [[nodiscard]] bool isTakenOver() const;
    [[nodiscard]] Owner owner() const;
    /// Another machine holds it, or the lock does not tell who: only a person knows whether someone still
    /// works there. A lock of this machine is never broken: its holder is alive, since tryLock() takes over
    /// that of a dead process.
    [[nodiscard]] bool mayBeBroken() const;
    /// Removes a lock that may be broken, on a person's word; false when it may not or could not.
    [[nodiscard]] bool breakLock();
    /// Leaves the file of whoever took the lock over.
    void unlock();

private:
    QString programme_;
    std::unique_ptr<QLockFile> lock_;
    QByteArray ours_; ///< what the lock file holds while it is this one's
};

} // namespace palas
