// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace palas::test;

TEST_CASE("help lists every command with its summary") {
    const Answer answer = designpalas({"--help"});
    CHECK(answer.code == 0);
    for (const QString command : {"new", "check", "figures", "reports", "report", "export", "history", "undo",
                                  "redo", "trash", "backup", "restore"})
        CHECK(answer.output.contains(QStringLiteral("designpalas-cli ") + command));
    CHECK(answer.output.contains(QStringLiteral("crée un programme")));
}

TEST_CASE("a mistake in the command line is told in one line, with the usage") {
    const Folder folder;
    const QString file = folder.programme("empty");
    const QList<QStringList> mistakes{
        {},
        {"inconnue"},
        {"check"},
        {"check", file, "--inconnue"},
        {"check", file, "-x"},
        {"check", file, "--json", "--json"},
        {"check", file, "--json=oui"},
        {"figures", file, "--as-of"},
        {"figures", file, "--as-of", "18/05/2022"},
        {"figures", file, "--as-of", "2022-02-30"},
        {"figures", file, "--as-of", "demain"},
        {"figures", file, "--from", "2022-05-02", "--to", "2022-05-01"},
        {"figures", file, "--structure", "97699"},
        {"figures", folder.programme("design-palas", "facts.palas"), "--structure", "LAVAL"},
        {"figures", file, "--language", "de"},
        {"history", file, "--head", "abcdef12"},
        {"history", file, "--verify", "--head", "xyz"},
        {"export", file, "--what", "secrets", "--format", "csv", "--output", "x.csv"},
        {"export", file, "--what", "people", "--format", "doc", "--output", "x.csv"},
        {"export", file, "--what", "people", "--format", "csv"},
        {"backup", file, "--output", "--json"},
        {"report", "inconnu", file, "--output", folder.path("x.pdf")},
        {"report", "progress", file, "--output", folder.path("x.doc")},
        {"report", "structure", file, "--output", folder.path("x.pdf")},
        {"report", "structure", file, "--output", folder.path("x.pdf"), "--structure", "97699"},
        {"report", "signin", file, "--output", folder.path("x.pdf"), "--session", "SE-999"},
        {"report", "progress", file, "--output", folder.path("x.pdf"), "--session", "SE-001"},
        {"report", "progress", file, "--output", folder.path("x.pdf"), "--kit", "KIT-1"},
        {"report", "handover", file, "--output", folder.path("x.pdf"), "--kit", "KIT-1"},
        {"report", "handover", file, "--output", folder.path("x.pdf"), "--receipt", "PV-999"}};
    const QByteArray before = bytesOf(file);
    for (const QStringList& mistake : mistakes) {
        CAPTURE(mistake.join(' '));
        const Answer answer = designpalas(mistake);
        CHECK(answer.code == 2);
        CAPTURE(answer.error);
        CHECK(answer.isOneSentence());
        CHECK(answer.output.isEmpty());
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("words after -- are never options") {
    const Answer answer = designpalas({"check", "--", "--json"});
    CHECK(answer.code == 1);
    CHECK(answer.error.contains(QStringLiteral("--json\u202F» est introuvable")));
}

TEST_CASE("messages are French unless English is asked for") {
    const QStringList missing{"check", "/nulle/part.palas"};
    CHECK(designpalas(missing).error.contains(QStringLiteral("introuvable")));
    CHECK(designpalas(missing + QStringList{"--language", "en"})
              .error.contains(QStringLiteral("was not found")));
    CHECK(designpalas(missing, {"LC_ALL=en_GB.UTF-8"}).error.contains(QStringLiteral("was not found")));
    CHECK(designpalas(missing, {"LC_ALL=de_DE.UTF-8"}).error.contains(QStringLiteral("introuvable")));
    for (const QStringList& french : {QStringList{"--language", "fr"}, QStringList{"--language=fr"}})
        CHECK(designpalas(missing + french, {"LC_ALL=en_GB.UTF-8"})
                  .error.contains(QStringLiteral("introuvable")));
}

TEST_CASE("an answer that does not arrive is a failure") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QString full = QStringLiteral("/dev/full"); // on Linux: every write says that the disk is full
    if (!QFile::exists(full))
        return;
    const Answer answer = designpalasInto(full, {"figures", file, "--json"});
    CHECK(answer.code == 1);
    CHECK(answer.isOneSentence());
}

TEST_CASE("hostile words are quoted, never run, never broken over lines") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QByteArray before = bytesOf(file);
    const QStringList hostile{QString(10000, QLatin1Char('x')), QStringLiteral("😀🏝️"),
                              QStringLiteral("<b>gras</b>"),    QStringLiteral("'; DROP TABLE person; --"),
                              QStringLiteral("%1 %2 %n"),       QStringLiteral("a\nb\tc")};
    for (const QString& word : hostile) {
        CAPTURE(word.left(30));
        for (const QStringList& arguments : QList<QStringList>{
                 {"figures", file, "--structure", word},
                 {"report", "structure", file, "--structure", word, "--output", folder.path("x.pdf")},
                 {"report", "signin", file, "--session", word, "--output", folder.path("x.pdf")},
                 {"report", word, file, "--output", folder.path("x.pdf")},
                 {"export", file, "--what", word, "--format", "csv", "--output", folder.path("x")},
                 {"figures", file, "--as-of", word},
                 {word, file}}) {
            const Answer answer = designpalas(arguments);
            CHECK(answer.code == 2);
            CHECK(answer.error.count(QLatin1Char('\n')) == 1);
            CHECK(answer.error.size() < 800);
        }
        CHECK(designpalas({"check", folder.path(word)}).code == 1);
    }
    CHECK(bytesOf(file) == before);
}
