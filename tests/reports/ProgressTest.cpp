// SPDX-License-Identifier: EUPL-1.2
#include "reports/Renderer.h"
#include "services/Exporter.h"
#include "services/Figures.h"
#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace palas;
using namespace palas::test;
using test::tableWith;

namespace {

const QDate day(2022, 5, 18);

Document progress(const ReportOptions& options = {}) {
    return test::report(test::demo(), QStringLiteral("progress"), options);
}

Figures figures(QDate asOf = day) {
    return Figures(test::demo(), {asOf, {}, {}});
}

const Table& dataOf(const Document& document, const QString& name) {
    const auto found = std::find_if(document.data.begin(), document.data.end(),
                                    [&name](const Table& table) { return table.name == name; });
    REQUIRE(found != document.data.end());
    return *found;
}

QString plain(QString text) {
    return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

TEST_CASE("the progress report names both amounts, the rate and the seventeen communes") {
    const test::PdfReader pdf(progress());
    const QString text = pdf.wholeText();
    QFile file(sourcePath("tests/data/communes.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray communes = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE(communes.size() == 17);
    for (const auto& commune : communes) {
        const QString name = commune.toObject()[QStringLiteral("name")].toString();
        INFO(name.toStdString());
        CHECK(text.contains(wording::typographic(name)));
        CHECK(text.contains(commune.toObject()[QStringLiteral("insee")].toString()));
    }
    for (const char* words : {"1 893 231 €", "1 588 286 €", "83,89 %", "UDCCAS", "recensement 2017",
                              "sans échelle géographique", "Réalisé, à justifier", "Méthode"})
        CHECK(text.contains(QString::fromUtf8(words)));
}

TEST_CASE("printed figures are those of services/Figures") {
    const Document document = progress();
    const Figures all = figures();
    const auto table = tableWith(document, QStringLiteral("Définition"));
    int compared = 0;
    for (const Figure& figure : all.all()) {
        if (figure.key.startsWith(QLatin1String("module.")) ||
            figure.key.startsWith(QLatin1String("structure.")) || figure.key == QLatin1String("core.done") ||
            (!figure.subject.isEmpty() && figure.value == 0))
            continue;
        CHECK(table.cell(wording::figureName(all, figure), QStringLiteral("Valeur")) ==
              wording::valueOfTotal(figure));
        ++compared;
    }
    CHECK(compared >= 20);
    const QString text = plain(test::PdfReader(document).wholeText());
    for (const Figure& figure : {all.minutesProven(), all.minutesPlanned(), all.minutesToProve(),
                                 all.eligibleCost(), all.grant(), all.grantRate(), all.attendanceRate()})
        CHECK(text.contains(plain(wording::value(figure))));
}

TEST_CASE("an axis is printed by its name, and keeps its code in the spreadsheet") {
    const Document document = progress();
    const QString text = test::PdfReader(document).wholeText();
    CHECK_FALSE(text.contains(QStringLiteral("EXEMPLE.")));
    CHECK(text.simplified().contains(QString::fromUtf8("Axe Gouvernance et pilotage, initial")));
    int codes = 0;
    for (const Table::Row& row : dataOf(document, QStringLiteral("report_figures")).rows) {
        const auto* subject = std::get_if<QString>(&row[2]);
        codes += subject && subject->startsWith(QStringLiteral("EXEMPLE.")) ? 1 : 0;
    }
    CHECK(codes == 18);
}

TEST_CASE("figures in the spreadsheet are those of services/Figures") {
    const Document document = progress();
    const Table& table = dataOf(document, QStringLiteral("report_figures"));
    const std::vector<Figure> all = figures().all();
    REQUIRE(table.rows.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(std::get<QString>(table.rows[i][0]) == all[i].key);
        if (all[i].known)
            CHECK(std::get<qint64>(table.rows[i][4]) == all[i].value);
        else
            CHECK(std::holds_alternative<std::monostate>(table.rows[i][4]));
    }
    CHECK(document.data.front().name == "report_figures");
}

TEST_CASE("each structure's line agrees with its own figures, and their hours add up") {
    const Document document = progress();
    const Figures all = figures();
    const auto table = tableWith(document, QStringLiteral("Taux de présence"));
    REQUIRE(table.table->rows.size() == 18);
    for (const Organisation& structure : all.beneficiaries()) {
        const Figures own(test::demo(), {day, structure.id, {}});
        const QString name = wording::typographic(structure.name);
        INFO(name.toStdString());
        CHECK(table.cell(name, QStringLiteral("Avancement")) ==
              wording::value(all.structureProgress(structure.id)));
        CHECK(table.cell(name, QStringLiteral("Heures prévues")) == wording::value(own.minutesPlanned()));
        CHECK(table.cell(name, QStringLiteral("Heures réalisées")) == wording::value(own.minutesAttended()));
        CHECK(table.cell(name, QStringLiteral("Heures justifiées")) == wording::value(own.minutesProven()));
        CHECK(table.cell(name, QStringLiteral("Part justifiée")) == wording::value(own.provenRate()));
        CHECK(table.cell(name, QStringLiteral("Taux de présence")) == wording::value(own.attendanceRate()));
    }
}

TEST_CASE("modules add up to the programme") {
    const Document document = progress();
    const Figures all = figures();
    const Table& data = dataOf(document, QStringLiteral("report_modules"));
    qint64 planned = 0, attended = 0, proven = 0;
    for (const Table::Row& row : data.rows) {
        planned += std::get<qint64>(row[4]);
        attended += std::get<qint64>(row[5]);
        proven += std::get<qint64>(row[6]);
    }
    CHECK(planned == all.minutesPlanned().value);
    CHECK(attended == all.minutesAttended().value);
    CHECK(proven == all.minutesProven().value);
    const auto table = tableWith(document, QStringLiteral("CCAS"));
    CHECK(table.total(QStringLiteral("Personnes")) == wording::value(all.peopleTrained()));
    CHECK(table.total(QStringLiteral("Heures justifiées")) == wording::value(all.minutesProven()));
    for (const Module& module : all.modules())
        CHECK(table.cell(module.code, QStringLiteral("CCAS")) ==
              QString::number(all.moduleCoverage(module.id).value));
}

TEST_CASE("every session stands in the list of its state") {
    const Document document = progress();
    const Figures all = figures();
    const Table& data = dataOf(document, QStringLiteral("report_sessions"));
    CHECK(static_cast<qint64>(data.rows.size()) == all.sessionCount().value);
    int tables = 0;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<block::TableBlock>(&block);
        if (!table || table->caption.isEmpty())
            continue;
        ++tables;
        CHECK(table->caption.endsWith(QStringLiteral("· %1").arg(table->rows.size())));
    }
    CHECK(tables >= 5);
}

TEST_CASE("what is to prove adds up, session by session") {
    const Document document = progress();
    const Figures all = figures();
    const Table& data = dataOf(document, QStringLiteral("report_to_prove"));
    qint64 minutes = 0;
    int sheets = 0;
    for (const Table::Row& row : data.rows) {
        minutes += std::get<qint64>(row[4]);
        CHECK_FALSE(std::holds_alternative<std::monostate>(row[3]));
        sheets += std::get<QString>(row[3]).contains(QStringLiteral("à joindre")) ? 1 : 0;
    }
    CHECK(minutes == all.minutesToProve().value);
    CHECK(sheets > 3);
    CHECK(tableWith(document, QStringLiteral("Ce qui manque")).total(QStringLiteral("Heures à justifier")) ==
          wording::value(all.minutesToProve()));
}

TEST_CASE("the day and the period change the figures") {
    ReportOptions early;
    early.asOf = QDate(2021, 12, 31);
    const Document before = progress(early);
    const Figures then = figures(early.asOf);
    CHECK(before.coverLabel.contains("31 décembre 2021"));
    CHECK(then.minutesProven().value < figures().minutesProven().value);
    CHECK(tableWith(before, QStringLiteral("Définition"))
              .cell(wording::figureName(then.minutesProven()), QStringLiteral("Valeur")) ==
          wording::valueOfTotal(then.minutesProven()));
    ReportOptions quarter;
    quarter.period = {QDate(2021, 9, 1), QDate(2021, 12, 31)};
    const Document inside = progress(quarter);
    const Figures there(test::demo(), {day, {}, quarter.period});
    CHECK(tableWith(inside, QStringLiteral("Définition"))
              .cell(wording::figureName(there.minutesPlanned()), QStringLiteral("Valeur")) ==
          wording::valueOfTotal(there.minutesPlanned()));
}

TEST_CASE("the map holds the seventeen tiles and the badge apart") {
    const Document document = progress();
    const Figures all = figures();
    bool found = false;
    for (const Block& block : document.blocks) {
        const auto* columns = std::get_if<block::Columns>(&block);
        if (!columns)
            continue;
        for (const Block& inner : columns->left) {
            const auto* chart = std::get_if<block::ChartBlock>(&inner);
            if (!chart)
                continue;
            const auto& map = std::get<TileMapChart>(chart->chart);
            found = true;
            CHECK(map.tiles.size() == 17);
            REQUIRE(map.badge);
            for (const auto& tile : map.tiles)
                CHECK(tile.cell != map.badge->cell);
            for (const Organisation& structure : all.beneficiaries()) {
                for (const auto& tile : map.tiles) {
                    if (tile.code == structure.code)
                        CHECK(tile.text == wording::value(all.structureProvenRate(structure.id)));
                }
            }
        }
    }
    CHECK(found);
}
