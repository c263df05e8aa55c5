// SPDX-License-Identifier: EUPL-1.2
#include "storage/EvidenceStore.h"
#include "tests/storage/Fixtures.h"

#include <QBuffer>
#include <stdexcept>

using namespace palas;
using namespace palas::test;

namespace {

QStringList arguments(const std::vector<History::Step>& steps) {
    QStringList list;
    for (const History::Step& step : steps) {
        list.append(step.label.arguments.value(0) +
                    (step.count > 1 ? QStringLiteral("+%1").arg(step.count - 1) : QString()));
    }
    return list;
}

QString modules(Database& database) {
    return word(database, "SELECT group_concat(id) FROM (SELECT id FROM module ORDER BY id)");
}

} // namespace

TEST_CASE("an entry says who, when, what and under which schema") {
    const auto database = Database::inMemory();
    History history(*database);
    history.setAuthor(QStringLiteral("Coordination"));
    history.setClock([] { return QDateTime(QDate(2022, 5, 18), QTime(10, 30, 1, 250), Qt::UTC); });
    const ChangeLabel what{QStringLiteral("module.add"), {QStringLiteral("Été « 1 »"), QStringLiteral("\"")}};
    const auto sequence = history.record(what, [&] {
        addModule(*database, 7, QStringLiteral("Été"));
        return true;
    });
    REQUIRE(sequence == 1);
    const auto entry = history.entry(1);
    REQUIRE(entry);
    CHECK(entry->kind == ChangeKind::change);
    CHECK(entry->author == "Coordination");
    CHECK(entry->instant == QDateTime(QDate(2022, 5, 18), QTime(10, 30, 1, 250), Qt::UTC));
    CHECK(entry->schema == database->schemaNumber());
    CHECK(entry->label == what);
    CHECK(entry->hash.size() == 32);
    CHECK(entry->hash == history.head());
    CHECK(history.count() == 1);
    CHECK(!history.entry(2));
}

TEST_CASE("a change that changes nothing, is given up or throws leaves no entry and no row") {
    const auto database = Database::inMemory();
    History history(*database);
    CHECK(!history.record(label({}), [] { return true; }));
    CHECK(!history.record(label({}), [&] {
        addModule(*database, 1, QStringLiteral("un"));
        return false;
    }));
    CHECK_THROWS_AS(history.record(label({}),
                                   [&]() -> bool {
                                       addModule(*database, 1, QStringLiteral("un"));
                                       throw std::runtime_error("no");
                                   }),
                    std::runtime_error);
    CHECK(!history.record(label({}), [&] {
        addModule(*database, 1, QStringLiteral("un"));
        removeModule(*database, 1);
        return true;
    }));
    CHECK(history.count() == 0);
    CHECK(modules(*database).isEmpty());
}

TEST_CASE("a change that breaks a foreign key is refused whole") {
    const auto database = Database::inMemory();
    History history(*database);
    CHECK(errorCode([&] {
              history.record(label({}), [&] {
                  addModule(*database, 1, QStringLiteral("un"));
                  execute(*database,
                          QStringLiteral("INSERT INTO elective_choice VALUES (1, 99, 1, NULL, '', '')"));
                  return true;
              });
          }) == "storage.constraint");
    CHECK(history.count() == 0);
    CHECK(modules(*database).isEmpty());
}

TEST_CASE("changes do not nest and a change cannot end its own transaction") {
    const auto database = Database::inMemory();
    History history(*database);
    CHECK(errorCode([&] {
              history.record(label({}), [&] {
                  recordModule(*database, history, 1);
                  return true;
              });
          }) == "storage.failed");
    CHECK(errorCode([&] {
              history.record(label({}), [&] {
                  execute(*database, QStringLiteral("ROLLBACK"));
                  return true;
              });
          }) == "storage.failed");
    CHECK(history.count() == 0);
}

TEST_CASE("undo and redo walk the changes and name them") {
    const auto database = Database::inMemory();
    History history(*database);
    CHECK(errorCode([&] { history.undo(); }) == "history.nothing_to_undo");
    for (qint64 id = 1; id <= 3; ++id) {
        recordModule(*database, history, id);
    }
    CHECK(arguments(history.undoSteps()) == QStringList{"module 3", "module 2", "module 1"});
    CHECK(history.undo() == 4);
    CHECK(history.undo() == 5);
    CHECK(modules(*database) == "1");
    CHECK(history.entry(5)->reverses == 2);
    CHECK(history.entry(5)->label.arguments == QStringList{"module 2"});
    CHECK(arguments(history.redoSteps()) == QStringList{"module 2", "module 3"});
    CHECK(history.nextRedo()->sequence == 5);
    CHECK(history.redo() == 6);
    CHECK(modules(*database) == "1,2");
    // The undo of a redo reverses the redo's own entry.
    CHECK(history.nextUndo()->sequence == 6);
    CHECK(history.nextUndo()->label.arguments == QStringList{"module 2"});
    CHECK(history.undo() == 7);
    CHECK(modules(*database) == "1");
    history.redo();
    history.redo();
    CHECK(modules(*database) == "1,2,3");
    CHECK(errorCode([&] { history.redo(); }) == "history.nothing_to_redo");
    CHECK(history.verify().sound);
}

