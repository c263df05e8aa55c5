// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

namespace palas {

namespace {

constexpr int finalNoticeDays = 183; ///< before the end of the operation

bool isNearTheEnd(const Figures& figures) {
    const QDate end = figures.programme().period.to;
    return end.isValid() && figures.scope().asOf >= end.addDays(-finalNoticeDays);
}

} // namespace

std::vector<Task> diagnosticTasks(const Figures& figures) {
    if (figures.scope().organisation.isValid())
        return {}; // the coordination's: a structure's own copy holds no grid that it was not assessed with
    const DiagnosticBook& book = figures.diagnostics();
    const bool near = isNearTheEnd(figures);
    const auto made = [&](const Organisation& structure, Moment moment) {
        return book.assessment(structure.id, moment) != nullptr;
    };
    std::vector<Task> found{
        structuresTask(figures, "diagnostic_baseline_missing",
                       [&](const Organisation& one) {
                           return book.current() && !made(one, Moment::baseline) &&
                                  !made(one, Moment::final_);
                       }),
        structuresTask(figures, "diagnostic_final_missing",
                       [&](const Organisation& one) {
                           return near && made(one, Moment::baseline) && !made(one, Moment::final_);
                       }),
        structuresTask(figures, "diagnostic_unfinished",
                       [&](const Organisation& one) { return book.unanswered(one.id) > 0; }),
        structuresTask(figures, "needs_overdue", [&](const Organisation& one) {
            return one.kind == OrganisationKind::ccas && book.isNeedsOverdue(one.id);
        })};
    if (found.back().count > 0)
        addDay(found.back(), book.needsDue());
    return found;
}

} // namespace palas
