// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a session without a code gets the next one, and codes are unique") {
    Fixture f;
    CHECK(f.stored().code == "SE-001");
    const SessionId second = f.addSessionOn({});
    CHECK(f.workspace.sessions().find(second)->code == "SE-002");
    Session session = f.stored();
    session.code = "SE-002";
    CHECK(codes(updateSession(f.workspace, session, f.workspace.sessions().halfDays(f.session)).problems) ==
          QStringList{"session.code.taken"});
}

TEST_CASE("a session outside the operation is planned with a warning") {
    Fixture f;
    Session session;
    session.module = f.core;
    const auto made =
        addSession(f.workspace, session, {halfDay(QDate(2023, 1, 2), DayPart::morning, 510, 720)});
    CHECK(codes(made.problems) == QStringList{"date.outside_operation"});
    CHECK(made.problems.front().arguments == QStringList{"2023-01-02"});
    CHECK(made.sequence.has_value());
}

TEST_CASE("nobody is enrolled twice, over capacity, without affiliation or when the session is cancelled") {
    Fixture f;
    CHECK(codes(enrol(f.workspace, f.session, {f.arum}).problems) == QStringList{"enrolment.twice"});
    CHECK(codes(enrol(f.workspace, f.session, {f.iris, f.iris}).problems) == QStringList{"enrolment.twice"});
    Person person;
    person.lastName = "Lys";
    const PersonId lily = addPerson(f.workspace, person, std::nullopt).id;
    CHECK(codes(enrol(f.workspace, f.session, {lily}).problems) == QStringList{"enrolment.no_affiliation"});
    CHECK(codes(enrol(f.workspace, f.session, {PersonId{99}}).problems) == QStringList{"row.gone"});
    Session session = f.stored();
    const auto halfDays = f.workspace.sessions().halfDays(f.session);
    session.capacity = 2;
    REQUIRE_FALSE(updateSession(f.workspace, session, halfDays).refused());
    const Outcome full = enrol(f.workspace, f.session, {f.iris, f.zinnia});
    CHECK(codes(full.problems) == QStringList{"enrolment.capacity"});
    CHECK(full.problems.front().arguments == QStringList{"2", "3"});
    CHECK(f.workspace.sessions().enrolments(f.session).size() == 1);
    CHECK_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    session.capacity = 1;
    CHECK(codes(updateSession(f.workspace, session, halfDays).problems) == QStringList{"enrolment.capacity"});
    session.capacity.reset();
    session.cancelled = true;
    REQUIRE_FALSE(updateSession(f.workspace, session, halfDays).refused());
    CHECK(codes(enrol(f.workspace, f.session, {f.zinnia}).problems) == QStringList{"session.cancelled"});
}

TEST_CASE("people are enrolled at the structure they belong to on the first half-day") {
    Fixture f;
    Affiliation affiliation = f.workspace.people().affiliations(f.iris).at(0);
    affiliation.period.to = f.day.addDays(-1);
    REQUIRE_FALSE(updateAffiliation(f.workspace, affiliation).refused());
    const Outcome ended = enrol(f.workspace, f.session, {f.iris});
    CHECK(codes(ended.problems) == QStringList{"enrolment.affiliation_ended"});
    CHECK(ended.problems.front().arguments == QStringList{"Camille Iris", "Acoua", "2021-06-28"});
    CHECK(ended.sequence.has_value());
    CHECK_FALSE(enrol(f.workspace, f.session, {f.zinnia}).refused());
    CHECK(f.workspace.sessions().enrolmentsOf(f.zinnia).at(0).organisation == f.sada);
    CHECK(f.workspace.sessions().enrolmentsOf(f.zinnia).at(0).enrolledOn == QDate(2022, 5, 18));
}

TEST_CASE("nobody is in two places on one half-day") {
    Fixture f;
    const SessionId other = f.addSessionOn({halfDay(f.day, DayPart::morning, 600, 700)});
    const Outcome outcome = enrol(f.workspace, other, {f.arum});
    REQUIRE(codes(outcome.problems) == QStringList{"enrolment.two_places"});
    CHECK(outcome.problems.front().arguments == QStringList{"Camille Arum", "SE-001", "2021-06-28"});
    const SessionId noon = f.addSessionOn({halfDay(f.day, DayPart::morning, 720, 780)});
    CHECK_FALSE(enrol(f.workspace, noon, {f.arum}).refused());
    HalfDay unknown = halfDay(f.day, DayPart::afternoon, 0, 1);
    unknown.start = unknown.end = std::nullopt;
    const SessionId hoursUnknown = f.addSessionOn({unknown});
    CHECK(codes(enrol(f.workspace, hoursUnknown, {f.arum}).problems) == QStringList{"enrolment.two_places"});
}

