// SPDX-License-Identifier: EUPL-1.2
#include "storage/FileLock.h"
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <SQLiteCpp/Database.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace palas::test;

namespace {

/// Every command that reads or writes refuses the file in the same words and leaves it byte for byte.
void checkRefused(const Folder& folder, const QString& file, const QString& words) {
    const QByteArray before = bytesOf(file);
    for (const QStringList& arguments : QList<QStringList>{
             {"check", file},
             {"figures", file, "--json"},
             {"history", file},
             {"undo", file},
             {"redo", file},
             {"trash", file},
             {"trash", file, "--restore", "1"},
             {"export", file, "--what", "people", "--format", "csv", "--output", folder.path("x.csv")},
             {"report", "progress", file, "--output", folder.path("x.pdf")},
             {"backup", file, "--output", folder.path("copy.palas")},
             {"restore", file, "--output", folder.path("copy.palas")}}) {
        CAPTURE(arguments.first());
        const Answer answer = designpalas(arguments);
        CAPTURE(answer.error);
        CHECK(answer.code == 3);
        CHECK(answer.isOneSentence());
        CHECK(answer.error.contains(words));
        CHECK(answer.output.isEmpty());
    }
    CHECK(bytesOf(file) == before);
    CHECK_FALSE(QFileInfo::exists(folder.path("copy.palas")));
    CHECK_FALSE(QFileInfo::exists(folder.path("x.pdf")));
}

} // namespace

TEST_CASE("a missing file is said to be missing") {
    const Answer answer = designpalas({"figures", "/nulle/part.palas", "--json"});
    CHECK(answer.code == 1);
    CHECK(answer.isOneSentence());
    CHECK(answer.error.contains(QStringLiteral("«\u202F/nulle/part.palas\u202F» est introuvable")));
}

TEST_CASE("what is not a programme file is refused and left as it is") {
    const Folder folder;
    const QString file = folder.path("p.palas");
    SECTION("text") {
        writeBytes(file, QByteArray(5000, 'a'));
        checkRefused(folder, file, QStringLiteral("n’est pas un fichier de programme"));
    }
    SECTION("nothing") {
        writeBytes(file, {});
        checkRefused(folder, file, QStringLiteral("est vide"));
    }
    SECTION("another program's SQLite file") {
        {
            SQLite::Database other(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE person (id INTEGER PRIMARY KEY)");
        }
        checkRefused(folder, file, QStringLiteral("appartient à un autre logiciel"));
    }
}

TEST_CASE("a programme file that was changed behind the program's back is refused") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    SECTION("newer schema") {
        tamper(file, "PRAGMA user_version = 999");
        checkRefused(folder, file, QStringLiteral("version plus récente"));
    }
    SECTION("truncated") {
        const QByteArray whole = bytesOf(file);
        writeBytes(file, whole.left(whole.size() / 2));
        checkRefused(folder, file, QStringLiteral("est tronqué"));
    }
    SECTION("a trigger") {
        tamper(file, "CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM history; END");
        checkRefused(folder, file, QStringLiteral("n’y a pas mis (trigger t)"));
    }
    SECTION("a view") {
        tamper(file, "CREATE VIEW v AS SELECT * FROM person");
        checkRefused(folder, file, QStringLiteral("n’y a pas mis (view v)"));
    }
}

TEST_CASE("flipped bytes never crash a command") {
    const Folder folder;
    const QByteArray sound = bytesOf(folder.programme("design-palas"));
    const QString file = folder.path("flipped.palas");
    quint32 seed = 20220518;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = sound;
        for (int flips = 0; flips < 3; ++flips) {
            seed = seed * 1664525u + 1013904223u;
            const auto at = qsizetype(seed % quint32(round % 3 == 0 ? 4096 : bytes.size()));
            bytes[at] = char(bytes[at] ^ char(1 << (seed >> 29)));
        }
        writeBytes(file, bytes);
        CAPTURE(round);
        for (const QStringList& arguments :
             QList<QStringList>{{"check", file}, {"figures", file, "--json"}}) {
            const Answer answer = designpalas(arguments);
            CHECK((answer.code == 0 || answer.code == 1 || answer.code == 3));
            CHECK(answer.error.count(QLatin1Char('\n')) <= 1);
            refused += answer.code != 0;
        }
        CHECK(bytesOf(file) == bytes);
    }
    CHECK(refused > 10);
}

