// SPDX-License-Identifier: EUPL-1.2
#include "services/ConvocationService.h"
#include "storage/MoocStore.h"
#include "tests/services/CalendarBed.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("what was given to many people on one day is one entry that counts them", "[calendar]") {
    Workspace& demo = sharedDemo();
    const Figures figures = figuresOf(demo);
    const Calendar calendar(figures, demo);
    const auto people = [&](CalendarKind kind, const CalendarFilter& filter) {
        int sum = 0;
        for (const CalendarEntry& entry : of(calendar.matching(filter), kind)) {
            CHECK(entry.shares.size() == entry.structures.size());
            sum += entry.people();
        }
        return size_t(sum);
    };
    const auto convocations = demo.convocations().all();
    const auto certificates = demo.certificates().all();
    CHECK(people(CalendarKind::convocations, {}) == convocations.size());
    CHECK(people(CalendarKind::certificates, {}) == certificates.size());
    CHECK(of(calendar.entries(), CalendarKind::convocations).size() * 5 < convocations.size());
    CHECK(of(calendar.entries(), CalendarKind::certificates).size() * 5 < certificates.size());
    // Each structure counts its own people, and together they are all.
    size_t convoked = 0, certified = 0, finished = 0;
    for (const Organisation& structure : figures.beneficiaries()) {
        convoked += people(CalendarKind::convocations, {structure.id, {}, {}, {}});
        certified += people(CalendarKind::certificates, {structure.id, {}, {}, {}});
        finished += people(CalendarKind::mooc, {structure.id, {}, {}, {}});
    }
    CHECK(convoked == convocations.size());
    CHECK(certified == certificates.size());
    const auto completed =
        std::count_if(figures.mooc().begin(), figures.mooc().end(), [](const MoocProgress& one) {
            return one.completedOn.isValid() && one.completedOn <= today;
        });
    CHECK(finished == size_t(completed));
    CHECK(people(CalendarKind::mooc, {}) == size_t(completed));
    // Nothing of it is known before it was done.
    const Figures before(demo, {QDate(2021, 3, 1), {}, {}});
    CHECK(of(Calendar(before, demo).entries(), CalendarKind::certificates).empty());
}

TEST_CASE("people of one structure who finish a course on one day are one entry", "[calendar]") {
    Fixture f;
    const ModuleId course = f.module("MOOC", ModuleKind::mooc);
    for (const PersonId person : {f.arum, f.iris, f.zinnia}) {
        MoocProgress done;
        done.person = person;
        done.module = course;
        done.organisation = person == f.zinnia ? f.sada : f.acoua;
        done.percent = 100;
        done.completedOn = QDate(2022, 5, 2);
        done.toldOn = QDate(2022, 5, 4);
        f.workspace.change({"mooc.import", {}}, [&]() -> Problems {
            f.workspace.mooc().insert(done);
            return {};
        });
    }
    const auto entries = of(entriesOf(f.workspace), CalendarKind::mooc);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].people() + entries[1].people() == 3);
    CHECK(entries[0].first == QDate(2022, 5, 2));
    CHECK(entries[0].module == course);
    CHECK(entries[0].key != entries[1].key);
}

TEST_CASE("people told that a session is called off stand in the calendar apart from convocations",
          "[calendar]") {
    Fixture f;
    const SessionId later = f.addSessionOn({halfDay(QDate(2022, 6, 1), DayPart::morning, 510, 720)});
    REQUIRE_FALSE(enrol(f.workspace, later, {f.iris, f.zinnia}).refused());
    REQUIRE_FALSE(issueConvocations(f.workspace, convocationsToIssue(figuresOf(f.workspace))).refused());
    Session cancelled = *f.workspace.sessions().find(later);
    cancelled.cancelled = true;
    REQUIRE_FALSE(updateSession(f.workspace, cancelled, f.workspace.sessions().halfDays(later)).refused());
    const auto toTell = peopleToTell(figuresOf(f.workspace));
    REQUIRE(toTell.size() == 2);
    REQUIRE_FALSE(tellCalledOff(f.workspace, {toTell.front()}).refused());
    const auto entries = entriesOf(f.workspace);
    CHECK(of(entries, CalendarKind::convocations).at(0).people() == 2);
    CHECK(of(entries, CalendarKind::calledOff).at(0).people() == 1);
    CHECK(of(entries, CalendarKind::calledOff).at(0).row == later.value);
}

TEST_CASE("sessions without a day are listed apart, by the same filter", "[calendar]") {
    Fixture f;
    const SessionId undated = f.addSessionOn({});
    REQUIRE_FALSE(enrol(f.workspace, undated, {f.zinnia}).refused());
    const Calendar calendar(figuresOf(f.workspace), f.workspace);
    const Period may{QDate(2022, 5, 1), QDate(2022, 5, 31)};
    REQUIRE(calendar.undated({{}, {}, {}, may}).size() == 1); // whatever the days
    CHECK(calendar.undated({}).at(0).row == undated.value);
    CHECK_FALSE(calendar.undated({}).at(0).first.isValid());
    CHECK(calendar.undated({f.sada, {}, {}, {}}).size() == 1);
    CHECK(calendar.undated({f.host, {}, {}, {}}).empty());
    CHECK(calendar.undated({{}, f.elective, {}, {}}).empty());
    CHECK(calendar.undated({{}, {}, {}, {}, CalendarGroup::sessions}).size() == 1);
    CHECK(calendar.undated({{}, {}, {}, {}, CalendarGroup::papers}).empty());
}

TEST_CASE("every kind is of one group, and a group keeps its kinds only", "[calendar]") {
    Workspace& demo = sharedDemo();
    const Calendar calendar(figuresOf(demo), demo);
    size_t sum = 0;
    for (const CalendarGroup group : calendarGroups) {
        const auto entries = calendar.matching({{}, {}, {}, {}, group});
        CHECK_FALSE(entries.empty());
        for (const CalendarEntry& entry : entries)
            CHECK(groupOf(entry.kind) == group);
        sum += entries.size();
        CHECK(calendarGroupFromCode(toCode(group)) == group);
    }
    CHECK(sum == calendar.entries().size());
}
