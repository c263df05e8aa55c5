// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// The rows elsewhere that name a structure.
struct OrganisationUse {
    int choices = 0;
    int enrolments = 0;
    int coaching = 0;   ///< hours granted, transfers, entries
    int references = 0; ///< of any table; it can be removed only when 0
};

class OrganisationStore {
public:
    explicit OrganisationStore(Database& database);
    OrganisationId insert(Organisation organisation);
    void update(const Organisation& organisation);
    void remove(OrganisationId id);
    [[nodiscard]] std::optional<Organisation> find(OrganisationId id) const;
    [[nodiscard]] std::optional<Organisation> findByCode(const QString& code) const;
    /// By kind (ccas, udccas, host, provider, funder), then by sortKey() of the name.
    [[nodiscard]] std::vector<Organisation> all() const;
    [[nodiscard]] OrganisationUse use(OrganisationId id) const;

private:
    Database& database_;
};

} // namespace palas
