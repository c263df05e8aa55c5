// SPDX-License-Identifier: EUPL-1.2
#include "storage/EvidenceStore.h"
#include "tests/storage/Fixtures.h"
#include "tests/storage/RandomRows.h"

#include <QBuffer>
#include <QFile>
#include <random>

using namespace palas;
using namespace palas::test;

namespace {

constexpr auto reading = Database::Access::read;
constexpr auto writing = Database::Access::write;

/// A small programme with rows in every table, a history and evidence bytes.
void makeProgramme(const QString& path) {
    const auto database = Database::create(path);
    History history(*database);
    RandomRows rows(*database, 5);
    history.recordGenesis({QStringLiteral("template.demo"), {}}, [&] {
        for (int i = 0; i < 60; ++i) {
            rows.change();
        }
    });
    for (int i = 0; i < 10; ++i) {
        history.record(label({}), [&] {
            rows.change();
            return true;
        });
    }
    QByteArray bytes(20'000, 'e');
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    EvidenceStore(*database).storeBytes(buffer);
}

/// Runs plain SQL as another program would, with none of our safeguards.
void tamper(const QString& path, const char* sql) {
    SQLite::Database connection(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    connection.exec(sql);
}

QString openingError(const QString& path, Database::Access access) {
    return errorCode([&] { (void)Database::open(path, access); });
}

/// Both ways of opening refuse with this code and leave the file as it was.
void checkRefused(const QString& path, const QString& code) {
    const QByteArray before = bytesOf(path);
    CHECK(openingError(path, reading) == code);
    CHECK(openingError(path, writing) == code);
    CHECK(bytesOf(path) == before);
    CHECK(!QFile::exists(path + "-journal"));
    CHECK(!QFile::exists(path + "-wal"));
}

/// Everything a window would do with a file it opened; damage may be found, never anything else.
void useAll(const QString& path, Database::Access access) {
    const auto database = Database::open(path, access);
    History history(*database);
    (void)database->quickCheck();
    (void)dump(*database);
    (void)history.verify();
    for (const Change& entry : history.entries()) {
        (void)history.details(entry.sequence);
    }
    (void)EvidenceStore(*database).damaged();
    const bool sound = database->fullCheck().isEmpty();
    if (access == writing) {
        const QByteArray before = bytesOf(path);
        const QString code = errorCode([&] { history.undo(); });
        if (!sound) {
            CHECK(code == "file.damaged");
            CHECK(bytesOf(path) == before);
        }
    }
}

} // namespace

TEST_CASE("what is not a programme file is refused by its own name and left alone") {
    const Folder folder;
    const QString path = folder.file();
    SECTION("empty") {
        writeBytes(path, {});
        checkRefused(path, QStringLiteral("file.empty"));
    }
    SECTION("not SQLite") {
        writeBytes(path, QByteArray("%PDF-1.4\n").repeated(1000));
        checkRefused(path, QStringLiteral("file.not_sqlite"));
    }
    SECTION("a few bytes") {
        writeBytes(path, "SQLite format 3");
        checkRefused(path, QStringLiteral("file.not_sqlite"));
    }
    SECTION("a header and nothing else") {
        writeBytes(path, QByteArray("SQLite format 3\0\x10\0", 18));
        checkRefused(path, QStringLiteral("file.truncated"));
    }
    SECTION("another program's SQLite") {
        tamper(path, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY)");
        checkRefused(path, QStringLiteral("file.other_program"));
    }
    SECTION("our number on another program's tables") {
        tamper(path, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY); PRAGMA application_id = 0x50414C41;"
                     "PRAGMA user_version = 1");
        checkRefused(path, QStringLiteral("file.unexpected_object"));
    }
}

TEST_CASE("a programme file that was changed behind the program's back is refused and left alone") {
    const Folder folder;
    const QString path = folder.file();
    makeProgramme(path);
    SECTION("newer schema") {
        tamper(path, "PRAGMA user_version = 99");
        checkRefused(path, QStringLiteral("file.newer_schema"));
    }
    SECTION("no schema number") {
        tamper(path, "PRAGMA user_version = 0");
        checkRefused(path, QStringLiteral("file.damaged"));
    }
    SECTION("trigger") {
        tamper(path, "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM history; END");
        checkRefused(path, QStringLiteral("file.unexpected_object"));
    }
    SECTION("view") {
        tamper(path, "CREATE VIEW v AS SELECT load_extension('x') FROM person");
        checkRefused(path, QStringLiteral("file.unexpected_object"));
    }
    SECTION("table") {
        tamper(path, "CREATE TABLE t (a)");
        checkRefused(path, QStringLiteral("file.unexpected_object"));
    }
    SECTION("column") {
        tamper(path, "ALTER TABLE person ADD COLUMN colour TEXT");
        checkRefused(path, QStringLiteral("file.unexpected_object"));
    }
    SECTION("index dropped") {
        tamper(path, "DROP INDEX person_search");
        checkRefused(path, QStringLiteral("file.damaged"));
    }
    SECTION("statistics of the query planner") {
        tamper(path, "ANALYZE");
        checkRefused(path, QStringLiteral("file.unexpected_object"));
    }
    SECTION("write-ahead mode") {
        tamper(path, "PRAGMA journal_mode = WAL");
        checkRefused(path, QStringLiteral("file.damaged"));
    }
}

TEST_CASE("the refusal names the object") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    tamper(folder.file(), "CREATE TRIGGER spy AFTER INSERT ON person BEGIN SELECT 1; END");
    try {
        (void)Database::open(folder.file(), reading);
        FAIL("opened");
    } catch (const StorageError& error) {
        CHECK(error.arguments().mid(1) == QStringList{"trigger", "spy"});
    }
}

