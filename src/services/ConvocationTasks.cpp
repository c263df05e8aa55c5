// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

namespace palas {

namespace {

Task peopleToTellTask(const Figures& figures) {
    Task task = taskOf("convocations_called_off");
    for (const CalledOff& one : figures.calledOff()) {
        if (one.state != ConvocationState::toTell)
            continue;
        ++task.count;
        addDay(task, announcedDay(one.convocation.announced));
        task.people.push_back(one.enrolment.person);
        const SessionId session = one.enrolment.session;
        if (task.sessions.empty() || task.sessions.back() != session)
            task.sessions.push_back(session);
        if (const Session* found = figures.session(session))
            addSubject(task, found->code);
    }
    return task;
}

} // namespace

std::vector<Task> convocationTasks(const Figures& figures) {
    // The coordination convokes, each time to a whole session.
    if (figures.scope().organisation.isValid() || figures.scope().period != Period{})
        return {};
    const QDate horizon = figures.scope().asOf.addDays(noticeDays);
    return {enrolmentTask(figures, "convocations_to_issue", &SessionSpan::first,
                          [&](const EnrolmentTotals& totals) {
                              return figures.convocationState(totals) == ConvocationState::due &&
                                     figures.span(totals.session)->first <= horizon;
                          }),
            enrolmentTask(figures, "convocations_outdated", &SessionSpan::first,
                          [&](const EnrolmentTotals& totals) {
                              return figures.convocationState(totals) == ConvocationState::outdated;
                          }),
            peopleToTellTask(figures)};
}

} // namespace palas
