// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "services/TaskParts.h"
#include "tests/services/DemoFixture.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

using namespace palas;
using namespace palas::test;

namespace {

void checkTitles(const Table& table) {
    CAPTURE(table.name);
    CHECK(wording::tableTitle(table.name) != table.name);
    for (const Table::Column& column : table.columns) {
        CAPTURE(column.name);
        CHECK(wording::columnTitle(table.name, column.name) != column.name);
    }
}

/// Where every text of a column is a code, as « taken_up »: one word at least stands for them.
void checkWords(const Table& table) {
    static const QRegularExpression code(QRegularExpression::anchoredPattern("[a-z]+([_.][a-z]+)*"));
    for (size_t column = 0; column < table.columns.size(); ++column) {
        QSet<QString> texts;
        for (const Table::Row& row : table.rows) {
            if (const auto* text = std::get_if<QString>(&row[column]); text && !text->isEmpty())
                texts << *text;
        }
        const bool coded = std::all_of(texts.begin(), texts.end(),
                                       [](const QString& text) { return code.match(text).hasMatch(); });
        const QString& name = table.columns[column].name;
        INFO(table.name.toStdString() << "." << name.toStdString());
        CHECK((texts.isEmpty() || !coded || std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
                   return wording::codeWord(table.name, name, text) != text;
               })));
    }
}

} // namespace

TEST_CASE("codes have their words, in exports and in the rows behind figures") {
    for (const QString& name : exportNames())
        checkWords(exportTable(sharedDemo(), name));
    const Figures all(sharedDemo(), {sharedDemo().asOf(), {}, {}});
    const Figures own(sharedDemo(), {sharedDemo().asOf(), all.beneficiaries().front().id, {}});
    for (const Figures* figures : {&all, &own}) {
        for (const Figure& figure : figures->all())
            checkWords(figures->rows(figure));
    }
}

TEST_CASE("every figure has its name and definition, every table and column its title") {
    const Figures figures(sharedDemo(), {sharedDemo().asOf(), {}, {}});
    for (const Figure& figure : figures.all()) {
        CAPTURE(figure.key);
        CHECK(wording::figureName(figure) != figure.key);
        CHECK_FALSE(wording::figureDefinition(figure).isEmpty());
        checkTitles(figures.rows(figure));
    }
    for (const QString& name : exportNames())
        checkTitles(exportTable(sharedDemo(), name));
}

TEST_CASE("every task has its words, whether there is anything to do or not") {
    const Figures figures(sharedDemo(), {sharedDemo().asOf(), {}, {}});
    const std::vector<Task> all = everyTask(figures, sharedDemo());
    CHECK(all.size() > 35);
    for (Task task : all) {
        task.count = 2;
        CAPTURE(task.code);
        CHECK(wording::taskTitle(task) != task.code);
        CHECK(wording::taskDetail(task).section(QStringLiteral(" · "), 0, 0) != QStringLiteral("2"));
    }
}
