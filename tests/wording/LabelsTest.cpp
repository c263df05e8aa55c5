// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"
#include "tests/support/Catch.h"
#include "wording/CalendarWords.h"
#include "wording/LabWords.h"

using namespace palas;
using namespace palas::wording;

namespace {

QString ccas(const char* commune) {
    Organisation organisation;
    organisation.kind = OrganisationKind::ccas;
    organisation.name = QString::fromUtf8(commune);
    return fullName(organisation);
}

QString text(const char* words) {
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("a CCAS is named with elision and the curved apostrophe") {
    CHECK(ccas("Acoua") == text("CCAS d’Acoua"));
    CHECK(ccas("Ouangani") == text("CCAS d’Ouangani"));
    CHECK(ccas("Tsingoni") == text("CCAS de Tsingoni"));
    CHECK(ccas("M'Tsangamouji") == text("CCAS de M’Tsangamouji"));
    CHECK(ccas("Épinal") == text("CCAS d’Épinal"));
    CHECK(ccas("Le Mans") == text("CCAS du Mans"));
    CHECK(ccas("Les Abymes") == text("CCAS des Abymes"));
}

TEST_CASE("other structures keep their whole name") {
    Organisation host;
    host.kind = OrganisationKind::host;
    host.name = QStringLiteral("CCAS d'Hirson");
    CHECK(fullName(host) == text("CCAS d’Hirson"));
}

TEST_CASE("people and documents are named the same way everywhere") {
    Person person;
    person.firstName = QStringLiteral("Houdah");
    person.lastName = QStringLiteral("Safran");
    CHECK(wording::fullName(person) == text("Houdah Safran"));
    CHECK(sortName(person) == text("Safran Houdah"));
    person.firstName.clear();
    CHECK(sortName(person) == text("Safran"));
    Evidence evidence;
    evidence.number = 7;
    CHECK(evidenceNumber(evidence) == text("P-0007"));
}

TEST_CASE("hours of a half-day are blank while unknown") {
    HalfDay halfDay;
    CHECK(hours(halfDay).isEmpty());
    halfDay.start = 8 * 60 + 30;
    halfDay.end = 12 * 60;
    CHECK(hours(halfDay) == text("8\u202Fh\u202F30 – 12\u202Fh"));
}

TEST_CASE("states agree with what they speak of") {
    CHECK(label(SessionState::planned) == text("Prévue"));
    CHECK(label(SessionState::proven) == text("Justifiée"));
    CHECK(label(Mark::planned) == text("Prévu"));
    CHECK(label(ModuleStanding::State::proven) == text("Justifié"));
}

TEST_CASE("figures name their subject in words") {
    Figure figure;
    figure.key = QStringLiteral("people.trained.sex");
    figure.subject = QStringLiteral("female");
    CHECK(figureName(figure) == text("Personnes formées\u202F: Femme"));
    figure.key = QStringLiteral("sessions.state");
    figure.subject = QStringLiteral("cancelled");
    CHECK(figureName(figure) == text("Séances\u202F: Annulée"));
    CHECK_FALSE(figureDefinition(figure).isEmpty());
}

TEST_CASE("a task says how much is at stake and since when") {
    Task task;
    task.code = QStringLiteral("sheets_missing");
    task.count = 2;
    task.minutes = {210};
    task.oldest = QDate(2022, 3, 1);
    CHECK(taskDetail(task) ==
          text("2 feuilles à joindre · 3\u202Fh\u202F30 à justifier · depuis le 01/03/2022"));
}

TEST_CASE("a task to come names its first day") {
    Task task;
    task.code = QStringLiteral("trainer_missing");
    task.count = 1;
    task.oldest = QDate(2022, 5, 30);
    CHECK(taskDetail(task) == text("1 séance dans les 30 jours · la première le 30/05/2022"));
}

TEST_CASE("every task of the list is worded") {
    for (const char* code : {"sheets_missing", "attendance_untyped", "signatures_missing", "trainer_missing",
                             "hours_missing", "contact_missing", "programme_incomplete"}) {
        Task task;
        task.code = QString::fromUtf8(code);
        task.count = 1;
        CAPTURE(code);
        CHECK(taskTitle(task) != task.code);
        CHECK(taskDetail(task).size() > 3);
    }
}

TEST_CASE(
    "hours of the calendar are told on Mayotte's clock, with the other one where they are planned on it") {
    CalendarEntry entry;
    entry.kind = CalendarKind::session;
    entry.first = entry.last = QDate(2022, 1, 14);
    entry.start = 510;
    entry.end = 690;
    entry.zone = QStringLiteral("Indian/Mayotte");
    CHECK(calendarHours(entry) == text("8\u202Fh\u202F30 – 11\u202Fh\u202F30"));
    entry.zone = QStringLiteral("Europe/Paris");
    const QString both = text("10\u202Fh\u202F30 – 13\u202Fh\u202F30 à Mayotte (8\u202Fh\u202F30 – "
                              "11\u202Fh\u202F30 à Paris)");
    CHECK(calendarHours(entry) == both);
    CHECK(calendarTimes(entry) == both);
    entry.start.reset();
    entry.end.reset();
    entry.part = DayPart::morning;
    CHECK(calendarHours(entry) == label(DayPart::morning));
    entry.part.reset();
    CHECK(calendarHours(entry).isEmpty());
}

TEST_CASE("what a lab waits for is to come, or expected since its day") {
    const QDate day(2022, 5, 6);
    CHECK(nextDay(day, day) == text("Prochaine date\u202F: vendredi 6 mai 2022"));
    CHECK(nextDay(day, day.addDays(1)) == text("Attendu depuis le vendredi 6 mai 2022"));
}

TEST_CASE("coaching is told in both local times, in summer as in winter") {
    CoachingEntry entry;
    entry.date = QDate(2022, 6, 14);
    entry.start = 900;
    entry.end = 990;
    CHECK(bothTimes(entry) ==
          text("15\u202Fh – 16\u202Fh\u202F30 à Mayotte (14\u202Fh – 15\u202Fh\u202F30 à Paris)"));
    CHECK(bothStarts(entry) == text("15\u202Fh à Mayotte (14\u202Fh à Paris)"));
    entry.date = QDate(2022, 1, 14);
    CHECK(bothTimes(entry) ==
          text("15\u202Fh – 16\u202Fh\u202F30 à Mayotte (13\u202Fh – 14\u202Fh\u202F30 à Paris)"));
    entry.zone = QStringLiteral("Europe/Paris");
    CHECK(bothTimes(entry) ==
          text("17\u202Fh – 18\u202Fh\u202F30 à Mayotte (15\u202Fh – 16\u202Fh\u202F30 à Paris)"));
    // Late in Paris is the next day in Mayotte.
    entry.start = 1380;
    entry.end = 1410;
    CHECK(bothTimes(entry) ==
          text("15/01/2022 1\u202Fh – 1\u202Fh\u202F30 à Mayotte (23\u202Fh – 23\u202Fh\u202F30 à Paris)"));
    entry.end.reset();
    CHECK(bothTimes(entry).isEmpty());
}
