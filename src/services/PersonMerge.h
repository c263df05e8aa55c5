// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "services/Outcome.h"

#include <vector>

namespace palas {
class Workspace;

/// Two rows that may be one person.
struct DuplicatePair {
    enum class Reason {
        sameName,    ///< folded
        swappedName, ///< first and last name in each other's place
        sameEmail,   ///< and a word of the name in common: some mailboxes are shared
    };
    PersonId first;
    PersonId second;
    Reason reason = Reason::sameName;
    bool operator==(const DuplicatePair&) const = default;
};
/// In the order of `people`. Of three who are alike, the second and third stand beside the first.
[[nodiscard]] std::vector<DuplicatePair> findDuplicates(const std::vector<Person>& people);

/// Makes one person of two, as one change. `kept` takes over everything that names `gone`: affiliations
/// (those that overlap at one structure become one), enrolments with attendance, places on sheets, and what
/// PersonStore::rewire() lists; and whatever it does not know (e-mail, phone, sex). Hours stay with the
/// structure where they were earned.
/// Refused: both in two sessions at one time, both present on one half-day, both on one filed page.
Outcome mergePeople(Workspace& workspace, PersonId kept, PersonId gone);

} // namespace palas
