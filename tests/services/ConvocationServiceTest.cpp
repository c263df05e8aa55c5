// SPDX-License-Identifier: EUPL-1.2
#include "services/ConvocationService.h"

#include "services/Exporter.h"
#include "services/PersonMerge.h"
#include "storage/ConvocationStore.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/PaperFixture.h"

#include <algorithm>

using namespace palas;
using namespace palas::test;

namespace {

/// The fixture with a session to come and two people in it.
struct ToCome : PaperFixture {
    SessionId later;
    std::vector<EnrolmentId> people;

    ToCome() {
        later = addSessionOn({halfDay(QDate(2022, 6, 1), DayPart::morning, 510, 720)});
        REQUIRE_FALSE(enrol(workspace, later, {iris, zinnia}).refused());
        for (const Enrolment& one : workspace.sessions().enrolments(later))
            people.push_back(one.id);
    }
    [[nodiscard]] ConvocationState state(EnrolmentId id) {
        const Figures now = figures();
        const auto found = now.enrolments([&](const EnrolmentTotals& one) { return one.enrolment == id; });
        return now.convocationState(*found.at(0));
    }
    void change(const std::function<void(Session&, std::vector<HalfDay>&)>& edit) {
        Session wanted = workspace.sessions().find(later).value();
        std::vector<HalfDay> halfDays = workspace.sessions().halfDays(later);
        edit(wanted, halfDays);
        REQUIRE_FALSE(updateSession(workspace, wanted, halfDays).refused());
    }
    void setToday(QDate today) {
        workspace.setClock([today] { return QDateTime(today, QTime(6, 0), Qt::UTC); });
    }
};

} // namespace

TEST_CASE("people enrolled in a session to come are convoked as one change, undone and done again") {
    ToCome f;
    CHECK(f.state(f.people[0]) == ConvocationState::due);
    CHECK(f.count("convocations_to_issue") == 2);
    CHECK(convocationsToIssue(f.figures()) == f.people);
    CHECK(convocationsToIssue(f.figures(), f.session).empty());
    const Snapshot before = snapshot(f.workspace);
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    CHECK(f.state(f.people[1]) == ConvocationState::issued);
    CHECK(f.count("convocations_to_issue") == 0);
    const Figure figure = f.figures().convocationsIssued();
    CHECK(figure.value == 2);
    CHECK(figure.of == 2);
    const auto all = f.workspace.convocations().all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].issuedOn == QDate(2022, 5, 18));
    CHECK(all[0].announced == "2022-06-01 08:30-12:00 @ Salle polyvalente");
    const Change change = f.workspace.history().entries().front();
    CHECK(change.label.code == "convocation.issue");
    CHECK(change.label.arguments.value(0) == "2");
    CHECK(change.label.arguments.value(2) == f.workspace.sessions().find(f.later)->code);
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
    f.workspace.redo();
    CHECK(f.workspace.convocations().all() == all);
}

TEST_CASE("a session that changes its hours or its place asks for new convocations; its trainer does not") {
    ToCome f;
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    f.change([](Session& session, std::vector<HalfDay>&) { session.trainer = "Une autre formatrice"; });
    CHECK(f.state(f.people[0]) == ConvocationState::issued);
    f.change([](Session& session, std::vector<HalfDay>&) { session.place = "Mairie"; });
    CHECK(f.state(f.people[0]) == ConvocationState::outdated);
    CHECK(f.count("convocations_outdated") == 2);
    REQUIRE_FALSE(issueConvocations(f.workspace, {f.people[0]}).refused());
    CHECK(f.workspace.convocations().ofEnrolment(f.people[0]).size() == 1); // of the same day
    CHECK(f.count("convocations_outdated") == 1);
    f.setToday(QDate(2022, 5, 20));
    f.change([](Session&, std::vector<HalfDay>& halfDays) { halfDays[0].date = QDate(2022, 6, 2); });
    CHECK(f.count("convocations_outdated") == 2);
    REQUIRE_FALSE(issueConvocations(f.workspace, convocationsToIssue(f.figures())).refused());
    CHECK(f.workspace.convocations().ofEnrolment(f.people[0]).size() == 2);
    const Table table = exportTable(f.workspace, "convocations");
    REQUIRE(table.rows.size() == 4);
    const size_t state = size_t(table.column("state"));
    CHECK(table.rows[0][state] == toCell(QStringLiteral("replaced")));
    CHECK(table.rows[3][state] == toCell(QStringLiteral("issued")));
}

