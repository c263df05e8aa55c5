// SPDX-License-Identifier: EUPL-1.2
#include "storage/SessionStore.h"

#include "storage/AttendanceStore.h"
#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SignInSheetStore.h"
#include "storage/Sql.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 3, 22);

/// One session of two half-days with two people, a typed cell and a sheet that covers all.
struct Fixture {
    std::unique_ptr<Database> database = Database::inMemory();
    SessionStore store{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    ModuleId module = ModuleStore(*database).insert(sampleModule("S1"));
    PersonId zinnia = PersonStore(*database).insert(samplePerson("Zinnia"));
    PersonId arum = PersonStore(*database).insert(samplePerson("Arum"));
    SessionId session = store.insert(sampleSession("SE-001", module));
    HalfDayId afternoon = store.insert(sampleHalfDay(session, day, DayPart::afternoon));
    HalfDayId morning = store.insert(sampleHalfDay(session, day));
    EnrolmentId first = store.insert(Enrolment{{}, session, zinnia, acoua, day});
    EnrolmentId second = store.insert(Enrolment{{}, session, arum, acoua, day});

    Fixture() {
        AttendanceStore(*database).set({first, morning, {210}, Mark::present, Signature::signed_});
        SignInSheet sheet;
        sheet.session = session;
        sheet.number = 1;
        sheet.code = "SE-001-1";
        sheet.preparedOn = day;
        sheet.lines = {first, second};
        sheet.halfDays = {morning, afternoon};
        SignInSheetStore(*database).insert(sheet);
    }

    [[nodiscard]] qint64 count(const char* table) const {
        Query q(*database, std::string("SELECT count(*) FROM ") + table);
        return q.next() ? q.integer(0) : -1;
    }
};

} // namespace

TEST_CASE("a session and its half-days are read as written") {
    Fixture f;
    for (const QString& text : difficultTexts()) {
        Session session = sampleSession("SE-900", f.module);
        session.place = text;
        session.trainer = text;
        session.note = text;
        session.modality = Modality::remote;
        session.host = f.acoua;
        session.capacity = 14;
        session.cancelled = true;
        session.id = f.store.insert(session);
        REQUIRE(f.store.find(session.id) == session);
        session.capacity.reset();
        session.host = {};
        session.cancelled = false;
        f.store.update(session);
        CHECK(f.store.findByCode("SE-900") == session);
        HalfDay halfDay = sampleHalfDay(session.id, day);
        halfDay.start.reset();
        halfDay.end.reset();
        halfDay.zone = "Europe/Paris";
        halfDay.id = f.store.insert(halfDay);
        CHECK(f.store.halfDays(session.id) == std::vector{halfDay});
        halfDay.start = 0;
        halfDay.end = 1;
        f.store.update(halfDay);
        CHECK(f.store.halfDays(session.id) == std::vector{halfDay});
        f.store.remove(session.id);
    }
}

TEST_CASE("half-days stand by time and enrolments by name") {
    const Fixture f;
    const auto halfDays = f.store.halfDays(f.session);
    REQUIRE(halfDays.size() == 2);
    CHECK(halfDays.front().id == f.morning);
    const auto enrolments = f.store.enrolments(f.session);
    REQUIRE(enrolments.size() == 2);
    CHECK(enrolments.front().person == f.arum);
    CHECK(f.store.enrolmentsOf(f.zinnia).front().id == f.first);
    CHECK(f.store.allHalfDays().size() == 2);
    CHECK(f.store.allEnrolments().size() == 2);
}

TEST_CASE("sessions stand by first half-day, the undated last") {
    Fixture f;
    f.store.insert(sampleSession("SE-000", f.module));
    const SessionId early = f.store.insert(sampleSession("SE-003", f.module));
    f.store.insert(sampleHalfDay(early, day, DayPart::morning));
    const SessionId earliest = f.store.insert(sampleSession("SE-004", f.module));
    f.store.insert(sampleHalfDay(earliest, day.addDays(-1), DayPart::afternoon));
    QStringList codes;
    for (const Session& session : f.store.all())
        codes.push_back(session.code);
    CHECK(codes == QStringList{"SE-004", "SE-001", "SE-003", "SE-000"});
}

