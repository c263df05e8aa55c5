// SPDX-License-Identifier: EUPL-1.2
#include "reports/Renderer.h"
#include "tests/reports/Demo.h"
#include "tests/support/Catch.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QFile>
#include <set>

using namespace palas;

namespace {

ReportOptions optionsOf(const ReportKind& kind) {
    ReportOptions options;
    if (kind.required.contains(QStringLiteral("structure")))
        options.structure = QStringLiteral("97617");
    return options;
}

std::set<QString> textsOf(const Table& table, const char* column) {
    std::set<QString> texts;
    const int place = table.column(QLatin1String(column));
    REQUIRE(place >= 0);
    for (const Table::Row& row : table.rows) {
        if (const auto* text = std::get_if<QString>(&row[size_t(place)]))
            texts.insert(*text);
    }
    return texts;
}

const Table& tableOf(const Document& document, const char* name) {
    const auto found = std::find_if(document.data.begin(), document.data.end(),
                                    [name](const Table& table) { return table.name == QLatin1String(name); });
    REQUIRE(found != document.data.end());
    return *found;
}

} // namespace

TEST_CASE("every sheet and every column of a report's spreadsheet has its title", "[spreadsheet]") {
    for (const ReportKind& kind : reportKinds()) {
        for (const Table& table : test::report(test::demo(), kind.name, optionsOf(kind)).data) {
            CAPTURE(table.name);
            CHECK(wording::tableTitle(table.name) != table.name);
            for (const Table::Column& column : table.columns) {
                CAPTURE(column.name);
                CHECK(wording::columnTitle(table.name, column.name) != column.name);
            }
        }
    }
}

TEST_CASE("codes of a report's tables are worded as those of the exports", "[spreadsheet]") {
    struct Coded {
        const char* report;
        const char* table;
        const char* column;
    };
    for (const Coded& coded :
         {Coded{"coaching", "report_coaching", "state"}, Coded{"coaching", "report_coaching", "modality"},
          Coded{"progress", "report_figures", "unit"}, Coded{"progress", "report_sessions", "state"},
          Coded{"progress", "report_activities", "kit"}, Coded{"structure", "report_modules", "state"},
          Coded{"lab", "labs", "stage"}, Coded{"lab", "experiments", "decision"},
          Coded{"calendar", "calendar", "state"}}) {
        CAPTURE(coded.table, coded.column);
        ReportOptions options;
        if (QLatin1String(coded.report) != QLatin1String("progress"))
            options.structure = QStringLiteral("97617");
        const Document document = test::report(test::demo(), QLatin1String(coded.report), options);
        const Table& table = tableOf(document, coded.table);
        const std::set<QString> codes = textsOf(table, coded.column);
        const std::set<QString> words = textsOf(wording::worded(table), coded.column);
        CHECK_FALSE(codes.empty());
        for (const QString& code : codes) {
            CAPTURE(code);
            CHECK((code == "minutes" || words.count(code) == 0));
        }
    }
}

TEST_CASE("the spreadsheet file itself says words, under titles", "[spreadsheet]") {
    const QString path = test::filePath(QStringLiteral("progress.csv"));
    REQUIRE(renderTo(test::report(test::demo(), QStringLiteral("progress")), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    CHECK(lines.front().contains(QString::fromUtf8("Unité")));
    const auto of = [&](const char* key) {
        const QStringList found = lines.filter(QLatin1Char('"') + QLatin1String(key) + QLatin1Char('"'));
        return found.isEmpty() ? QString() : found.front();
    };
    CHECK(of("people.enrolled").contains(QStringLiteral("\"nombre\"")));
    CHECK(of("minutes.planned").contains(QStringLiteral("\"minutes\"")));
    CHECK(of("people.trained.role").contains(QStringLiteral("\"Agent\"")));
}
