// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

using namespace palas::test;
using nlohmann::json;

namespace {

json entriesOf(const QString& file) {
    return designpalas({"trash", file, "--json"}).json().at("entries");
}

QString number(const json& entry) {
    return QString::number(entry.at("sequence").get<qint64>());
}

} // namespace

TEST_CASE("the trash lists what was removed, in words and in JSON") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const json entries = entriesOf(file);
    REQUIRE(entries.size() >= 2);
    const QStringList lines = designpalas({"trash", file}).output.trimmed().split(QLatin1Char('\n'));
    REQUIRE(size_t(lines.size()) == entries.size());
    qint64 last = entries.front().at("sequence").get<qint64>() + 1;
    for (size_t i = 0; i < entries.size(); ++i) {
        const QStringList cells = lines.at(qsizetype(i)).split(QLatin1Char('\t'));
        REQUIRE(cells.size() == 4);
        CHECK(cells.at(0) == number(entries[i]));
        CHECK(cells.at(3).toStdString() == entries[i].at("label").get<std::string>());
        CHECK(entries[i].at("sequence").get<qint64>() < last);
        last = entries[i].at("sequence").get<qint64>();
        CHECK(entries[i].at("label") != entries[i].at("code"));
        CHECK(entries[i].at("kind").is_string());
    }
    const Folder other;
    const QString empty = other.programme("design-palas");
    CHECK(designpalas({"trash", empty}).output.isEmpty());
    CHECK(entriesOf(empty) == json::array());
}

TEST_CASE("what is restored by its number is there as before, and undo takes it back") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const auto figures = [&] { return designpalas({"figures", file, "--json"}).output; };
    const QString without = figures();
    const json entries = entriesOf(file);
    const QString both = number(entries[0]) + QLatin1Char(',') + number(entries[1]);
    const Answer one = designpalas({"trash", file, "--restore", number(entries[0])});
    CHECK(one.code == 0);
    CHECK(one.output.startsWith(QStringLiteral("Restauré\u202F: ")));
    CHECK(entriesOf(file).size() == entries.size() - 1);
    CHECK(figures() != without);
    REQUIRE(designpalas({"undo", file}).code == 0);
    CHECK(entriesOf(file) == entries);
    CHECK(figures() == without);
    CHECK(designpalas({"trash", file, "--restore", both})
              .output.startsWith(QStringLiteral("2 éléments restaurés")));
    CHECK(entriesOf(file).size() == entries.size() - 2);
    CHECK(designpalas({"history", file, "--verify"}).code == 0);
    CHECK(designpalas({"check", file}).code == 0);
}

TEST_CASE("what is deleted for good leaves the trash, and undo brings it back there") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QString figures = designpalas({"figures", file, "--json"}).output;
    const json entries = entriesOf(file);
    const Answer deleted = designpalas({"trash", file, "--delete", number(entries[0])});
    CHECK(deleted.code == 0);
    CHECK(deleted.output.startsWith(QStringLiteral("Supprimé définitivement")));
    REQUIRE(entriesOf(file).size() == entries.size() - 1);
    CHECK(entriesOf(file)[0] == entries[1]);
    CHECK(designpalas({"figures", file, "--json"}).output == figures);
    CHECK(designpalas({"trash", file, "--restore", number(entries[0])}).code == 1);
    REQUIRE(designpalas({"undo", file}).code == 0);
    CHECK(entriesOf(file) == entries);
    CHECK(
        designpalas({"trash", file, "--restore", number(entries[0]), "--delete", number(entries[0])}).code ==
        2);
    CHECK(designpalas({"trash", file, "--delete", "99999"}).code == 1);
    CHECK(designpalas({"history", file, "--verify"}).code == 0);
}

TEST_CASE("what cannot be restored is told in one sentence and changes nothing") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QString thrown = number(entriesOf(file)[0]);
    const QByteArray before = bytesOf(file);
    for (const QString typed : {"0", "-3", "douze", "1;2", ""}) {
        const Answer mistyped = designpalas({"trash", file, "--restore", typed});
        CAPTURE(typed, mistyped.error);
        CHECK(mistyped.code == 2);
        CHECK(mistyped.isOneSentence());
    }
    CHECK(designpalas({"trash", file, "--restore", thrown, "--json"}).code == 2);
    const Answer unknown = designpalas({"trash", file, "--restore", "99999"});
    CHECK(unknown.code == 1);
    CHECK(unknown.isOneSentence());
    CHECK(bytesOf(file) == before);

    tamper(file, "UPDATE trash SET contents = json_set(contents, '$.removed[0].row.organisation_id', 5)");
    const QByteArray tampered = bytesOf(file);
    const Answer refused = designpalas({"trash", file, "--restore", thrown});
    CAPTURE(refused.error);
    CHECK(refused.code == 1);
    CHECK(refused.isOneSentence());
    CHECK(refused.error.contains(QStringLiteral("ne peut pas être restauré")));
    CHECK(refused.error.contains(QStringLiteral("Rien n’a été modifié")));
    CHECK(bytesOf(file) == tampered);
}

TEST_CASE("a structure's own copy has no trash") {
    const Folder folder;
    const QString file = folder.programme("demo");
    const QString copy = folder.path("dossier.palas");
    REQUIRE(designpalas({"dossier", file, "--structure", "97617", "--output", copy}).code == 0);
    CHECK(entriesOf(copy) == json::array());
    CHECK(designpalas({"trash", copy, "--restore", number(entriesOf(file)[0])}).code == 5);
}
