// SPDX-License-Identifier: EUPL-1.2
#include "services/Backup.h"
#include "services/Check.h"
#include "storage/StorageError.h"
#include "tests/services/Fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace palas;
using namespace palas::test;

namespace {

QString codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const StorageError& error) {
        return error.code();
    }
    return {};
}

/// A programme on disk with one filed sheet.
struct OnDisk {
    QTemporaryDir folder;
    QString path = folder.filePath("Mon programme.v2.palas");
    std::unique_ptr<Workspace> workspace;

    OnDisk() {
        Fixture f;
        REQUIRE_FALSE(f.file(f.prepared().id).refused());
        REQUIRE(f.workspace.database().backup(path));
        workspace = Workspace::open(path, Database::Access::write);
        setDay(QDate(2022, 5, 18));
    }
    void setDay(QDate day) const {
        workspace->setClock([day] { return QDateTime(day, QTime(6, 0), Qt::UTC); });
    }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
};

/// A row that names an absent one: every page is sound, the programme is not.
void tamperWithKeys(const QString& path) {
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &connection) == SQLITE_OK);
    CHECK(sqlite3_exec(connection, "PRAGMA foreign_keys = OFF; DELETE FROM person", nullptr, nullptr,
                       nullptr) == SQLITE_OK);
    sqlite3_close(connection);
}

void overwrite(const QString& path, const QByteArray& from, const QByteArray& to) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf(from);
    REQUIRE(at >= 0);
    file.seek(at);
    file.write(to);
}

} // namespace

TEST_CASE("a backup is restored with every row, document and entry of the history") {
    OnDisk disk;
    const Snapshot before = snapshot(*disk.workspace);
    const QByteArray head = disk.workspace->history().head();
    int lastDone = 0;
    REQUIRE(backupTo(*disk.workspace, disk.file("copie.palas"), [&](int done, int total) {
        lastDone = done;
        return done <= total;
    }));
    CHECK(lastDone > 0);
    restoreBackup(disk.file("copie.palas"), disk.file("restauré.palas"));
    const auto restored = Workspace::open(disk.file("restauré.palas"), Database::Access::write);
    CHECK(snapshot(*restored) == before);
    CHECK(restored->history().head() == head);
    CHECK(restored->evidence().damaged().empty());
    restored->undo();
    CHECK_FALSE(snapshot(*restored) == before);
}

TEST_CASE("a backup never overwrites, and a cancelled one leaves nothing") {
    OnDisk disk;
    CHECK(codeOf([&] { backupTo(*disk.workspace, disk.path); }) == "file.exists");
    CHECK(codeOf([&] { restoreBackup(disk.path, disk.path); }) == "file.exists");
    CHECK_FALSE(backupTo(*disk.workspace, disk.file("copie.palas"), [](int, int) { return false; }));
    CHECK_FALSE(QFile::exists(disk.file("copie.palas")));
}

