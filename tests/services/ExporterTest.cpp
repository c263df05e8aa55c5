// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "storage/ImmersionStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/StorageError.h"
#include "tests/services/DemoFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <csv.h>
#include <nlohmann/json.hpp>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace palas;
using nlohmann::json;
using test::sharedDemo;

namespace {

/// Every kind of cell, and the texts that break exports.
Table sample() {
    Table table{"sample",
                {{"name"},
                 {"count", Table::Type::integer},
                 {"time", Table::Type::minutes},
                 {"money", Table::Type::cents},
                 {"rate", Table::Type::percent},
                 {"day", Table::Type::date}},
                {}};
    table.rows.push_back(
        {QString("Éloïse"), qint64(3), qint64(210), qint64(189323150), 12.5, QDate(2021, 6, 28)});
    for (const QString text : {"M'Tsangamouji", "=1+1", "+33", "-5", "@somme", "'avant", "\tonglet",
                               "a;b\"c\"\nd", "<b>&'; DROP TABLE person;--", "☂ 🌋"})
        table.rows.push_back({text, {}, {}, qint64(-5), {}, {}});
    return table;
}

const QStringList titles{"Nom", "Nombre", "Durée", "Montant", "Taux", "Jour"};

struct CsvReader {
    std::vector<QStringList> rows;
    QStringList row;

    static std::vector<QStringList> read(const QByteArray& bytes) {
        CsvReader reader;
        csv_parser parser{};
        REQUIRE(csv_init(&parser, CSV_STRICT | CSV_APPEND_NULL) == 0);
        csv_set_delim(&parser, ';');
        const auto onField = [](void* field, size_t size, void* self) {
            static_cast<CsvReader*>(self)->row
                << QString::fromUtf8(static_cast<char*>(field), qsizetype(size));
        };
        const auto onRow = [](int, void* self) {
            auto* here = static_cast<CsvReader*>(self);
            here->rows.push_back(here->row);
            here->row.clear();
        };
        REQUIRE(csv_parse(&parser, bytes.constData(), size_t(bytes.size()), onField, onRow, &reader) ==
                size_t(bytes.size()));
        csv_fini(&parser, onField, onRow, &reader);
        csv_free(&parser);
        return reader.rows;
    }
};

/// A part of a workbook: a zip that cmake, which built us, can open.
QByteArray partOf(const QString& workbook, const QString& part) {
    const QTemporaryDir folder;
    QProcess unzip;
    unzip.setWorkingDirectory(folder.path());
    // Under another name: in the locale C its archive library reads no name with accents.
    REQUIRE(QFile::copy(workbook, folder.filePath("workbook")));
    unzip.start("cmake", {"-E", "tar", "xf", "workbook"});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    QFile file(folder.filePath(part));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The texts of the shared-strings part, in order.
QStringList sharedStrings(const QByteArray& xml) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("t"))
            texts << reader.readElementText();
    }
    REQUIRE_FALSE(reader.hasError());
    return texts;
}

QString errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const StorageError& error) {
        return error.code();
    }
    return {};
}

} // namespace

TEST_CASE("the guard against formulas comes off again without doubt") {
    for (const QString text :
         {"", "Acoua", "=1+1", "+1", "-1", "@a", "'=1", "''", "\ta", "\ra", "a=b", "’"}) {
        CAPTURE(text);
        CHECK(formulaUnguarded(formulaGuarded(text)) == text);
    }
    CHECK(formulaGuarded("=1+1") == "'=1+1");
    CHECK(formulaGuarded("M'Tsangamouji") == "M'Tsangamouji");
}

TEST_CASE("CSV comes back as it went, typed for French Excel") {
    const QByteArray csv = toCsv(sample(), titles);
    REQUIRE(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.count("\r\n") == 12);
    const auto rows = CsvReader::read(csv.mid(3));
    REQUIRE(rows.size() == sample().rows.size() + 1);
    CHECK(rows[0] == titles);
    CHECK(rows[1] == QStringList{"Éloïse", "3", "210", "1893231,50", "12,5", "28/06/2021"});
    CHECK(rows[2][3] == "-0,05");
    for (size_t i = 0; i < sample().rows.size(); ++i)
        CHECK(formulaUnguarded(rows[i + 1][0]) == std::get<QString>(sample().rows[i][0]));
    for (size_t i = 1; i < rows.size(); ++i) {
        CAPTURE(rows[i][0]);
        CHECK_FALSE(QString("=+-@\t\r").contains(rows[i][0].front()));
    }
}

