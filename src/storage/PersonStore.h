// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace palas {

class Database;

/// People and their dated affiliations.
class PersonStore {
public:
    explicit PersonStore(Database& database);
    PersonId insert(Person person);
    void update(const Person& person);
    void remove(PersonId id); ///< with affiliations; nothing else may name them
    /// Enrolments, coaching and hand-overs that name them; they can be removed only when 0.
    [[nodiscard]] int references(PersonId id) const;
    [[nodiscard]] std::optional<Person> find(PersonId id) const;
    [[nodiscard]] std::vector<Person> all() const; ///< by sortKey() of last name, first name
    /// Spaces do not count: an apostrophe or a hyphen may have been typed or left out.
    [[nodiscard]] std::vector<Person> findByMatchKey(const QString& key) const;
    [[nodiscard]] std::vector<Person> findByEmail(const QString& email) const; ///< case ignored

    AffiliationId insert(Affiliation affiliation);
    void update(const Affiliation& affiliation);
    void remove(AffiliationId id);
    [[nodiscard]] std::optional<Affiliation> find(AffiliationId id) const;
    [[nodiscard]] std::vector<Affiliation> affiliations(PersonId person) const; ///< by start date
    [[nodiscard]] std::vector<Affiliation> allAffiliations() const;

    /// Every row that names one person or enrolment names the other instead, in the tables that
    /// rewiredColumns() lists; where both stand in one list, the row of `from` goes.
    void rewire(PersonId from, PersonId to);
    void rewire(EnrolmentId from, EnrolmentId to);
    /// « table.column »; what else names a person or an enrolment is merged row by row by its own store.
    [[nodiscard]] static QStringList rewiredColumns();

private:
    Database& database_;
};

} // namespace palas