TEST_CASE("a file open for writing elsewhere can be read, not written") {
    const Folder folder;
    const QString file = folder.programme("demo");
    palas::FileLock lock(file);
    REQUIRE(lock.tryLock());
    const QByteArray before = bytesOf(file);
    for (const QString command : {"undo", "redo"}) {
        const Answer answer = designpalas({command, file});
        CHECK(answer.code == 4);
        CHECK(answer.isOneSentence());
        CHECK(answer.error.contains(QStringLiteral("déjà ouvert en écriture ailleurs")));
    }
    CHECK(bytesOf(file) == before);
    CHECK(designpalas({"check", file}).code == 0);
    CHECK(designpalas({"figures", file, "--json"}).code == 0);
    CHECK(designpalas({"history", file}).code == 0);
    CHECK(designpalas({"backup", file, "--output", folder.path("copy.palas")}).code == 0);
    CHECK(designpalas({"report", "progress", file, "--output", folder.path("x.pdf")}).code == 0);
    lock.unlock();
    CHECK(designpalas({"undo", file}).code == 0);
}

TEST_CASE("an interrupted change is told by readers and taken back by check") {
    const Folder folder;
    const QString original = folder.programme("design-palas", "original.palas");
    const QString file = folder.path("p.palas");
    {
        SQLite::Database writer(original.toStdString(), SQLite::OPEN_READWRITE);
        writer.exec("PRAGMA cache_size = 1");
        writer.exec("PRAGMA cache_spill = 1");
        writer.exec("BEGIN IMMEDIATE");
        writer.exec("UPDATE organisation SET note = hex(randomblob(4000))");
        REQUIRE(QFile::copy(original, file));
        REQUIRE(QFile::copy(original + "-journal", file + "-journal"));
    }
    const QByteArray interrupted = bytesOf(file);
    const Answer reader = designpalas({"figures", file, "--json"});
    CHECK(reader.code == 3);
    CHECK(reader.isOneSentence());
    CHECK(reader.error.contains(QStringLiteral("modification interrompue")));
    CHECK(bytesOf(file) == interrupted);

    const Answer check = designpalas({"check", file, "--json"});
    CHECK(check.code == 0);
    const QString kept = QString::fromStdString(check.json().at("recovery_copy").get<std::string>());
    CHECK(bytesOf(kept) == interrupted);
    CHECK(designpalas({"figures", file, "--json"}).output ==
          designpalas({"figures", folder.programme("design-palas", "whole.palas"), "--json"}).output);
}

#ifdef Q_OS_UNIX
TEST_CASE("a folder that cannot be written is told, and reading still works") {
    const Folder folder;
    // The superuser writes everywhere: then the program is run by nobody, from a place that nobody can enter.
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    const bool superuser = geteuid() == 0;
    REQUIRE_FALSE((superuser && setpriv.isEmpty()));
    const QString file = folder.programme("demo");
    const QString program = folder.path("designpalas-cli");
    REQUIRE(QFile::copy(programPath("designpalas-cli"), program));
    const auto everyone = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
    REQUIRE(QFile::setPermissions(QFileInfo(file).path(), everyone));
    const auto asNobody = [&](const QStringList& arguments) {
        QStringList words{program};
        if (superuser)
            words = QStringList{setpriv, "--reuid=65534", "--regid=65534", "--clear-groups", program};
        return run(words.first(), words.mid(1) + arguments);
    };
    const Answer undo = asNobody({"undo", file});
    CHECK(undo.code == 5);
    CHECK(undo.isOneSentence());
    const Answer made = asNobody({"new", QFileInfo(file).path() + "/autre.palas", "--template", "empty"});
    CHECK(made.code == 5);
    CHECK(made.isOneSentence());
    const Answer read = asNobody({"figures", file, "--json"});
    CHECK(read.code == 0);
    REQUIRE(QFile::setPermissions(QFileInfo(file).path(), everyone | QFile::WriteOwner));
}
#endif
