// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

#include <QFileInfo>

using namespace palas::test;
using nlohmann::json;

namespace {

const char* const list = "Nom;Prénom;Sexe;Structure;Rôle;Fonction;Note\r\n"
                         "\"Éloïse\";Ève;Femme;M'Tsangamouji;Élue;12,5;'=1+1\r\n"
                         "Lotus;Noé;peut-être;Acoua;;;\r\n"
                         "Menthe;Zoé;;Lyon;;;\r\n";

QStringList imports(const QString& file, const QString& from, const QString& what = "people") {
    return {"import", file, "--what", what, "--from", from};
}

json exported(const Folder& folder, const QString& file, const QString& name) {
    REQUIRE(
        designpalas({"export", file, "--what", "people", "--format", "json", "--output", folder.path(name)})
            .code == 0);
    return json::parse(bytesOf(folder.path(name)).toStdString());
}

} // namespace

TEST_CASE("a list is tried, imported, imported again, and undone in one step") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QString source = folder.path("liste.csv");
    writeBytes(source, list);
    const QByteArray before = bytesOf(file);
    const Answer dry = designpalas(imports(file, source) + QStringList{"--dry-run"});
    CHECK(dry.code == 0);
    CHECK(dry.error.isEmpty());
    const QStringList lines = dry.output.split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == QStringLiteral("Nouvelles\u202F: 1"));
    CHECK(lines[3] == QStringLiteral("Refusées\u202F: 2"));
    CHECK(lines[4].startsWith(QStringLiteral("Ligne 3\u202F: «\u202Fpeut-être\u202F»")));
    CHECK(lines[5].startsWith(QStringLiteral("Ligne 4\u202F: ")));
    CHECK(bytesOf(file) == before);
    CHECK(designpalas(imports(file, source)).output == dry.output);
    CHECK(designpalas(imports(file, source)).output.startsWith(QStringLiteral("Nouvelles\u202F: 0")));
    CHECK(designpalas({"undo", file}).code == 0);
    CHECK(exported(folder, file, "rien.json").empty());
    CHECK(designpalas({"undo", file}).code == 1);
}

TEST_CASE("people go out and come back in every format; people read words, programs read codes") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    writeBytes(folder.path("liste.csv"), list);
    REQUIRE(designpalas(imports(file, folder.path("liste.csv"))).code == 0);
    const json first = exported(folder, file, "avant.json");
    REQUIRE(first.size() == 1);
    CHECK(first[0].at("last_name") == "Éloïse");
    CHECK(first[0].at("organisation") == "M'Tsangamouji");
    CHECK(first[0].at("duty") == "12,5");
    CHECK(first[0].at("note") == "=1+1");
    CHECK(first[0].at("sex") == "female");
    CHECK(first[0].at("role") == "elected");
    for (const QString format : {"csv", "xlsx", "json"}) {
        CAPTURE(format);
        const QString out = folder.path("people." + format);
        REQUIRE(designpalas({"export", file, "--what", "people", "--format", format, "--output", out}).code ==
                0);
        if (format == "csv") {
            CHECK(bytesOf(out).contains("\"Femme\""));
            CHECK_FALSE(bytesOf(out).contains("female"));
        }
        const QString other = folder.programme("design-palas", format + ".palas");
        REQUIRE(designpalas(imports(other, out)).code == 0);
        CHECK(exported(folder, other, format + "-after.json") == first);
        CHECK(designpalas(imports(file, out)).output.contains(QStringLiteral("Identiques\u202F: 1")));
    }
}

TEST_CASE("the people of the demonstration come back as they were, and their enrolments are known") {
    const Folder folder;
    const QString file = folder.programme("demo");
    for (const QString what : {"people", "enrolments"}) {
        const QString out = folder.path(what + ".xlsx");
        REQUIRE(designpalas({"export", file, "--what", what, "--format", "xlsx", "--output", out}).code == 0);
        const Answer answer = designpalas(imports(file, out, what) + QStringList{"--dry-run"});
        CAPTURE(answer.output.left(2000));
        CHECK(answer.output.contains(QStringLiteral("Nouvelles\u202F: 0\n")));
        CHECK(answer.output.contains(QStringLiteral("Modifiées\u202F: 0\n")));
        CHECK(answer.output.contains(QStringLiteral("Refusées\u202F: 0\n")));
    }
}

TEST_CASE("a list that cannot be read changes nothing and says what to do") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    const QByteArray before = bytesOf(file);
    writeBytes(folder.path("vide.csv"), "\n\n");
    writeBytes(folder.path("sans-nom.csv"), "Prénom;Ville\nIris;Acoua\n");
    writeBytes(folder.path("vieux.xls"), QByteArray("\xD0\xCF\x11\xE0", 4));
    for (const QString name : {"vide.csv", "sans-nom.csv", "vieux.xls", "absent.csv"}) {
        CAPTURE(name);
        const Answer answer = designpalas(imports(file, folder.path(name)));
        CHECK(answer.code == 1);
        CHECK(answer.isOneSentence());
    }
    CHECK(designpalas(imports(file, folder.path("vide.csv"), "modules")).code == 2);
    CHECK(designpalas({"import", file, "--what", "people"}).code == 2);
    CHECK(bytesOf(file) == before);
}
