// SPDX-License-Identifier: EUPL-1.2
#include "domain/Person.h"

#include "domain/Codes.h"
#include "domain/Text.h"
#include "domain/Validation.h"

#include <algorithm>

namespace palas {
namespace {

constexpr Codes<Sex, 3> sexes{{{{Sex::unknown, ""}, {Sex::female, "female"}, {Sex::male, "male"}}}};
constexpr Codes<Role, 4> roles{{{{Role::agent, "agent"},
                                 {Role::director, "director"},
                                 {Role::elected, "elected"},
                                 {Role::other, "other"}}}};

bool sharesADay(const Period& a, const Period& b) {
    const bool aBeforeB = a.to.isValid() && b.from.isValid() && a.to < b.from;
    const bool bBeforeA = b.to.isValid() && a.from.isValid() && b.to < a.from;
    return !aBeforeB && !bBeforeA;
}

/// An open start is earlier than any day; QDate orders invalid dates first already.
bool begunLater(const Affiliation& a, const Affiliation& b) {
    return a.period.from > b.period.from;
}

} // namespace

QString toCode(Sex sex) {
    return sexes.of(sex);
}

QString toCode(Role role) {
    return roles.of(role);
}

std::optional<Sex> sexFromCode(const QString& code) {
    return sexes.value(code);
}

std::optional<Role> roleFromCode(const QString& code) {
    return roles.value(code);
}

Problems validate(const Person& person) {
    Problems problems;
    requireText(problems, "last_name", person.lastName, "person.last_name.required");
    limitLine(problems, "last_name", person.lastName);
    limitLine(problems, "first_name", person.firstName);
    limitNote(problems, "note", person.note);
    checkContacts(problems, person.email, person.phone);
    return problems;
}

Problems validate(const Affiliation& affiliation, const std::vector<Affiliation>& others) {
    Problems problems;
    if (!affiliation.organisation.isValid())
        problems.push_back(makeError("organisation", "affiliation.organisation.required"));
    limitLine(problems, "duty", affiliation.duty);
    checkOrder(problems, affiliation.period);
    for (const Affiliation& other : others) {
        const bool same = other.id == affiliation.id && affiliation.id.isValid();
        if (!same && other.organisation == affiliation.organisation &&
            sharesADay(other.period, affiliation.period)) {
            problems.push_back(makeError("from", "affiliation.overlap"));
            break;
        }
    }
    return problems;
}

QString fullName(const Person& person) {
    return QString(person.firstName % ' ' % person.lastName).trimmed();
}

QString matchKey(const Person& person) {
    return folded(person.lastName % ' ' % person.firstName);
}

bool isNamed(const Person& person, const QStringList& people) {
    return people.empty() || std::any_of(people.begin(), people.end(), [&](const QString& name) {
               const QString wanted = folded(name);
               return wanted == folded(fullName(person)) || wanted == matchKey(person);
           });
}

const Affiliation* affiliationOn(const std::vector<Affiliation>& affiliations, QDate day) {
    const Affiliation* inForce = nullptr;
    const Affiliation* next = nullptr;
    const Affiliation* ended = nullptr;
    for (const Affiliation& candidate : affiliations) {
        if (candidate.period.contains(day)) {
            if (!inForce || begunLater(candidate, *inForce))
                inForce = &candidate;
        } else if (candidate.period.from.isValid() && candidate.period.from > day) {
            if (!next || begunLater(*next, candidate))
                next = &candidate;
        } else if (!ended || candidate.period.to > ended->period.to) {
            ended = &candidate;
        }
    }
    return inForce ? inForce : next ? next : ended;
}

} // namespace palas
