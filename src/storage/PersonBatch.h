// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"

#include <memory>

namespace palas {

class Database;

/// Many people and affiliations at once, with statements that are prepared once. Inside one change only.
class PersonBatch {
public:
    explicit PersonBatch(Database& database);
    ~PersonBatch();
    PersonBatch(const PersonBatch&) = delete;
    PersonBatch& operator=(const PersonBatch&) = delete;

    PersonId insert(const Person& person);
    void update(const Person& person);
    AffiliationId insert(const Affiliation& affiliation);
    void update(const Affiliation& affiliation);

private:
    struct Statements;
    std::unique_ptr<Statements> statements_;
};

} // namespace palas
