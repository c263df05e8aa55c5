// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingWallets.h"
#include "services/TaskParts.h"

#include <functional>

namespace palas {

namespace {

/// Entries whose day is over: today's are still going on.
Task entriesTask(const Figures& figures, const char* code,
                 const std::function<bool(const CoachingStore::EntryTotals&)>& wanted) {
    Task task = taskOf(code);
    for (const CoachingStore::EntryTotals& entry : figures.coachingRows().entries) {
        if (entry.date >= figures.scope().asOf || !figures.scope().period.contains(entry.date) ||
            entry.state == CoachingState::cancelled || !wanted(entry))
            continue;
        addDay(task, entry.date);
        task.coaching.push_back(entry.entry);
        if (entry.state == CoachingState::spent)
            task.minutes += entry.minutes;
        addSubject(task, entry.code);
    }
    task.count = qint64(task.coaching.size());
    return task;
}

} // namespace

std::vector<Task> coachingTasks(const Figures& figures) {
    using Entry = CoachingStore::EntryTotals;
    std::vector<Task> found{
        entriesTask(figures, "coaching_to_prove",
                    [](const Entry& e) { return e.state == CoachingState::spent; }),
        entriesTask(figures, "coaching_undescribed", [](const Entry& e) { return !e.described; }),
        structuresTask("coaching_overrun", figures.coachingOverrunOf()),
        structuresTask("coaching_unused", figures.coachingUnusedBy())};
    found[1].minutes = {}; // nothing is at stake twice
    return found;
}

} // namespace palas
