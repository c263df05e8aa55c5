// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

#include <algorithm>

namespace palas {

namespace {

void add(Task& task, const Figures& figures, const Lab& lab, QDate day) {
    ++task.count;
    if (std::find(task.labs.begin(), task.labs.end(), lab.id) == task.labs.end())
        task.labs.push_back(lab.id);
    addDay(task, day);
    if (const Organisation* structure = figures.organisation(lab.organisation))
        addSubject(task, structure->name);
}

Task stagesLate(const Figures& figures) {
    Task task = taskOf("lab_stages_late");
    for (const Lab& lab : figures.labs().labs()) {
        for (const LabStage stage : labStages) {
            if (figures.labs().state(lab, stage) == LabStageState::late)
                add(task, figures, lab, datesOf(lab, stage).plannedOn);
        }
    }
    return task;
}

Task milestonesLate(const Figures& figures) {
    Task task = taskOf("lab_milestones_late");
    for (const Lab& lab : figures.labs().labs()) {
        if (figures.labs().state(lab) == LabState::ended)
            continue;
        for (const LabMilestone& milestone : figures.labs().milestones(lab.id)) {
            if (isLate(milestone, figures.scope().asOf))
                add(task, figures, lab, milestone.dueOn);
        }
    }
    return task;
}

Task experimentsUnconcluded(const Figures& figures) {
    Task task = taskOf("experiments_unconcluded");
    for (const Lab& lab : figures.labs().labs()) {
        for (const Experiment& experiment : figures.labs().experiments(lab.id)) {
            if (isUnconcluded(experiment, figures.scope().asOf))
                add(task, figures, lab, experiment.period.to);
        }
    }
    return task;
}

/// The last day of the events of social innovation that are over; invalid when none is.
QDate universityOver(const Figures& figures) {
    QDate over;
    for (const Session& session : figures.sessions()) {
        const Module* module = figures.module(session.module);
        const SessionSpan* span = figures.span(session.id);
        if (!module || module->kind != ModuleKind::event || session.cancelled || !span ||
            !span->last.isValid() || span->last >= figures.scope().asOf)
            continue;
        if (!over.isValid() || span->last < over)
            over = span->last;
    }
    return over;
}

/// The Université prepares the labs: from then on each CCAS is expected to have one.
Task structuresWithoutLab(const Figures& figures) {
    const QDate over = universityOver(figures);
    Task task = structuresTask(figures, "structures_without_lab", [&](const Organisation& structure) {
        return over.isValid() && structure.kind == OrganisationKind::ccas &&
               figures.labs().labsOf(structure.id).empty();
    });
    if (task.count > 0)
        addDay(task, over);
    return task;
}

} // namespace

std::vector<Task> labTasks(const Figures& figures) {
    return {stagesLate(figures), milestonesLate(figures), experimentsUnconcluded(figures),
            structuresWithoutLab(figures)};
}

} // namespace palas
