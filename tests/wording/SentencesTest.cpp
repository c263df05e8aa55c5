// SPDX-License-Identifier: EUPL-1.2
#include "wording/Sentences.h"
#include "domain/ProblemCodes.h"
#include "services/ChangeCodes.h"
#include "services/Removals.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"
#include "wording/TrashWords.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace palas;
using namespace palas::test;

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

/// The codes that the header of StorageError announces.
QSet<QString> storageCodes() {
    QFile header(sourcePath("src/storage/StorageError.h"));
    REQUIRE(header.open(QIODevice::ReadOnly));
    static const QRegularExpression code(
        QStringLiteral(R"(\b(?:file|evidence|history|storage)\.[a-z_]{3,}\b)"));
    QSet<QString> codes;
    auto matches = code.globalMatch(QString::fromUtf8(header.readAll()));
    while (matches.hasNext())
        codes << matches.next().captured();
    return codes;
}

/// Whether this list of Fields.cpp has the name: what it lacks is told as it is, and may look like a word.
bool isNamed(const char* list, const QString& name) {
    static const QString fields = [] {
        QFile source(sourcePath("src/wording/Fields.cpp"));
        REQUIRE(source.open(QIODevice::ReadOnly));
        return QString::fromUtf8(source.readAll());
    }();
    return fields.section(QLatin1String(list) + QStringLiteral("[] = {"), 1)
        .section(QStringLiteral("};"), 0, 0)
        .contains(QStringLiteral("{\"%1\", QT_TRANSLATE_NOOP").arg(name));
}

bool isOneLine(const QString& sentence) {
    return !sentence.contains(QLatin1Char('\n')) && !sentence.contains(QLatin1Char('%')) &&
           sentence.endsWith(QLatin1Char('.'));
}

} // namespace

TEST_CASE("every storage error says what happened and what to do") {
    const QSet<QString> codes = storageCodes();
    REQUIRE(codes.size() > 25);
    for (const QString& code : codes) {
        CAPTURE(code);
        const QString sentence = wording::error(code, {QStringLiteral("/tmp/p.palas"), QStringLiteral("x")});
        CHECK(isOneLine(sentence));
        CHECK_FALSE(sentence.contains(code));
        CHECK(sentence.count(QLatin1Char('.')) >= 2);
        CHECK(isOneLine(wording::error(code, {})));
    }
}

TEST_CASE("an error names the file between French quotation marks") {
    CHECK(wording::error(QStringLiteral("file.exists"), {QStringLiteral("p.palas")}) ==
          text("Le fichier «\u202Fp.palas\u202F» existe déjà\u202F: il n’a pas été remplacé. Choisir un "
               "autre nom."));
    CHECK(wording::error(QStringLiteral("file.empty"), {}).startsWith(text("Ce fichier est vide")));
}

TEST_CASE("arguments never break a sentence") {
    const QString hostile = QStringLiteral("a%2\n%1'; DROP <b>\t") + QString(10000, QLatin1Char('x'));
    const QString sentence = wording::error(QStringLiteral("file.not_found"), {hostile});
    CHECK_FALSE(sentence.contains(QLatin1Char('\n')));
    CHECK(sentence.contains(QStringLiteral("a%2 %1'; DROP <b>")));
    CHECK(sentence.size() < 400);
}

TEST_CASE("undo says what stands in its way") {
    const QString code = QStringLiteral("history.barrier");
    CHECK(wording::error(code, {QStringLiteral("genesis")}).contains(text("la création du programme")));
    CHECK(wording::error(code, {QStringLiteral("purge")}).contains(text("effacé volontairement")));
    CHECK(wording::error(code, {QStringLiteral("migration")}).contains(text("mis à niveau")));
}

TEST_CASE("every problem code has its sentence") {
    for (const char* code : problemCodes) {
        CAPTURE(code);
        const QString words = wording::problem({{}, QString::fromUtf8(code), {"a", "b", "c"}, {}});
        CHECK(isOneLine(words));
        CHECK_FALSE(words.contains(QString::fromUtf8(code)));
    }
}

TEST_CASE("problems word dates, parts of the day and lengths") {
    CHECK(wording::problem({{}, "half_day.has_attendance", {"2021-06-28", "morning"}, {}})
              .startsWith(text("La demi-journée du 28/06/2021 (matin) ne peut pas être supprimée")));
    CHECK(wording::problem({{}, "half_day.too_long", {"360"}, {}})
              .startsWith(text("Une demi-journée dure 6\u202Fh au")));
}

TEST_CASE("changes are worded with their arguments") {
    CHECK(wording::change({"attendance.set", {"14", "SE-031", "2022-03-01", "morning", "present"}}) ==
          text("14 présences, séance SE-031, 01/03/2022 matin\u202F: présent"));
    CHECK(wording::change({"attendance.set", {"1", "SE-031", "", "", ""}}) ==
          text("1 présence, séance SE-031"));
    CHECK(wording::change({"person.add", {"Anli M'Colo"}}) == text("Personne ajoutée\u202F: Anli M’Colo"));
}

