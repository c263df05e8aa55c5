// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PanelRoom.h"
#include "storage/OrganisationStore.h"
#include "tests/ui/AtPercent.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/SidePanel.h"
#include "ui/table/RecordTable.h"

#include <QTableView>

using namespace palas;
using namespace palas::test;

namespace {

QRect placeIn(const QWidget& page, const QWidget& widget) {
    return {widget.mapTo(&page, QPoint()), widget.size()};
}

template <class Widget>
std::vector<Widget*> seenIn(const QWidget& page) {
    std::vector<Widget*> seen;
    for (auto* one : page.findChildren<Widget*>()) {
        if (one->isVisible())
            seen.push_back(one);
    }
    return seen;
}

void settle() {
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

struct Opened {
    const char* page;
    const char* panel; ///< what opens it there
};

} // namespace

TEST_CASE("a panel stands beside its list or in its place, and neither leaves the window") {
    const auto [width, height, percent] =
        GENERATE(table<int, int, int>({{1366, 768, 150}, {1180, 640, 100}, {1366, 768, 100}}));
    const AtPercent text(percent);
    WindowFixture fixture;
    fixture.window.resize(width, height);
    fixture.openDemo();
    REQUIRE(fixture.window.width() == width);
    for (const Opened& opened :
         {Opened{"people", "new"}, Opened{"labs", "new"}, Opened{"partners", "new"},
          Opened{"equipment", "new"}, Opened{"coaching", "new"}, Opened{"coaching", "grant"},
          Opened{"sessions", "new"}, Opened{"diagnostics", "needs"},
          Opened{"diagnostics", "diagnostic_baseline_missing"}}) {
        INFO(opened.page << " " << opened.panel << " " << width << " " << percent << " %");
        const auto structure = fixture.workspace().organisations().findByCode(QStringLiteral("97602"));
        fixture.view().goTo(
            {QString::fromLatin1(opened.page), structure->id.value, QString::fromLatin1(opened.panel)});
        settle();
        const ui::Page& page = *fixture.view().currentPage();
        CHECK(page.mapTo(&fixture.window, QPoint(page.width(), 0)).x() <= width);
        const auto panels = seenIn<ui::SidePanel>(page);
        REQUIRE(panels.size() == 1);
        const QRect panel = placeIn(page, *panels.front());
        CHECK(page.rect().contains(panel));
        for (const auto* list : seenIn<ui::RecordTable>(page)) {
            if (panels.front()->isAncestorOf(list))
                continue;
            INFO(list->objectName().toStdString());
            CHECK(page.rect().contains(placeIn(page, *list)));
            CHECK_FALSE(placeIn(page, *list).intersects(panel));
        }
        panels.front()->hide();
        emit panels.front()->closed();
        settle();
        CHECK(page.rect().contains(placeIn(page, *seenIn<ui::RecordTable>(page).front())));
    }
}

TEST_CASE("the list of the diagnostics and the detail stand side by side with large letters") {
    const AtPercent text(150);
    WindowFixture fixture;
    fixture.openDemo();
    fixture.view().goTo({QStringLiteral("diagnostics")});
    settle();
    const ui::Page& page = *fixture.view().currentPage();
    const auto* list = page.findChild<ui::RecordTable*>(QStringLiteral("diagnostics"));
    const auto* detail = page.findChild<QWidget*>(QStringLiteral("diagnosticRadar"));
    REQUIRE(list);
    REQUIRE(detail);
    REQUIRE(detail->isVisible());
    CHECK(placeIn(page, *list).right() < placeIn(page, *detail).left());
    CHECK(page.rect().contains(placeIn(page, *detail)));
}