TEST_CASE("a new change empties redo, never history") {
    const auto database = Database::inMemory();
    History history(*database);
    recordModule(*database, history, 1);
    recordModule(*database, history, 2);
    history.undo();
    recordModule(*database, history, 3);
    CHECK(history.redoSteps().empty());
    CHECK(history.count() == 4);
    CHECK(modules(*database) == "1,3");
    history.undo();
    history.undo();
    CHECK(modules(*database).isEmpty());
    CHECK(errorCode([&] { history.undo(); }) == "history.nothing_to_undo");
}

TEST_CASE("undo from there is one step, and redo brings it all back in one") {
    const auto database = Database::inMemory();
    History history(*database);
    for (qint64 id = 1; id <= 5; ++id) {
        recordModule(*database, history, id);
    }
    history.record(label(QStringLiteral("rename")), [&] {
        renameModule(*database, 2, QStringLiteral("changed"));
        return true;
    });
    const QString full = dump(*database);
    const qint64 undone = history.undoBackTo(3);
    CHECK(modules(*database) == "1,2");
    CHECK(word(*database, "SELECT label FROM module WHERE id = 2") == "module 2");
    CHECK(history.entry(undone)->reverses == 3);
    CHECK(history.entry(undone)->count == 4);
    CHECK(arguments(history.undoSteps()) == QStringList{"module 2", "module 1"});
    CHECK(arguments(history.redoSteps()) == QStringList{"module 3+3"});
    history.redo();
    CHECK(dump(*database) == full);
    CHECK(arguments(history.undoSteps()) == QStringList{"module 3+3", "module 2", "module 1"});
    history.undo();
    history.undo();
    CHECK(modules(*database) == "1");
    CHECK(arguments(history.redoSteps()) == QStringList{"module 2", "module 3+3"});
    history.redo();
    history.redo();
    CHECK(dump(*database) == full);
    // Back to an entry that stands inside a step that is whole again only as a whole.
    CHECK(errorCode([&] { history.undoBackTo(4); }) == "history.nothing_to_undo");
    CHECK(errorCode([&] { history.undoBackTo(99); }) == "history.nothing_to_undo");
    CHECK(history.verify().sound);
}

TEST_CASE("changes that cancel each other out are undone together all the same") {
    const auto database = Database::inMemory();
    History history(*database);
    recordModule(*database, history, 1);
    history.record(label(QStringLiteral("remove")), [&] {
        removeModule(*database, 1);
        return true;
    });
    history.undoBackTo(1);
    CHECK(modules(*database).isEmpty());
    CHECK(!history.nextUndo());
    history.redo();
    CHECK(modules(*database).isEmpty());
    history.undo();
    CHECK(history.verify().sound);
}

TEST_CASE("the stacks are derived from the file, across restarts and connections") {
    const Folder folder;
    {
        const auto database = Database::create(folder.file());
        History history(*database);
        recordModule(*database, history, 1);
        recordModule(*database, history, 2);
        history.undo();
    }
    const auto database = Database::open(folder.file(), Database::Access::write);
    const auto reader = Database::open(folder.file(), Database::Access::read);
    History history(*database);
    const History seen(*reader);
    CHECK(arguments(history.redoSteps()) == QStringList{"module 2"});
    CHECK(arguments(seen.redoSteps()) == QStringList{"module 2"});
    history.redo();
    CHECK(arguments(seen.undoSteps()) == QStringList{"module 2", "module 1"});
    CHECK(seen.redoSteps().empty());
}

TEST_CASE("a row that is not as the history left it refuses the whole undo") {
    const auto database = Database::inMemory();
    History history(*database);
    history.record(label({}), [&] {
        addModule(*database, 1, QStringLiteral("un"));
        addModule(*database, 2, QStringLiteral("deux"));
        return true;
    });
    renameModule(*database, 2, QStringLiteral("behind the history's back"));
    const QString before = dump(*database);
    try {
        history.undo();
        FAIL("no conflict");
    } catch (const StorageError& error) {
        CHECK(error.code() == "history.conflict");
        CHECK(error.arguments() == QStringList{"module"});
    }
    CHECK(dump(*database) == before);
    CHECK(history.count() == 1);
}

TEST_CASE("an undo that would leave a row naming an absent one is refused") {
    const auto database = Database::inMemory();
    History history(*database);
    recordModule(*database, history, 1);
    execute(*database,
            QStringLiteral("INSERT INTO organisation VALUES "
                           "(5, 'ccas', 'c', 'n', '', '', NULL, NULL, NULL, '', '', '', '', '', '');"
                           "INSERT INTO elective_choice VALUES (1, 5, 1, NULL, '', '');"));
    CHECK(errorCode([&] { history.undo(); }) == "history.conflict");
    CHECK(modules(*database) == "1");
}

