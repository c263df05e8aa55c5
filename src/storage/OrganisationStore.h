// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// The rows elsewhere that name a structure.
struct OrganisationUse {
    int affiliations = 0;
    int choices = 0;
    int hosted = 0; ///< sessions that it hosts
    int enrolments = 0;
    int coaching = 0;   ///< hours granted, transfers, entries
    int equipment = 0;  ///< kits, hand-overs and transfers
    int immersions = 0; ///< groups that it receives or is in, ideas, contacts
    int labs = 0;
    int diagnostics = 0; ///< assessments and analyses of social needs
    int partnerships = 0;
    int mooc = 0; ///< people followed in an online course for it

    /// It can be removed only when 0.
    [[nodiscard]] int references() const {
        return affiliations + choices + hosted + enrolments + coaching + equipment + immersions + labs +
               diagnostics + partnerships + mooc;
    }
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
