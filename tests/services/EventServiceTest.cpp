// SPDX-License-Identifier: EUPL-1.2
#include "services/EventService.h"

#include "services/Figures.h"
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

namespace {

Step universityStep(const Figures& figures, OrganisationId structure) {
    for (const Step& step : figures.steps(structure)) {
        if (step.code == u"university")
            return step;
    }
    FAIL("no step of the events");
    return {};
}

} // namespace

TEST_CASE("an event is a session of a module that is made with it, as one step") {
    Fixture f;
    const auto before = f.workspace.history().count();
    const EventPlan plan{" Focus  précarité ", {f.day, f.day.addDays(1)}, "Mamoudzou"};
    const auto made = addEvent(f.workspace, plan);
    REQUIRE_FALSE(made.refused());
    CHECK(f.workspace.history().count() == before + 1);
    const Session session = f.workspace.sessions().find(made.id).value();
    const Module module = f.workspace.modules().find(session.module).value();
    CHECK(module.kind == ModuleKind::event);
    CHECK(module.label == "Focus précarité");
    CHECK(module.code == "E1");
    CHECK(session.place == "Mamoudzou");
    CHECK(f.workspace.sessions().halfDays(made.id).size() == 4);
    REQUIRE_FALSE(enrol(f.workspace, made.id, {f.zinnia}).refused());
    f.workspace.undo();
    f.workspace.undo();
    CHECK_FALSE(f.workspace.sessions().find(made.id));
    CHECK_FALSE(f.workspace.modules().find(module.id));
}

TEST_CASE("a second event of the same title is of the same module") {
    Fixture f;
    EventPlan plan{"Université", {f.day.addDays(7), {}}, {}, true, false};
    const auto first = addEvent(f.workspace, plan);
    plan.title = "UNIVERSITE";
    plan.days.from = f.day.addDays(14);
    const auto second = addEvent(f.workspace, plan);
    CHECK(f.workspace.sessions().find(first.id)->module == f.workspace.sessions().find(second.id)->module);
    CHECK(f.workspace.sessions().halfDays(second.id).size() == 1);
}

TEST_CASE("an event has a title and a few days in order") {
    Fixture f;
    CHECK(codes(addEvent(f.workspace, {}).problems) ==
          QStringList{"event.title.required", "event.days.required"});
    CHECK(codes(addEvent(f.workspace, {"Focus", {f.day, f.day.addDays(-1)}, {}}).problems) ==
          QStringList{"period.end_before_start"});
    CHECK(codes(addEvent(f.workspace, {"Focus", {f.day, f.day.addDays(10)}, {}}).problems) ==
          QStringList{"event.days.too_many"});
    CHECK(codes(addEvent(f.workspace, {"Focus", {f.day, {}}, {}, false, false}).problems) ==
          QStringList{"event.days.required"});
}

TEST_CASE("an event that concerns other structures does not hold a structure's path back") {
    Fixture f;
    const auto university = addEvent(f.workspace, {"Université", {f.day.addDays(7), {}}, {}});
    REQUIRE_FALSE(enrol(f.workspace, university.id, {f.arum}).refused());
    Attendance cell;
    cell.enrolment = f.workspace.sessions().enrolments(university.id).front().id;
    cell.halfDay = f.workspace.sessions().halfDays(university.id).front().id;
    cell.mark = Mark::present;
    cell.minutes = Minutes{210};
    REQUIRE_FALSE(setAttendance(f.workspace, university.id, {cell}).refused());
    const auto focus = addEvent(f.workspace, {"Focus", {f.day.addDays(8), {}}, {}});
    REQUIRE_FALSE(enrol(f.workspace, focus.id, {f.zinnia}).refused());
    const Figures figures(f.workspace, {QDate(2022, 5, 18), {}, {}});
    CHECK(universityStep(figures, f.acoua).isDone());
    CHECK_FALSE(universityStep(figures, f.sada).isDone());
}
