// SPDX-License-Identifier: EUPL-1.2
#include "storage/Migration.h"

#include "storage/HistoryChain.h"
#include "storage/OwnCopies.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

namespace palas {

namespace {

void backUp(Database& database) {
    database.backup(newOwnCopy(database.path(), QStringLiteral("schema-%1").arg(database.schemaNumber())));
    pruneOwnCopies(database.path(), QStringLiteral("schema"));
}

void runStep(Database& database, const Schema& schema, int number) {
    const int from = database.schemaNumber();
    Transaction transaction(database);
    try {
        schema.apply(database, number);
        Query keys(database, "PRAGMA foreign_key_check");
        if (keys.next()) {
            throw StorageError(QStringLiteral("storage.constraint"), {database.path()}, keys.text(0));
        }
        keys.reset();
        database.handle().recordedTables = Schema::recordedTables(database);
        const ChangeLabel label{QStringLiteral("migration.%1").arg(number), {QString::number(from)}};
        appendEntry(database, {ChangeKind::migration,
                               {},
                               QDateTime::currentDateTimeUtc(),
                               label,
                               0,
                               std::nullopt,
                               contentDigest(database)});
        transaction.commit();
    } catch (...) {
        database.handle().schema = from;
        throw;
    }
}

} // namespace

void migrate(Database& database, const Schema& schema) {
    if (database.schemaNumber() == schema.newest()) {
        return;
    }
    if (database.access() == Database::Access::read) {
        throw StorageError(QStringLiteral("file.older_schema"),
                           {database.path(), QString::number(database.schemaNumber())});
    }
    if (!database.fullCheck().isEmpty()) {
        throw StorageError(QStringLiteral("file.damaged"), {database.path()});
    }
    backUp(database);
    // A step may rebuild a table that others name; the keys are checked before it is committed.
    execute(database, QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (int number = database.schemaNumber() + 1; number <= schema.newest(); ++number) {
        runStep(database, schema, number);
    }
    execute(database, QStringLiteral("PRAGMA foreign_keys = ON"));
}

} // namespace palas
