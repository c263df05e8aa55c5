// SPDX-License-Identifier: EUPL-1.2
#include "services/Tasks.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "tests/services/SmallProgramme.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace palas;
using test::SmallProgramme;

namespace {

const QDate first(2021, 6, 28);

std::optional<Task> taskOf(SmallProgramme& small, const QString& code, QDate asOf) {
    for (const Task& task : tasks(small.figures(asOf), small.workspace())) {
        if (task.code == code)
            return task;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a page without scan is a task from the day after, with its minutes at stake") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", first, 2);
    const EnrolmentId agent = small.enrol(session, small.addPerson("Safran", "97601"), "97601");
    small.mark(agent, 0, Mark::present);
    small.addPage(session, {});
    CHECK_FALSE(taskOf(small, "sheets_missing", first));
    const auto task = taskOf(small, "sheets_missing", first.addDays(1));
    REQUIRE(task);
    CHECK(task->count == 1);
    CHECK(task->minutes == Minutes{210});
    CHECK(task->oldest == first);
    CHECK(task->sessions == std::vector{session});
    CHECK(task->subjects == QStringList{"SE-001"});
}

TEST_CASE("cells past and still planned are to be typed") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", first, 4);
    const EnrolmentId agent = small.enrol(session, small.addPerson("Safran", "97601"), "97601");
    small.mark(agent, 0, Mark::excused);
    CHECK(taskOf(small, "attendance_untyped", first)->count == 1);
    CHECK(taskOf(small, "attendance_untyped", first.addDays(1))->count == 3);
    CHECK_FALSE(taskOf(small, "attendance_untyped", first.addDays(-1)));
}

TEST_CASE("signatures that a filed page lacks are a task with the minutes that they hold back") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", first, 2);
    const EnrolmentId agent = small.enrol(session, small.addPerson("Safran", "97601"), "97601");
    small.mark(agent, 0, Mark::present, Signature::signed_);
    small.mark(agent, 1, Mark::present, Signature::missing, 150);
    small.addPage(session, first.addDays(2));
    const auto task = taskOf(small, "signatures_missing", first.addDays(7));
    REQUIRE(task);
    CHECK(task->count == 1);
    CHECK(task->minutes == Minutes{150});
}

TEST_CASE("a session that comes near without a trainer or hours is a task") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", first, 2);
    CHECK_FALSE(taskOf(small, "trainer_missing", first.addDays(-31)));
    CHECK(taskOf(small, "trainer_missing", first.addDays(-30)));
    CHECK_FALSE(taskOf(small, "trainer_missing", first.addDays(1)));
    CHECK_FALSE(taskOf(small, "hours_missing", first));
    HalfDay halfDay = small.workspace().sessions().halfDays(session).front();
    halfDay.start.reset();
    halfDay.end.reset();
    small.workspace().sessions().update(halfDay);
    CHECK(taskOf(small, "hours_missing", first)->count == 1);

    Session cancelled = small.workspace().sessions().find(session).value();
    cancelled.cancelled = true;
    small.workspace().sessions().update(cancelled);
    CHECK_FALSE(taskOf(small, "trainer_missing", first));
    CHECK_FALSE(taskOf(small, "hours_missing", first));
}

TEST_CASE("within a period only its half-days want hours") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", first, 4);
    for (HalfDay halfDay : small.workspace().sessions().halfDays(session)) {
        halfDay.start.reset();
        halfDay.end.reset();
        small.workspace().sessions().update(halfDay);
    }
    const Figures secondDay(small.workspace(), {first, {}, {first.addDays(1), {}}});
    const auto found = tasks(secondDay, small.workspace());
    const auto hours =
        std::find_if(found.begin(), found.end(), [](const Task& t) { return t.code == "hours_missing"; });
    REQUIRE(hours != found.end());
    CHECK(hours->count == 2);
}

TEST_CASE("people enrolled whom nobody can reach are a task") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", first, 2);
    const PersonId person = small.addPerson("Safran", "97601");
    CHECK_FALSE(taskOf(small, "contact_missing", first));
    small.enrol(session, person, "97601");
    CHECK(taskOf(small, "contact_missing", first)->people == std::vector{person});
    Person reached = small.workspace().people().find(person).value();
    reached.phone = "06 39 98 00 00";
    small.workspace().people().update(reached);
    CHECK_FALSE(taskOf(small, "contact_missing", first));
}

TEST_CASE("dates and number of the operation are to be completed, but not by a structure") {
    SmallProgramme small;
    CHECK(taskOf(small, "programme_incomplete", first)->count == 3);
    CHECK(tasks(small.figures(first, "97601"), small.workspace()).empty());
    Programme programme = small.workspace().programmes().read();
    programme.period = {QDate(2021, 1, 1), QDate(2022, 12, 31)};
    programme.fseNumber = "1";
    small.workspace().programmes().write(programme);
    CHECK_FALSE(taskOf(small, "programme_incomplete", first));
}

TEST_CASE("the most harmful task comes first, and the demonstration has several") {
    Workspace& demo = test::sharedDemo();
    const Figures figures(demo, {QDate(2022, 5, 18), {}, {}});
    const std::vector<Task> found = tasks(figures, demo);
    CHECK(found.size() >= 5);
    CHECK(std::is_sorted(found.begin(), found.end(), [](const Task& a, const Task& b) {
        return std::pair(a.minutes.value, a.count) > std::pair(b.minutes.value, b.count);
    }));
    qint64 atStake = 0;
    for (const Task& task : found)
        atStake += task.minutes.value;
    CHECK(atStake > 0);
    CHECK(atStake <= figures.minutesToProve().value);
}