TEST_CASE("a file cut short at any length is refused and left alone") {
    const Folder folder;
    makeProgramme(folder.file("whole.palas"));
    const QByteArray whole = bytesOf(folder.file("whole.palas"));
    std::mt19937 random(3);
    std::vector<qsizetype> lengths{1, 15, 16, 17, 99, 100, 101, 511, 512, 4095, whole.size() - 1};
    for (qsizetype page = 4096; page < whole.size(); page += 4096) {
        lengths.push_back(page);
        lengths.push_back(page + 1 + qsizetype(random() % 4095));
    }
    const QString path = folder.file();
    for (const qsizetype length : lengths) {
        INFO("length " << length);
        const QByteArray cut = whole.left(std::min(length, whole.size() - 1));
        writeBytes(path, cut);
        const QString expected =
            length < 16 ? QStringLiteral("file.not_sqlite") : QStringLiteral("file.truncated");
        REQUIRE(openingError(path, reading) == expected);
        REQUIRE(openingError(path, writing) == expected);
        REQUIRE(bytesOf(path) == cut);
    }
}

TEST_CASE("a flipped byte anywhere is refused, found or harmless, and never more") {
    const Folder folder;
    makeProgramme(folder.file("whole.palas"));
    const QByteArray whole = bytesOf(folder.file("whole.palas"));
    const QString path = folder.file();
    std::mt19937 random(17);
    int refused = 0;
    constexpr int flips = 600;
    for (int i = 0; i < flips; ++i) {
        // Every byte of the header, then anywhere, the first page more often.
        const auto at = i < 100 ? i : qsizetype(random() % unsigned(i % 4 == 0 ? 4096 : whole.size()));
        const char mask = char(1 + random() % 255);
        INFO("byte " << at << " mask " << int(mask));
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ mask);
        for (const auto access : {reading, writing}) {
            writeBytes(path, damaged);
            const QString code = errorCode([&] { useAll(path, access); });
            refused += code.isEmpty() ? 0 : 1;
        }
        QFile::remove(path + "-journal");
    }
    CHECK(refused > flips / 10);
}

TEST_CASE("random bytes over whole pages are refused or found") {
    const Folder folder;
    makeProgramme(folder.file("whole.palas"));
    const QByteArray whole = bytesOf(folder.file("whole.palas"));
    const QString path = folder.file();
    std::mt19937 random(23);
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        QByteArray damaged = whole;
        for (qsizetype i = page == 0 ? 100 : page; i < page + 4096; ++i) {
            damaged[i] = char(random());
        }
        INFO("page " << page / 4096);
        writeBytes(path, damaged);
        const QString code = errorCode([&] {
            const auto database = Database::open(path, writing);
            const bool sound = database->fullCheck().isEmpty();
            // Evidence bytes have their own proof.
            CHECK((!sound || !History(*database).verify().sound ||
                   number(*database, "SELECT count(*) FROM evidence_piece WHERE bytes <> "
                                     "CAST(replace(hex(zeroblob(10000)), '0', 'e') AS BLOB)") > 0));
        });
        CHECK((code.isEmpty() || code.startsWith("file.")));
    }
}
