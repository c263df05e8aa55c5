// SPDX-License-Identifier: EUPL-1.2
#include "services/Basket.h"
#include "services/TaskParts.h"

#include <algorithm>

namespace palas {

namespace {

/// Once a structure has chosen, or was assessed, those without a basket may have been forgotten.
Task basketsEmpty(const Figures& figures) {
    const std::vector<Organisation> structures = figures.beneficiaries();
    const bool begun = std::any_of(structures.begin(), structures.end(), [&](const Organisation& one) {
        return hasBasket(figures, one.id) || figures.diagnostics().gridOf(one.id);
    });
    return structuresTask(figures, "basket_empty",
                          [&](const Organisation& one) { return begun && !hasBasket(figures, one.id); });
}

} // namespace

std::vector<Task> basketTasks(const Figures& figures) {
    if (figures.scope().organisation.isValid())
        return {}; // the coordination's: a structure's own copy knows nothing of the others' baskets
    Task toPlan = taskOf("elective_without_session");
    Task small = taskOf("elective_group_small");
    for (const ElectiveDemand& demand : electiveDemand(figures)) {
        if (demand.isToPlan()) {
            ++toPlan.count;
            addSubject(toPlan, demand.module->code);
        }
        for (const SessionId session : demand.small) {
            ++small.count;
            small.sessions.push_back(session);
            addSubject(small, figures.session(session)->code);
            addDay(small, figures.span(session) ? figures.span(session)->first : QDate());
        }
    }
    return {basketsEmpty(figures), std::move(toPlan), std::move(small)};
}

} // namespace palas
