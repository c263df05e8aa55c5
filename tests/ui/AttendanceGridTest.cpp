// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceGrid.h"
#include "services/SignInSheetService.h"
#include "storage/AttendanceStore.h"
#include "storage/SignInSheetStore.h"
#include "tests/ui/SessionBed.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/pages/SheetPanel.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

constexpr auto shift = Qt::ShiftModifier;
constexpr auto control = Qt::ControlModifier;

void press(ui::AttendanceGrid& grid, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&grid, key, modifiers);
}

/// Types into the editor that the first digit opens.
void typeMinutes(ui::AttendanceGrid& grid, const QString& minutes) {
    QTest::keyClick(&grid, minutes.front().toLatin1());
    auto* editor = grid.findChild<QLineEdit*>("minutesEditor");
    REQUIRE(editor);
    QTest::keyClicks(editor, minutes.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
}

void fileFirstSheet(Workspace& workspace, SessionId session) {
    REQUIRE_FALSE(prepareSheets(workspace, session).refused());
    QByteArray pdf = smallPdf();
    QBuffer content(&pdf);
    REQUIRE(content.open(QIODevice::ReadOnly));
    const auto sheets = workspace.sheets().ofSession(session);
    REQUIRE_FALSE(fileSheet(workspace, sheets.front().id, "feuille.pdf", content).refused());
}

} // namespace

TEST_CASE("arrows and Tab move the cursor, the proven column is no stop") {
    SessionBed fixture;
    const SessionId session = fixture.planned(3, 2);
    auto& grid = fixture.open(session).grid();
    REQUIRE(grid.hasFocus());
    CHECK(grid.cursor() == QPoint(0, 0));
    press(grid, Qt::Key_Right);
    press(grid, Qt::Key_Down);
    CHECK(grid.cursor() == QPoint(1, 1));
    press(grid, Qt::Key_Right);
    CHECK(grid.cursor() == QPoint(1, 1));
    press(grid, Qt::Key_Tab);
    CHECK(grid.cursor() == QPoint(0, 2));
}

TEST_CASE("each letter stores its mark at once, as one change that undo takes back") {
    SessionBed fixture;
    const SessionId session = fixture.planned(2, 2);
    auto& grid = fixture.open(session).grid();
    const qint64 before = fixture.historyCount();

    press(grid, Qt::Key_Space);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::present);
    CHECK(fixture.cell(session, 0, 0).minutes.value == 210);
    press(grid, Qt::Key_A);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::absent);
    CHECK(fixture.cell(session, 0, 0).minutes.value == 0);
    press(grid, Qt::Key_E);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::excused);
    press(grid, Qt::Key_P);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::planned);
    press(grid, Qt::Key_S);
    CHECK(fixture.cell(session, 0, 0).signature == Signature::signed_);
    press(grid, Qt::Key_M);
    CHECK(fixture.cell(session, 0, 0).signature == Signature::missing);
    press(grid, Qt::Key_Space);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::planned);
    CHECK(fixture.historyCount() == before + 7);
    CHECK(grid.cursor() == QPoint(0, 0));

    fixture.workspace().undo();
    CHECK(fixture.cell(session, 0, 0).signature == Signature::missing);
    CHECK(grid.cursor() == QPoint(0, 0));
}

TEST_CASE("digits type minutes and Enter stores them and goes down") {
    SessionBed fixture;
    const SessionId session = fixture.planned(2, 1);
    auto& grid = fixture.open(session).grid();
    typeMinutes(grid, "150");
    CHECK(fixture.cell(session, 0, 0).minutes.value == 150);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::present);
    CHECK(grid.cursor() == QPoint(0, 1));
    CHECK(grid.hasFocus());
    CHECK_FALSE(grid.isEditing());
}