TEST_CASE("a renamed or reshaped table is noticed before anything is applied") {
    const auto database = Database::inMemory();
    History history(*database);
    recordModule(*database, history, 1);
    SECTION("renamed") {
        execute(*database, QStringLiteral("ALTER TABLE module RENAME TO unit"));
    }
    SECTION("one column more") {
        execute(*database, QStringLiteral("ALTER TABLE module ADD COLUMN colour TEXT"));
    }
    CHECK(errorCode([&] { history.undo(); }) == "history.conflict");
    CHECK(history.count() == 1);
}

TEST_CASE("details give before and after of each field, with the names of that schema") {
    const auto database = Database::inMemory();
    History history(*database);
    recordModule(*database, history, 4);
    history.record(label({}), [&] {
        renameModule(*database, 4, QStringLiteral("autre"));
        return true;
    });
    history.record(label({}), [&] {
        removeModule(*database, 4);
        return true;
    });
    const auto added = history.details(1);
    REQUIRE(added.size() == 8);
    CHECK(added[4].column == "label");
    CHECK(!added[4].before);
    CHECK(added[4].after->toString() == "module 4");
    CHECK(added[0].column == "id");
    CHECK(added[0].after->toLongLong() == 4);
    const auto renamed = history.details(2);
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0].table == "module");
    CHECK(renamed[0].row == "4");
    CHECK(renamed[0].column == "label");
    CHECK(renamed[0].before->toString() == "module 4");
    CHECK(renamed[0].after->toString() == "autre");
    const auto removed = history.details(3);
    REQUIRE(removed.size() == 8);
    CHECK(removed[4].before->toString() == "autre");
    CHECK(!removed[4].after);
    CHECK(history.details(99).empty());
}

TEST_CASE("a field that becomes or was NULL differs from a row that was not there") {
    const auto database = Database::inMemory();
    History history(*database);
    execute(*database,
            QStringLiteral("INSERT INTO organisation VALUES "
                           "(5, 'ccas', 'c', 'n', '', '', NULL, NULL, NULL, '', '', '', '', '', '')"));
    history.record(label({}), [&] {
        execute(*database, QStringLiteral("UPDATE organisation SET population = 5000"));
        return true;
    });
    const auto fields = history.details(1);
    REQUIRE(fields.size() == 1);
    REQUIRE(fields[0].before);
    CHECK(!fields[0].before->isValid());
    CHECK(fields[0].after->toInt() == 5000);
}

TEST_CASE("entries come latest first, by the page") {
    const auto database = Database::inMemory();
    History history(*database);
    for (qint64 id = 1; id <= 5; ++id) {
        recordModule(*database, history, id);
    }
    CHECK(history.entries().size() == 5);
    const auto page = history.entries(2, 4);
    REQUIRE(page.size() == 2);
    CHECK(page[0].sequence == 3);
    CHECK(page[1].sequence == 2);
}

TEST_CASE("the template is one entry without payload that undo does not cross") {
    const auto database = Database::inMemory();
    History history(*database);
    CHECK(history.recordGenesis({QStringLiteral("file.create"), {}},
                                [&] { addModule(*database, 1, QStringLiteral("un")); }) == 1);
    CHECK(history.entry(1)->kind == ChangeKind::genesis);
    CHECK(history.details(1).empty());
    CHECK(errorCode([&] { history.undo(); }) == "history.nothing_to_undo");
    recordModule(*database, history, 2);
    history.undo();
    CHECK(modules(*database) == "1");
    CHECK(errorCode([&] { history.undoBackTo(1); }) == "history.nothing_to_undo");
    CHECK(errorCode([&] { history.recordGenesis({}, [] {}); }) == "storage.failed");
    CHECK(history.verify().sound);
}

TEST_CASE("a reader cannot write") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    const auto database = Database::open(folder.file(), Database::Access::read);
    History history(*database);
    const QString readOnly = QStringLiteral("file.read_only_connection");
    CHECK(errorCode([&] { recordModule(*database, history, 1); }) == readOnly);
    CHECK(errorCode([&] { history.purge(1, {}); }) == readOnly);
    CHECK(errorCode([&] { (void)database->nextId(); }) == readOnly);
    CHECK(!errorCode([&] { addModule(*database, 1, QStringLiteral("un")); }).isEmpty());
}

TEST_CASE("undo takes the row of filed evidence back and redo brings it back, bytes included") {
    const auto database = Database::inMemory();
    History history(*database);
    EvidenceStore store(*database);
    QByteArray bytes(600'000, 'x');
    history.record(label({}), [&] {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto stored = store.storeBytes(buffer);
        store.insert({{},
                      1,
                      QStringLiteral("a.pdf"),
                      QStringLiteral("application/pdf"),
                      stored.size,
                      stored.sha256,
                      QDate(2022, 5, 18)});
        return true;
    });
    CHECK(number(*database, "SELECT length(changeset) < 1000 FROM history") == 1);
    history.undo();
    CHECK(store.all().empty());
    history.redo();
    REQUIRE(store.all().size() == 1);
    CHECK(store.damaged().empty());
}