TEST_CASE("the next code follows the highest number") {
    Fixture f;
    CHECK(f.store.nextCode() == "SE-002");
    f.store.insert(sampleSession("SE-041", f.module));
    f.store.insert(sampleSession("SE-vieux", f.module));
    f.store.insert(sampleSession("UNIV-99", f.module));
    CHECK(f.store.nextCode() == "SE-042");
    f.store.insert(sampleSession("SE-999", f.module));
    CHECK(f.store.nextCode() == "SE-1000");
    f.store.insert(sampleSession("SE-2147483647", f.module));
    CHECK(f.store.nextCode() == "SE-2147483648");
}

TEST_CASE("removing a session removes all that it holds") {
    Fixture f;
    f.store.remove(f.session);
    for (const char* table : {"session", "half_day", "enrolment", "attendance", "sign_in_sheet", "sheet_line",
                              "sheet_half_day"}) {
        INFO(table);
        CHECK(f.count(table) == 0);
    }
}

TEST_CASE("removing a half-day or an enrolment takes its cells off the sheets") {
    Fixture f;
    f.store.remove(f.morning);
    CHECK(f.count("attendance") == 0);
    CHECK(f.count("sheet_half_day") == 1);
    f.store.remove(f.first);
    CHECK(f.count("sheet_line") == 1);
    CHECK_FALSE(f.store.find(f.first).has_value());
}

TEST_CASE("other half-days of a person are found a day around, without cancelled sessions") {
    Fixture f;
    const SessionId other = f.store.insert(sampleSession("SE-002", f.module));
    f.store.insert(sampleHalfDay(other, day.addDays(1)));
    f.store.insert(sampleHalfDay(other, day.addDays(2)));
    f.store.insert(Enrolment{{}, other, f.zinnia, f.acoua, day});
    const auto found = f.store.otherHalfDays(f.zinnia, f.session, day, day);
    REQUIRE(found.size() == 1);
    CHECK(found.front().date == day.addDays(1));
    CHECK(f.store.otherHalfDays(f.arum, f.session, day, day).empty());
    Session cancelled = f.store.find(other).value();
    cancelled.cancelled = true;
    f.store.update(cancelled);
    CHECK(f.store.otherHalfDays(f.zinnia, f.session, day, day).empty());
}

TEST_CASE("sessions that someone leads are found by their days") {
    Fixture f;
    Session led = f.store.find(f.session).value();
    CHECK(f.store.ledSessions({}, day.addDays(1), day.addDays(9)) ==
          std::vector{led}); // a day wider, for zones
    CHECK(f.store.ledSessions({}, day.addDays(2), day.addDays(9)).empty());
    CHECK(f.store.ledSessions(f.session, day, day).empty());
    led.cancelled = true;
    f.store.update(led);
    CHECK(f.store.ledSessions({}, day, day).empty());
    led.cancelled = false;
    led.trainer.clear();
    f.store.update(led);
    CHECK(f.store.ledSessions({}, day, day).empty());
}

TEST_CASE("half-days and enrolments are found by what lies ahead and by who sends people") {
    Fixture f;
    const SessionId later = f.store.insert(sampleSession("SE-002", f.module));
    f.store.insert(sampleHalfDay(later, day.addDays(1)));
    REQUIRE(f.store.halfDaysFrom(day).size() == 3);
    CHECK(f.store.halfDaysFrom(day) == f.store.allHalfDays());
    REQUIRE(f.store.halfDaysFrom(day.addDays(1)).size() == 1);
    CHECK(f.store.halfDaysFrom(day.addDays(1)).front().session == later);
    CHECK(f.store.enrolmentsOf(f.acoua).size() == 2);
    CHECK(f.store.enrolmentsOf(OrganisationId{1}).empty());
}