TEST_CASE("every change code has its sentence") {
    for (const char* code : changeCodes) {
        CAPTURE(code);
        const QString words = wording::change({QString::fromUtf8(code), {"2", "SE-001", "c", "", ""}});
        CHECK(words.size() > 5);
        CHECK_FALSE(words.contains(QString::fromUtf8(code)));
        CHECK_FALSE(words.contains(QLatin1Char('%')));
    }
    for (const char* code :
         {"template.design-palas", "template.demo", "template.empty", "history.purge", "migration.2"})
        CHECK(wording::change({QString::fromUtf8(code), {"1"}}) != QString::fromUtf8(code));
}

TEST_CASE("the trash says what was restored, in the words of its removal") {
    const QStringList removal{"coaching.remove", "COA-031"};
    CHECK(wording::change({"trash.restore", QStringList{"1"} + removal}) ==
          text("Restauré\u202F: ") + wording::change({"coaching.remove", {"COA-031"}}));
    CHECK(wording::change({"trash.restore", QStringList{"3"} + removal}) ==
          text("3 éléments restaurés depuis la corbeille"));
    CHECK(wording::change({"trash.delete", QStringList{"1"} + removal})
              .startsWith(text("Supprimé définitivement\u202F: ")));
    const QString refused = wording::problem({{}, "trash.gone", QStringList{"session"} + removal, {}});
    CHECK(refused.startsWith(text("«\u202F")));
    CHECK(refused.contains(wording::change({"coaching.remove", {"COA-031"}})));
    CHECK(refused.contains(text("(séance)")));
    for (const Removal& removed : removals) {
        CAPTURE(removed.code);
        const QString kind = wording::removedKind({QString::fromUtf8(removed.code), {}});
        CHECK(kind.size() > 2);
        CHECK(kind.at(0).isUpper());
        CHECK_FALSE(kind.contains(QLatin1Char('_')));
    }
}

TEST_CASE("undo and redo name what they reverse") {
    Change change;
    change.kind = ChangeKind::undo;
    change.label = {QStringLiteral("person.add"), {QStringLiteral("Houdah Safran")}};
    CHECK(wording::change(change) == text("Annulé\u202F: Personne ajoutée\u202F: Houdah Safran"));
    change.count = 3;
    CHECK(wording::change(change) ==
          text("Annulé\u202F: 3 modifications, jusqu’à\u202F: Personne ajoutée\u202F: Houdah Safran"));
    CHECK(wording::step({4, change.label, 3}) ==
          text("3 modifications, jusqu’à\u202F: Personne ajoutée\u202F: Houdah Safran"));
}

TEST_CASE("every column of a recorded table has a name, and values are words") {
    QString recorded;
    const QDir folder(sourcePath("resources/schema"));
    for (const QString& name : folder.entryList({"*.sql"}, QDir::Files)) {
        QFile schema(folder.filePath(name));
        REQUIRE(schema.open(QIODevice::ReadOnly));
        recorded +=
            QString::fromUtf8(schema.readAll()).section(QStringLiteral("-- Below: never recorded"), 0, 0);
    }
    static const QRegularExpression tables(
        QStringLiteral(R"(CREATE TABLE (\w+?)(?:_\d+)? \((.*?)\n\) STRICT)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression columns(QStringLiteral(R"(\n    ([a-z_0-9]+) (?:TEXT|INTEGER|BLOB))"));
    int seen = 0;
    auto table = tables.globalMatch(recorded);
    while (table.hasNext()) {
        const auto found = table.next();
        auto column = columns.globalMatch(found.captured(2));
        while (column.hasNext()) {
            const QString name = column.next().captured(1);
            CAPTURE(found.captured(1), name);
            CHECK(isNamed("tableNames", found.captured(1)));
            CHECK(isNamed("columnNames", name));
            CHECK(wording::fieldName(found.captured(1), name).count(QStringLiteral(" · ")) == 1);
            ++seen;
        }
    }
    CHECK(seen > 180);
    CHECK(wording::fieldValue("person", "sex", QStringLiteral("female")) == text("Femme"));
    CHECK(wording::fieldValue("session", "cancelled", qint64(1)) == text("oui"));
    CHECK(wording::fieldValue("half_day", "start_minute", qint64(510)) == text("8\u202Fh\u202F30"));
    CHECK(wording::fieldValue("half_day", "date", QStringLiteral("2021-06-28")) == text("28/06/2021"));
    CHECK(wording::fieldValue("session", "capacity", {}) == text("à renseigner"));
}
