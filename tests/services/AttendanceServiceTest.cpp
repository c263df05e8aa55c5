// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

namespace {

QStringList lastLabel(Fixture& f) {
    const ChangeLabel label = f.workspace.history().nextUndo()->label;
    return QStringList{label.code} + label.arguments;
}

} // namespace

TEST_CASE("cells are saved as one change whose label says what they share") {
    Fixture f;
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    const EnrolmentId iris = f.workspace.sessions().enrolmentsOf(f.iris).at(0).id;
    REQUIRE(setAttendance(f.workspace, f.session,
                          {{f.enrolment, f.morning, {210}, Mark::present, Signature::unseen},
                           {iris, f.morning, {120}, Mark::present, Signature::signed_}})
                .sequence.has_value());
    CHECK(lastLabel(f) == QStringList{"attendance.set", "2", "SE-001", "2021-06-28", "morning", "present"});
    CHECK(f.workspace.attendance().all().size() == 2);
    REQUIRE(setAttendance(f.workspace, f.session,
                          {{f.enrolment, f.morning, {0}, Mark::absent, Signature::unseen},
                           {f.enrolment, f.afternoon, {0}, Mark::excused, Signature::unseen}})
                .sequence.has_value());
    CHECK(lastLabel(f) == QStringList{"attendance.set", "2", "SE-001", "", "", ""});
    f.workspace.undo();
    f.workspace.undo();
    CHECK(f.workspace.attendance().all().empty());
}

TEST_CASE("one refused cell refuses them all and names its field") {
    Fixture f;
    const Outcome outcome =
        setAttendance(f.workspace, f.session,
                      {{f.enrolment, f.morning, {210}, Mark::present, Signature::unseen},
                       {f.enrolment, f.afternoon, {211}, Mark::present, Signature::unseen}});
    REQUIRE(codes(outcome.problems) == QStringList{"attendance.too_many_minutes"});
    CHECK(outcome.problems.front().field == QString("%1/%2").arg(f.enrolment.value).arg(f.afternoon.value));
    CHECK(outcome.problems.front().arguments == QStringList{"210"});
    CHECK(f.workspace.attendance().all().empty());
}

TEST_CASE("cells of another session, of a day to come or of a cancelled session are refused") {
    Fixture f;
    const SessionId future = f.addSessionOn({halfDay(QDate(2022, 5, 19), DayPart::morning, 510, 720)});
    REQUIRE_FALSE(enrol(f.workspace, future, {f.arum}).refused());
    const EnrolmentId enrolment = f.workspace.sessions().enrolments(future).at(0).id;
    const HalfDayId tomorrow = f.workspace.sessions().halfDays(future).at(0).id;
    const auto set = [&](SessionId session, const Attendance& cell) {
        return codes(setAttendance(f.workspace, session, {cell}).problems);
    };
    CHECK(set(future, {enrolment, tomorrow, {10}, Mark::present, Signature::unseen}) ==
          QStringList{"attendance.after_as_of"});
    CHECK(set(f.session, {enrolment, f.morning, {10}, Mark::present, Signature::unseen}) ==
          QStringList{"row.gone"});
    CHECK(set(f.session, {f.enrolment, tomorrow, {10}, Mark::present, Signature::unseen}) ==
          QStringList{"row.gone"});
    Session cancelled = f.stored();
    cancelled.cancelled = true;
    REQUIRE_FALSE(
        updateSession(f.workspace, cancelled, f.workspace.sessions().halfDays(f.session)).refused());
    CHECK(set(f.session, {f.enrolment, f.morning, {10}, Mark::present, Signature::unseen}) ==
          QStringList{"session.cancelled"});
    CHECK(set({99}, {f.enrolment, f.morning, {10}, Mark::present, Signature::unseen}) ==
          QStringList{"row.gone"});
}
