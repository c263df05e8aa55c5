// SPDX-License-Identifier: EUPL-1.2
#include "storage/DatabaseCopy.h"

#include "storage/NewFile.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace palas {

namespace {

constexpr int pagesPerStep = 256; ///< 1 MiB: the window, progress and cancelling stay lively
constexpr int pauseMilliseconds = 20;
constexpr int mostPauses = 250;

using Backup = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

/// One small change, the same number written again, makes SQLite sync the whole file and its folder. Waiting
/// for the disk in the last step would stop a window for as long as all the bytes take.
void syncToDisk(const QString& part, const QString& target) {
    try {
        SQLite::Database copy(part.toUtf8().constData(), SQLite::OPEN_READWRITE);
        copy.exec("PRAGMA synchronous = EXTRA");
        copy.exec("PRAGMA application_id = " + std::to_string(Database::applicationId));
    } catch (const SQLite::Exception& error) {
        translate(error, target);
    }
}

} // namespace

struct DatabaseCopy::Job {
    explicit Job(Database& copied, const QString& target)
        : steps(*copied.handle().steps)
        , sourcePath(copied.path())
        , path(target)
        , file(target) {}

    const Schema& steps; ///< of the source, which is needed no more when the copy is kept
    QString sourcePath;
    QString path;
    NewFile file;
    std::unique_ptr<SQLite::Database> copy;
    Backup backup{nullptr, &sqlite3_backup_finish}; ///< ends before the copy is closed
    int pauses = 0;
    int total = 0;
    int left = 0;
};

DatabaseCopy::DatabaseCopy(Database& source, const QString& target)
    : job_(std::make_unique<Job>(source, QFileInfo(target).absoluteFilePath())) {
    try {
        job_->copy = std::make_unique<SQLite::Database>(job_->file.partPath().toUtf8().constData(),
                                                        SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        job_->copy->exec("PRAGMA synchronous = OFF"); // keep() syncs
    } catch (const SQLite::Exception& error) {
        translate(error, job_->path);
    }
    sqlite3* to = job_->copy->getHandle();
    job_->backup.reset(sqlite3_backup_init(to, "main", source.handle().raw(), "main"));
    if (!job_->backup) {
        translate(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)), source.path());
    }
}

DatabaseCopy::~DatabaseCopy() = default;

bool DatabaseCopy::step() {
    const int code = sqlite3_backup_step(job_->backup.get(), pagesPerStep);
    job_->total = sqlite3_backup_pagecount(job_->backup.get());
    job_->left = sqlite3_backup_remaining(job_->backup.get());
    if (code == SQLITE_DONE) {
        job_->backup.reset();
        job_->copy.reset();
        return false;
    }
    const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
    if ((code != SQLITE_OK && !busy) || (busy && ++job_->pauses > mostPauses)) {
        translate(code, QStringLiteral("backup"), job_->path);
    }
    if (busy) {
        sqlite3_sleep(pauseMilliseconds);
    }
    return true;
}

int DatabaseCopy::donePages() const {
    return job_->total - job_->left;
}

int DatabaseCopy::totalPages() const {
    return job_->total;
}

void DatabaseCopy::keep() {
    syncToDisk(job_->file.partPath(), job_->path);
    try {
        const auto copy = Database::openAsItIs(job_->file.partPath(), Database::Access::read, job_->steps);
        if (!copy->fullCheck().isEmpty()) {
            throw StorageError(QStringLiteral("file.damaged"), {job_->sourcePath},
                               QStringLiteral("the copy"));
        }
    } catch (const StorageError& error) {
        throw error.renamed(job_->file.partPath(), job_->sourcePath);
    }
    job_->file.keep();
}

} // namespace palas
