// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to src/storage: the only header that shows SQLite.

#include "domain/Ids.h"
#include "domain/Quantities.h"
#include "storage/Database.h"

#include <optional>
#include <QByteArray>
#include <QDate>
#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <string>
#include <utility>
#include <vector>

namespace palas {

class FileLock;

/// What a Database holds. The lock stands first: it is released after the connection is closed.
struct Database::Handle {
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<SQLite::Database> connection;
    Access access = Access::read;
    QString path; ///< absolute; empty in memory
    QString recoveryCopy;
    const Schema* steps = nullptr;
    int schema = 0;
    std::vector<std::string> recordedTables; ///< sorted; what the history's sessions may see
    bool damaged = false;                    ///< damage was met: nothing is written any more
    qint64 idBlock = 0;
    qint64 idCounter = 0;

    Handle();
    ~Handle();
    [[nodiscard]] sqlite3* raw() const { return connection->getHandle(); }
};

/// One prepared statement with typed binds and reads. Errors leave as StorageError (see translate).
///     Query q(database, "SELECT name FROM organisation WHERE id = :id");
///     q.bind(":id", id);
///     while (q.next()) use(q.text(0));
/// A placeholder that the SQL does not have, and one that was never bound, both throw storage.failed.
class Query {
public:
    Query(Database& database, const char* sql);
    Query(Database& database, const std::string& sql)
        : Query(database, sql.c_str()) {}

    Query& bind(const char* name, qint64 value);
    Query& bind(const char* name, int value) { return bind(name, qint64(value)); }
    Query& bind(const char* name, bool value) { return bind(name, qint64(value ? 1 : 0)); }
    Query& bind(const char* name, const QString& value); ///< a null string is bound as an empty one
    Query& bind(const char* name, QDate value);          ///< ISO text; invalid: NULL
    Query& bind(const char* name, const QByteArray& blob);
    Query& bind(const char* name, std::optional<int> value);
    Query& bind(const char* name, std::optional<Cents> value);
    Query& bindNull(const char* name);
    template <class Tag>
    Query& bind(const char* name, Id<Tag> id) {
        return bind(name, id.value);
    }
    /// An id that may be absent: NULL when not valid.
    template <class Tag>
    Query& bindOptional(const char* name, Id<Tag> id) {
        return id.isValid() ? bind(name, id.value) : bindNull(name);
    }

    [[nodiscard]] bool next();
    void run();   ///< to the end, then reset, ready for the next binds
    void reset(); ///< binds stay

    [[nodiscard]] int columnCount() const { return statement_.getColumnCount(); }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return int(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    [[nodiscard]] std::optional<Cents> optionalCents(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType{isNull(column) ? 0 : integer(column)};
    }

private:
    /// Index of a placeholder, noted as bound; throws when the SQL has no such name.
    int placeholder(const char* name);
    void requireAllBound() const;
    template <class Action>
    auto guarded(Action action) const;

    Database& database_;
    SQLite::Statement statement_;
    quint64 unbound_ = 0; ///< one bit for each placeholder that has no value yet
};

/// The row that a key finds.
template <class Row>
[[nodiscard]] std::optional<Row> firstOf(std::vector<Row> rows) {
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

/// Several statements at once (schema, pragmas); throws StorageError.
void execute(Database& database, const QString& sql);

/// A transaction that takes the write lock at once (or a savepoint inside one that is open already) and is
/// rolled back unless committed. Throws file.read_only_connection, file.damaged.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool nested_ = false;
    bool open_ = true;
};

[[nodiscard]] bool isInTransaction(Database& database);

/// How many rows name the row `id` of `table` by a foreign key; rows of the tables in `without` are its own
/// parts and do not count.
[[nodiscard]] int countReferences(Database& database, const char* table, qint64 id,
                                  const std::vector<std::string>& without = {});

/// Turns SQLite's error into ours by its code: full, busy, read-only, corrupt ...
[[noreturn]] void translate(const SQLite::Exception& error, const QString& path);
/// The same for a result code of the C interface.
[[noreturn]] void translate(int extendedCode, const QString& message, const QString& path);

} // namespace palas
