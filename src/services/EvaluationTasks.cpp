// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

namespace palas {

std::vector<Task> evaluationTasks(const Figures& figures) {
    Task missing = taskOf("evaluations_missing");
    Task due = taskOf("evaluations_due");
    Task late = taskOf("evaluations_late");
    if (figures.scope().organisation.isValid())
        return {missing, due, late};
    const QDate today = figures.scope().asOf;
    const auto add = [](Task& task, const Session& session, QDate day) {
        task.sessions.push_back(session.id);
        addDay(task, day);
        addSubject(task, session.code);
        ++task.count;
    };
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        if (!span || !figures.isToEvaluate(session.id))
            continue;
        if (figures.evaluationForms(session.id, EvaluationMoment::immediate) == 0)
            add(missing, session, span->last);
        if (figures.evaluationForms(session.id, EvaluationMoment::later) > 0)
            continue;
        if (laterLate(span->last) <= today)
            add(late, session, laterLate(span->last));
        else if (laterDue(span->last) <= today)
            add(due, session, laterDue(span->last));
    }
    return {missing, due, late};
}

} // namespace palas
