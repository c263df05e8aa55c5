// SPDX-License-Identifier: EUPL-1.2
#include "ui/calendar/CalendarPage.h"
#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"

#include <QComboBox>
#include <QFile>
#include <QMouseEvent>
#include <QTabBar>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

ui::CalendarPage& page(ProgrammeBed& bed, qint64 id = 0) {
    auto& shown = dynamic_cast<ui::CalendarPage&>(bed.page("calendar", id));
    shown.showView(ui::CalendarView::month);
    return shown;
}

void mouse(QWidget& widget, QEvent::Type type, QPoint at, Qt::MouseButtons held) {
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, QPointF(at), widget.mapToGlobal(QPointF(at)), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void drag(QWidget& widget, QPoint from, QPoint to) {
    mouse(widget, QEvent::MouseButtonPress, from, Qt::LeftButton);
    mouse(widget, QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
    mouse(widget, QEvent::MouseMove, to, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, to, Qt::NoButton);
}

/// A session that is still to come, shown on its first day.
CalendarEntry toCome(ProgrammeBed& bed, ui::CalendarPage& calendar) {
    for (const ui::CalendarItem& item : calendar.content().items()) {
        if (item.entry.session.isValid() && item.entry.state == CalendarState::planned &&
            item.entry.first > bed.workspace().asOf() &&
            bed.workspace().attendance().ofSession(item.entry.session).empty()) {
            calendar.grid().setCurrent(item.entry.first, item.entry.key);
            return item.entry;
        }
    }
    FAIL("no session to come");
    return {};
}

QDate firstDay(ProgrammeBed& bed, SessionId session) {
    return bed.workspace().sessions().halfDays(session).at(0).date;
}

} // namespace

TEST_CASE("the calendar shows everything dated in each of its views", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    const Calendar all(bed.figures(), bed.workspace());
    CHECK(calendar.content().items().size() == all.entries().size());
    CHECK(calendar.list().model()->totalRows() == int(all.entries().size()));
    CHECK(calendar.grid().day() == bed.workspace().asOf());
    CHECK_FALSE(calendar.strip().content().bars.empty());
    CHECK(calendar.strip().content().lanes.size() == std::ssize(calendarGroups));
    // Each of the month's entries that is not counted as « more » has its place in its day.
    int placed = 0;
    for (size_t item = 0; item < calendar.content().items().size(); ++item) {
        const QRect area = calendar.grid().itemRect(int(item));
        const CalendarEntry& entry = calendar.content().items()[item].entry;
        if (area.isEmpty())
            continue;
        ++placed;
        CHECK((calendar.grid().dayRect(entry.first).contains(area) ||
               calendar.grid().dayRect(entry.last).contains(area)));
    }
    CHECK(placed > 5);
}

TEST_CASE("the calendar is walked by the keyboard", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    ui::CalendarGrid& grid = calendar.grid();
    const QDate today = bed.workspace().asOf();
    bed.key(grid, Qt::Key_Right);
    CHECK(grid.day() == today.addDays(1));
    bed.key(grid, Qt::Key_PageDown);
    CHECK(grid.day() == today.addDays(1).addMonths(1));
    bed.key(grid, Qt::Key_2);
    CHECK(calendar.view() == ui::CalendarView::week);
    bed.key(grid, Qt::Key_PageUp);
    CHECK(grid.day() == today.addDays(1).addMonths(1).addDays(-7));
    bed.key(grid, Qt::Key_T);
    CHECK(grid.day() == today);
    CHECK(grid.days() == Period{today.addDays(1 - today.dayOfWeek()), today.addDays(7 - today.dayOfWeek())});
    bed.key(grid, Qt::Key_QuoteDbl); // the same key on a French keyboard
    CHECK(calendar.view() == ui::CalendarView::list);
    bed.key(*calendar.list().view(), Qt::Key_4);
    CHECK(calendar.view() == ui::CalendarView::strip);
    calendar.strip().setFocus();
    calendar.strip().setCurrent(1);
    const qint64 before = calendar.strip().current();
    bed.key(calendar.strip(), Qt::Key_Up); // the start of the operation is a deadline, in the last lane
    CHECK(calendar.strip().current() != before);
    bed.key(calendar.strip(), Qt::Key_1);
    CHECK(calendar.view() == ui::CalendarView::month);

    const CalendarEntry entry = toCome(bed, calendar);
    bed.key(grid, Qt::Key_Return);
    CHECK(bed.view().currentPageId() == "sessions");
    // Back by the tab that both pages have.
    bed.view().currentPage()->findChild<QTabBar*>("pageTabs")->setCurrentIndex(1);
    CHECK(bed.view().currentPageId() == "calendar");
    CHECK(grid.day() == entry.first);
}

TEST_CASE("a session is moved by the keyboard, and undone", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    const CalendarEntry entry = toCome(bed, calendar);
    bed.key(calendar.grid(), Qt::Key_Down, Qt::AltModifier);
    CHECK(firstDay(bed, entry.session) == entry.first.addDays(7));
    CHECK(calendar.grid().day() == entry.first.addDays(7)); // the eye follows
    CHECK(calendar.content().items()[size_t(calendar.grid().item())].entry.key == entry.key);
    CHECK(bed.messages().isShown());
    calendar.runner().undo();
    CHECK(firstDay(bed, entry.session) == entry.first);
    CHECK(calendar.grid().day() == entry.first);
    bed.key(calendar.grid(), Qt::Key_Left, Qt::AltModifier);
    CHECK(firstDay(bed, entry.session) == entry.first.addDays(-1));
}

TEST_CASE("a session is dragged to another day, and one that was marked is not", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    ui::CalendarGrid& grid = calendar.grid();
    const CalendarEntry entry = toCome(bed, calendar);
    const QDate target = entry.first.addDays(entry.first.dayOfWeek() < 5 ? 1 : -1);
    drag(grid, grid.itemRect(grid.item()).center(), grid.dayRect(target).center());
    CHECK(firstDay(bed, entry.session) == target);
    bed.workspace().undo();
    CHECK(firstDay(bed, entry.session) == entry.first);
    // A click is no move.
    drag(grid, grid.itemRect(grid.item()).center(), grid.itemRect(grid.item()).center() + QPoint(2, 1));
    CHECK(firstDay(bed, entry.session) == entry.first);

    for (const ui::CalendarItem& item : calendar.content().items()) {
        if (item.entry.kind != CalendarKind::session || item.entry.state != CalendarState::proven)
            continue;
        calendar.grid().setCurrent(item.entry.first, item.entry.key);
        const QDate first = firstDay(bed, item.entry.session);
        bed.key(calendar.grid(), Qt::Key_Right, Qt::AltModifier);
        CHECK(firstDay(bed, item.entry.session) == first);
        CHECK(bed.messages().kind() == ui::MessageBar::Kind::error);
        CHECK(bed.messages().text().contains(item.entry.code));
        break;
    }
}

TEST_CASE("what is no session stays, and the calendar says where it is changed", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    for (const ui::CalendarItem& item : calendar.content().items()) {
        if (item.entry.kind != CalendarKind::milestone)
            continue;
        calendar.grid().setCurrent(item.entry.first, item.entry.key);
        break;
    }
    bed.key(calendar.grid(), Qt::Key_Right, Qt::AltModifier);
    CHECK(bed.messages().isShown());
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::info);
    bed.messages().findChild<QAbstractButton*>("messageAction")->click();
    CHECK(bed.view().currentPageId() == "labs");
}

