// SPDX-License-Identifier: EUPL-1.2
#include "services/HalfDayText.h"
#include "tests/services/Fixture.h"
#include "tests/services/ImportPlans.h"

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

ImportPlan planSessions(Fixture& f, const QString& csv) {
    return planOf(f.workspace, ImportKind::sessions, csv);
}

} // namespace

TEST_CASE("half-days are written in one cell and read back as people write them") {
    HalfDay unknown;
    unknown.date = QDate(2021, 6, 30);
    unknown.part = DayPart::afternoon;
    const std::vector<HalfDay> halfDays{
        halfDay(QDate(2021, 6, 28), DayPart::morning, 510, 720),
        halfDay(QDate(2021, 6, 28), DayPart::afternoon, 690, 1440),
        halfDay(QDate(2021, 6, 29), DayPart::morning, 540, 720, "Europe/Paris"), unknown};
    const QString text = halfDaysText(halfDays);
    CHECK(text == "2021-06-28 08:30-12:00; 2021-06-28 afternoon 11:30-24:00; "
                  "2021-06-29 09:00-12:00 Europe/Paris; 2021-06-30 afternoon");
    CHECK(readHalfDays(text, "Indian/Mayotte").value() == halfDays);
    CHECK(readHalfDays("28/06/2021 matin 8h30 – 12h ;\n28/06/2021 11h30-24:00 après-midi", "x") ==
          std::nullopt);
    CHECK(halfDaysText(
              readHalfDays("30/06/2021 Après-midi; 28/06/2021 8 h 30 – 12h;", "Indian/Mayotte").value()) ==
          "2021-06-28 08:30-12:00; 2021-06-30 afternoon");
    CHECK(readHalfDays("", "Indian/Mayotte").value().empty());
    for (const QString bad : {"28/06/2021", "28/06/2021 soir", "31/02/2021 matin", "28/06/2021 8h30-25h",
                              "28/06/2021 8h30", "matin", "28/06/2021 8h30-12h 13h-17h"}) {
        CAPTURE(bad);
        CHECK_FALSE(readHalfDays(bad, "Indian/Mayotte").has_value());
    }
}

TEST_CASE("sessions come with their half-days, and change by their code") {
    Fixture f;
    const QString code = f.stored().code;
    const QString list =
        "Code;Module;Modalité;Dates et heures;Lieu;Structure d’accueil;Formateur;Capacité\n" +
        code.toLower() +
        ";;;\"28/06/2021 08:30-12:00 ; 29/06/2021 13h30-17h\";Mairie;;;12\n"
        "SE-050;c01;À distance;05/07/2021 matin;;Sada;;\n"
        ";Module S1;;06/07/2021 8h-11h;Salle bleue;;Verveine;\n";
    const ImportPlan plan = planSessions(f, list);
    CHECK(states(plan) == std::vector{State::changed, State::fresh, State::fresh});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"schedule", "place", "capacity"});
    const Snapshot before = snapshot(f.workspace);
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    const auto halfDays = f.workspace.sessions().halfDays(f.session);
    REQUIRE(halfDays.size() == 2);
    CHECK(halfDays[0].id == f.morning);
    CHECK(halfDays[1].date == QDate(2021, 6, 29));
    CHECK(f.stored().place == "Mairie");
    CHECK(f.stored().capacity == 12);
    const auto made = f.workspace.sessions().findByCode("SE-050");
    REQUIRE(made);
    CHECK(made->module == f.elective);
    CHECK(made->modality == Modality::remote);
    CHECK(made->host == f.sada);
    CHECK_FALSE(f.workspace.sessions().halfDays(made->id).at(0).start.has_value());
    const auto drawn = f.workspace.sessions().findByCode("SE-051");
    REQUIRE(drawn);
    CHECK(drawn->trainer == "Verveine");
    CHECK(planSessions(f, list).isEmpty());
    CHECK(planSessions(f, list).count(State::identical) == 3);
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("rows of sessions that cannot be are refused with the reason, the others come") {
    Fixture f;
    const QString code = f.stored().code;
    const SessionId other = f.addSessionOn({halfDay(QDate(2021, 7, 1), DayPart::morning, 510, 720)});
    const QString otherCode = f.workspace.sessions().find(other)->code;
    REQUIRE_FALSE(enrol(f.workspace, other, {f.arum}).refused());
    const ImportPlan plan = planSessions(f, "Code;Module;Modalité;Dates;Structure d'accueil;Capacité\n"
                                            "SE-100;Z9;;28/06/2021 matin;;\n"
                                            "SE-101;;;28/06/2021 matin;;\n"
                                            "SE-102;S1;;le 28 juin;;\n"
                                            "SE-103;S1;;28/06/2021 12:00-08:00;;\n"
                                            "SE-104;S1;;28/06/2021 06:00-17:00;;\n"
                                            "SE-105;S1;hybride;28/06/2021 matin;;\n"
                                            "SE-106;S1;;28/06/2021 matin;Lyon;\n"
                                            "SE-107;S1;;28/06/2021 matin;;douze\n"
                                            "SE-108;S1;;28/06/2021 08:30-12:00 Mars/Olympus;;\n"
                                            "SE-109;S1;;28/06/2021 matin; ;\n"
                                            "SE-109;S1;;29/06/2021 matin;;\n" +
                                                otherCode + ";;;28/06/2021 09:00-11:00;;\n");
    CHECK(refusals(plan) ==
          QStringList{"list.module.unknown", "session.module.required", "list.half_days.unreadable",
                      "half_day.end_before_start", "half_day.too_long", "list.session_modality.unknown",
                      "list.structure.unknown", "list.number.unreadable", "half_day.zone.unknown", "",
                      "list.row.twice", "enrolment.two_places"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.sessions().all().size() == 3);
}

TEST_CASE(
    "two sessions that a list moves onto the same people are refused as a whole, with nothing written") {
    Fixture f;
    const SessionId other = f.addSessionOn({halfDay(QDate(2021, 7, 1), DayPart::morning, 510, 720)});
    REQUIRE_FALSE(enrol(f.workspace, other, {f.arum}).refused());
    const QString list = "Code;Dates\n" + f.stored().code + ";05/07/2021 08:30-12:00\n" +
                         f.workspace.sessions().find(other)->code + ";05/07/2021 09:00-12:00\n";
    const Snapshot before = snapshot(f.workspace);
    const Outcome outcome = runImport(f.workspace, planSessions(f, list));
    CHECK(codes(outcome.problems).contains("enrolment.two_places"));
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("a half-day with attendance is not taken away by a list") {
    Fixture f;
    REQUIRE_FALSE(setAttendance(f.workspace, f.session,
                                {{f.enrolment, f.morning, {210}, Mark::present, Signature::unseen}})
                      .refused());
    const ImportPlan plan = planSessions(f, "Code;Dates\n" + f.stored().code + ";29/06/2021 08:30-12:00\n");
    CHECK(refusals(plan) == QStringList{"half_day.has_attendance"});
}
