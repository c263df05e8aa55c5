// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

namespace palas {

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
                          })};
}

} // namespace palas
