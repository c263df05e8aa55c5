// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoChanges.h"

#include "services/Demo.h"
#include "services/Workspace.h"
#include "storage/History.h"

#include <stdexcept>

namespace palas {

namespace {

constexpr int minutesBetweenChanges = 9;

} // namespace

DemoChanges::DemoChanges(Workspace& workspace, const DemoPlan& plan)
    : workspace_(workspace)
    , plan_(plan) {}

void DemoChanges::setTime(const QDateTime& time) {
    now_ = time;
    workspace_.setClock([time] { return time; });
}

void DemoChanges::startDay(int hourUtc, int day) {
    setTime(QDateTime(QDate(2022, 5, day), QTime(hourUtc, 0), Qt::UTC));
}

void DemoChanges::require(const Outcome& outcome) {
    if (outcome.refused() || !outcome.sequence) {
        const QString code =
            outcome.problems.empty() ? QStringLiteral("nothing changed") : outcome.problems.front().code;
        throw std::logic_error("demonstration refused: " + code.toStdString());
    }
    setTime(now_.addSecs(60 * minutesBetweenChanges));
}

void DemoChanges::play() {
    monday();
    tuesday();
    wednesday();
}

/// Last week's sessions come in.
void DemoChanges::monday() {
    startDay(4, 16);
    const QString communication = sessionOf(QStringLiteral("S3"), QDate(2022, 5, 9));
    const QString aid = sessionOf(QStringLiteral("C05"), QDate(2022, 5, 12));
    const QString digital = sessionOf(QStringLiteral("S1"), QDate(2022, 5, 16));
    preparePages(communication);
    typeMorningAndAfternoon(communication, QDate(2022, 5, 9), false);
    typeMorningAndAfternoon(communication, QDate(2022, 5, 10), false);
    filePage(communication, 1);
    markSigned(communication, 1);
    trainerSigned(communication, 1);
    filePage(communication, 2);
    markSigned(communication, 2);
    trainerSigned(communication, 2);
    preparePages(aid);
    typeMorningAndAfternoon(aid, QDate(2022, 5, 12), false);
    filePage(aid, 1);
    markSigned(aid, 1);
    trainerSigned(aid, 1);
    preparePages(digital);
    typeMorningAndAfternoon(digital, QDate(2022, 5, 16), true);
}

/// Files that had waited, and people.
void DemoChanges::tuesday() {
    startDay(4, 17);
    const QString project = sessionOf(QStringLiteral("C10"), QDate(2022, 5, 4));
    const QString town = sessionOf(QStringLiteral("C07"), QDate(2022, 3, 31));
    filePage(project, 1);
    markSigned(project, 1);
    trainerSigned(project, 1);
    filePage(town, 1);
    markSigned(town, 1);
    trainerSigned(town, 1);
    fileLog(sessionOf(QStringLiteral("MOOC"), QDate(2022, 3, 10)));
    preparePages(sessionOf(QStringLiteral("C11"), QDate(2022, 4, 20)));
    const QString meetings = sessionOf(QStringLiteral("C08"), QDate(2022, 4, 28));
    correct(meetings, 0, Mark::present, 30);
    correct(meetings, 1, Mark::excused, 0);
    for (int number = 0; number < 4; ++number)
        completeContact(number);
    addAddress(QStringLiteral("97601"));
    addAddress(QStringLiteral("97609"));
    addAddress(QStringLiteral("97610"));
    addAddress(QStringLiteral("97617"));
    typeMorningAndAfternoon(sessionOf(QStringLiteral("S1"), QDate(2022, 5, 16)), QDate(2022, 5, 17), true);
}

/// What comes next, then this morning's signatures.
void DemoChanges::wednesday() {
    startDay(4, 18);
    numberOperation();
    const QString political = sessionOf(QStringLiteral("C13"), QDate(2022, 5, 30));
    const QString service = sessionOf(QStringLiteral("C01"), QDate(2022, 6, 15));
    // Numbers that no wave of the people reaches.
    const PersonId first = welcome(4001, QStringLiteral("97604"), QStringLiteral("insertion"));
    const PersonId second = welcome(4014, QStringLiteral("97612"), QStringLiteral("accueil"));
    const PersonId third = welcome(4030, QStringLiteral("97606"), QStringLiteral("numérique"));
    enrolIn(service, {first, third});
    enrolIn(political, {second});
    leave(service);
    moveByDays(sessionOf(QStringLiteral("C07"), QDate(2022, 6, 13)), 1);
    engageTrainer(sessionOf(QStringLiteral("S2"), QDate(2022, 6, 7)));
    addUndated();
    choose(QStringLiteral("97604"), QStringLiteral("C01"));
    choose(QStringLiteral("97612"), QStringLiteral("C13"));
    drop(QStringLiteral("97614"), QStringLiteral("C13"));
    promote(QStringLiteral("97611"));
    const QString digital = sessionOf(QStringLiteral("S1"), QDate(2022, 5, 16));
    typeHalfDay(digital, QDate(2022, 5, 18), DayPart::morning, 0, 14);
}

void recordDemoChanges(Workspace& workspace) {
    const DemoPlan plan = readDemoPlan();
    const qint64 before = workspace.history().count();
    DemoChanges(workspace, plan).play();
    if (workspace.history().count() - before != demoChanges)
        throw std::logic_error("the demonstration records " +
                               std::to_string(workspace.history().count() - before) + " changes");
}

} // namespace palas
