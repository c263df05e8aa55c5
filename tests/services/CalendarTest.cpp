// SPDX-License-Identifier: EUPL-1.2
#include "services/CalendarExport.h"
#include "services/CoachingService.h"
#include "services/Exporter.h"
#include "services/ImmersionService.h"
#include "storage/DiagnosticStore.h"
#include "storage/ImmersionStore.h"
#include "tests/services/CalendarBed.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/Fixture.h"

#include <algorithm>
#include <functional>

using namespace palas;
using namespace palas::test;

TEST_CASE("everything dated of the demonstration stands in the calendar once", "[calendar]") {
    Workspace& demo = sharedDemo();
    const Figures figures = figuresOf(demo);
    const Calendar calendar(figures, demo);
    const auto& entries = calendar.entries();

    QSet<HalfDayId> visited;
    for (const Visit& visit : demo.immersions().allVisits())
        visited.insert(visit.halfDay);
    using Kind = CalendarKind;
    CHECK(count(entries, {Kind::visit, Kind::opening}) == demo.immersions().allVisits().size());
    CHECK(count(entries, {Kind::session, Kind::event, Kind::immersion}) ==
          demo.sessions().allHalfDays().size() - size_t(visited.size()));
    CHECK(count(entries, {Kind::coaching}) == demo.coaching().entries().size());
    size_t stages = 0, milestones = 0, experiments = 0;
    for (const Lab& lab : figures.labs().labs()) {
        stages += lab.stages.size();
        milestones += figures.labs().milestones(lab.id).size();
        for (const Experiment& one : figures.labs().experiments(lab.id))
            experiments += one.period.from.isValid() || one.period.to.isValid() ? 1 : 0;
    }
    CHECK(count(entries, {Kind::stage}) == stages);
    CHECK(count(entries, {Kind::milestone}) == milestones);
    CHECK(count(entries, {Kind::experiment}) == experiments);
    CHECK(count(entries, {Kind::handover}) > 0);
    CHECK(count(entries, {Kind::report}) > 0);
    CHECK(count(entries, {Kind::programmeStart, Kind::programmeEnd}) == 2);
    CHECK(count(entries, {Kind::baseline, Kind::finalDiagnostic}) == demo.diagnostics().assessments().size());
    CHECK(count(entries, {Kind::needsDue}) == 1);
    CHECK(of(entries, Kind::needsDue).at(0).structures.size() == figures.needsOverdueOf().size());
    CHECK(count(entries, {Kind::needsPresented}) == 9); // one of ten was presented before the operation
    CHECK(count(entries, {Kind::partnershipStart}) > 0);
    CHECK(count(entries, {Kind::agreement}) > 0);
    CHECK(count(entries, {Kind::equipmentCheck}) == figures.equipment().checks().size());

    QSet<QString> keys;
    for (const CalendarEntry& entry : entries) {
        keys.insert(entry.key);
        CHECK(entry.first.isValid());
        CHECK(entry.first <= entry.last);
        CHECK(entry.start.has_value() == entry.end.has_value());
    }
    CHECK(size_t(keys.size()) == entries.size());
    CHECK(std::is_sorted(entries.begin(), entries.end(),
                         [](const CalendarEntry& a, const CalendarEntry& b) { return a.first < b.first; }));
    CHECK(entriesTable(figures, entries) == exportTable(demo, QStringLiteral("calendar")));
}

TEST_CASE("a half-day tells its session, its hours, its people's structures and its state", "[calendar]") {
    Fixture f;
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.zinnia}).refused());
    const auto entries = entriesOf(f.workspace);
    const CalendarEntry& morning = withKey(entries, QStringLiteral("half-day-%1").arg(f.morning.value));
    CHECK(morning.kind == CalendarKind::session);
    CHECK(morning.session == f.session);
    CHECK(morning.row == f.session.value);
    CHECK(morning.code == "SE-001");
    CHECK(morning.first == f.day);
    CHECK(morning.last == f.day);
    CHECK(morning.start == 510);
    CHECK(morning.end == 720);
    CHECK(morning.person == "Formatrice invitée");
    CHECK(morning.module == f.core);
    CHECK(morning.strand == Strand::papp);
    CHECK(morning.state == CalendarState::toProve); // its day is over
    CHECK(morning.structures == std::vector{std::min(f.acoua, f.sada), std::max(f.acoua, f.sada)});
    CHECK(startInstant(morning).toUTC().time() == QTime(5, 30)); // Mayotte is three hours ahead

    Session cancelled = f.stored();
    cancelled.cancelled = true;
    REQUIRE_FALSE(
        updateSession(f.workspace, cancelled, f.workspace.sessions().halfDays(f.session)).refused());
    const auto after = entriesOf(f.workspace);
    CHECK(withKey(after, morning.key).state == CalendarState::cancelled);
    CHECK(withKey(after, morning.key).structures.size() == 2);
}