TEST_CASE("every date that was written down opens where it was", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    const std::pair<CalendarKind, QString> places[] = {
        {CalendarKind::convocations, "sessions"},      {CalendarKind::certificates, "sessions"},
        {CalendarKind::baseline, "diagnostics"},       {CalendarKind::needsDue, "diagnostics"},
        {CalendarKind::needsPresented, "diagnostics"}, {CalendarKind::mooc, "modules"},
        {CalendarKind::agreement, "partners"},         {CalendarKind::equipmentCheck, "equipment"}};
    for (const auto& [kind, where] : places) {
        const auto& items = calendar.content().items();
        const auto found =
            std::find_if(items.begin(), items.end(),
                         [kind = kind](const ui::CalendarItem& item) { return item.entry.kind == kind; });
        REQUIRE(found != items.end());
        INFO(found->title.toStdString());
        CHECK_FALSE(found->title.isEmpty());
        calendar.grid().setCurrent(found->entry.first, found->entry.key);
        bed.key(calendar.grid(), Qt::Key_Return);
        CHECK(bed.view().currentPageId() == where);
        page(bed);
    }
}

TEST_CASE("the calendar is filtered, exported and printed as it is seen", "[calendar]") {
    ProgrammeBed bed;
    ui::CalendarPage& calendar = page(bed);
    const size_t all = calendar.content().items().size();
    auto& structure = bed.find<QComboBox>("calendarStructure");
    structure.setCurrentIndex(structure.findData(bed.organisation("97601").id.value));
    const size_t own = calendar.content().items().size();
    CHECK(own > 10);
    CHECK(own < all);
    bed.picker().answer = bed.folder() + "/acoua.ics";
    bed.click("calendarExport");
    QFile file(bed.picker().answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(size_t(file.readAll().count("BEGIN:VEVENT")) == own);

    bed.picker().answer = bed.folder() + "/acoua.pdf";
    calendar.print();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bed.picker().answer), 30000);

    // What is seen is what is printed: the table of the report has a line for each entry of the list.
    auto& group = bed.find<QComboBox>("calendarGroup");
    group.setCurrentIndex(group.findData(int(CalendarGroup::papers)));
    calendar.showView(ui::CalendarView::list);
    const size_t papers = calendar.content().items().size();
    CHECK(papers > 0);
    CHECK(papers < own);
    CHECK(calendar.strip().content().lanes.size() == 1);
    bed.picker().answer = bed.folder() + "/acoua.csv";
    calendar.print();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(bed.picker().answer), 30000);
    QFile printed(bed.picker().answer);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(size_t(printed.readAll().count('\n')) == papers + 1);
    calendar.showView(ui::CalendarView::month);
    group.setCurrentIndex(0);

    auto& module = bed.find<QComboBox>("calendarModule");
    auto& strand = bed.find<QComboBox>("calendarStrand");
    module.setCurrentIndex(module.findData(bed.module("S1").id.value));
    strand.setCurrentIndex(2); // innovation: no module of the core is of it
    CHECK(calendar.content().isEmpty());
    CHECK(bed.find<ui::EmptyState>("calendarEmpty").isVisible());
    bed.find<ui::EmptyState>("calendarEmpty").findChild<QAbstractButton*>()->click();
    CHECK(calendar.content().items().size() == all);
}
