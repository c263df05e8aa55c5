// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas {

enum class Sex { unknown, female, male };
enum class Role { agent, director, elected, other };

[[nodiscard]] QString toCode(Sex sex);   ///< "", "female", "male"
[[nodiscard]] QString toCode(Role role); ///< "agent", "director", "elected", "other"
[[nodiscard]] std::optional<Sex> sexFromCode(const QString& code);
[[nodiscard]] std::optional<Role> roleFromCode(const QString& code);

struct Person {
    PersonId id;
    QString lastName;
    QString firstName;
    Sex sex = Sex::unknown;
    QString email;
    QString phone;
    QString note;
    bool operator==(const Person&) const = default;
};

/// Dated link of a person to a structure; someone who changes CCAS gets a second one.
struct Affiliation {
    AffiliationId id;
    PersonId person;
    OrganisationId organisation;
    Role role = Role::agent;
    QString duty;  ///< « accueil », « comptabilité »: fonction
    Period period; ///< open sides allowed
    bool operator==(const Affiliation&) const = default;
};

[[nodiscard]] Problems validate(const Person& person);
/// The affiliation itself, and against the person's others: no two at the same structure on one day.
[[nodiscard]] Problems validate(const Affiliation& affiliation, const std::vector<Affiliation>& others);

/// « Houdah Safran »
[[nodiscard]] QString fullName(const Person& person);
/// « Safran Houdah » folded, the key by which people are matched without accents or apostrophes.
[[nodiscard]] QString matchKey(const Person& person);
/// One of these full names, in either order, without accents and case; an empty list names everyone.
[[nodiscard]] bool isNamed(const Person& person, const QStringList& people);

/// The affiliation in force on `day`: the latest begun; without one, the first to come, else the last ended.
[[nodiscard]] const Affiliation* affiliationOn(const std::vector<Affiliation>& affiliations, QDate day);

} // namespace palas