TEST_CASE("refused minutes stay in the editor and the banner says why") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1);
    auto& grid = fixture.open(session).grid();
    const qint64 before = fixture.historyCount();
    typeMinutes(grid, "400");
    CHECK(fixture.historyCount() == before);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::planned);
    CHECK(fixture.banner().contains("210"));
    REQUIRE(grid.isEditing());
    auto* editor = grid.findChild<QLineEdit*>("minutesEditor");
    CHECK(editor->text() == "400");
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK_FALSE(grid.isEditing());
    CHECK(fixture.historyCount() == before);
}

TEST_CASE("without hours a presence asks for minutes, which can then be typed") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1, false);
    auto& grid = fixture.open(session).grid();
    const qint64 before = fixture.historyCount();
    press(grid, Qt::Key_Space);
    CHECK(fixture.historyCount() == before);
    CHECK_FALSE(fixture.banner().isEmpty());
    typeMinutes(grid, "180");
    CHECK(fixture.cell(session, 0, 0).minutes.value == 180);
}

TEST_CASE("J needs a filed sheet: the banner tells, then it proves") {
    SessionBed fixture;
    const SessionId session = fixture.planned(2, 1);
    auto& view = fixture.open(session);
    const qint64 before = fixture.historyCount();
    press(view.grid(), Qt::Key_J);
    CHECK(fixture.historyCount() == before);
    CHECK(fixture.banner().contains("No sheet with this half-day is filed."));

    fileFirstSheet(fixture.workspace(), session);
    press(view.grid(), Qt::Key_J);
    const auto record = ui::readSession(fixture.workspace(), session);
    CHECK(record->state(0, 0) == ui::CellState::proven);
    CHECK(record->proven().value == 210);
}

TEST_CASE("Shift and arrows extend, a key writes the whole block as one change") {
    SessionBed fixture;
    const SessionId session = fixture.planned(3, 3);
    auto& grid = fixture.open(session).grid();
    const qint64 before = fixture.historyCount();
    press(grid, Qt::Key_Down, shift);
    press(grid, Qt::Key_Right, shift);
    press(grid, Qt::Key_Space);
    CHECK(fixture.historyCount() == before + 1);
    for (const int person : {0, 1}) {
        for (const int halfDay : {0, 1})
            CHECK(fixture.cell(session, person, halfDay).mark == Mark::present);
    }
    CHECK(fixture.cell(session, 2, 0).mark == Mark::planned);
    CHECK(fixture.cell(session, 0, 2).mark == Mark::planned);
}

TEST_CASE("Ctrl+D copies the upper cell down, a single cell takes from above") {
    SessionBed fixture;
    const SessionId session = fixture.planned(4, 1);
    auto& grid = fixture.open(session).grid();
    typeMinutes(grid, "120");
    REQUIRE(grid.cursor() == QPoint(0, 1));
    press(grid, Qt::Key_D, control);
    CHECK(fixture.cell(session, 1, 0).minutes.value == 120);
    const qint64 before = fixture.historyCount();
    press(grid, Qt::Key_Down, shift);
    press(grid, Qt::Key_Down, shift);
    press(grid, Qt::Key_D, control);
    CHECK(fixture.historyCount() == before + 1);
    CHECK(fixture.cell(session, 3, 0).minutes.value == 120);
}

TEST_CASE("a column is filled as one change, absent people stay absent, undo restores it") {
    SessionBed fixture;
    const SessionId session = fixture.planned(5, 2);
    auto& grid = fixture.open(session).grid();
    press(grid, Qt::Key_A);
    const qint64 before = fixture.historyCount();
    press(grid, Qt::Key_Space, control);
    press(grid, Qt::Key_Space);
    CHECK(fixture.historyCount() == before + 1);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::absent);
    for (int person = 1; person < 5; ++person)
        CHECK(fixture.cell(session, person, 0).mark == Mark::present);
    CHECK(fixture.cell(session, 1, 1).mark == Mark::planned);

    fixture.workspace().undo();
    for (int person = 1; person < 5; ++person)
        CHECK(fixture.cell(session, person, 0).mark == Mark::planned);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::absent);

    grid.fillColumn(1, ui::CellMark::excused);
    CHECK(fixture.historyCount() == before + 3);
    CHECK(fixture.cell(session, 4, 1).mark == Mark::excused);
}

