// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// With a first affiliation, if one is given. Warns when someone has the same folded name or e-mail.
Made<PersonId> addPerson(Workspace& workspace, Person person, std::optional<Affiliation> affiliation);
Outcome updatePerson(Workspace& workspace, const Person& person);
/// Refused while enrolments name them.
Outcome removePerson(Workspace& workspace, PersonId id);

Made<AffiliationId> addAffiliation(Workspace& workspace, Affiliation affiliation);
Outcome updateAffiliation(Workspace& workspace, const Affiliation& affiliation);
Outcome removeAffiliation(Workspace& workspace, AffiliationId id);

} // namespace palas
