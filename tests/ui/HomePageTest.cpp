// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"
#include "services/TaskParts.h"
#include "tests/ui/WindowFixture.h"
#include "ui/charts/TileMapWidget.h"
#include "ui/common/FigureRowsPanel.h"
#include "ui/common/KeyFigureCard.h"
#include "ui/pages/home/CommuneMap.h"
#include "ui/pages/home/TaskList.h"
#include "ui/pages/TaskTargets.h"
#include "ui/table/RecordTable.h"
#include "ui/window/StatusLine.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QPushButton>

using namespace palas;
using namespace palas::test;

namespace {

struct HomeFixture : WindowFixture {
    HomeFixture() {
        openDemo();
        page = view().currentPage();
        REQUIRE(view().currentPageId() == "home");
    }
    [[nodiscard]] ui::KeyFigureCard& card(const QString& key) const {
        auto* found = page->findChild<ui::KeyFigureCard*>(key);
        REQUIRE(found);
        return *found;
    }
    ui::Page* page = nullptr;
};

} // namespace

TEST_CASE_METHOD(HomeFixture, "the cards of Accueil say what the figures say") {
    const Figures figures(workspace(), {workspace().asOf(), {}, {}});
    CHECK(card("minutes.proven").content().value == wording::value(figures.minutesProven()));
    CHECK(card("minutes.proven").content().bar->proven == double(figures.minutesProven().value));
    CHECK(card("minutes.proven").content().bar->total == double(figures.minutesPlanned().value));
    CHECK(card("core.completion").content().value == wording::number(figures.coreCompletion().value));
    CHECK(card("coaching.spent").content().value == wording::value(figures.coaching(CoachingPart::spent)));
    CHECK(card("attendance.rate").content().value == wording::value(figures.attendanceRate()));
    CHECK(card("minutes.to_prove").content().value == wording::value(figures.minutesToProve()));
}

TEST_CASE_METHOD(HomeFixture, "each measure of the map is a figure, the UDCCAS apart") {
    const Figures figures(workspace(), {workspace().asOf(), {}, {}});
    auto* map = page->findChild<ui::TileMapWidget*>("tileMap");
    auto* choice = page->findChild<QComboBox*>("measure");
    REQUIRE(map);
    REQUIRE(choice->count() == int(ui::measures().size()));
    for (int place = 0; place < choice->count(); ++place) {
        choice->setCurrentIndex(place);
        REQUIRE(map->chart().tiles.size() == 17);
        REQUIRE(map->chart().badge);
        CHECK(map->chart().badge->code == "UDCCAS");
        for (const Organisation& structure : figures.beneficiaries()) {
            const Figure figure = ui::measureOf(figures, ui::measures()[size_t(place)], structure.id);
            for (const auto& tile : map->chart().tiles) {
                if (tile.code == structure.code)
                    CHECK(tile.value == figure.percent());
            }
        }
    }
}

TEST_CASE_METHOD(HomeFixture,
                 "a card opens the rows that make its figure, and Escape brings the overview back") {
    const Figures figures(workspace(), {workspace().asOf(), {}, {}});
    QTest::keyClick(&card("coaching.spent"), Qt::Key_Return);
    auto* panel = page->findChild<ui::FigureRowsPanel*>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->table().shownIds().size() ==
          figures.rows(figures.coaching(CoachingPart::spent)).rows.size());
    CHECK(page->mainTable() == &panel->table());
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    CHECK(page->mainTable() == nullptr);
}

TEST_CASE_METHOD(HomeFixture, "every line of « À faire » has a button that leads where it is settled") {
    auto* list = page->findChild<ui::TaskList*>();
    const auto due = palas::tasks(view().figures(), workspace());
    REQUIRE_FALSE(due.empty());
    const auto buttons = list->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == qsizetype(due.size()));
    for (const palas::Task& task : due) {
        auto* button = list->findChild<QPushButton*>(task.code);
        REQUIRE(button);
        CHECK(button->accessibleDescription().contains(wording::taskTitle(task)));
    }
    buttons.front()->click();
    CHECK(view().currentPageId() == "sessions");
    for (const palas::Task& task : everyTask(view().figures(), workspace())) {
        CAPTURE(task.code);
        CHECK_FALSE(ui::actionOf(task).isEmpty());
        CHECK(ui::targetOf(task).page != "home");
    }
}

TEST_CASE_METHOD(WindowFixture, "Accueil of a new programme is calm and tells what is unknown") {
    picker.answer = path("neuf.palas");
    window.openFile([&] {
        (void)Workspace::create(picker.answer, "design-palas");
        return picker.answer;
    }());
    ui::Page* page = view().currentPage();
    CHECK(page->findChild<ui::KeyFigureCard*>("minutes.proven")->content().value == wording::duration({0}));
    CHECK(page->findChild<QPushButton*>("programme_incomplete"));
    page->findChild<QPushButton*>("programme_incomplete")->click();
    CHECK(view().currentPageId() == "settings");
}