TEST_CASE("coaching, reports and visits have their own state and key", "[calendar]") {
    Fixture f;
    CoachingEntry booked;
    booked.organisation = f.acoua;
    booked.coach = "Coach invitée";
    booked.date = today.addDays(3);
    booked.start = 540;
    booked.end = 600;
    booked.theme = "Budget";
    REQUIRE_FALSE(addCoachingEntry(f.workspace, booked).refused());
    const ModuleId module = f.module("IMM", ModuleKind::immersion);
    GroupPlan plan;
    plan.host = f.host;
    plan.structures = {f.acoua};
    plan.people = {f.iris};
    plan.opening = true;
    plan.reportDue = QDate(2022, 4, 22);
    for (const int next : {0, 1})
        plan.halfDays.push_back(
            halfDay(QDate(2022, 3, 22).addDays(next), DayPart::morning, 540, 720, "Europe/Paris"));
    REQUIRE(formGroup(f.workspace, plan).sequence.has_value());

    const auto entries = entriesOf(f.workspace);
    const CalendarEntry coaching = of(entries, CalendarKind::coaching).at(0);
    CHECK(coaching.state == CalendarState::planned);
    CHECK(coaching.title == QStringList{"Budget"});
    CHECK(coaching.structures == std::vector{f.acoua});
    const CalendarEntry report = of(entries, CalendarKind::report).at(0);
    CHECK(report.first == plan.reportDue);
    CHECK(report.state == CalendarState::late);
    CHECK(report.title == QStringList{"1", "Laval"});
    const CalendarEntry opening = of(entries, CalendarKind::opening).at(0);
    CHECK(opening.module == module);
    CHECK(startInstant(opening).toUTC().time() == QTime(8, 0)); // Paris before the summer time
    CHECK(of(entries, CalendarKind::immersion).size() == 1);    // the half-day on which nothing is visited
}

TEST_CASE("a filter keeps one structure and names no other, a module, a strand, some days", "[calendar]") {
    Workspace& demo = sharedDemo();
    const Figures figures = figuresOf(demo);
    const Calendar calendar(figures, demo);
    for (const Organisation& structure : figures.beneficiaries()) {
        const auto own = calendar.matching({structure.id, {}, {}, {}});
        for (const CalendarEntry& entry : own) {
            const bool common =
                entry.kind == CalendarKind::programmeStart || entry.kind == CalendarKind::programmeEnd;
            CHECK(entry.structures == (common ? std::vector<OrganisationId>{} : std::vector{structure.id}));
        }
        // What the structure's own figures hold is in it.
        const Figures scoped = figuresOf(demo, structure.id);
        size_t halfDays = 0;
        for (const Session& session : scoped.sessions())
            halfDays += demo.sessions().halfDays(session.id).size();
        CHECK(count(own, {CalendarKind::session, CalendarKind::event, CalendarKind::immersion,
                          CalendarKind::visit, CalendarKind::opening}) >= halfDays);
    }
    const Module core = *demo.modules().findByCode(QStringLiteral("S1"));
    const auto ofModule = calendar.matching({{}, core.id, {}, {}});
    CHECK_FALSE(ofModule.empty());
    CHECK(std::all_of(ofModule.begin(), ofModule.end(),
                      [&](const CalendarEntry& entry) { return entry.module == core.id; }));
    const auto innovation = calendar.matching({{}, {}, Strand::fais, {}});
    CHECK(count(innovation, {CalendarKind::coaching}) == 0);
    CHECK(count(innovation, {CalendarKind::milestone}) > 0);
    const Period may{QDate(2022, 5, 1), QDate(2022, 5, 31)};
    const auto inMay = calendar.matching({{}, {}, {}, may});
    CHECK(inMay.size() < calendar.entries().size());
    for (const CalendarEntry& entry : inMay)
        CHECK((may.contains(entry.first) || may.contains(entry.last) ||
               (entry.first < may.from && entry.last > may.to)));
}

