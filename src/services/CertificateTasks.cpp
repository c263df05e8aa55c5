// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

#include <algorithm>

namespace palas {

namespace {

Task taskFor(const Figures& figures, const char* code, CertificateState wanted) {
    Task task = taskOf(code);
    std::vector<const EnrolmentTotals*> found;
    for (const EnrolmentTotals& totals : figures.totals()) {
        if (figures.certificateState(totals) == wanted)
            found.push_back(&totals);
    }
    std::sort(found.begin(), found.end(),
              [&](const EnrolmentTotals* a, const EnrolmentTotals* b) { return figures.isBefore(*a, *b); });
    for (const EnrolmentTotals* totals : found) {
        if (task.sessions.empty() || task.sessions.back() != totals->session)
            task.sessions.push_back(totals->session);
        if (const SessionSpan* span = figures.span(totals->session))
            addDay(task, span->last);
        if (const Session* session = figures.session(totals->session))
            addSubject(task, session->code);
    }
    task.count = qint64(found.size());
    return task;
}

} // namespace

std::vector<Task> certificateTasks(const Figures& figures) {
    // The coordination issues them, each for a whole session.
    if (figures.scope().organisation.isValid() || figures.scope().period != Period{})
        return {};
    return {taskFor(figures, "certificates_to_issue", CertificateState::due),
            taskFor(figures, "certificates_outdated", CertificateState::outdated)};
}

} // namespace palas
