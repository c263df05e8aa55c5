// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TrashPage.h"
#include "services/CoachingService.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/History.h"
#include "storage/TrashStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/EmptyState.h"
#include "ui/pages/ChangePanel.h"

#include <QLabel>
#include <QPushButton>

using namespace palas;
using namespace palas::test;

namespace {

struct TrashBed : ProgrammeBed {
    TrashBed() { page("trash"); }
    ui::RecordTable& list() { return find<ui::RecordTable>("trashTable"); }
    /// Removes the first appointment that can be, and gives its code.
    QString removeAppointment() {
        for (const CoachingEntry& entry : workspace().coaching().entries()) {
            if (removeCoachingEntry(workspace(), entry.id).sequence)
                return entry.code;
        }
        FAIL("no appointment to remove");
        return {};
    }
    QStringList panelWords() {
        QStringList words;
        for (const auto* label : view().currentPage()->findChild<ui::ChangePanel*>()->findChildren<QLabel*>())
            words.append(label->text());
        return words;
    }
};

} // namespace

TEST_CASE_METHOD(TrashBed, "the trash lists what was removed, the latest first, with its fields beside") {
    const size_t known = workspace().trash().all().size();
    REQUIRE(known >= 2);
    const QString code = removeAppointment();
    const auto entries = workspace().trash().all();
    REQUIRE(list().shownIds().size() == known + 1);
    CHECK(list().shownIds().front() == entries.front().id.value);
    CHECK(shown(list(), 0, "change").contains(code));
    CHECK(shown(list(), 0, "kind") == "Coaching appointment");
    CHECK(shown(list(), 0, "author") == entries.front().author);
    list().select(entries.front().id.value);
    CHECK(panelWords().join('\n').contains(code));
    // The copy that the trash keeps is nothing to read.
    CHECK_FALSE(panelWords().join('\n').contains("\"table\""));
}

TEST_CASE_METHOD(TrashBed, "Enter restores the row, and undo removes it again") {
    const QString code = removeAppointment();
    list().select(workspace().trash().all().front().id.value);
    const size_t thrown = workspace().trash().all().size();
    key(*list().view(), Qt::Key_Return);
    CHECK(workspace().coaching().findByCode(code).has_value());
    CHECK(workspace().trash().all().size() == thrown - 1);
    CHECK(messages().text().contains(code));
    find<QPushButton>("messageAction").click();
    CHECK_FALSE(workspace().coaching().findByCode(code).has_value());
    CHECK(workspace().trash().all().size() == thrown);
}

TEST_CASE_METHOD(TrashBed, "several rows are restored together as one change") {
    const QString first = removeAppointment();
    const QString second = removeAppointment();
    const size_t thrown = workspace().trash().all().size();
    list().view()->selectAll();
    REQUIRE(list().selectedIds().size() == thrown);
    const qint64 entries = workspace().history().count();
    click("trashRestore");
    CHECK(workspace().history().count() == entries + 1);
    CHECK(workspace().trash().all().empty());
    CHECK(workspace().coaching().findByCode(first).has_value());
    CHECK(workspace().coaching().findByCode(second).has_value());
    CHECK_FALSE(find<QPushButton>("trashRestore").isEnabled());
    CHECK_FALSE(find<QPushButton>("trashEmpty").isEnabled());
    CHECK(list().findChild<ui::EmptyState*>()->isEnabled());
}

TEST_CASE_METHOD(TrashBed, "Delete takes the row out for good, and the trash is emptied, until undo") {
    (void)removeAppointment();
    const auto thrown = workspace().trash().all();
    list().select(thrown.front().id.value);
    key(*list().view(), Qt::Key_Delete);
    CHECK(workspace().trash().all().size() == thrown.size() - 1);
    click("trashEmpty");
    CHECK(workspace().trash().all().empty());
    workspace().undo();
    workspace().undo();
    CHECK(workspace().trash().all() == thrown);
}

TEST_CASE_METHOD(TrashBed, "a refused restoration says why, and nothing is changed") {
    const QString code = removeAppointment();
    const TrashEntry thrown = workspace().trash().all().front();
    CoachingEntry other = workspace().coaching().entries().front();
    other.code = code;
    REQUIRE(updateCoachingEntry(workspace(), other).sequence);
    list().select(thrown.id.value);
    const qint64 entries = workspace().history().count();
    click("trashRestore");
    CHECK(workspace().history().count() == entries);
    CHECK(messages().kind() == ui::MessageBar::Kind::error);
    CHECK(messages().text().contains("cannot be restored"));
    CHECK(list().selectedIds() == std::vector{thrown.id.value});
}
