// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"

#include <QDir>

using namespace palas;
using namespace palas::test;

namespace {

/// The first released schema with further steps of our own.
Schema withSteps(const QStringList& further) {
    std::vector<SchemaStep> steps{Schema::released().steps().front()};
    for (const QString& sql : further) {
        steps.push_back({int(steps.size()) + 1, sql});
    }
    return Schema(std::move(steps));
}

const QString addColour = QStringLiteral("ALTER TABLE module ADD COLUMN colour TEXT NOT NULL DEFAULT 'vert';"
                                         "CREATE INDEX module_colour ON module (colour);");
const QString renameColumn =
    QStringLiteral("ALTER TABLE module RENAME COLUMN label TO title;"
                   "CREATE TABLE lab (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;");
/// The usual way to change a CHECK: a new table takes the rows of the old one, which others name.
const QString rebuild = QStringLiteral(
    "CREATE TABLE person_new (id INTEGER PRIMARY KEY, last_name TEXT NOT NULL, first_name TEXT NOT NULL, "
    "sex TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, note TEXT NOT NULL, search TEXT NOT NULL) "
    "STRICT; INSERT INTO person_new SELECT * FROM person; DROP TABLE person; "
    "ALTER TABLE person_new RENAME TO person; CREATE INDEX person_search ON person (search);"
    "CREATE INDEX person_email ON person (email);");

void makeOldFile(const QString& path, const Schema& old) {
    const auto database = Database::create(path, old);
    History history(*database);
    recordModule(*database, history, 1);
    execute(*database,
            QStringLiteral("INSERT INTO organisation VALUES "
                           "(5, 'ccas', 'c', 'n', '', '', NULL, NULL, NULL, '', '', '', '', '', '');"
                           "INSERT INTO person VALUES (6, 'Safran', '', '', '', '', '', '');"
                           "INSERT INTO affiliation VALUES (7, 6, 5, 'agent', '', NULL, NULL);"));
}

QStringList copies(const QString& path) {
    return QDir(Database::copiesFolder(path)).entryList(QDir::Files);
}

} // namespace

TEST_CASE("an older file is upgraded step by step, after a backup, and equals a fresh one") {
    const Folder folder;
    const Schema old = withSteps({});
    const Schema current = withSteps({addColour, renameColumn, rebuild});
    makeOldFile(folder.file(), old);
    const QByteArray before = bytesOf(folder.file());
    {
        const auto database = Database::open(folder.file(), Database::Access::write, current);
        CHECK(database->schemaNumber() == 4);
        CHECK(number(*database, "PRAGMA user_version") == 4);
        CHECK(number(*database, "PRAGMA foreign_keys") == 1);
        CHECK(Schema::objectsOf(*database) == current.objects(4));
        CHECK(database->fullCheck() == QStringList());
        CHECK(word(*database, "SELECT title || colour FROM module") == "module 1vert");
        CHECK(number(*database, "SELECT count(*) FROM affiliation") == 1);
        History history(*database);
        CHECK(history.verify().sound);
        CHECK(history.count() == 4);
        CHECK(history.entry(4)->kind == ChangeKind::migration);
        CHECK(history.entry(4)->label.code == "migration.4");
        // Old entries keep the names they had.
        CHECK(history.details(1)[4].column == "label");
        // Undo never crosses a migration.
        CHECK(errorCode([&] { history.undo(); }) == "history.barrier");
        // New tables are recorded.
        history.record(label({}), [&] {
            execute(*database, QStringLiteral("INSERT INTO lab VALUES (1, 'x')"));
            return true;
        });
        CHECK(history.details(5)[1].column == "name");
        history.undo();
        CHECK(number(*database, "SELECT count(*) FROM lab") == 0);
    }
    REQUIRE(copies(folder.file()).size() == 1);
    const QString copy = QDir(Database::copiesFolder(folder.file())).filePath(copies(folder.file())[0]);
    CHECK(Database::open(copy, Database::Access::read, old)->schemaNumber() == 1);
    CHECK(bytesOf(copy).size() == before.size());
    // Opened again: nothing more to do.
    const auto again = Database::open(folder.file(), Database::Access::write, current);
    CHECK(copies(folder.file()).size() == 1);
}

TEST_CASE("reading alone does not upgrade") {
    const Folder folder;
    makeOldFile(folder.file(), withSteps({}));
    const QByteArray before = bytesOf(folder.file());
    const Schema current = withSteps({addColour});
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::read, current); }) ==
          "file.older_schema");
    CHECK(bytesOf(folder.file()) == before);
    // To check it or to copy a backup, it is taken as it is.
    const auto database = Database::openAsItIs(folder.file(), Database::Access::read, current);
    CHECK(database->schemaNumber() == 1);
    CHECK(database->fullCheck().isEmpty());
    CHECK(database->backup(folder.file("copy.palas")));
}

TEST_CASE("a newer file is refused by an older program") {
    const Folder folder;
    makeOldFile(folder.file(), withSteps({addColour}));
    const Schema old = withSteps({});
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write, old); }) ==
          "file.newer_schema");
}

TEST_CASE("a step that fails is rolled back and the steps before it stay") {
    const Folder folder;
    const Schema old = withSteps({});
    makeOldFile(folder.file(), old);
    const QString failing = GENERATE(
        QStringLiteral("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; UPDATE nothing SET a = 1"),
        QStringLiteral("DELETE FROM person"), // leaves an affiliation that names nobody
        QStringLiteral(
            "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; SELECT abs(-9223372036854775808)"));
    const Schema broken = withSteps({addColour, failing});
    CHECK(
        !errorCode([&] { (void)Database::open(folder.file(), Database::Access::write, broken); }).isEmpty());
    const Schema reached = withSteps({addColour});
    const auto database = Database::open(folder.file(), Database::Access::read, reached);
    CHECK(database->schemaNumber() == 2);
    CHECK(database->fullCheck().isEmpty());
    CHECK(number(*database, "SELECT count(*) FROM affiliation") == 1);
    CHECK(History(*database).verify().sound);
}

TEST_CASE("a damaged older file is neither upgraded nor written") {
    const Folder folder;
    makeOldFile(folder.file(), withSteps({}));
    {
        SQLite::Database connection(folder.file().toStdString(), SQLite::OPEN_READWRITE);
        connection.exec("PRAGMA foreign_keys = OFF; DELETE FROM person");
    }
    const QByteArray before = bytesOf(folder.file());
    const Schema current = withSteps({addColour});
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write, current); }) ==
          "file.damaged");
    CHECK(bytesOf(folder.file()) == before);
}

TEST_CASE("every released schema, upgraded, equals a fresh one") {
    const Schema& released = Schema::released();
    for (int number = 1; number <= released.newest(); ++number) {
        const Folder folder;
        const std::vector<SchemaStep> steps(released.steps().begin(), released.steps().begin() + number);
        const Schema then(steps);
        makeOldFile(folder.file(), then);
        const auto database = Database::open(folder.file(), Database::Access::write);
        CHECK(Schema::objectsOf(*database) == released.objects(released.newest()));
        CHECK(database->fullCheck().isEmpty());
    }
}
