// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "services/TaskParts.h"
#include "tests/services/DemoFixture.h"
#include "wording/Labels.h"

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

} // namespace

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
