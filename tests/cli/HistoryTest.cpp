// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

using namespace palas::test;
using nlohmann::json;

TEST_CASE("fifty changes undone and redone give the same figures") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const auto figures = [&] { return designpalas({"figures", file, "--json"}).output; };
    const QString before = figures();
    REQUIRE(before.size() > 1000);
    for (int i = 0; i < 50; ++i)
        REQUIRE(designpalas({"undo", file}).code == 0);
    CHECK(figures() != before);
    for (int i = 0; i < 50; ++i)
        REQUIRE(designpalas({"redo", file}).code == 0);
    CHECK(figures() == before);
    const Answer redo = designpalas({"redo", file});
    CHECK(redo.code == 1);
    CHECK(redo.isOneSentence());
    CHECK(redo.error.contains(QStringLiteral("rien à rétablir")));
    CHECK(designpalas({"history", file, "--verify"}).code == 0);
    CHECK(designpalas({"check", file}).code == 0);
}

TEST_CASE("undo stops at the creation of the programme") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const Answer answer = designpalas({"undo", file});
    CHECK(answer.code == 1);
    CHECK(answer.isOneSentence());
    CHECK(answer.error.contains(QStringLiteral("rien à annuler")));
}

TEST_CASE("history lists the changes, latest first, in words and in JSON") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QStringList lines = designpalas({"history", file}).output.trimmed().split(QLatin1Char('\n'));
    CHECK(lines.size() == 61);
    for (const QString& line : lines)
        CHECK(line.count(QLatin1Char('\t')) == 3);
    CHECK(lines.last().contains(QStringLiteral("Programme de démonstration créé")));

    const json history = designpalas({"history", file, "--json"}).json();
    REQUIRE(history.at("entries").size() == 61);
    CHECK(history.at("entries").front().at("hash") == history.at("head"));
    CHECK(history.at("entries").back().at("kind") == "genesis");
    qint64 last = history.at("entries").front().at("sequence").get<qint64>() + 1;
    for (const json& entry : history.at("entries")) {
        CHECK(entry.at("sequence").get<qint64>() < last);
        last = entry.at("sequence").get<qint64>();
        CHECK(entry.at("label").get<std::string>() != entry.at("code").get<std::string>());
    }
}

TEST_CASE("the chain is verified, and a fingerprint held against it") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const json entries = designpalas({"history", file, "--json"}).json().at("entries");
    const QString old = QString::fromStdString(entries.at(10).at("hash").get<std::string>());

    const json verified = designpalas({"history", file, "--verify", "--head", old.left(16), "--json"}).json();
    CHECK(verified.at("sound") == true);
    CHECK(verified.at("count") == 61);
    CHECK(verified.at("head_found") == true);
    CHECK(verified.at("head_sequence") == entries.at(10).at("sequence"));

    const Answer other = designpalas({"history", file, "--verify", "--head", "0123456789abcdef"});
    CHECK(other.code == 1);
    CHECK(other.isOneSentence());
}

TEST_CASE("an entry changed behind the program's back breaks the chain") {
    const Folder folder;
    const QString file = folder.programme("demo");
    tamper(file, "UPDATE history SET author = 'quelqu''un' WHERE sequence = "
                 "(SELECT sequence FROM history ORDER BY sequence LIMIT 1 OFFSET 20)");
    const Answer verify = designpalas({"history", file, "--verify"});
    CHECK(verify.code == 3);
    CHECK(verify.isOneSentence());
    CHECK(designpalas({"check", file}).code == 3);
}

TEST_CASE("a backup holds the same programme, and restores it") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QString copy = folder.path("copie.palas");
    const QString restored = folder.path("restauré.palas");
    REQUIRE(designpalas({"backup", file, "--output", copy}).code == 0);
    REQUIRE(designpalas({"undo", file}).code == 0);
    REQUIRE(designpalas({"restore", copy, "--output", restored}).code == 0);
    CHECK(designpalas({"check", restored}).code == 0);
    CHECK(designpalas({"history", restored, "--json"}).output ==
          designpalas({"history", copy, "--json"}).output);
    CHECK(designpalas({"history", restored, "--json"}).output !=
          designpalas({"history", file, "--json"}).output);
}