TEST_CASE("TSV keeps one line a row for the clipboard") {
    const QString tsv = toTsv(sample(), titles);
    CHECK(tsv.startsWith(
        "Nom\tNombre\tDurée\tMontant\tTaux\tJour\nÉloïse\t3\t210\t1893231,50\t12,5\t28/06/2021\n"));
    CHECK(tsv.contains("\"a;b\"\"c\"\"\nd\"\t"));
    CHECK(tsv.contains("\n'=1+1\t"));
}

TEST_CASE("JSON has numbers, ISO dates and null for what is unknown") {
    const json rows = json::parse(toJson(sample()).toStdString());
    REQUIRE(rows.size() == sample().rows.size());
    CHECK(rows[0] == json{{"name", "Éloïse"},
                          {"count", 3},
                          {"time", 210},
                          {"money", 189323150},
                          {"rate", 12.5},
                          {"day", "2021-06-28"}});
    CHECK(rows[1].at("count").is_null());
    for (size_t i = 0; i < rows.size(); ++i)
        CHECK(QString::fromStdString(rows[i].at("name")) == std::get<QString>(sample().rows[i][0]));
}

TEST_CASE("XLSX has typed cells and no formula") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("échantillon.xlsx");
    writeTable(sample(), {"Séances : [2021]", titles}, ExportFormat::xlsx, path);
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<v>1893231.5</v>"));
    CHECK(sheet.contains("<v>12.5</v>"));
    CHECK(sheet.contains("<v>44375</v>")); // 28 June 2021, in days of Excel
    CHECK(sheet.contains("ySplit=\"1\""));
    CHECK(sheet.contains("<cols>"));
    QStringList expected = titles;
    for (const Table::Row& row : sample().rows)
        expected << std::get<QString>(row[0]);
    expected.sort();
    QStringList texts = sharedStrings(partOf(path, "xl/sharedStrings.xml"));
    texts.sort();
    CHECK(texts == expected);
    CHECK(QString::fromUtf8(partOf(path, "xl/workbook.xml")).contains("Séances"));
}

TEST_CASE("an export is whole or absent") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("export.csv");
    for (const ExportFormat format : {ExportFormat::csv, ExportFormat::json, ExportFormat::xlsx}) {
        QFile::remove(path);
        writeTable(sample(), {"Feuille", titles}, format, path);
        CHECK(QFile(path).size() > 100);
        CHECK(errorOf([&] { writeTable(sample(), {"Feuille", titles}, format, path); }) == "file.exists");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"export.csv"});
        const QString nowhere = folder.filePath("absent/export.csv");
        CHECK(errorOf([&] {
                  writeTable(sample(), {"Feuille", titles}, format, nowhere);
              }) == "file.cannot_write");
    }
}

TEST_CASE("the export of structures tells the facts by code, never by key") {
    const auto facts = test::madeFrom("design-palas");
    const json rows = json::parse(toJson(exportTable(*facts, "organisations")).toStdString());
    CHECK(rows.size() == 24); // 17 CCAS, their union, five hosts, the holder
    int ccas = 0;
    for (const json& row : rows) {
        CHECK_FALSE(row.contains("id"));
        if (row.at("kind") != "ccas")
            continue;
        ++ccas;
        CHECK(row.at("code") == row.at("insee"));
        CHECK(row.at("population").is_number_integer());
        CHECK(row.at("tile_column").is_number_integer());
        CHECK(row.at("tile_row").is_number_integer());
        CHECK(row.at("siren").is_null());
    }
    CHECK(ccas == 17);
}

