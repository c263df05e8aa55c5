// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "storage/Schema.h"

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

    /// Every programme file carries this number in its header: "PALA".
    static constexpr quint32 applicationId = 0x50414C41;

    /// Creates a new file with the newest schema; throws file.exists, file.folder_read_only, file.disk_full.
    [[nodiscard]] static std::unique_ptr<Database> create(const QString& path,
                                                          const Schema& schema = Schema::released());
    /// Opens after checking header, application id, schema number and the exact list of schema objects. For
    /// writing the lock is taken (file.in_use), a hot journal is recovered after both files were copied
    /// aside, and older schemas are migrated after a backup. For reading a hot journal throws
    /// file.hot_journal and an older schema file.older_schema.
    [[nodiscard]] static std::unique_ptr<Database> open(const QString& path, Access access,
                                                        const Schema& schema = Schema::released());
    /// The same without the upgrade, to check or copy a file of any released schema. Stores know only the
    /// newest.
    [[nodiscard]] static std::unique_ptr<Database> openAsItIs(const QString& path, Access access,
                                                              const Schema& schema = Schema::released());
    /// An empty programme in memory, for tests and to know what a schema looks like.
    [[nodiscard]] static std::unique_ptr<Database> inMemory();
    [[nodiscard]] static std::unique_ptr<Database> inMemory(const Schema& schema, int number);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const; ///< of the real file, behind links
    [[nodiscard]] Access access() const;
    [[nodiscard]] int schemaNumber() const;
    /// Another machine has taken the lock over: this connection must write nothing any more.
    [[nodiscard]] bool isLockLost() const;
    /// From now on this connection only reads, and the lock is left to whoever has it.
    void stopWriting();
    /// Where both files of an interrupted change were copied before its recovery at this opening; else empty.
    [[nodiscard]] QString recoveryCopy() const;
    /// The folder for copies that the program makes by itself: « NOM.copies » beside « NOM.palas ».
    [[nodiscard]] static QString copiesFolder(const QString& path);

    /// A fresh key: random high bits drawn at opening for writing, then a counter.
    [[nodiscard]] qint64 nextId();
    /// Templates draw the same ids each time.
    void useFixedIds(qint64 block);
    /// Back to a block drawn at random, so that two files made from one template never draw the same keys.
    void useFreshIds();

    /// Changes whenever another connection has changed the file (PRAGMA data_version).
    [[nodiscard]] qint64 dataVersion();

    /// Runs `read` inside one deferred transaction, so that it sees one state of the file. Inside a
    /// transaction that is open already it only runs it.
    void inReadTransaction(const std::function<void()>& read);

    /// Problems found: quick_check of every table but the evidence bytes, or of the whole file; empty when
    /// sound. Once one has found a problem, this connection writes nothing any more (file.damaged).
    [[nodiscard]] QStringList quickCheck();
    [[nodiscard]] QStringList fullCheck();

    /// Online backup into a new file, in steps on this connection; `progress(done, total)` in pages returns
    /// false to cancel (the partial file is removed, returns false). The copy is checked before it gets its
    /// name.
    bool backup(const QString& target, const std::function<bool(int, int)>& progress = {});

    struct Handle;
    [[nodiscard]] Handle& handle() { return *handle_; }

private:
    explicit Database(std::unique_ptr<Handle> handle);
    [[nodiscard]] static std::unique_ptr<Database> connect(std::unique_ptr<Handle> handle, int flags);
    std::unique_ptr<Handle> handle_;
};

} // namespace palas
