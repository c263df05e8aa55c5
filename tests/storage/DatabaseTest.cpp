// SPDX-License-Identifier: EUPL-1.2
#include "storage/FileLock.h"
#include "tests/storage/Fixtures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace palas;
using namespace palas::test;

TEST_CASE("a new file is an empty programme of the newest schema with every safeguard on") {
    const Folder folder;
    const auto database = Database::create(folder.file());
    CHECK(database->path() == QFileInfo(folder.file()).canonicalFilePath());
    CHECK(database->schemaNumber() == Schema::released().newest());
    CHECK(number(*database, "PRAGMA application_id") == Database::applicationId);
    CHECK(number(*database, "PRAGMA user_version") == database->schemaNumber());
    CHECK(word(*database, "PRAGMA journal_mode") == "delete");
    CHECK(number(*database, "PRAGMA synchronous") == 3);
    CHECK(number(*database, "PRAGMA foreign_keys") == 1);
    CHECK(number(*database, "PRAGMA secure_delete") == 1);
    CHECK(number(*database, "PRAGMA trusted_schema") == 0);
    CHECK(number(*database, "PRAGMA cell_size_check") == 1);
    CHECK(number(*database, "PRAGMA busy_timeout") > 0);
    // Defensive: the schema cannot be edited as if it were a table.
    execute(*database, QStringLiteral("PRAGMA writable_schema = ON"));
    CHECK(errorCode([&] { execute(*database, QStringLiteral("DELETE FROM sqlite_schema")); }) ==
          "storage.failed");
    CHECK(database->quickCheck().isEmpty());
    CHECK(database->fullCheck().isEmpty());
}

TEST_CASE("an existing file is never overwritten") {
    const Folder folder;
    writeBytes(folder.file(), "precious");
    CHECK(errorCode([&] { (void)Database::create(folder.file()); }) == "file.exists");
    CHECK(bytesOf(folder.file()) == "precious");
}

TEST_CASE("a file in a folder that is not there cannot be created") {
    const Folder folder;
    CHECK(errorCode([&] { (void)Database::create(folder.file("none/p.palas")); }) == "file.cannot_write");
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::read); }) ==
          "file.not_found");
    CHECK(errorCode([&] { (void)Database::open(folder.path(), Database::Access::read); }) ==
          "file.cannot_read");
}

TEST_CASE("ids are positive, never repeat, and differ from one opening to the next") {
    const Folder folder;
    QSet<qint64> ids;
    QSet<qint64> blocks;
    for (int opening = 0; opening < 3; ++opening) {
        const auto database = opening == 0 ? Database::create(folder.file())
                                           : Database::open(folder.file(), Database::Access::write);
        for (int i = 0; i < 1000; ++i) {
            const qint64 id = database->nextId();
            CHECK(id > 0);
            ids.insert(id);
            blocks.insert(id >> 23);
        }
    }
    CHECK(ids.size() == 3000);
    CHECK(blocks.size() == 3);
}

TEST_CASE("templates draw the same ids each time") {
    const auto first = Database::inMemory();
    const auto second = Database::inMemory();
    first->useFixedIds(1);
    second->useFixedIds(1);
    CHECK(first->nextId() == second->nextId());
    CHECK(first->nextId() == (qint64(1) << 23) + 2);
}

TEST_CASE("one writer; readers beside it see each committed change") {
    const Folder folder;
    const auto writer = Database::create(folder.file());
    History history(*writer);
    const auto one = Database::open(folder.file(), Database::Access::read);
    const auto two = Database::open(folder.file(), Database::Access::read);
    const qint64 seen = one->dataVersion();
    for (qint64 id = 1; id <= 20; ++id) {
        recordModule(*writer, history, id);
        CHECK(number(*one, "SELECT count(*) FROM module") == id);
        CHECK(number(*two, "SELECT count(*) FROM module") == id);
    }
    CHECK(one->dataVersion() != seen);

    SECTION("a second writer is told who holds the file") {
        try {
            (void)Database::open(folder.file(), Database::Access::write);
            FAIL("two writers");
        } catch (const StorageError& error) {
            CHECK(error.code() == "file.in_use");
            CHECK(error.arguments().value(2) == QSysInfo::machineHostName());
            CHECK(error.arguments().value(3) == QString::number(QCoreApplication::applicationPid()));
        }
    }
    SECTION("a reader sees one state of the file for as long as its transaction lasts") {
        one->inReadTransaction([&] {
            CHECK(number(*one, "SELECT count(*) FROM module") == 20);
            // The writer waits for the reader, then gives up without loss.
            execute(*writer, QStringLiteral("PRAGMA busy_timeout = 50"));
            CHECK(errorCode([&] { recordModule(*writer, history, 21); }) == "storage.busy");
            CHECK(number(*one, "SELECT count(*) FROM module") == 20);
        });
        recordModule(*writer, history, 21);
        CHECK(number(*one, "SELECT count(*) FROM module") == 21);
        CHECK(history.verify().sound);
    }
}

