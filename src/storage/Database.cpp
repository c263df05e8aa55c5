// SPDX-License-Identifier: EUPL-1.2
#include "storage/Database.h"

#include "storage/FileLock.h"
#include "storage/Migration.h"
#include "storage/Opening.h"
#include "storage/OriginStore.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <sqlite3.h>

namespace palas {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int counterBits = 23; ///< 40 random bits above, 63 in all: always positive

qint64 randomBlock() {
    return qint64(QRandomGenerator::system()->generate64() >> (counterBits + 1));
}

/// The defences first: nothing of the file has been read when they are set.
void setPragmas(Database& database) {
    sqlite3_db_config(database.handle().raw(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute(database, QStringLiteral("PRAGMA trusted_schema = OFF;"
                                     "PRAGMA cell_size_check = ON;"
                                     "PRAGMA mmap_size = 0;"
                                     "PRAGMA temp_store = MEMORY;"
                                     "PRAGMA foreign_keys = ON;"
                                     "PRAGMA secure_delete = ON;"
                                     "PRAGMA synchronous = EXTRA;"
                                     "PRAGMA journal_mode = DELETE;"));
    if (database.access() == Database::Access::read) {
        execute(database, QStringLiteral("PRAGMA query_only = ON;"));
    }
}

void createSchema(Database& database, const Schema& schema, int number) {
    execute(database, QStringLiteral("PRAGMA encoding = 'UTF-8'"));
    Transaction transaction(database);
    execute(database, QStringLiteral("PRAGMA application_id = %1").arg(Database::applicationId));
    for (int step = 1; step <= number; ++step) {
        schema.apply(database, step);
    }
    transaction.commit();
    database.handle().recordedTables = Schema::recordedTables(database);
}

std::unique_ptr<FileLock> takeLock(const QString& path) {
    auto lock = std::make_unique<FileLock>(path);
    if (!lock->tryLock()) {
        const FileLock::Owner owner = lock->owner();
        throw StorageError(QStringLiteral("file.in_use"),
                           {path, owner.application, owner.host, QString::number(owner.process)});
    }
    return lock;
}

/// Any difference refuses the file: a trigger or a view could act behind the program's back.
void checkObjects(Database& database, const Schema& schema) {
    const auto& expected = schema.objects(database.schemaNumber());
    const auto found = Schema::objectsOf(database);
    for (const SchemaObject& object : found) {
        if (!std::binary_search(expected.begin(), expected.end(), object)) {
            throw StorageError(QStringLiteral("file.unexpected_object"),
                               {database.path(), object.type, object.name});
        }
    }
    if (found.size() != expected.size()) {
        throw StorageError(QStringLiteral("file.damaged"), {database.path()},
                           QStringLiteral("schema objects are missing"));
    }
}

void checkContents(Database& database, const Schema& schema) {
    Database::Handle& handle = database.handle();
    Query number(database, "PRAGMA user_version");
    handle.schema = number.next() ? number.number(0) : 0;
    number.reset();
    if (handle.schema < 1 || handle.schema > schema.newest()) {
        throw StorageError(QStringLiteral("file.damaged"), {handle.path}, QStringLiteral("schema number"));
    }
    if (handle.access == Database::Access::write && sqlite3_db_readonly(handle.raw(), "main") == 1) {
        throw StorageError(QStringLiteral("file.read_only"), {handle.path});
    }
    if (QFileInfo(handle.path).size() < announcedSize(handle.path)) {
        throw StorageError(QStringLiteral("file.damaged"), {handle.path},
                           QStringLiteral("shorter than it says"));
    }
    checkObjects(database, schema);
    handle.recordedTables = Schema::recordedTables(database);
}

/// What SQLite calls damaged or not its own, although the header is ours, has lost its end or is damaged.
void refineOpeningError(const StorageError& error, const QString& path) {
    static const QStringList vague{QStringLiteral("file.damaged"), QStringLiteral("file.not_sqlite"),
                                   QStringLiteral("storage.failed")};
    if (!vague.contains(error.code())) {
        return;
    }
    const qint64 expected = announcedSize(path);
    const qint64 size = QFileInfo(path).size();
    if (size < expected) {
        throw StorageError(QStringLiteral("file.truncated"),
                           {path, QString::number(size), QString::number(expected)}, error.detail());
    }
    throw StorageError(QStringLiteral("file.damaged"), {path}, error.detail());
}

} // namespace

Database::Database(std::unique_ptr<Handle> handle)
    : handle_(std::move(handle)) {}

Database::~Database() = default;

std::unique_ptr<Database> Database::connect(std::unique_ptr<Handle> handle, int flags) {
    const QString name = handle->path.isEmpty() ? QStringLiteral(":memory:") : handle->path;
    try {
        handle->connection =
            std::make_unique<SQLite::Database>(name.toUtf8().constData(), flags, busyMilliseconds);
    } catch (const SQLite::Exception& error) {
        translate(error, handle->path);
    }
    if (handle->access == Access::write) {
        handle->idBlock = randomBlock();
    }
    std::unique_ptr<Database> database(new Database(std::move(handle)));
    setPragmas(*database);
    return database;
}

std::unique_ptr<Database> Database::create(const QString& path, const Schema& schema) {
    auto handle = std::make_unique<Handle>();
    handle->steps = &schema;
    handle->path = realPath(path);
    handle->access = Access::write;
    const QString target = handle->path;
    if (QFileInfo::exists(target)) {
        throw StorageError(QStringLiteral("file.exists"), {target});
    }
    handle->lock = takeLock(target);
    claimNewFile(target);
    try {
        auto database = connect(std::move(handle), SQLite::OPEN_READWRITE);
        createSchema(*database, schema, schema.newest());
        return database;
    } catch (...) {
        QFile::remove(target);
        throw;
    }
}

std::unique_ptr<Database> Database::openAsItIs(const QString& path, Access access, const Schema& schema) {
    auto handle = std::make_unique<Handle>();
    handle->steps = &schema;
    handle->path = realPath(path);
    handle->access = access;
    inspectFile(handle->path, schema.newest());
    if (access == Access::write) {
        if (hasOrigin(handle->path)) {
            throw StorageError(QStringLiteral("file.dossier"), {handle->path});
        }
        handle->lock = takeLock(handle->path);
        // Again, now that nobody else writes.
        if (inspectFile(handle->path, schema.newest()).hotJournal) {
            handle->recoveryCopy = copyAside(handle->path);
        }
    }
    const QString file = handle->path;
    try {
        auto database = connect(std::move(handle),
                                access == Access::write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
        // One state of the file for all the checks.
        database->inReadTransaction([&] { checkContents(*database, schema); });
        return database;
    } catch (const StorageError& error) {
        refineOpeningError(error, file);
        throw;
    }
}

std::unique_ptr<Database> Database::open(const QString& path, Access access, const Schema& schema) {
    auto database = openAsItIs(path, access, schema);
    migrate(*database, schema);
    return database;
}

std::unique_ptr<Database> Database::inMemory() {
    return inMemory(Schema::released(), Schema::released().newest());
}

std::unique_ptr<Database> Database::inMemory(const Schema& schema, int number) {
    auto handle = std::make_unique<Handle>();
    handle->steps = &schema;
    handle->access = Access::write;
    auto database = connect(std::move(handle), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    createSchema(*database, schema, number);
    return database;
}

QString Database::path() const {
    return handle_->path;
}

Database::Access Database::access() const {
    return handle_->access;
}

int Database::schemaNumber() const {
    return handle_->schema;
}

bool Database::isLockLost() const {
    return handle_->lock && handle_->lock->isTakenOver();
}

void Database::stopWriting() {
    handle_->access = Access::read;
    execute(*this, QStringLiteral("PRAGMA query_only = ON;"));
    handle_->lock.reset();
}

QString Database::recoveryCopy() const {
    return handle_->recoveryCopy;
}

QString Database::copiesFolder(const QString& path) {
    const QFileInfo info(path);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".copies"));
}

qint64 Database::nextId() {
    if (handle_->access == Access::read) {
        throw StorageError(QStringLiteral("file.read_only_connection"), {handle_->path});
    }
    if ((handle_->idCounter + 1) >> counterBits != 0) {
        useFixedIds(handle_->idBlock + 1);
    }
    return (handle_->idBlock << counterBits) | ++handle_->idCounter;
}

void Database::useFixedIds(qint64 block) {
    handle_->idBlock = block;
    handle_->idCounter = 0;
}

void Database::useFreshIds() {
    useFixedIds(randomBlock());
}

qint64 Database::dataVersion() {
    Query query(*this, "PRAGMA data_version");
    return query.next() ? query.integer(0) : 0;
}

void Database::inReadTransaction(const std::function<void()>& read) {
    if (isInTransaction(*this)) {
        read();
        return;
    }
    execute(*this, QStringLiteral("BEGIN"));
    try {
        read();
    } catch (...) {
        sqlite3_exec(handle_->raw(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    execute(*this, QStringLiteral("COMMIT"));
}

} // namespace palas