TEST_CASE("each export has a row for each thing and the minutes of the figures") {
    const Figures figures(sharedDemo(), {QDate(2022, 5, 18), {}, {}});
    const auto total = [](const Table& table, const QString& column) {
        qint64 sum = 0;
        for (const Table::Row& row : table.rows)
            sum += std::get<qint64>(row.at(size_t(table.column(column))));
        return sum;
    };
    CHECK(exportTable(sharedDemo(), "people").rows.size() == sharedDemo().people().all().size());
    CHECK(exportTable(sharedDemo(), "modules").rows.size() == 19);
    CHECK(exportTable(sharedDemo(), "sessions").rows.size() == 65);
    const Table immersions = exportTable(sharedDemo(), "immersions");
    CHECK(immersions.rows.size() == 5);
    CHECK(total(immersions, "people") == figures.immersionPeople().value);
    CHECK(total(immersions, "nights") == figures.immersionNights().value);
    CHECK(total(immersions, "ideas_kept") == figures.ideasKept().value);
    CHECK(exportTable(sharedDemo(), "ideas").rows.size() == size_t(figures.ideasSeen().value));
    CHECK(exportTable(sharedDemo(), "journeys").rows.size() == size_t(figures.immersionPeople().value));
    const qint64 questions = questionCount(*figures.diagnostics().current());
    CHECK(exportTable(sharedDemo(), "diagnostics").rows.size() ==
          size_t(questions * (figures.diagnosticsMade(Moment::baseline).value +
                              figures.diagnosticsMade(Moment::final_).value)));
    CHECK(exportTable(sharedDemo(), "needs_analyses").rows.size() == 15);
    const Table enrolments = exportTable(sharedDemo(), "enrolments");
    CHECK(total(enrolments, "planned") == figures.minutesPlanned().value);
    CHECK(total(enrolments, "attended") == figures.minutesAttended().value);
    CHECK(total(enrolments, "proven") == figures.minutesProven().value);
    const Table attendance = exportTable(sharedDemo(), "attendance");
    CHECK(attendance.rows.size() > 4000);
    CHECK(total(attendance, "minutes") == figures.minutesAttended().value);
    CHECK(total(attendance, "proven") == figures.minutesProven().value);
    for (const QString& name : exportNames()) {
        const Table table = exportTable(sharedDemo(), name);
        CHECK(table.name == name);
        for (const Table::Row& row : table.rows)
            REQUIRE(row.size() == table.columns.size());
    }
    CHECK(exportTable(sharedDemo(), "palas").columns.empty());
}

TEST_CASE("the documents name every export") {
    const std::pair<const char*, const char*> places[] = {
        {"docs/figures.md", "## Exports\n"}, {"docs/guide/ligne-de-commande.md", "\n| `export "}};
    for (const auto& [document, heading] : places) {
        QFile file(test::sourcePath(document));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll())
                                 .section(QLatin1String(heading), 1)
                                 .section(QStringLiteral("\n|"), 0, 0);
        for (const QString& name : exportNames()) {
            INFO(name.toStdString() << " in " << document);
            CHECK(text.contains(QStringLiteral("`%1`").arg(name)));
        }
    }
}

TEST_CASE("visits and contacts kept up are exported with their host, up to the day") {
    const Table visits = exportTable(sharedDemo(), "visits");
    CHECK(visits.rows.size() == sharedDemo().immersions().allVisits().size());
    const auto kind = size_t(visits.column("kind"));
    const auto zone = size_t(visits.column("zone"));
    qint64 openings = 0;
    for (const Table::Row& row : visits.rows) {
        openings += row[kind] == toCell(QString("opening")) ? 1 : 0;
        CHECK(row[zone] == toCell(QString("Europe/Paris")));
        CHECK(std::holds_alternative<QDate>(row[size_t(visits.column("date"))]));
    }
    CHECK(openings == 5);
    const Table contacts = exportTable(sharedDemo(), "contacts");
    CHECK(contacts.rows.size() == sharedDemo().immersions().allContacts().size());
    for (const Table::Row& row : contacts.rows) {
        for (const char* column : {"host", "organisation_code", "subject"})
            CHECK_FALSE(row[size_t(contacts.column(column))] == toCell(QString()));
    }
}
