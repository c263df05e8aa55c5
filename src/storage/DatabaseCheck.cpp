// SPDX-License-Identifier: EUPL-1.2
#include "storage/Database.h"
#include "storage/Opening.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace palas {

namespace {

constexpr int pagesPerStep = 256; ///< 1 MiB: progress and cancelling stay lively

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

/// Steps until done or cancelled; other connections may hold the file for a moment.
bool runBackup(sqlite3* to, Database& database, const std::function<bool(int, int)>& progress) {
    sqlite3* from = database.handle().raw();
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> job(
        sqlite3_backup_init(to, "main", from, "main"), &sqlite3_backup_finish);
    if (!job) {
        translate(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)), database.path());
    }
    constexpr int pauseMilliseconds = 20;
    constexpr int mostPauses = 250;
    int pauses = 0;
    for (;;) {
        const int code = sqlite3_backup_step(job.get(), pagesPerStep);
        const int total = sqlite3_backup_pagecount(job.get());
        if (progress && !progress(total - sqlite3_backup_remaining(job.get()), total)) {
            return false;
        }
        if (code == SQLITE_DONE) {
            return true;
        }
        const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if ((code != SQLITE_OK && !busy) || (busy && ++pauses > mostPauses)) {
            translate(code, QStringLiteral("backup"), database.path());
        }
        if (busy) {
            sqlite3_sleep(pauseMilliseconds);
        }
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
    const QString path = QFileInfo(target).absoluteFilePath();
    claimNewFile(path);
    try {
        bool done = false;
        {
            SQLite::Database copy(path.toUtf8().constData(), SQLite::OPEN_READWRITE);
            copy.exec("PRAGMA synchronous = EXTRA");
            done = runBackup(copy.getHandle(), *this, progress);
        }
        if (!done) {
            QFile::remove(path);
            return false;
        }
        if (!openAsItIs(path, Access::read, *handle_->steps)->fullCheck().isEmpty()) {
            throw StorageError(QStringLiteral("file.damaged"), {path}, QStringLiteral("the copy"));
        }
        return true;
    } catch (const SQLite::Exception& error) {
        QFile::remove(path);
        translate(error, path);
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

} // namespace palas
