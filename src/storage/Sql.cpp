// SPDX-License-Identifier: EUPL-1.2
#include "storage/Sql.h"

#include <algorithm>

#include "storage/FileLock.h"
#include "storage/StorageError.h"

#include <sqlite3.h>

namespace palas {

Database::Handle::Handle() = default;
Database::Handle::~Handle() = default;

namespace {

const char* codeOfReadOnly(int extended) {
    switch (extended) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return "file.hot_journal";
    case SQLITE_READONLY_DIRECTORY:
        return "file.folder_read_only";
    case SQLITE_READONLY_DBMOVED:
        return "file.not_found";
    default:
        return "file.read_only";
    }
}

const char* codeOfInputOutput(int extended) {
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return "file.cannot_read";
    default:
        return "file.cannot_write";
    }
}

const char* codeOf(int extended) {
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return "file.disk_full";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "storage.busy";
    case SQLITE_READONLY:
        return codeOfReadOnly(extended);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return "file.read_only";
    case SQLITE_CANTOPEN:
        return "file.cannot_read";
    case SQLITE_CORRUPT:
        return "file.damaged";
    case SQLITE_NOTADB:
        return "file.not_sqlite";
    case SQLITE_IOERR:
        return codeOfInputOutput(extended);
    case SQLITE_CONSTRAINT:
        return "storage.constraint";
    default:
        return "storage.failed";
    }
}

/// Once SQLite has met damage, this connection writes nothing any more.
[[noreturn]] void fail(Database& database, const SQLite::Exception& error) {
    database.handle().damaged |= error.getErrorCode() == SQLITE_CORRUPT;
    translate(error, database.path());
}

std::string utf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

void translate(int extendedCode, const QString& message, const QString& path) {
    throw StorageError(QLatin1String(codeOf(extendedCode)), {path},
                       QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(message));
}

void translate(const SQLite::Exception& error, const QString& path) {
    translate(error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : error.getErrorCode(),
              QString::fromUtf8(error.what()), path);
}

template <class Action>
auto Query::guarded(Action action) const {
    try {
        return action();
    } catch (const SQLite::Exception& error) {
        fail(database_, error);
    }
}

namespace {

SQLite::Statement prepare(Database& database, const char* sql) {
    try {
        return SQLite::Statement(*database.handle().connection, sql);
    } catch (const SQLite::Exception& error) {
        fail(database, error);
    }
}

} // namespace

Query::Query(Database& database, const char* sql)
    : database_(database)
    , statement_(prepare(database, sql)) {
    const int count = statement_.getBindParameterCount();
    Q_ASSERT(count < 64);
    unbound_ = (quint64(1) << count) - 1;
}

int Query::placeholder(const char* name) {
    const int index = guarded([&] { return statement_.getIndex(name); });
    if (index <= 0) {
        throw StorageError(QStringLiteral("storage.failed"), {database_.path()},
                           QStringLiteral("no placeholder %1 in: %2")
                               .arg(QLatin1String(name), QString::fromStdString(statement_.getQuery())));
    }
    unbound_ &= ~(quint64(1) << (index - 1));
    return index;
}

void Query::requireAllBound() const {
    if (unbound_ != 0) {
        throw StorageError(QStringLiteral("storage.failed"), {database_.path()},
                           QStringLiteral("placeholder never bound in: %1")
                               .arg(QString::fromStdString(statement_.getQuery())));
    }
}

Query& Query::bind(const char* name, qint64 value) {
    const int index = placeholder(name);
    guarded([&] { statement_.bind(index, int64_t(value)); });
    return *this;
}

Query& Query::bind(const char* name, const QString& value) {
    const int index = placeholder(name);
    guarded([&] { statement_.bind(index, utf8(value)); });
    return *this;
}

Query& Query::bind(const char* name, QDate value) {
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bind(const char* name, const QByteArray& blob) {
    const int index = placeholder(name);
    // A null pointer would be bound as NULL.
    const char* bytes = blob.isEmpty() ? "" : blob.constData();
    guarded([&] { statement_.bind(index, bytes, int(blob.size())); });
    return *this;
}

Query& Query::bind(const char* name, std::optional<int> value) {
    return value ? bind(name, *value) : bindNull(name);
}

Query& Query::bind(const char* name, std::optional<Cents> value) {
    return value ? bind(name, value->value) : bindNull(name);
}

Query& Query::bindNull(const char* name) {
    const int index = placeholder(name);
    guarded([&] { statement_.bind(index); });
    return *this;
}

bool Query::next() {
    requireAllBound();
    return guarded([&] { return statement_.executeStep(); });
}

void Query::run() {
    while (next()) {
    }
    reset();
}

void Query::reset() {
    guarded([&] { statement_.reset(); });
}

bool Query::isNull(int column) const {
    return guarded([&] { return statement_.getColumn(column).isNull(); });
}

qint64 Query::integer(int column) const {
    return guarded([&] { return qint64(statement_.getColumn(column).getInt64()); });
}

QString Query::text(int column) const {
    return guarded([&] {
        const SQLite::Column value = statement_.getColumn(column);
        const char* characters = value.getText(); // before the size: it may convert
        return QString::fromUtf8(characters, value.getBytes());
    });
}

QDate Query::date(int column) const {
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

QByteArray Query::blob(int column) const {
    return guarded([&] {
        const SQLite::Column value = statement_.getColumn(column);
        const auto* bytes = static_cast<const char*>(value.getBlob());
        return QByteArray(bytes, value.getBytes());
    });
}

std::optional<int> Query::optionalNumber(int column) const {
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<Cents> Query::optionalCents(int column) const {
    return isNull(column) ? std::nullopt : std::optional(Cents{integer(column)});
}

void execute(Database& database, const QString& sql) {
    try {
        database.handle().connection->exec(utf8(sql));
    } catch (const SQLite::Exception& error) {
        fail(database, error);
    }
}

bool isInTransaction(Database& database) {
    return sqlite3_get_autocommit(database.handle().raw()) == 0;
}

int countReferences(Database& database, const char* table, qint64 id,
                    const std::vector<std::string>& without) {
    Query keys(database, "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
                         "WHERE t.type = 'table' AND f.\"table\" = :table");
    keys.bind(":table", QString::fromLatin1(table));
    std::string sum = "SELECT 0";
    while (keys.next()) {
        const std::string from = keys.text(0).toStdString();
        if (std::find(without.begin(), without.end(), from) != without.end())
            continue;
        sum += " + (SELECT count(*) FROM " + from + " WHERE " + keys.text(1).toStdString() + " = :id)";
    }
    Query count(database, sum);
    count.bind(":id", id);
    return count.next() ? count.number(0) : 0;
}

Transaction::Transaction(Database& database)
    : database_(database)
    , nested_(isInTransaction(database)) {
    if (database.access() == Database::Access::read) {
        throw StorageError(QStringLiteral("file.read_only_connection"), {database.path()});
    }
    if (database.handle().damaged) {
        throw StorageError(QStringLiteral("file.damaged"), {database.path()});
    }
    execute(database_, nested_ ? QStringLiteral("SAVEPOINT inner_step") : QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction() {
    // SQLite may have rolled back by itself (full disk): then there is nothing left to end.
    if (!open_ || !isInTransaction(database_)) {
        return;
    }
    const char* sql = nested_ ? "ROLLBACK TO inner_step; RELEASE inner_step" : "ROLLBACK";
    sqlite3_exec(database_.handle().raw(), sql, nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    execute(database_, nested_ ? QStringLiteral("RELEASE inner_step") : QStringLiteral("COMMIT"));
    open_ = false;
}

} // namespace palas
