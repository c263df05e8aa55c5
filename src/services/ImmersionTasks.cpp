// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"

#include <algorithm>
#include <functional>

namespace palas {

namespace {

void addGroup(Task& task, const Figures& figures, const Immersion& group) {
    const auto seen = std::find(task.immersions.begin(), task.immersions.end(), group.id);
    if (seen == task.immersions.end())
        task.immersions.push_back(group.id);
    if (const Organisation* host = figures.organisation(group.host))
        addSubject(task, host->name);
}

Task reportsMissing(const Figures& figures) {
    Task task = taskOf("immersion_reports");
    for (const Immersion& group : figures.immersions()) {
        if (!figures.isReportMissing(group))
            continue;
        addGroup(task, figures, group);
        addDay(task, group.reportDue.isValid() ? group.reportDue : figures.span(group.session)->last);
    }
    task.count = figures.immersionReportsMissing().value;
    return task;
}

/// Journeys of which something is missing, with their groups and people.
Task journeys(const Figures& figures, const char* code,
              const std::function<bool(const EnrolmentTotals&)>& isMissing) {
    Task task = taskOf(code);
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        if (!isMissing(traveller))
            continue;
        ++task.count;
        task.people.push_back(traveller.person);
        const auto& groups = figures.immersions();
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const Immersion& g) { return g.session == traveller.session; });
        if (group != groups.end())
            addGroup(task, figures, *group);
    }
    return task;
}

/// Once there are groups, a structure that is in none may have been forgotten.
Task structuresWithoutGroup(const Figures& figures) {
    if (figures.immersions().empty() || figures.scope().organisation.isValid())
        return taskOf("structures_without_group");
    QSet<OrganisationId> placed;
    for (const Immersion& group : figures.immersions()) {
        for (const ImmersionStructure& structure : group.structures)
            placed.insert(structure.organisation);
    }
    return structuresTask(figures, "structures_without_group",
                          [&](const Organisation& structure) { return !placed.contains(structure.id); });
}

} // namespace

std::vector<Task> immersionTasks(const Figures& figures) {
    const auto ordersMissing = [&](const EnrolmentTotals& traveller) {
        return figures.isMissionOrderMissing(traveller);
    };
    const auto costsUnknown = [&](const EnrolmentTotals& traveller) {
        return figures.isOver(traveller.session) && !totalCost(figures.journey(traveller.enrolment));
    };
    return {reportsMissing(figures), journeys(figures, "mission_orders_missing", ordersMissing),
            journeys(figures, "journey_costs_unknown", costsUnknown), structuresWithoutGroup(figures)};
}

} // namespace palas
