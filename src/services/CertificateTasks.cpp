// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

namespace palas {

std::vector<Task> certificateTasks(const Figures& figures) {
    // The coordination issues them, each for a whole session.
    if (figures.scope().organisation.isValid() || figures.scope().period != Period{})
        return {};
    const auto taskFor = [&](const char* code, CertificateState wanted) {
        return enrolmentTask(figures, code, &SessionSpan::last, [&](const EnrolmentTotals& totals) {
            return figures.certificateState(totals) == wanted;
        });
    };
    return {taskFor("certificates_to_issue", CertificateState::due),
            taskFor("certificates_outdated", CertificateState::outdated)};
}

} // namespace palas
