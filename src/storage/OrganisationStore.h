// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

class OrganisationStore {
public:
    explicit OrganisationStore(Database& database);
    OrganisationId insert(Organisation organisation);
    void update(const Organisation& organisation);
    void remove(OrganisationId id);
    [[nodiscard]] std::optional<Organisation> find(OrganisationId id) const;
    [[nodiscard]] std::optional<Organisation> findByCode(const QString& code) const;
    /// By kind (ccas, udccas, host, provider, funder), then by folded name.
    [[nodiscard]] std::vector<Organisation> all() const;
    /// Rows elsewhere that name it; it can be removed only when 0.
    [[nodiscard]] int references(OrganisationId id) const;

private:
    Database& database_;
};

} // namespace palas
