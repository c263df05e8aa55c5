// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

namespace palas {

std::vector<Task> moocTasks(const Figures& figures) {
    Task notStarted = taskOf("mooc_not_started");
    Task stalled = taskOf("mooc_stalled");
    const auto add = [&](Task& task, const MoocProgress& one, QDate day) {
        const Person* person = figures.person(one.person);
        task.people.push_back(one.person);
        addDay(task, day);
        addSubject(task, person ? fullName(*person) : QString());
        ++task.count;
    };
    for (const MoocProgress& one : figures.moocPeople()) {
        if (moocState(one, figures.scope().asOf) == MoocState::notStarted)
            add(notStarted, one, one.toldOn);
        else if (isStalled(one, figures.scope().asOf))
            add(stalled, one, one.startedOn);
    }
    return {notStarted, stalled};
}

} // namespace palas
