// SPDX-License-Identifier: EUPL-1.2
#include "storage/HistoryChain.h"
#include "storage/EvidenceStore.h"
#include "tests/storage/Fixtures.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace palas;
using namespace palas::test;

namespace {

std::unique_ptr<Database> withChanges(int count) {
    auto database = Database::inMemory();
    History history(*database);
    history.setAuthor(QStringLiteral("Coordination"));
    for (qint64 id = 1; id <= count; ++id) {
        recordModule(*database, history, id);
    }
    return database;
}

} // namespace

TEST_CASE("the hash is SHA-256 over length-prefixed fields, each of which counts") {
    const HashedFields fields{QByteArray("p"),
                              12,
                              QStringLiteral("change"),
                              QStringLiteral("a"),
                              QStringLiteral("i"),
                              1,
                              QStringLiteral("l"),
                              QStringLiteral("[]"),
                              0,
                              QByteArray("s")};
    QByteArray plain;
    for (const char* field : {"p", "12", "change", "a", "i", "1", "l", "[]", "0", "s"}) {
        plain.append(7, '\0').append(char(strlen(field))).append(field);
    }
    CHECK(entryHash(fields) == QCryptographicHash::hash(plain, QCryptographicHash::Sha256));
    HashedFields moved = fields;
    moved.author = QStringLiteral("ai");
    moved.instant = QString();
    CHECK(entryHash(moved) != entryHash(fields));
}

TEST_CASE("an edit of any field of an entry is found") {
    const auto database = withChanges(5);
    const History history(*database);
    REQUIRE(history.verify().sound);
    const char* edit =
        GENERATE("author = 'x'", "instant = '2020-01-01T00:00:00.000Z'", "label = 'x'", "arguments = '[]'",
                 "reverses = 1", "kind = 'redo'", "schema_number = 9", "changeset = x'00'",
                 "changeset = NULL", "changeset_sha256 = zeroblob(32)", "hash = zeroblob(32)");
    execute(*database, QStringLiteral("UPDATE history SET %1 WHERE sequence = 3").arg(QLatin1String(edit)));
    const auto verification = history.verify();
    CHECK(!verification.sound);
    CHECK(verification.brokenAt == 3);
    CHECK(verification.count == 5);
}

TEST_CASE("an entry taken out of the middle is found") {
    const auto database = withChanges(5);
    execute(*database, QStringLiteral("DELETE FROM history WHERE sequence = 3"));
    CHECK(History(*database).verify().brokenAt == 4);
}

TEST_CASE("a head printed on a report is held against the file") {
    const auto database = withChanges(5);
    const History history(*database);
    const QString head = QString::fromLatin1(history.entry(4)->hash.toHex());
    for (const QString& asked :
         {head, head.left(12), head.left(8).toUpper(), QStringLiteral(" %1 ").arg(head)}) {
        const auto verification = history.verify(asked);
        CHECK(verification.headFound);
        CHECK(verification.headSequence == 4);
    }
    CHECK(!history.verify(head.left(7)).headFound);
    CHECK(!history.verify(QString(64, QLatin1Char('0'))).headFound);
    CHECK(history.verify(QString(64, QLatin1Char('0'))).sound);
    CHECK(history.verify().headFound);
}

TEST_CASE("an empty history is sound and has no head") {
    const auto database = Database::inMemory();
    const auto verification = History(*database).verify();
    CHECK(verification.sound);
    CHECK(verification.count == 0);
    CHECK(verification.head.isEmpty());
}

TEST_CASE("a purge erases payloads, says why, and the chain still verifies") {
    const auto database = withChanges(5);
    History history(*database);
    CHECK(history.purge(3, QStringLiteral("demande d'effacement")) == 6);
    CHECK(history.verify().sound);
    CHECK(history.entry(3)->erased);
    CHECK(history.entry(3)->erasedBecause == "demande d'effacement");
    CHECK(!history.entry(4)->erased);
    CHECK(history.details(3).empty());
    CHECK(!history.details(4).empty());
    CHECK(history.entry(6)->kind == ChangeKind::purge);
    SECTION("undo does not cross it") {
        try {
            history.undo();
            FAIL("crossed");
        } catch (const StorageError& error) {
            CHECK(error.code() == "history.barrier");
            CHECK(error.arguments() == QStringList{"purge", "6"});
        }
        CHECK(errorCode([&] { history.redo(); }) == "history.barrier");
        CHECK(errorCode([&] { history.undoBackTo(5); }) == "history.barrier");
        recordModule(*database, history, 9);
        history.undo();
        CHECK(errorCode([&] { history.undo(); }) == "history.barrier");
    }
    SECTION("another payload erased by hand is found") {
        execute(*database, QStringLiteral("UPDATE history SET changeset = NULL, erased_because = "
                                          "'demande d''effacement' WHERE sequence = 4"));
        CHECK(history.verify().brokenAt == 4);
    }
    SECTION("another reason written by hand is found") {
        execute(*database, QStringLiteral("UPDATE history SET erased_because = 'x' WHERE sequence = 2"));
        CHECK(history.verify().brokenAt == 2);
    }
}

TEST_CASE("what was purged is no longer in the file") {
    const Folder folder;
    const QByteArray word("Baobab-Frangipanier");
    {
        const auto database = Database::create(folder.file());
        History history(*database);
        for (int round = 0; round < 20; ++round) {
            history.record(label({}), [&] {
                addModule(*database, 1, QString::fromLatin1(word).repeated(1 + round * 40));
                return true;
            });
            history.record(label({}), [&] {
                removeModule(*database, 1);
                return true;
            });
        }
        CHECK(bytesOf(folder.file()).contains(word));
        history.purge(history.count(), QStringLiteral("demande d'effacement"));
    }
    CHECK(!bytesOf(folder.file()).contains(word));
}

TEST_CASE("a purge erases the bytes that no evidence names any more, and only those") {
    const auto database = Database::inMemory();
    History history(*database);
    EvidenceStore store(*database);
    const auto file = [&](const QByteArray& content, int rank) {
        QByteArray bytes = content;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto stored = store.storeBytes(buffer);
        store.insert({{}, rank, QStringLiteral("a.pdf"), {}, stored.size, stored.sha256, QDate(2022, 5, 18)});
        return true;
    };
    history.record(label({}), [&] { return file("kept", 1); });
    history.record(label({}), [&] { return file("taken back", 2); });
    history.undo();
    CHECK(number(*database, "SELECT count(*) FROM evidence_piece") == 2);
    history.purge(3, QStringLiteral("nettoyage"));
    CHECK(number(*database, "SELECT count(*) FROM evidence_piece") == 1);
    CHECK(store.damaged().empty());
}

TEST_CASE("the digest of a template covers every row") {
    const auto database = Database::inMemory();
    const QByteArray empty = contentDigest(*database);
    addModule(*database, 1, QStringLiteral("un"));
    const QByteArray one = contentDigest(*database);
    CHECK(one != empty);
    renameModule(*database, 1, QStringLiteral("deux"));
    CHECK(contentDigest(*database) != one);
    renameModule(*database, 1, QStringLiteral("un"));
    CHECK(contentDigest(*database) == one);
}
