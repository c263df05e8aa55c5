// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace palas;
using namespace palas::test;

namespace {

/// A file and its journal as a crash leaves them: copied while a large change has already written into the
/// file but is not committed.
void makeInterrupted(const QString& source, const QString& target) {
    const auto database = Database::create(source);
    History history(*database);
    recordModule(*database, history, 1);
    execute(*database, QStringLiteral("PRAGMA cache_size = 5")); // pages reach the file before the commit
    history.record(label({}), [&] {
        for (qint64 id = 2; id <= 2000; ++id) {
            addModule(*database, id, QString(200, QLatin1Char('x')));
        }
        copyWithJournal(source, target);
        return true;
    });
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("a reader says that a change was interrupted and touches nothing") {
    const Folder folder;
    const QString path = folder.file();
    makeInterrupted(folder.file("source.palas"), path);
    const QByteArray file = bytesOf(path);
    const QByteArray journal = bytesOf(path + "-journal");
    CHECK(errorCode([&] { (void)Database::open(path, Database::Access::read); }) == "file.hot_journal");
    CHECK(bytesOf(path) == file);
    CHECK(bytesOf(path + "-journal") == journal);
}

TEST_CASE("a writer copies both files aside, then brings back the last saved state") {
    const Folder folder;
    const QString path = folder.file();
    makeInterrupted(folder.file("source.palas"), path);
    const QByteArray file = bytesOf(path);
    const QByteArray journal = bytesOf(path + "-journal");
    {
        const auto database = Database::open(path, Database::Access::write);
        CHECK(bytesOf(database->recoveryCopy()) == file);
        CHECK(bytesOf(database->recoveryCopy() + "-journal") == journal);
        CHECK(QFileInfo(database->recoveryCopy()).absolutePath() == Database::copiesFolder(path));
        CHECK(database->fullCheck().isEmpty());
        CHECK(number(*database, "SELECT count(*) FROM module") == 1);
        CHECK(History(*database).verify().sound);
        CHECK(!QFile::exists(path + "-journal"));
        // The copy can be recovered in the same way.
        const auto copy = Database::open(database->recoveryCopy(), Database::Access::write);
        CHECK(dump(*copy) == dump(*database));
    }
    // Opened again: nothing was interrupted.
    CHECK(Database::open(path, Database::Access::write)->recoveryCopy().isEmpty());
    CHECK(errorCode([&] { (void)Database::open(path, Database::Access::read); }).isEmpty());
}

TEST_CASE("without the lock nothing is recovered") {
    const Folder folder;
    const QString path = folder.file();
    makeInterrupted(folder.file("source.palas"), path);
    const QByteArray file = bytesOf(path);
    writeBytes(path + ".lock", "4242\ndesignpalas\nanother-machine\nother-host\nother-boot\n");
    CHECK(errorCode([&] { (void)Database::open(path, Database::Access::write); }) == "file.in_use");
    CHECK(bytesOf(path) == file);
    CHECK(!QDir(Database::copiesFolder(path)).exists());
}

TEST_CASE("when the copies cannot be made nothing is recovered") {
    const Folder folder;
    const QString path = folder.file();
    makeInterrupted(folder.file("source.palas"), path);
    const QByteArray file = bytesOf(path);
    writeBytes(Database::copiesFolder(path), "a file where the folder should be");
    CHECK(errorCode([&] { (void)Database::open(path, Database::Access::write); }) == "file.folder_read_only");
    CHECK(bytesOf(path) == file);
    CHECK(QFile::exists(path + "-journal"));
}

TEST_CASE("a change under way is not an interrupted one") {
    const Folder folder;
    const auto writer = Database::create(folder.file());
    History history(*writer);
    history.record(label({}), [&] {
        addModule(*writer, 1, QStringLiteral("un"));
        CHECK(QFile::exists(folder.file("p.palas-journal")));
        CHECK(filesIn(folder.path()).size() == 3);
        const auto reader = Database::open(folder.file(), Database::Access::read);
        CHECK(number(*reader, "SELECT count(*) FROM module") == 0);
        return true;
    });
}

TEST_CASE("a journal that was already rolled back is not hot") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    writeBytes(folder.file("p.palas-journal"), QByteArray(512, '\0'));
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::read); }).isEmpty());
    CHECK(Database::open(folder.file(), Database::Access::write)->recoveryCopy().isEmpty());
}
