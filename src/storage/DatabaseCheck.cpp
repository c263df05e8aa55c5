// SPDX-License-Identifier: EUPL-1.2
#include "storage/Database.h"
#include "storage/DatabaseCopy.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

namespace palas {

namespace {

void collect(Database& database, const QString& pragma, QStringList& problems) {
    try {
        Query query(database, pragma.toUtf8().constData());
        while (query.next()) {
            if (query.text(0) != QLatin1String("ok")) {
                problems.append(query.text(0));
            }
        }
    } catch (const StorageError& error) {
        if (error.code() != QLatin1String("file.damaged")) {
            throw;
        }
        problems.append(error.detail());
    }
}

void collectForeignKeys(Database& database, QStringList& problems) {
    try {
        Query query(database, "PRAGMA foreign_key_check");
        while (query.next()) {
            problems.append(QStringLiteral("%1 %2 names an absent row of %3")
                                .arg(query.text(0), query.text(1), query.text(2)));
        }
    } catch (const StorageError& error) {
        problems.append(error.detail());
    }
}

/// The names under which old entries of the history are read.
void collectColumnNames(Database& database, QStringList& problems) {
    Query query(database, "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                          "LEFT JOIN schema_column s ON s.schema_number = :schema AND s.table_name = t.name "
                          "AND s.position = c.cid WHERE t.type = 'table' AND s.column_name IS NOT c.name");
    query.bind(":schema", database.schemaNumber());
    try {
        while (query.next()) {
            problems.append(QStringLiteral("column name %1").arg(query.text(0)));
        }
    } catch (const StorageError& error) {
        problems.append(error.detail());
    }
}

} // namespace

QStringList Database::quickCheck() {
    QStringList problems;
    Query tables(*this, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'evidence_piece'");
    while (tables.next()) {
        collect(*this, QStringLiteral("PRAGMA quick_check(\"%1\")").arg(tables.text(0)), problems);
    }
    handle_->damaged = handle_->damaged || !problems.isEmpty();
    return problems;
}

QStringList Database::fullCheck() {
    QStringList problems;
    collect(*this, QStringLiteral("PRAGMA integrity_check"), problems);
    collectForeignKeys(*this, problems);
    collectColumnNames(*this, problems);
    handle_->damaged = handle_->damaged || !problems.isEmpty();
    return problems;
}

bool Database::backup(const QString& target, const std::function<bool(int, int)>& progress) {
    DatabaseCopy copy(*this, target);
    bool more = true;
    while (more) {
        more = copy.step();
        if (progress && !progress(copy.donePages(), copy.totalPages())) {
            return false;
        }
    }
    copy.keep();
    return true;
}

} // namespace palas