TEST_CASE("a read transaction ends when reading throws") {
    const auto database = Database::inMemory();
    CHECK_THROWS_AS(database->inReadTransaction([] { throw 1; }), int);
    CHECK(!isInTransaction(*database));
    database->inReadTransaction([&] { database->inReadTransaction([] {}); });
    CHECK(!isInTransaction(*database));
}

TEST_CASE("a link leads to the same lock as the file") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    const QString link = folder.file("link.palas");
    if (!QFile::link(folder.file(), link)) {
        return; // no links here
    }
    const auto database = Database::open(link, Database::Access::write);
    CHECK(database->path() == QFileInfo(folder.file()).canonicalFilePath());
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }) == "file.in_use");
}

TEST_CASE("a full disk during a change loses nothing and the next change works") {
    const Folder folder;
    const auto database = Database::create(folder.file());
    History history(*database);
    recordModule(*database, history, 1);
    const QString before = dump(*database);
    execute(*database, QStringLiteral("PRAGMA max_page_count = 1")); // means: not one page more
    qint64 id = 2;
    QString code;
    while (code.isEmpty() && id < 1000) {
        code = errorCode([&] {
            history.record(label({}), [&] {
                for (int i = 0; i < 50; ++i) {
                    addModule(*database, ++id, QString(400, QLatin1Char('x')));
                }
                return true;
            });
        });
    }
    CHECK(code == "file.disk_full");
    CHECK(!isInTransaction(*database));
    CHECK(dump(*database) == before);
    CHECK(history.count() == 1);
    CHECK(database->fullCheck().isEmpty());
    execute(*database, QStringLiteral("PRAGMA max_page_count = 100000"));
    recordModule(*database, history, 2);
    history.undo();
    CHECK(dump(*database) == before);
    CHECK(history.verify().sound);
}

TEST_CASE("a backup is a sound programme file of its own, made while the file is open") {
    const Folder folder;
    const auto database = Database::create(folder.file());
    History history(*database);
    history.record(label({}), [&] {
        for (qint64 id = 1; id <= 4000; ++id) {
            addModule(*database, id, QString(400, QLatin1Char('x')));
        }
        return true;
    });
    const QString target = folder.file("copy.palas");
    std::vector<std::pair<int, int>> steps;
    REQUIRE(database->backup(target, [&](int done, int total) {
        steps.emplace_back(done, total);
        if (steps.size() == 2) {
            recordModule(*database, history, 9999); // joins the copy that is under way
        }
        return true;
    }));
    CHECK(steps.size() > 3);
    CHECK(steps.back().first == steps.back().second);
    const auto copy = Database::open(target, Database::Access::write);
    CHECK(dump(*copy) == dump(*database));
    CHECK(History(*copy).head() == history.head());

    CHECK(errorCode([&] { database->backup(target); }) == "file.exists");
    CHECK(errorCode([&] { database->backup(folder.file("none/copy.palas")); }) == "file.cannot_write");
}

TEST_CASE("a cancelled backup leaves no file") {
    const Folder folder;
    const auto database = Database::create(folder.file());
    const QString target = folder.file("copy.palas");
    CHECK(!database->backup(target, [](int, int) { return false; }));
    CHECK(!QFile::exists(target));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2); // the file and its lock
}

TEST_CASE("a reader can back up beside the writer") {
    const Folder folder;
    const auto writer = Database::create(folder.file());
    const auto reader = Database::open(folder.file(), Database::Access::read);
    CHECK(reader->backup(folder.file("copy.palas")));
    CHECK(errorCode([&] {
              (void)Database::open(folder.file("copy.palas"), Database::Access::read);
          }).isEmpty());
}

TEST_CASE("copies have their folder beside the file") {
    CHECK(Database::copiesFolder("/a/mon.programme.palas") == "/a/mon.programme.copies");
}
