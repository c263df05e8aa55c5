// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Mooc.h"

#include <vector>

namespace palas {

class Database;

/// Who is how far in the online courses.
class MoocStore {
public:
    explicit MoocStore(Database& database);

    MoocProgressId insert(MoocProgress progress);
    void update(const MoocProgress& progress);
    void remove(MoocProgressId id);

    [[nodiscard]] std::optional<MoocProgress> find(MoocProgressId id) const;
    [[nodiscard]] std::vector<MoocProgress> all() const; ///< by structure, then name, then module
    [[nodiscard]] std::vector<MoocProgress> of(OrganisationId organisation) const;
    [[nodiscard]] std::vector<MoocProgress> of(PersonId person) const;

private:
    Database& database_;
};

} // namespace palas