TEST_CASE("two places are compared as instants across zones") {
    Fixture f;
    // 28 June, 13:30 to 17:00 in Mayotte is 12:30 to 16:00 in Paris (summer time).
    const SessionId clash = f.addSessionOn({halfDay(f.day, DayPart::morning, 660, 760, "Europe/Paris")});
    CHECK(codes(enrol(f.workspace, clash, {f.arum}).problems) == QStringList{"enrolment.two_places"});
    const SessionId between = f.addSessionOn({halfDay(f.day, DayPart::morning, 660, 750, "Europe/Paris")});
    CHECK_FALSE(enrol(f.workspace, between, {f.arum}).refused());
    // The evening before in Honolulu is the morning in Mayotte.
    const SessionId west =
        f.addSessionOn({halfDay(f.day.addDays(-1), DayPart::afternoon, 1200, 1260, "Pacific/Honolulu")});
    const Outcome outcome = enrol(f.workspace, west, {f.arum});
    REQUIRE(codes(outcome.problems) == QStringList{"enrolment.two_places"});
    CHECK(outcome.problems.front().arguments.last() == "2021-06-28");
}

TEST_CASE("a half-day cannot be moved onto another of the people enrolled") {
    Fixture f;
    const SessionId other = f.addSessionOn({halfDay(f.day.addDays(1), DayPart::morning, 510, 720)});
    REQUIRE_FALSE(enrol(f.workspace, other, {f.arum}).refused());
    const Session session = f.workspace.sessions().find(other).value();
    auto halfDays = f.workspace.sessions().halfDays(other);
    halfDays[0].date = f.day;
    const Snapshot before = snapshot(f.workspace);
    const Outcome outcome = updateSession(f.workspace, session, halfDays);
    REQUIRE(codes(outcome.problems) == QStringList{"enrolment.two_places"});
    CHECK(outcome.problems.front().arguments == QStringList{"Camille Arum", "SE-001", "2021-06-28"});
    CHECK(snapshot(f.workspace) == before);
    halfDays[0].date = f.day.addDays(2);
    halfDays.push_back(halfDay(f.day, DayPart::afternoon, 900, 960)); // a new one clashes as well
    CHECK(codes(updateSession(f.workspace, session, halfDays).problems) ==
          QStringList{"enrolment.two_places"});
    halfDays.pop_back();
    CHECK_FALSE(updateSession(f.workspace, session, halfDays).refused());
}

TEST_CASE("a cancelled session frees its people and cannot come back onto another") {
    Fixture f;
    Session session = f.stored();
    const auto halfDays = f.workspace.sessions().halfDays(f.session);
    session.cancelled = true;
    REQUIRE_FALSE(updateSession(f.workspace, session, halfDays).refused());
    const SessionId other = f.addSessionOn({halfDay(f.day, DayPart::morning, 510, 720)});
    CHECK_FALSE(enrol(f.workspace, other, {f.arum}).refused());
    session.cancelled = false;
    CHECK(codes(updateSession(f.workspace, session, halfDays).problems) ==
          QStringList{"enrolment.two_places"});
}

TEST_CASE("what was typed keeps its half-day, its minutes and its session") {
    Fixture f;
    REQUIRE_FALSE(setAttendance(f.workspace, f.session,
                                {{f.enrolment, f.morning, {210}, Mark::present, Signature::unseen}})
                      .refused());
    Session session = f.stored();
    const auto halfDays = f.workspace.sessions().halfDays(f.session);
    const auto update = [&](const Session& changed, const std::vector<HalfDay>& wanted) {
        return codes(updateSession(f.workspace, changed, wanted).problems);
    };
    CHECK(update(session, {halfDays[1]}) == QStringList{"half_day.has_attendance"});
    auto shorter = halfDays;
    shorter[0].end = 700;
    CHECK(update(session, shorter) == QStringList{"half_day.attendance_longer"});
    auto later = halfDays;
    later[0].date = QDate(2022, 6, 1);
    CHECK(update(session, later) == QStringList{"attendance.after_as_of"});
    session.cancelled = true;
    CHECK(update(session, halfDays) == QStringList{"session.has_attendance"});
    CHECK(codes(unenrol(f.workspace, {f.enrolment}).problems) == QStringList{"enrolment.has_attendance"});
}

