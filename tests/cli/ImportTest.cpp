// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

#include <QFile>
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

/// The rows of an export without these columns, as text.
std::string rowsWithout(const Folder& folder, const QString& file, const QString& what,
                        const QStringList& columns) {
    const QString out = folder.path(what + ".json");
    QFile::remove(out);
    REQUIRE(designpalas({"export", file, "--what", what, "--format", "json", "--output", out}).code == 0);
    json rows = json::parse(bytesOf(out).toStdString());
    for (json& row : rows) {
        for (const QString& column : columns)
            row.erase(column.toStdString());
    }
    return rows.dump(1);
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

TEST_CASE("what each export of the activities writes is known again, in every format") {
    const Folder folder;
    const QString file = folder.programme("demo");
    for (const QString what : {"sessions", "immersions", "coaching", "equipment"}) {
        for (const QString format : {"csv", "xlsx", "json"}) {
            const QString out = folder.path(what + "." + format);
            REQUIRE(designpalas({"export", file, "--what", what, "--format", format, "--output", out}).code ==
                    0);
            const Answer answer = designpalas(imports(file, out, what) + QStringList{"--dry-run"});
            CAPTURE(what, format, answer.output.left(2000), answer.error);
            CHECK(answer.output.contains(QStringLiteral("Nouvelles\u202F: 0\n")));
            CHECK(answer.output.contains(QStringLiteral("Modifiées\u202F: 0\n")));
            CHECK(answer.output.contains(QStringLiteral("Refusées\u202F: 0\n")));
            CHECK_FALSE(answer.output.contains(QStringLiteral("Identiques\u202F: 0\n")));
        }
    }
}

TEST_CASE("the activities of the demonstration come whole into a programme that has only its structures") {
    const Folder folder;
    const QString demo = folder.programme("demo");
    const QString file = folder.programme("design-palas", "vide.palas");
    for (const QString what : {"people", "sessions", "immersions", "enrolments", "coaching", "equipment"}) {
        const QString out = folder.path(what + ".csv");
        REQUIRE(designpalas({"export", demo, "--what", what, "--format", "csv", "--output", out}).code == 0);
        const Answer answer = designpalas(imports(file, out, what));
        CAPTURE(what, answer.output.left(2000), answer.error);
        CHECK(answer.code == 0);
        // Nobody is enrolled in a session that is cancelled.
        const int refused = what == "enrolments" ? 12 : 0;
        CHECK(answer.output.contains(QStringLiteral("Refusées\u202F: %1\n").arg(refused)));
        CHECK(
            designpalas(imports(file, out, what)).output.startsWith(QStringLiteral("Nouvelles\u202F: 0\n")));
    }
    // What follows from attendance, documents, events and the day of the programme does not come with a list.
    const std::pair<QString, QStringList> derived[] = {
        {"sessions", {"state", "people"}},
        {"immersions", {"nights", "cost", "ideas_seen", "ideas_kept", "ideas_taken_up", "report_filed"}},
        {"coaching", {"state", "evidence"}},
        {"equipment",
         {"organisation_code", "organisation", "state", "since", "receipt", "handed_over_on",
          "receipt_evidence", "sticker_evidence", "last_check"}}};
    for (const auto& [what, columns] : derived) {
        CAPTURE(what);
        const bool same =
            rowsWithout(folder, file, what, columns) == rowsWithout(folder, demo, what, columns);
        CHECK(same);
    }
    // Each list was one step.
    for (int step = 0; step < 6; ++step)
        CHECK(designpalas({"undo", file}).code == 0);
    CHECK(designpalas({"undo", file}).code == 1);
}

TEST_CASE(
    "a list of the activities with faults is imported without the faulty rows, each told in a sentence") {
    const Folder folder;
    const QString file = folder.programme("design-palas");
    // Excel for other countries: Windows-1252, commas.
    writeBytes(folder.path("materiel.csv"),
               QString("N° d'inventaire,Type,Désignation,Valeur,Kit,Commune\r\n"
                       "A-1,Ordinateur portable,Portable,\"812,50\",KIT-97601,Acoua\r\n"
                       "A-2,Ordinateur portable,Portable,cher,KIT-97602,Bandraboua\r\n"
                       "A-3,Téléphone,Portable,12,,Lyon\r\n")
                   .toLatin1());
    writeBytes(folder.path("seances.csv"), "Module\tDates\tLieu\n"
                                           "S1\t28/06/2021 08:30-12:00; 28/06/2021 13:30-17:00\tMairie\n"
                                           "S1\tlundi\tMairie\n");
    const Answer items = designpalas(imports(file, folder.path("materiel.csv"), "equipment"));
    CHECK(items.code == 0);
    CHECK(items.output.startsWith(QStringLiteral("Nouvelles\u202F: 1\n")));
    CHECK(items.output.contains(QStringLiteral("Ligne 3\u202F: «\u202Fcher\u202F»")));
    CHECK(items.output.contains(QStringLiteral("Ligne 4\u202F: Le type «\u202FTéléphone\u202F»")));
    const Answer sessions = designpalas(imports(file, folder.path("seances.csv"), "sessions"));
    CHECK(sessions.output.startsWith(QStringLiteral("Nouvelles\u202F: 1\n")));
    CHECK(sessions.output.contains(QStringLiteral("Ligne 3\u202F: «\u202Flundi\u202F»")));
    CHECK(designpalas({"undo", file}).code == 0);
    CHECK(designpalas({"undo", file}).code == 0);
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
