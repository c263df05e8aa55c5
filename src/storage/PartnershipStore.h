// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Partnership.h"

#include <vector>

namespace palas {

class Database;

class PartnershipStore {
public:
    explicit PartnershipStore(Database& database);

    PartnershipId insert(Partnership partnership);
    void update(const Partnership& partnership);
    void remove(PartnershipId id);

    [[nodiscard]] std::optional<Partnership> find(PartnershipId id) const;
    [[nodiscard]] std::vector<Partnership> all() const; ///< by structure, then partner
    [[nodiscard]] std::vector<Partnership> of(OrganisationId organisation) const;
    /// Those whose agreement was filed on that day or before.
    [[nodiscard]] std::vector<PartnershipId> filed(QDate asOf) const;

private:
    Database& database_;
};

} // namespace palas