TEST_CASE("a half-day on a filed sheet stays; moving it warns that the page is out of date") {
    Fixture f;
    const SignInSheet sheet = f.prepared();
    REQUIRE_FALSE(f.file(sheet.id).refused());
    auto halfDays = f.workspace.sessions().halfDays(f.session);
    const Outcome removed = updateSession(f.workspace, f.stored(), {halfDays[0]});
    CHECK(codes(removed.problems) == QStringList{"half_day.on_filed_sheet"});
    CHECK(removed.problems.front().arguments == QStringList{"2021-06-28", "afternoon", sheet.code});
    halfDays[1].end = 1000;
    const Outcome moved = updateSession(f.workspace, f.stored(), halfDays);
    CHECK(codes(moved.problems) == QStringList{"half_day.sheet_outdated"});
    CHECK(moved.sequence.has_value());
}

TEST_CASE("removing a half-day takes its column off prepared sheets, and an empty sheet goes") {
    Fixture f;
    const SignInSheet first = f.prepared();
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    const SignInSheet second = f.prepared();
    const auto halfDays = f.workspace.sessions().halfDays(f.session);
    const Snapshot before = snapshot(f.workspace);
    const Outcome shorter = updateSession(f.workspace, f.stored(), {halfDays[0]});
    REQUIRE(codes(shorter.problems) == QStringList{"half_day.sheet_outdated"});
    CHECK(shorter.problems.front().arguments.last() == first.code + ", " + second.code);
    CHECK(f.workspace.sheets().find(first.id)->halfDays == std::vector{f.morning});
    REQUIRE_FALSE(updateSession(f.workspace, f.stored(), {}).refused());
    CHECK(f.workspace.sheets().ofSession(f.session).empty());
    f.workspace.undo();
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("a session that moves credits its people's structures again") {
    Fixture f;
    Affiliation affiliation;
    affiliation.person = f.arum;
    affiliation.organisation = f.sada;
    affiliation.period.from = QDate(2021, 9, 1);
    REQUIRE_FALSE(addAffiliation(f.workspace, affiliation).refused());
    CHECK(f.workspace.sessions().find(f.enrolment)->organisation == f.acoua);
    auto halfDays = f.workspace.sessions().halfDays(f.session);
    for (HalfDay& moved : halfDays)
        moved.date = QDate(2021, 10, 4);
    CHECK(codes(updateSession(f.workspace, f.stored(), halfDays).problems) ==
          QStringList{"affiliation.enrolments_moved"});
    CHECK(f.workspace.sessions().find(f.enrolment)->organisation == f.sada);
}

TEST_CASE("a filed sheet keeps its session and its people") {
    Fixture f;
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    const SignInSheet sheet = f.prepared();
    REQUIRE_FALSE(f.file(sheet.id).refused());
    const Outcome removal = removeSession(f.workspace, f.session);
    CHECK(codes(removal.problems) == QStringList{"session.filed_sheet"});
    CHECK(removal.problems.front().arguments == QStringList{"SE-001", "SE-001-1"});
    const EnrolmentId iris = f.workspace.sessions().enrolmentsOf(f.iris).at(0).id;
    const Outcome leaving = unenrol(f.workspace, {iris});
    CHECK(codes(leaving.problems) == QStringList{"enrolment.on_filed_sheet"});
    CHECK(leaving.problems.front().arguments == QStringList{"Camille Iris", "SE-001-1"});
}

TEST_CASE("leaving a session takes the line off prepared sheets, and an empty sheet goes") {
    Fixture f;
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    const SignInSheet sheet = f.prepared();
    CHECK(sheet.lines.size() == 2);
    const EnrolmentId iris = f.workspace.sessions().enrolmentsOf(f.iris).at(0).id;
    REQUIRE_FALSE(unenrol(f.workspace, {iris}).refused());
    CHECK(f.workspace.sheets().find(sheet.id)->lines == std::vector{f.enrolment});
    REQUIRE_FALSE(unenrol(f.workspace, {f.enrolment}).refused());
    CHECK_FALSE(f.workspace.sheets().find(sheet.id).has_value());
    CHECK(codes(unenrol(f.workspace, {iris}).problems) == QStringList{"row.gone"});
    CHECK(enrol(f.workspace, f.session, {}).problems.empty());
}
