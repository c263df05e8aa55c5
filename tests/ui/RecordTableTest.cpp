// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/RecordTable.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/EmptyState.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTableView>

using namespace palas;
using namespace palas::test;

namespace {

Table sample() {
    Table table;
    table.name = QStringLiteral("people");
    table.columns = {{QStringLiteral("last_name"), Table::Type::text},
                     {QStringLiteral("minutes"), Table::Type::minutes},
                     {QStringLiteral("date"), Table::Type::date}};
    table.rows = {{QString("Zébulon"), qint64(90), QDate(2022, 1, 2)},
                  {QString("M'Colo"), qint64(15), QDate(2021, 5, 1)},
                  {QString("éloïse"), std::monostate(), std::monostate()},
                  {QString("=1+1"), qint64(300), QDate(2022, 12, 31)},
                  {QString("Œdipe"), qint64(0), QDate(2020, 2, 29)}};
    return table;
}

struct TableFixture : WindowFixture {
    TableFixture() {
        openDemo();
        page = std::make_unique<BarePage>(view());
        table = new ui::RecordTable(*page, QStringLiteral("sample"), page.get());
        table->resize(700, 400);
        table->setTable(sample(), {11, 12, 13, 14, 15});
        page->show();
    }
    std::unique_ptr<BarePage> page;
    ui::RecordTable* table = nullptr;
};

} // namespace

TEST_CASE_METHOD(TableFixture, "a list sorts in French, empty cells last in both directions") {
    table->sortBy(QStringLiteral("last_name"));
    CHECK(table->shownIds() == std::vector<qint64>{14, 13, 12, 15, 11});
    table->sortBy(QStringLiteral("minutes"));
    CHECK(table->shownIds() == std::vector<qint64>{15, 12, 11, 14, 13});
    table->sortBy(QStringLiteral("minutes"), Qt::DescendingOrder);
    CHECK(table->shownIds() == std::vector<qint64>{14, 11, 12, 15, 13});
    table->sortBy(QStringLiteral("date"));
    CHECK(table->shownIds() == std::vector<qint64>{15, 12, 11, 14, 13});
}

TEST_CASE_METHOD(TableFixture,
                 "a list filters without accents, capitals or apostrophes and keeps its selection") {
    table->select(12);
    for (const char* needle : {"mcolo", "M’COLO", "m colo"}) {
        table->setFilter(QString::fromUtf8(needle));
        CHECK(table->shownIds() == std::vector<qint64>{12});
        CHECK(table->currentId() == 12);
    }
    table->setFilter(QStringLiteral("ELOISE"));
    CHECK(table->shownIds() == std::vector<qint64>{13});
    CHECK(table->currentId() == 0);
    table->setFilter(QStringLiteral("introuvable"));
    CHECK(table->shownIds().empty());
    auto* none = table->findChild<ui::EmptyState*>();
    REQUIRE(none);
    CHECK(none->accessibleName().contains(QStringLiteral("introuvable")));
    emit none->triggered();
    CHECK(table->shownIds().size() == 5);
}

TEST_CASE_METHOD(TableFixture,
                 "a list copies what is selected as a spreadsheet pastes it, with its headers") {
    table->view()->selectRow(0);
    table->copySelection();
    CHECK(QGuiApplication::clipboard()->text() ==
          QStringLiteral("Nom\tMinutes\tDate\nZébulon\t90\t02/01/2022\n"));
}

TEST_CASE_METHOD(TableFixture, "a list exports what it shows, in its order, and never a formula") {
    table->sortBy(QStringLiteral("last_name"));
    table->view()->setColumnHidden(2, true);
    table->view()->horizontalHeader()->moveSection(1, 0);
    picker.answer = path("liste.csv");
    table->exportRows();
    QFile csv(path("liste.csv"));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(csv.readAll().mid(3)).remove(u'"').split(QRegularExpression("\r?\n"));
    CHECK(lines[0] == QStringLiteral("Minutes;Nom"));
    REQUIRE(lines.size() >= 6);
    CHECK_FALSE(lines[1].contains(QStringLiteral(";=1+1")));
    CHECK(lines[1].contains(QStringLiteral("=1+1")));
    CHECK(lines[2].endsWith(QStringLiteral("éloïse")));

    SECTION("into the place of a file that was chosen again") {
        table->setFilter(QStringLiteral("zebulon"));
        table->exportRows();
        csv.close();
        REQUIRE(csv.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(csv.readAll()).count(u'\n') == 2);
    }
    SECTION("and says so when the kind of file is not known") {
        CHECK_FALSE(table->exportTo(path("liste.doc")));
        CHECK(page->messages().kind() == ui::MessageBar::Kind::error);
    }
    SECTION("and says so when it cannot be written") {
        CHECK_FALSE(table->exportTo(path("absent/liste.csv")));
        CHECK(page->messages().isShown());
    }
}

TEST_CASE_METHOD(TableFixture, "a list remembers its columns, and opens rows from the keyboard") {
    table->view()->setColumnHidden(1, true);
    table->view()->horizontalHeader()->moveSection(2, 0);
    QSignalSpy activated(table, &ui::RecordTable::activated);
    table->select(14);
    QTest::keyClick(table->view(), Qt::Key_F2);
    QTest::keyClick(table->view(), Qt::Key_Return);
    REQUIRE(activated.count() == 2);
    CHECK(activated.last().first().toLongLong() == 14);

    ui::RecordTable again(*page, QStringLiteral("sample"));
    again.setTable(sample(), {11, 12, 13, 14, 15});
    CHECK(again.view()->isColumnHidden(1));
    CHECK(again.view()->horizontalHeader()->logicalIndex(0) == 2);
}

TEST_CASE_METHOD(TableFixture, "columns without room fold, come back, and are exported all the same") {
    const auto seen = [&] {
        QStringList names;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (!table->view()->isColumnHidden(column))
                names.append(table->model()->table().columns[size_t(column)].name);
        }
        return names;
    };
    const auto widen = [&](int width) {
        table->resize(width, 400);
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    };
    table->setFoldFirst({QStringLiteral("minutes")});
    widen(700);
    REQUIRE(seen() == QStringList{"last_name", "minutes", "date"});
    widen(240);
    CHECK(seen() == QStringList{"last_name", "date"});
    CHECK(table->view()->horizontalHeader()->length() <= table->view()->viewport()->width());
    QFile csv(path("liste.csv"));
    REQUIRE(table->exportTo(csv.fileName()));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readLine()).count(u';') == 2);
    // What a person does to one column while another has no room does not lose that one.
    table->view()->horizontalHeader()->resizeSection(0, 120);
    widen(700);
    CHECK(seen() == QStringList{"last_name", "minutes", "date"});
    CHECK(table->view()->columnWidth(0) == 120);
    ui::RecordTable again(*page, QStringLiteral("sample"));
    again.setTable(sample(), {11, 12, 13, 14, 15});
    CHECK_FALSE(again.view()->isColumnHidden(1));
}

TEST_CASE_METHOD(TableFixture, "an empty list shows what to do") {
    auto* state = new ui::EmptyState(QStringLiteral("personnes"), QStringLiteral("Quoi"),
                                     QStringLiteral("Pourquoi"), QStringLiteral("Ajouter"));
    table->setEmptyState(state);
    CHECK_FALSE(state->isVisibleTo(table));
    Table none = sample();
    none.rows.clear();
    table->setTable(none, {});
    CHECK(state->isVisibleTo(table));
}
