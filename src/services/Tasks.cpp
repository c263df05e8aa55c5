// SPDX-License-Identifier: EUPL-1.2
#include "services/Tasks.h"

#include "services/TaskParts.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {

namespace {

constexpr qsizetype shownSubjects = 5;

/// Gathers sessions once each, their codes, and the oldest day.
class Gatherer {
public:
    Gatherer(const Figures& figures, const char* code)
        : figures_(figures)
        , task_(taskOf(code)) {}

    void add(SessionId session, QDate day) {
        addDay(task_, day);
        if (seen_.contains(session))
            return;
        seen_.insert(session);
        task_.sessions.push_back(session);
        if (const Session* found = figures_.session(session))
            addSubject(task_, found->code);
    }
    [[nodiscard]] Task& task() { return task_; }

private:
    const Figures& figures_;
    Task task_;
    QSet<SessionId> seen_;
};

Task sheetsMissing(const Figures& figures) {
    Gatherer gatherer(figures, "sheets_missing");
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (!isMissing(sheet, figures.scope().asOf))
            continue;
        gatherer.add(sheet.session, sheet.lastDay);
        gatherer.task().minutes += sheet.attended;
    }
    for (const auto& [session, minutes] : figures.uncovered()) {
        const SessionSpan* span = figures.span(session);
        gatherer.add(session, span ? span->first : QDate());
        gatherer.task().minutes += minutes;
    }
    gatherer.task().count = figures.sheetsMissing().value;
    return gatherer.task();
}

/// The minutes at stake are what is to be proven and lies neither on a page without scan nor outside all
/// pages.
Task signaturesMissing(const Figures& figures) {
    Gatherer gatherer(figures, "signatures_missing");
    qint64 elsewhere = 0;
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (sheet.unsignedCells > 0)
            gatherer.add(sheet.session, sheet.lastDay);
        if (!sheet.filed)
            elsewhere += sheet.attended.value;
    }
    for (const auto& [session, minutes] : figures.uncovered())
        elsewhere += minutes.value;
    gatherer.task().count = figures.signaturesMissing().value;
    if (gatherer.task().count > 0)
        gatherer.task().minutes = {std::max<qint64>(0, figures.minutesToProve().value - elsewhere)};
    return gatherer.task();
}

Task attendanceUntyped(const Figures& figures) {
    Gatherer gatherer(figures, "attendance_untyped");
    for (const EnrolmentTotals& totals : figures.totals()) {
        const qint64 untyped = totals.pastCells - totals.typedCells;
        if (untyped <= 0)
            continue;
        const SessionSpan* span = figures.span(totals.session);
        gatherer.add(totals.session, span ? span->first : QDate());
        gatherer.task().count += untyped;
    }
    return gatherer.task();
}

Task trainerMissing(const Figures& figures) {
    Gatherer gatherer(figures, "trainer_missing");
    const QDate today = figures.scope().asOf;
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        const bool near = span && span->last >= today && span->first <= today.addDays(noticeDays);
        if (!near || session.cancelled || !session.trainer.isEmpty())
            continue;
        gatherer.add(session.id, span->first);
        ++gatherer.task().count;
    }
    return gatherer.task();
}

Task hoursMissing(const Figures& figures, Workspace& workspace) {
    Gatherer gatherer(figures, "hours_missing");
    for (const HalfDay& halfDay : workspace.sessions().allHalfDays()) {
        const Session* session = figures.session(halfDay.session);
        if (!session || session->cancelled || halfDay.start || !figures.scope().period.contains(halfDay.date))
            continue;
        gatherer.add(session->id, halfDay.date);
        ++gatherer.task().count;
    }
    return gatherer.task();
}

Task contactMissing(const Figures& figures) {
    Task task = taskOf("contact_missing");
    QSet<PersonId> enrolled;
    for (const EnrolmentTotals& totals : figures.totals())
        enrolled.insert(totals.person);
    for (const Person& person : figures.people()) {
        if (!enrolled.contains(person.id) || !person.email.isEmpty() || !person.phone.isEmpty())
            continue;
        task.people.push_back(person.id);
        addSubject(task, fullName(person));
    }
    task.count = qint64(task.people.size());
    return task;
}

Task programmeIncomplete(const Figures& figures) {
    Task task = taskOf("programme_incomplete");
    if (figures.scope().organisation.isValid())
        return task;
    const Programme& programme = figures.programme();
    if (!programme.period.from.isValid())
        task.subjects << QStringLiteral("start_date");
    if (!programme.period.to.isValid())
        task.subjects << QStringLiteral("end_date");
    if (programme.fseNumber.isEmpty())
        task.subjects << QStringLiteral("fse_number");
    task.count = task.subjects.size();
    return task;
}

} // namespace

Task taskOf(const char* code) {
    Task task;
    task.code = QLatin1String(code);
    return task;
}

void addSubject(Task& task, const QString& subject) {
    if (task.subjects.size() < shownSubjects && !task.subjects.contains(subject))
        task.subjects << subject;
}

void addDay(Task& task, QDate day) {
    if (day.isValid() && (!task.oldest.isValid() || day < task.oldest))
        task.oldest = day;
}

Task structuresTask(const char* code, const std::vector<Organisation>& structures) {
    Task task = taskOf(code);
    for (const Organisation& structure : structures) {
        task.structures.push_back(structure.id);
        addSubject(task, structure.name);
    }
    task.count = qint64(structures.size());
    return task;
}

Task structuresTask(const Figures& figures, const char* code,
                    const std::function<bool(const Organisation&)>& wanted) {
    std::vector<Organisation> structures = figures.beneficiaries();
    std::erase_if(structures, [&](const Organisation& structure) { return !wanted(structure); });
    return structuresTask(code, structures);
}

Task enrolmentTask(const Figures& figures, const char* code, QDate SessionSpan::*day,
                   const std::function<bool(const EnrolmentTotals&)>& wanted) {
    Gatherer gatherer(figures, code);
    for (const EnrolmentTotals* totals : figures.enrolments(wanted)) {
        const SessionSpan* span = figures.span(totals->session);
        gatherer.add(totals->session, span ? span->*day : QDate());
        ++gatherer.task().count;
    }
    return gatherer.task();
}

std::vector<Task> everyTask(const Figures& figures, Workspace& workspace) {
    std::vector<Task> found{sheetsMissing(figures),           attendanceUntyped(figures),
                            signaturesMissing(figures),       trainerMissing(figures),
                            hoursMissing(figures, workspace), contactMissing(figures),
                            programmeIncomplete(figures)};
    for (const auto ofActivity :
         {coachingTasks, equipmentTasks, immersionTasks, labTasks, partnershipTasks, evaluationTasks,
          convocationTasks, certificateTasks, diagnosticTasks, basketTasks, moocTasks}) {
        for (Task& task : ofActivity(figures))
            found.push_back(std::move(task));
    }
    return found;
}

std::vector<Task> tasks(const Figures& figures, Workspace& workspace) {
    std::vector<Task> found = everyTask(figures, workspace);
    std::erase_if(found, [](const Task& task) { return task.count == 0; });
    std::stable_sort(found.begin(), found.end(), [](const Task& a, const Task& b) {
        return std::pair(a.minutes.value, a.count) > std::pair(b.minutes.value, b.count);
    });
    return found;
}

} // namespace palas
