// SPDX-License-Identifier: EUPL-1.2
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/PersonStore.h"
#include "storage/SavedFilterStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/pages/ImportPanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

using namespace palas;
using namespace palas::test;

namespace {

QMenu& filterMenu(ProgrammeBed& bed, ui::RecordTable& list) {
    bed.key(*list.view(), Qt::Key_Down, Qt::AltModifier);
    const auto menus = list.findChildren<QMenu*>(QStringLiteral("filterMenu"));
    REQUIRE_FALSE(menus.isEmpty());
    return *menus.back();
}

ui::ImportPanel& panel(ProgrammeBed& bed) {
    auto* found = bed.view().currentPage()->findChild<ui::ImportPanel*>();
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a filter is kept under a name, chosen again from the keyboard, and deleted") {
    ProgrammeBed bed;
    bed.page("people");
    auto& list = bed.find<ui::RecordTable>("people");
    list.setFilter(QStringLiteral("direction"));
    const int shown = list.model()->rowCount();
    {
        auto* name = filterMenu(bed, list).findChild<QLineEdit*>(QStringLiteral("filterName"));
        REQUIRE(name);
        name->setText(QStringLiteral("Les directions"));
        emit name->returnPressed();
    }
    const auto saved = bed.workspace().savedFilters().of(list.model()->table().name);
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().filter == "direction");
    list.setFilter({});
    CHECK(list.model()->rowCount() > shown);
    QAction* chosen = filterMenu(bed, list).actions().constFirst();
    CHECK(chosen->text().startsWith(QStringLiteral("Les directions")));
    chosen->trigger();
    CHECK(list.model()->rowCount() == shown);
    auto* removals = filterMenu(bed, list).findChild<QMenu*>(QStringLiteral("filterRemovals"));
    REQUIRE(removals);
    removals->actions().constFirst()->trigger();
    CHECK(bed.workspace().savedFilters().of(list.model()->table().name).empty());
    bed.workspace().undo();
    CHECK(bed.workspace().savedFilters().of(list.model()->table().name).size() == 1);
}

TEST_CASE("cells pasted onto a list are shown before anything is written") {
    ProgrammeBed bed;
    bed.page("people");
    auto& list = bed.find<ui::RecordTable>("people");
    const qint64 before = bed.workspace().history().count();
    QGuiApplication::clipboard()->setText(QStringLiteral("Nom\tPrénom\tStructure\nAbsinthe\tRose\tAcoua\n"));
    bed.key(*list.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(panel(bed).isVisible());
    CHECK(panel(bed).plan().count(ImportRow::State::fresh) == 1);
    CHECK(bed.workspace().history().count() == before);
    bed.click("importClose");
    QGuiApplication::clipboard()->setText({});
    bed.key(*list.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(panel(bed).isHidden());
}

TEST_CASE("rows that are chosen together are changed together, in one step") {
    ProgrammeBed bed;
    bed.page("people");
    auto& list = bed.find<ui::RecordTable>("people");
    list.focusRows();
    bed.key(*list.view(), Qt::Key_Down, Qt::ShiftModifier);
    bed.key(*list.view(), Qt::Key_Down, Qt::ShiftModifier);
    const std::vector<qint64> ids = list.selectedIds();
    REQUIRE(ids.size() == 3);
    const qint64 before = bed.workspace().history().count();
    bed.key(*list.view(), Qt::Key_Delete);
    CHECK(bed.workspace().history().count() == before); // only one is deleted at a time
    bed.key(*list.view(), Qt::Key_F2, Qt::ShiftModifier);
    auto& field = bed.find<QComboBox>("bulkField");
    field.setCurrentIndex(field.findData(QStringLiteral("note")));
    bed.find<QComboBox>("bulkValue").setEditText(QStringLiteral("à rappeler"));
    bed.click("bulkPreview");
    CHECK(panel(bed).plan().rows.size() == 3);
    CHECK(panel(bed).plan().count(ImportRow::State::changed) == 3);
    bed.click("importRun");
    CHECK(bed.workspace().history().count() == before + 1);
    for (const qint64 id : ids)
        CHECK(bed.workspace().people().find(PersonId{id})->note == "à rappeler");
    bed.workspace().undo();
    CHECK(bed.workspace().people().find(PersonId{ids.front()})->note != "à rappeler");
}
