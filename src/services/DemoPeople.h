// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "services/DemoPlan.h"

namespace palas {
class Workspace;

/// Someone of the demonstration, with what the plan needs to know.
struct DemoPerson {
    PersonId id;
    QString name;      ///< « Zaïna Ylang »
    int structure = 0; ///< index in the plan
    int rank = 0;      ///< within the structure: 0 directs, 1 and 2 are elected
    std::vector<Affiliation> affiliations;
};

/// An invented name and the contacts that go with it: the mobile range is the one kept for fiction, the
/// addresses end in a name that is kept out of the real network. `number` is different for each person.
[[nodiscard]] Person inventPerson(const DemoPlan& plan, int number, const QString& structure);

/// One wave: everyone of the plan's structures, by structure then rank. `number` goes on across waves.
[[nodiscard]] std::vector<DemoPerson> writeDemoPeople(Workspace& workspace, const DemoPlan& plan);

} // namespace palas