TEST_CASE("a block from a spreadsheet is pasted as one change, a wrong one not at all") {
    SessionBed fixture;
    const SessionId session = fixture.planned(3, 2);
    auto& grid = fixture.open(session).grid();
    const qint64 before = fixture.historyCount();
    QGuiApplication::clipboard()->setText("210\tA\r\n150\t\r\nE\t90\r\n");
    press(grid, Qt::Key_V, control);
    CHECK(fixture.historyCount() == before + 1);
    CHECK(fixture.cell(session, 0, 0).minutes.value == 210);
    CHECK(fixture.cell(session, 0, 1).mark == Mark::absent);
    CHECK(fixture.cell(session, 1, 0).minutes.value == 150);
    CHECK(fixture.cell(session, 1, 1).mark == Mark::planned);
    CHECK(fixture.cell(session, 2, 0).mark == Mark::excused);
    CHECK(fixture.cell(session, 2, 1).minutes.value == 90);

    press(grid, Qt::Key_A, control);
    press(grid, Qt::Key_C, control);
    CHECK(QGuiApplication::clipboard()->text() == "210\tA\n150\t\nE\t90");

    for (const char* wrong : {"3h30\t1", "1\t2\t3", "10\t999"}) {
        grid.setCursorTo({0, 0});
        QGuiApplication::clipboard()->setText(wrong);
        press(grid, Qt::Key_V, control);
        CHECK(fixture.historyCount() == before + 1);
        CHECK_FALSE(fixture.banner().isEmpty());
    }
}

TEST_CASE("F4 shows the page of the cell, question mark the keys, Ctrl+Enter the next session to process") {
    SessionBed fixture;
    const SessionId session = fixture.planned(13, 1);
    auto& view = fixture.open(session);
    REQUIRE_FALSE(prepareSheets(fixture.workspace(), session).refused());
    const auto sheets = fixture.workspace().sheets().ofSession(session);
    REQUIRE(sheets.size() == 2);
    view.grid().setCursorTo({0, 12});
    press(view.grid(), Qt::Key_F4);
    CHECK(view.sheets().chosenSheet() == sheets[1].id);
    view.grid().setCursorTo({0, 0});
    CHECK(view.sheets().chosenSheet() == sheets[0].id);

    QTest::keyClick(&view.grid(), '?');
    auto* keys = view.findChild<QWidget*>("attendanceKeys");
    REQUIRE(keys);
    CHECK(keys->isVisible());
    QTest::keyClick(keys, Qt::Key_Escape);

    press(view.grid(), Qt::Key_Return, control);
    CHECK(view.session() != session);
    CHECK(fixture.sessionsPage().isSessionOpen());
}

TEST_CASE("cells say their state in words") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1);
    auto& view = fixture.open(session);
    press(view.grid(), Qt::Key_Space);
    const QString words = view.model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(words.startsWith("present, to be proven, 210 minute"));
}

TEST_CASE("a session that is cancelled refuses what is typed") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1);
    auto& view = fixture.open(session);
    fixture.sessionsPage().edit(session);
    auto* cancelled = fixture.sessionsPage().findChild<QWidget*>("cancelled");
    REQUIRE(cancelled);
    QTest::mouseClick(cancelled, Qt::LeftButton, {}, QPoint(8, cancelled->height() / 2));
    QTest::mouseClick(fixture.sessionsPage().findChild<QWidget*>("saveSession"), Qt::LeftButton);
    press(view.grid(), Qt::Key_Space);
    CHECK(fixture.cell(session, 0, 0).mark == Mark::planned);
    CHECK_FALSE(fixture.banner().isEmpty());
}
