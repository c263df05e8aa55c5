// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"

#include <sqlite3.h>

using namespace palas;
using namespace palas::test;

TEST_CASE("a placeholder that the SQL does not have throws") {
    const auto database = Database::inMemory();
    Query query(*database, "SELECT 1 WHERE :id = 1");
    CHECK(errorCode([&] { query.bind(":ident", 1); }) == "storage.failed");
}

TEST_CASE("a placeholder that was never bound throws instead of being NULL") {
    const auto database = Database::inMemory();
    Query query(*database, "SELECT 1 WHERE :id = 1 OR :other = 2");
    query.bind(":id", 1);
    CHECK(errorCode([&] { (void)query.next(); }) == "storage.failed");
    query.bind(":other", 2);
    CHECK(query.next());
}

TEST_CASE("SQL that SQLite refuses throws") {
    const auto database = Database::inMemory();
    CHECK(errorCode([&] { Query(*database, "SELEC 1"); }) == "storage.failed");
    CHECK(errorCode([&] { execute(*database, QStringLiteral("DROP TABLE nothing")); }) == "storage.failed");
}

TEST_CASE("values come back as they were bound") {
    const auto database = Database::inMemory();
    Query query(*database, "SELECT :text, :empty, :day, :noday, :blob, :none, :big, :yes");
    const QString text = QStringLiteral("Été ’ « 🌴 » <b> '; DROP TABLE module; --") + QChar(0) +
                         QStringLiteral("fin") + QString(10'000, QLatin1Char('x'));
    const QByteArray blob("a\0b", 3);
    query.bind(":text", text).bind(":empty", QString()).bind(":day", QDate(2021, 6, 28));
    query.bind(":noday", QDate()).bind(":blob", blob).bind(":none", std::optional<int>());
    query.bind(":big", std::numeric_limits<qint64>::max()).bind(":yes", true);
    REQUIRE(query.next());
    CHECK(query.text(0) == text);
    CHECK(!query.isNull(1));
    CHECK(query.text(1).isEmpty());
    CHECK(query.text(2) == "2021-06-28");
    CHECK(query.date(2) == QDate(2021, 6, 28));
    CHECK(query.isNull(3));
    CHECK(!query.date(3).isValid());
    CHECK(query.blob(4) == blob);
    CHECK(!query.optionalNumber(5));
    CHECK(query.integer(6) == std::numeric_limits<qint64>::max());
    CHECK(query.boolean(7));
    CHECK(!query.next());
}

TEST_CASE("an empty blob is not NULL") {
    const auto database = Database::inMemory();
    Query query(*database, "SELECT :blob IS NULL");
    query.bind(":blob", QByteArray());
    REQUIRE(query.next());
    CHECK(!query.boolean(0));
}

TEST_CASE("SQLite's errors get stable codes") {
    const auto codeFor = [](int code) {
        return errorCode([code] { translate(code, QStringLiteral("x"), QStringLiteral("p")); });
    };
    CHECK(codeFor(SQLITE_FULL) == "file.disk_full");
    CHECK(codeFor(SQLITE_BUSY) == "storage.busy");
    CHECK(codeFor(SQLITE_BUSY_TIMEOUT) == "storage.busy");
    CHECK(codeFor(SQLITE_LOCKED) == "storage.busy");
    CHECK(codeFor(SQLITE_READONLY) == "file.read_only");
    CHECK(codeFor(SQLITE_READONLY_ROLLBACK) == "file.hot_journal");
    CHECK(codeFor(SQLITE_READONLY_DIRECTORY) == "file.folder_read_only");
    CHECK(codeFor(SQLITE_CANTOPEN) == "file.cannot_read");
    CHECK(codeFor(SQLITE_CORRUPT) == "file.damaged");
    CHECK(codeFor(SQLITE_CORRUPT_INDEX) == "file.damaged");
    CHECK(codeFor(SQLITE_NOTADB) == "file.not_sqlite");
    CHECK(codeFor(SQLITE_IOERR_READ) == "file.cannot_read");
    CHECK(codeFor(SQLITE_IOERR_FSYNC) == "file.cannot_write");
    CHECK(codeFor(SQLITE_CONSTRAINT_FOREIGNKEY) == "storage.constraint");
    CHECK(codeFor(SQLITE_ERROR) == "storage.failed");
}

TEST_CASE("a transaction that is not committed is rolled back, nested or not") {
    const auto database = Database::inMemory();
    {
        Transaction outer(*database);
        addModule(*database, 1, QStringLiteral("un"));
        {
            Transaction inner(*database);
            addModule(*database, 2, QStringLiteral("deux"));
        }
        {
            Transaction inner(*database);
            addModule(*database, 3, QStringLiteral("trois"));
            inner.commit();
        }
        outer.commit();
    }
    {
        Transaction outer(*database);
        addModule(*database, 4, QStringLiteral("quatre"));
    }
    CHECK(word(*database, "SELECT group_concat(id) FROM module") == "1,3");
    CHECK(!isInTransaction(*database));
}
