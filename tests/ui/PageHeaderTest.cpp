// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PageHeader.h"
#include "tests/ui/AtPercent.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/PageTable.h"

#include <QAccessible>
#include <QTabBar>

using namespace palas;
using namespace palas::test;

namespace {

struct Bed {
    Bed() {
        header.setContext(QStringLiteral("17 CCAS et l’UDCCAS"));
        header.setTabs(&tabs);
        for (const char* title : {"Structures", "Diagnostics", "Grilles"})
            tabs.addTab(QString::fromUtf8(title));
        sheet = header.addSecondary(QStringLiteral("Fiche PDF"), QStringLiteral("rapport"), {});
        sheet->setToolTip(QStringLiteral("Ctrl+P"));
        add = header.addSecondary(QStringLiteral("Ajouter"), QStringLiteral("ajouter"), {});
        edit = header.setPrimary(QStringLiteral("Modifier"), QStringLiteral("modifier"), {});
        holder.resize(1400, 200);
        holder.show();
    }

    void resize(int width) {
        header.resize(width, 120);
        QCoreApplication::processEvents();
    }

    QWidget holder; // a window by itself would not be narrower than what it holds
    ui::PageHeader header{QStringLiteral("Structures"), &holder};
    QTabBar tabs; // goes before the header that holds it
    QPushButton* sheet;
    QPushButton* add;
    QPushButton* edit;
};

QString accessibleName(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

/// All tabs in sight, none behind arrows.
void checkWhole(const QTabBar& tabs, const QWidget& header) {
    CHECK(tabs.tabRect(0).left() >= 0);
    CHECK(tabs.tabRect(tabs.count() - 1).right() <= tabs.width());
    CHECK(header.rect().contains(QRect(tabs.mapTo(&header, QPoint()), tabs.size())));
}

/// What is seen of a header stands in it and beside the rest.
void checkApart(const QWidget& header) {
    std::vector<QRect> taken;
    for (const auto* child : header.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible())
            continue;
        const QRect place = child->geometry();
        INFO(child->objectName().toStdString()
             << " " << place.left() << "…" << place.right() << " of " << header.width());
        CHECK(header.rect().contains(place));
        CHECK(std::none_of(taken.begin(), taken.end(),
                           [&](const QRect& other) { return other.intersects(place); }));
        taken.push_back(place);
    }
}

} // namespace

TEST_CASE("the words of a header give way where it is narrow, and come back where it is wide") {
    Bed bed;
    bed.resize(1200);
    for (const QPushButton* button : {bed.sheet, bed.add, bed.edit})
        CHECK_FALSE(ui::isWordless(*button));
    checkWhole(bed.tabs, bed.header);
    const int wide = bed.sheet->width();
    bed.resize(620);
    CHECK(ui::isWordless(*bed.sheet));
    CHECK(ui::isWordless(*bed.add));
    CHECK(bed.sheet->width() < wide);
    CHECK_FALSE(ui::isWordless(*bed.edit));
    CHECK(accessibleName(*bed.sheet) == "Fiche PDF");
    checkWhole(bed.tabs, bed.header);
    checkApart(bed.header);
    bed.resize(360);
    CHECK(bed.tabs.y() >= bed.edit->geometry().bottom());
    checkWhole(bed.tabs, bed.header);
    checkApart(bed.header);
    bed.resize(240);
    CHECK(ui::isWordless(*bed.edit));
    CHECK(accessibleName(*bed.edit) == "Modifier");
    bed.resize(1200);
    for (const QPushButton* button : {bed.sheet, bed.add, bed.edit})
        CHECK_FALSE(ui::isWordless(*button));
    CHECK(bed.sheet->width() == wide);
    CHECK(bed.tabs.y() < bed.edit->geometry().bottom());
    checkApart(bed.header);
}

TEST_CASE("words that a page changes while they are away are those that come back") {
    Bed bed;
    bed.resize(620);
    REQUIRE(ui::isWordless(*bed.add));
    bed.add->setText(QStringLiteral("Ajouter une structure"));
    bed.resize(1300);
    CHECK_FALSE(ui::isWordless(*bed.add));
    CHECK(bed.add->width() >= bed.add->fontMetrics().horizontalAdvance(bed.add->text()));
}

TEST_CASE("the header of every page stands whole in a small window and with large letters") {
    const auto [width, height, percent] =
        GENERATE(table<int, int, int>({{1366, 768, 150}, {1180, 640, 100}, {1180, 640, 125}}));
    const AtPercent text(percent);
    WindowFixture fixture;
    fixture.window.resize(width, height);
    fixture.openDemo();
    for (const ui::PageEntry& page : ui::pageTable()) {
        INFO(page.id.toStdString() << " " << width << " " << percent << " %");
        fixture.view().goTo({page.id});
        QCoreApplication::processEvents();
        auto* header = fixture.view().currentPage()->findChild<ui::PageHeader*>();
        REQUIRE(header);
        checkApart(*header);
        for (const QTabBar* tabs : header->findChildren<QTabBar*>())
            checkWhole(*tabs, *header);
        for (const auto* label : header->findChildren<ui::TextLabel*>()) {
            if (label->isVisible())
                CHECK(label->text().toStdString() == label->fullText().toStdString());
        }
    }
}
