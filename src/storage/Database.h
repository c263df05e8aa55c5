// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"

#include <functional>
#include <memory>
#include <QString>
#include <QStringList>

namespace palas {

/// One open programme file: pragmas, checks at opening, lock, transactions, ids, backup. The stores use it
/// through storage/Sql.h, which alone shows SQLite.
class Database {
public:
    enum class Access { read, write };

    /// Creates a new file with the newest schema; throws file.exists, file.folder_read_only, file.disk_full.
    [[nodiscard]] static std::unique_ptr<Database> create(const QString& path);
    /// Opens after checking header, application id, schema number and the exact list of schema objects. For
    /// writing the lock is taken (file.in_use), a hot journal is recovered after both files were copied
    /// aside, and older schemas are migrated after a backup. For reading a hot journal throws
    /// file.hot_journal.
    [[nodiscard]] static std::unique_ptr<Database> open(const QString& path, Access access);
    /// An empty programme in memory, for tests.
    [[nodiscard]] static std::unique_ptr<Database> inMemory();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] int schemaNumber() const;
    /// Where both files of an interrupted change were copied before its recovery at this opening; else empty.
    [[nodiscard]] QString recoveryCopy() const;

    /// A fresh key: random high bits drawn at opening for writing, then a counter.
    [[nodiscard]] qint64 nextId();
    /// Templates draw the same ids each time.
    void useFixedIds(qint64 block);

    /// Changes whenever another connection has changed the file (PRAGMA data_version).
    [[nodiscard]] qint64 dataVersion() const;

    /// Runs `read` inside one deferred transaction, so that it sees one state of the file.
    void inReadTransaction(const std::function<void()>& read);

    /// Problems found: quick_check of every table but the evidence bytes, or of the whole file; empty when
    /// sound.
    [[nodiscard]] QStringList quickCheck();
    [[nodiscard]] QStringList fullCheck();

    /// Online backup into a new file, in steps on this connection; `progress(done, total)` in pages returns
    /// false to cancel (the partial file is removed, returns false). The copy is checked before this returns.
    bool backup(const QString& target, const std::function<bool(int, int)>& progress = {});

    struct Handle;
    [[nodiscard]] Handle& handle() { return *handle_; }

private:
    explicit Database(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

} // namespace palas
