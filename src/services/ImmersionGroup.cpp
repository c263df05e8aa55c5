// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionGroup.h"

#include "domain/Organisation.h"
#include "domain/Person.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {

Problems checkOneGroup(Workspace& workspace, SessionId session, PersonId person) {
    if (!workspace.immersions().findBySession(session))
        return {};
    const auto other = workspace.immersions().groupOf(person, session);
    if (!other)
        return {};
    const Person who = workspace.people().find(person).value_or(Person{});
    const Organisation host = workspace.organisations().find(other->host).value_or(Organisation{});
    return {makeError("people", "immersion.person.two_groups",
                      {fullName(who), QString::number(other->number), host.name})};
}

void listStructures(Workspace& workspace, SessionId session) {
    auto immersion = workspace.immersions().findBySession(session);
    if (!immersion)
        return;
    const Immersion before = *immersion;
    for (const Enrolment& enrolment : workspace.sessions().enrolments(session)) {
        const bool listed = std::any_of(
            immersion->structures.begin(), immersion->structures.end(),
            [&](const ImmersionStructure& s) { return s.organisation == enrolment.organisation; });
        if (!listed)
            immersion->structures.push_back({enrolment.organisation, {}});
    }
    if (*immersion != before)
        workspace.immersions().update(*immersion);
}

} // namespace palas
