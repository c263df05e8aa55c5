// SPDX-License-Identifier: EUPL-1.2
#include "storage/AttendanceStore.h"

#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "storage/StorageError.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 3, 22);

struct Fixture {
    std::unique_ptr<Database> database = Database::inMemory();
    AttendanceStore store{*database};
    SessionStore sessions{*database};
    SignInSheetStore sheets{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    ModuleId module = ModuleStore(*database).insert(sampleModule("S1"));
    SessionId session = sessions.insert(sampleSession("SE-001", module));
    HalfDayId morning = sessions.insert(sampleHalfDay(session, day));
    HalfDayId afternoon = sessions.insert(sampleHalfDay(session, day, DayPart::afternoon));
    EnrolmentId first = enrol("Arum");
    EnrolmentId second = enrol("Zinnia");

    EnrolmentId enrol(const QString& name) {
        const PersonId person = PersonStore(*database).insert(samplePerson(name));
        return sessions.insert(Enrolment{{}, session, person, acoua, day});
    }
    SignInSheet sheet(SheetKind kind, std::vector<EnrolmentId> lines, std::vector<HalfDayId> columns) {
        SignInSheet made;
        made.session = session;
        made.kind = kind;
        made.number = 1;
        made.code = "SE-001-1";
        made.preparedOn = day;
        made.lines = std::move(lines);
        made.halfDays = std::move(columns);
        made.id = sheets.insert(made);
        return made;
    }
    void file(SignInSheet made, int number, QDate filedOn) {
        made.evidence = EvidenceStore(*database).insert(sampleEvidence(number, filedOn));
        sheets.update(made);
    }
};

} // namespace

TEST_CASE("a cell is written, changed, and deleted when it is planned again") {
    Fixture f;
    Attendance cell{f.first, f.morning, {210}, Mark::present, Signature::signed_};
    f.store.set(cell);
    CHECK(f.store.all() == std::vector{cell});
    cell = {f.first, f.morning, {0}, Mark::excused, Signature::unseen};
    f.store.set(cell);
    CHECK(f.store.ofSession(f.session) == std::vector{cell});
    CHECK(f.store.ofEnrolment(f.first) == std::vector{cell});
    CHECK(f.store.ofEnrolment(f.second).empty());
    cell.mark = Mark::planned;
    f.store.set(cell);
    CHECK(f.store.all().empty());
}

TEST_CASE("the schema refuses what the domain would have refused") {
    Fixture f;
    CHECK_THROWS_AS(f.store.set({f.first, f.morning, {0}, Mark::present, Signature::unseen}), StorageError);
    CHECK_THROWS_AS(f.store.set({f.first, f.morning, {10}, Mark::absent, Signature::unseen}), StorageError);
    CHECK_THROWS_AS(f.store.set({f.first, f.morning, {0}, Mark::absent, Signature::signed_}), StorageError);
    CHECK_THROWS_AS(f.store.set({{999}, f.morning, {10}, Mark::present, Signature::unseen}), StorageError);
}

TEST_CASE("only filed sheets cover, from the day they were filed, and remote evidence is the stronger") {
    Fixture f;
    const SignInSheet paper = f.sheet(SheetKind::paper, {f.first}, {f.morning, f.afternoon});
    CHECK(f.store.coverage(f.session, day).isEmpty());
    f.file(paper, 1, day.addDays(3));
    CHECK(f.store.coverage(f.session, day.addDays(2)).isEmpty());
    auto covered = f.store.coverage(f.session, day.addDays(3));
    CHECK(covered.size() == 2);
    CHECK(covered.value({f.first, f.morning}) == Coverage::sheet);
    CHECK_FALSE(covered.contains({f.second, f.morning}));
    f.file(f.sheet(SheetKind::remote, {f.first, f.second}, {f.morning}), 2, day.addDays(5));
    covered = f.store.coverage(f.session, day.addDays(5));
    CHECK(covered.size() == 3);
    CHECK(covered.value({f.first, f.morning}) == Coverage::remote);
    CHECK(covered.value({f.first, f.afternoon}) == Coverage::sheet);
}