TEST_CASE("nobody is convoked to what has begun, is not dated, is cancelled, or twice to the same") {
    ToCome f;
    CHECK(codes(issueConvocations(f.workspace, {}).problems) == QStringList{"convocation.none_due"});
    CHECK(codes(issueConvocations(f.workspace, {f.enrolment}).problems) ==
          QStringList{"convocation.session_begun"});
    REQUIRE_FALSE(issueConvocations(f.workspace, {f.people[0]}).refused());
    CHECK(codes(issueConvocations(f.workspace, f.people).problems) == QStringList{"convocation.up_to_date"});
    CHECK(f.workspace.convocations().all().size() == 1);
    const SessionId undated = f.addSessionOn({});
    REQUIRE_FALSE(enrol(f.workspace, undated, {f.iris}).refused());
    const EnrolmentId there = f.workspace.sessions().enrolments(undated).front().id;
    CHECK(codes(issueConvocations(f.workspace, {there}).problems) == QStringList{"convocation.undated"});
    f.change([](Session& session, std::vector<HalfDay>&) { session.cancelled = true; });
    CHECK(codes(issueConvocations(f.workspace, {f.people[1]}).problems) == QStringList{"session.cancelled"});
}

TEST_CASE("a place that is not known is a warning, and a remote session needs none") {
    ToCome f;
    f.change([](Session& session, std::vector<HalfDay>&) { session.place.clear(); });
    const Outcome outcome = issueConvocations(f.workspace, {f.people[0]});
    CHECK_FALSE(outcome.refused());
    CHECK(codes(outcome.problems) == QStringList{"convocation.incomplete"});
    f.change([](Session& session, std::vector<HalfDay>&) { session.modality = Modality::remote; });
    CHECK(codes(issueConvocations(f.workspace, {f.people[0]}).problems).empty());
}

TEST_CASE("who was convoked is to be told when they leave or the session goes; the past needs no telling") {
    ToCome f;
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    const Outcome left = unenrol(f.workspace, {f.people[0]});
    CHECK_FALSE(left.refused());
    CHECK(codes(left.problems) == QStringList{"enrolment.was_convoked"});
    CHECK(f.workspace.convocations().all().size() == 1);
    f.workspace.undo();
    CHECK(f.workspace.convocations().all().size() == 2);
    const Outcome gone = removeSession(f.workspace, f.later);
    CHECK_FALSE(gone.refused());
    CHECK(codes(gone.problems) == QStringList{"session.was_convoked"});
    CHECK(f.workspace.convocations().all().empty());
    f.workspace.undo();
    f.setToday(QDate(2022, 6, 3));
    CHECK(codes(removeSession(f.workspace, f.later).problems).empty());
}

TEST_CASE("people convoked to a session that is called off are to be told, are marked as told, and undone") {
    ToCome f;
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    CHECK(f.count("convocations_called_off") == 0);
    CHECK(codes(tellCalledOff(f.workspace, f.people).problems) == QStringList{"convocation.not_called_off"});
    SECTION("cancelled") {
        f.change([](Session& session, std::vector<HalfDay>&) { session.cancelled = true; });
    }
    SECTION("left without a day") {
        f.change([](Session&, std::vector<HalfDay>& halfDays) { halfDays.clear(); });
    }
    CHECK(f.count("convocations_called_off") == 2);
    CHECK(f.count("convocations_outdated") == 0);
    CHECK(f.count("convocations_to_issue") == 0);
    CHECK(convocationsToIssue(f.figures()).empty());
    CHECK(peopleToTell(f.figures()) == f.people);
    CHECK(peopleToTell(f.figures(), f.session).empty());
    for (const Task& task : tasks(f.figures(), f.workspace)) {
        if (task.code != "convocations_called_off")
            continue;
        CHECK(task.oldest == QDate(2022, 6, 1));
        CHECK(task.sessions == std::vector{f.later});
        CHECK(task.people.size() == 2);
        CHECK(task.subjects == QStringList{f.workspace.sessions().find(f.later)->code});
    }

    const Snapshot before = snapshot(f.workspace);
    REQUIRE_FALSE(tellCalledOff(f.workspace, {f.people[0]}).refused());
    CHECK(f.count("convocations_called_off") == 1);
    CHECK(peopleToTell(f.figures()) == std::vector{f.people[1]});
    CHECK(f.workspace.history().entries().front().label.code == "convocation.call_off");
    CHECK(codes(tellCalledOff(f.workspace, f.people).problems) == QStringList{"convocation.not_to_tell"});
    REQUIRE_FALSE(tellCalledOff(f.workspace, {f.people[1]}).refused());
    CHECK(f.count("convocations_called_off") == 0);
    CHECK(f.workspace.convocations().all().size() == 4); // what was sent is still known
    f.workspace.undo();
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
    CHECK(f.count("convocations_called_off") == 2);
}

