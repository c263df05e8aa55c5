// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/DemoPlan.h"
#include "services/DemoSheets.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Plays three days of the coordinator through the services, each change at its own minute.
class DemoChanges {
public:
    DemoChanges(Workspace& workspace, const DemoPlan& plan);
    void play();

private:
    void monday();
    void tuesday();
    void wednesday();

    void typeMorningAndAfternoon(const QString& session, QDate day, bool inTwoGoes);
    void typeHalfDay(const QString& session, QDate day, DayPart part, int from, int to);
    void preparePages(const QString& session);
    void filePage(const QString& session, int page);
    void markSigned(const QString& session, int page);
    void trainerSigned(const QString& session, int page);
    void fileLog(const QString& session);
    void correct(const QString& session, int person, Mark mark, int minutesLess);
    void completeContact(int number);
    PersonId welcome(int number, const QString& structure, const QString& duty);
    void enrolIn(const QString& session, const std::vector<PersonId>& people);
    void leave(const QString& session);
    void moveByDays(const QString& session, int days);
    void engageTrainer(const QString& session);
    void addUndated();
    void choose(const QString& structure, const QString& module);
    void drop(const QString& structure, const QString& module);
    void promote(const QString& structure);
    void addAddress(const QString& structure);
    void numberOperation();

    /// Code of the plan's session of this module that begins on this day.
    [[nodiscard]] QString sessionOf(const QString& module, QDate first) const;
    [[nodiscard]] DemoSession read(const QString& session) const;
    void startDay(int hourUtc, int day);
    void setTime(const QDateTime& time);
    /// Every change of the plan goes through, or the plan is wrong.
    void require(const Outcome& outcome);

    Workspace& workspace_;
    const DemoPlan& plan_;
    QDateTime now_;
};

} // namespace palas