TEST_CASE("a session moves as a whole, is undone, and keeps its keys", "[calendar]") {
    Fixture f;
    const auto keysOf = [&] {
        QStringList keys;
        for (const CalendarEntry& entry : entriesOf(f.workspace))
            keys << entry.key;
        return keys;
    };
    const QStringList keys = keysOf();
    const Snapshot before = snapshot(f.workspace);
    REQUIRE_FALSE(moveSession(f.workspace, f.session, 7).refused());
    for (const HalfDay& halfDay : f.workspace.sessions().halfDays(f.session))
        CHECK(halfDay.date == f.day.addDays(7));
    CHECK(f.workspace.sessions().halfDays(f.session).at(0).id == f.morning);
    CHECK(keysOf() == keys);
    const auto step = f.workspace.history().nextUndo();
    REQUIRE(step.has_value());
    CHECK(step->label.code == "session.move");
    CHECK(step->label.arguments == QStringList{"SE-001", "2021-07-05"});
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
    REQUIRE_FALSE(moveSession(f.workspace, f.session, -1).refused());
    CHECK(f.workspace.sessions().halfDays(f.session).at(0).date == f.day.addDays(-1));
    CHECK(codes(moveSession(f.workspace, SessionId{99}, 1).problems) == QStringList{"row.gone"});
}

TEST_CASE("a session that was marked or proven stays on its days", "[calendar]") {
    Fixture f;
    const auto refusal = [&] { return codes(moveSession(f.workspace, f.session, 1).problems); };
    SECTION("attendance") {
        REQUIRE_FALSE(setAttendance(f.workspace, f.session,
                                    {{f.enrolment, f.morning, {210}, Mark::present, Signature::unseen}})
                          .refused());
        CHECK(refusal() == QStringList{"session.move_marked"});
    }
    SECTION("a filed sheet") {
        REQUIRE_FALSE(f.file(f.prepared().id).refused());
        CHECK(refusal() == QStringList{"session.move_proven"});
    }
    SECTION("a sheet that is only prepared is out of date, and said to be") {
        (void)f.prepared();
        CHECK(refusal() == QStringList{"half_day.sheet_outdated", "half_day.sheet_outdated"});
        CHECK(f.workspace.sessions().halfDays(f.session).at(0).date == f.day.addDays(1));
        return;
    }
    CHECK(f.workspace.sessions().halfDays(f.session).at(0).date == f.day);
}

TEST_CASE("a trainer is at one place at a time", "[calendar]") {
    Fixture f;
    Session typed;
    typed.module = f.core;
    typed.trainer = "formatrice  INVITEE"; // the same name
    const auto next = std::vector{halfDay(f.day.addDays(1), DayPart::morning, 510, 720)};
    const auto made = addSession(f.workspace, typed, next);
    REQUIRE(made.sequence.has_value());
    const Outcome moved = moveSession(f.workspace, made.id, -1);
    REQUIRE(codes(moved.problems) == QStringList{"session.trainer_busy"});
    CHECK(moved.problems.front().arguments == QStringList{"formatrice INVITEE", "SE-001", "2021-06-28"});
    CHECK(f.workspace.sessions().halfDays(made.id).at(0).date == f.day.addDays(1));

    // At another hour of that day, and once the other one is cancelled, it may.
    const auto evening = std::vector{halfDay(f.day, DayPart::afternoon, 1080, 1140)};
    CHECK_FALSE(addSession(f.workspace, typed, evening).refused());
    const auto clash = std::vector{halfDay(f.day, DayPart::morning, 600, 660)};
    CHECK(codes(addSession(f.workspace, typed, clash).problems) == QStringList{"session.trainer_busy"});
    Session other = f.stored();
    const auto halfDays = f.workspace.sessions().halfDays(f.session);
    other.cancelled = true;
    REQUIRE_FALSE(updateSession(f.workspace, other, halfDays).refused());
    CHECK_FALSE(moveSession(f.workspace, made.id, -1).refused());
    other.cancelled = false; // it cannot come back onto the other one
    CHECK(codes(updateSession(f.workspace, other, halfDays).problems) == QStringList{"session.trainer_busy"});
    other.trainer = "Une autre";
    CHECK_FALSE(updateSession(f.workspace, other, halfDays).refused());
}