TEST_CASE("what is not a sound programme is not restored") {
    OnDisk disk;
    QFile other(disk.file("autre.palas"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("pas une base");
    other.close();
    CHECK(codeOf([&] { restoreBackup(other.fileName(), disk.file("cible.palas")); }) == "file.not_sqlite");
    CHECK_FALSE(QFile::exists(disk.file("cible.palas")));
}

TEST_CASE("one copy is made each day") {
    OnDisk disk;
    const QString made = dailyBackup(*disk.workspace);
    CHECK(made == disk.file("Mon programme.v2.copies/Mon programme.v2 2022-05-18.palas"));
    CHECK(dailyBackup(*disk.workspace).isEmpty());
    REQUIRE(backupsOf(disk.path).size() == 1);
    CHECK(backupsOf(disk.path).front().made.date() == QDate(2022, 5, 18));
    CHECK(checkFile(made).sound);
    disk.setDay(QDate(2022, 5, 19));
    CHECK_FALSE(dailyBackup(*disk.workspace).isEmpty());
    CHECK(backupsOf(disk.path).front().made.date() == QDate(2022, 5, 19));
}

TEST_CASE("ten copies and the first of each month are kept; files of others are never touched") {
    OnDisk disk;
    for (QDate day(2022, 3, 5); day < QDate(2022, 5, 18); day = day.addDays(2)) {
        disk.setDay(day);
        REQUIRE_FALSE(dailyBackup(*disk.workspace).isEmpty());
        if (day == QDate(2022, 3, 5)) {
            for (const char* name : {"notes.txt", "Mon programme.v2 2020-01-01 avant.palas",
                                     "Autre 2020-01-01.palas", "Mon programme.v2 2020-13-01.palas"}) {
                QFile file(backupFolder(disk.path) + "/" + name);
                REQUIRE(file.open(QIODevice::WriteOnly));
            }
        }
    }
    QStringList days;
    for (const BackupFile& copy : backupsOf(disk.path))
        days.push_back(copy.made.date().toString("MM-dd"));
    CHECK(days == QStringList{"05-16", "05-14", "05-12", "05-10", "05-08", "05-06", "05-04", "05-02", "04-30",
                              "04-28", "04-02", "03-05"});
    CHECK(QDir(backupFolder(disk.path)).entryList(QDir::Files).size() == days.size() + 4);
}

TEST_CASE("a copy broken off in the middle leaves nothing and does not count as today's") {
    OnDisk disk;
    const QDir copies(backupFolder(disk.path));
    {
        DailyBackup backup(*disk.workspace);
        (void)backup.step();
        const QStringList parts = copies.entryList(QDir::Files | QDir::Hidden);
        REQUIRE(parts.size() == 1);
        CHECK_FALSE(parts.front().endsWith(".palas"));
        CHECK(backupsOf(disk.path).empty());
    }
    CHECK(copies.entryList(QDir::Files | QDir::Hidden).isEmpty());
    // What a kill leaves goes with the next copy; the parts of others stay.
    for (const char* name :
         {".Mon programme.v2 2022-05-17.palas.0a1b2c3d", ".Autre 2022-05-17.palas.0a1b2c3d"}) {
        QFile left(copies.filePath(name));
        REQUIRE(left.open(QIODevice::WriteOnly));
    }
    CHECK_FALSE(dailyBackup(*disk.workspace).isEmpty());
    CHECK(copies.entryList(QDir::Files | QDir::Hidden) ==
          QStringList{".Autre 2022-05-17.palas.0a1b2c3d", "Mon programme.v2 2022-05-18.palas"});
}

TEST_CASE("the copy of the day goes in steps between which people write") {
    OnDisk disk;
    DailyBackup backup(*disk.workspace);
    int steps = 0;
    do {
        Person person;
        person.lastName = QString("Lys%1").arg(++steps);
        REQUIRE_FALSE(addPerson(*disk.workspace, person, {}).refused());
    } while (backup.step());
    const QByteArray head = disk.workspace->history().head();
    const QString made = backup.keep();
    CHECK(Workspace::open(made, Database::Access::read)->history().head() == head);
    CHECK(checkFile(made).sound);
    DailyBackup again(*disk.workspace);
    CHECK_FALSE(again.step());
    CHECK(again.keep().isEmpty());
}

TEST_CASE("a damaged programme gives no copy, and is the one that is named") {
    OnDisk disk;
    disk.workspace.reset();
    tamperWithKeys(disk.path);
    const auto workspace = Workspace::open(disk.path, Database::Access::write);
    for (const auto& copy :
         {std::function<void()>([&] { backupTo(*workspace, disk.file("copie.palas")); }),
          std::function<void()>([&] { restoreBackup(disk.path, disk.file("copie.palas")); })}) {
        try {
            copy();
            FAIL("copied");
        } catch (const StorageError& error) {
            CHECK(error.code() == "file.damaged");
            CHECK(error.arguments().value(0) == QFileInfo(disk.path).canonicalFilePath());
        }
    }
    CHECK(QDir(disk.folder.path()).entryList({"*copie*"}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a sound file passes the check, also while it is open for writing") {
    OnDisk disk;
    const CheckResult result = checkFile(disk.path);
    CHECK(result.problems == QStringList{});
    CHECK(result.sound);
    CHECK(result.schema == Schema::released().newest());
    CHECK(result.history.count == disk.workspace->history().count());
    CHECK(result.recoveryCopy.isEmpty());
    CHECK(codeOf([&] { (void)checkFile(disk.file("absent.palas")); }) == "file.not_found");
}

TEST_CASE("an interrupted change is rolled back by the check, after both files were copied aside") {
    OnDisk disk;
    const QString left = disk.file("coupé.palas");
    const Outcome outcome = disk.workspace->change({"programme.update", {}}, [&]() -> Problems {
        disk.workspace->programmes().write(Programme{});
        Person person;
        person.lastName = "Lys";
        person.note = QString(10000, 'x');
        for (int i = 0; i < 500; ++i) // more than the cache holds, so that the file itself is half written
            disk.workspace->people().insert(person);
        REQUIRE(QFile::copy(disk.path, left)); // as a power cut would leave them
        REQUIRE(QFile::copy(disk.path + "-journal", left + "-journal"));
        return {};
    });
    REQUIRE(outcome.sequence.has_value());
    const CheckResult result = checkFile(left);
    CHECK(result.problems == QStringList{});
    CHECK(QFile::exists(result.recoveryCopy));
    CHECK(result.history.count == *outcome.sequence - 1);
    CHECK_FALSE(QFile::exists(left + "-journal"));
    const auto recovered = Workspace::open(left, Database::Access::read);
    CHECK(recovered->programmes().read().title == "DESIGN'PALAS");
}

TEST_CASE("a document whose bytes were altered is named by the check") {
    OnDisk disk;
    disk.workspace.reset();
    overwrite(disk.path, "%PDF-1.7 scan", "%PDF-1.7 faux");
    const CheckResult result = checkFile(disk.path);
    CHECK_FALSE(result.sound);
    CHECK(result.problems == QStringList{"evidence: P-0001"});
}

TEST_CASE("an entry of the history that was altered is named by the check") {
    OnDisk disk;
    disk.workspace.reset();
    overwrite(disk.path, "Coordinatrice", "Quelquunautr.");
    const CheckResult result = checkFile(disk.path);
    CHECK_FALSE(result.sound);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().startsWith("history: "));
}