TEST_CASE("who was told that a session is called off is convoked anew when it takes place after all") {
    ToCome f;
    REQUIRE_FALSE(issueConvocations(f.workspace, {f.people[0]}).refused());
    f.change([](Session& session, std::vector<HalfDay>&) { session.cancelled = true; });
    CHECK(codes(tellCalledOff(f.workspace, {f.people[1]}).problems) ==
          QStringList{"convocation.not_to_tell"}); // never convoked
    CHECK(codes(tellCalledOff(f.workspace, {}).problems) == QStringList{"convocation.nobody_to_tell"});
    REQUIRE_FALSE(tellCalledOff(f.workspace, {f.people[0]}).refused());
    CHECK(codes(removeSession(f.workspace, f.later).problems).empty()); // nobody is to be told again
    f.workspace.undo();
    f.change([](Session& session, std::vector<HalfDay>&) { session.cancelled = false; });
    CHECK(f.state(f.people[0]) == ConvocationState::outdated);
    CHECK(f.state(f.people[1]) == ConvocationState::due);
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    CHECK(f.state(f.people[0]) == ConvocationState::issued);
}

TEST_CASE("once the day has passed that they were convoked for, nobody is to be told") {
    ToCome f;
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    f.change([](Session& session, std::vector<HalfDay>&) { session.cancelled = true; });
    f.setToday(QDate(2022, 6, 1));
    CHECK(f.count("convocations_called_off") == 2);
    f.setToday(QDate(2022, 6, 2));
    CHECK(f.count("convocations_called_off") == 0);
}

TEST_CASE("convocations are taken back, and follow the person that another is merged into") {
    ToCome f;
    REQUIRE_FALSE(issueConvocations(f.workspace, f.people).refused());
    REQUIRE_FALSE(withdrawConvocations(f.workspace, {f.people[0]}).refused());
    CHECK(f.state(f.people[0]) == ConvocationState::due);
    CHECK(codes(withdrawConvocations(f.workspace, {f.people[0]}).problems) == QStringList{"row.gone"});
    const PersonId convoked = f.workspace.sessions().find(f.people[1])->person;
    const PersonId twin = f.person("Zinnia", f.sada);
    REQUIRE_FALSE(mergePeople(f.workspace, twin, convoked).refused());
    const auto kept = f.workspace.sessions().enrolments(f.later);
    const auto enrolment =
        std::find_if(kept.begin(), kept.end(), [&](const Enrolment& one) { return one.person == twin; });
    REQUIRE(enrolment != kept.end());
    CHECK(f.workspace.convocations().ofEnrolment(enrolment->id).size() == 1);
}

TEST_CASE("the demonstration has convocations in every state") {
    const Figures figures(sharedDemo(), {QDate(2022, 5, 18), {}, {}});
    QHash<ConvocationState, int> found;
    for (const EnrolmentTotals& totals : figures.totals())
        ++found[figures.convocationState(totals)];
    CHECK(found[ConvocationState::issued] > 2);
    CHECK(found[ConvocationState::due] > 10);
    CHECK(found[ConvocationState::outdated] > 0);
    CHECK(int(sharedDemo().convocations().all().size()) > found[ConvocationState::issued] + 100);
}
