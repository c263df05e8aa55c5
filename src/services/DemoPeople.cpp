// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoPeople.h"

#include "domain/Organisation.h"
#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"

#include <algorithm>
#include <iterator>

namespace palas {

namespace {

// Whoever has this rank in one of these structures changes CCAS on this day.
constexpr int movingRank = 5;
constexpr int movingStructures[] = {0, 4, 9, 13};
const QDate movingDay(2022, 1, 10);

QString slug(const QString& text) {
    return folded(text).replace(QLatin1Char(' '), QLatin1Char('-'));
}

Role roleOf(int rank) {
    return rank == 0 ? Role::director : rank <= 2 ? Role::elected : Role::agent;
}

QString dutyOf(const DemoPlan& plan, int rank, int number) {
    switch (roleOf(rank)) {
    case Role::director:
        return QStringLiteral("direction");
    case Role::elected:
        return rank == 1 ? QStringLiteral("vice-présidence") : QStringLiteral("conseil d’administration");
    case Role::agent:
    case Role::other:
        break;
    }
    return plan.duties.at(number % plan.duties.size());
}

/// Two structures later in the list, among the CCAS.
int nextStructure(const DemoPlan& plan, int structure) {
    return (structure + 2) % (int(plan.structures.size()) - 1);
}

} // namespace

Person inventPerson(const DemoPlan& plan, int number, const QString& structure) {
    const QStringList firstNames = plan.women + plan.men;
    Person person;
    // 63 first names, 67 surnames, no common divisor: each pair comes once before a second surname is joined.
    // The step, prime to 63, goes to and fro between women and men.
    const int first = int(qint64(number) * 32 % firstNames.size());
    person.firstName = firstNames.at(first);
    person.lastName = plan.surnames.at(number % plan.surnames.size());
    if (const int again = int(number / (firstNames.size() * plan.surnames.size())); again > 0)
        person.lastName += QLatin1Char('-') + plan.surnames.at((number + again) % plan.surnames.size());
    person.sex = first < plan.women.size() ? Sex::female : Sex::male;
    const bool silent = number % 26 == 3;
    if (!silent && number % 13 != 5)
        person.email = QStringLiteral("%1.%2@ccas-%3.example")
                           .arg(slug(person.firstName), slug(person.lastName), slug(structure));
    if (!silent && number % 11 != 7) {
        const int digits = number * 37 % 10000;
        person.phone = QStringLiteral("06 39 98 %1 %2")
                           .arg(digits / 100, 2, 10, QLatin1Char('0'))
                           .arg(digits % 100, 2, 10, QLatin1Char('0'));
    }
    return person;
}

std::vector<DemoPerson> writeDemoPeople(Workspace& workspace, const DemoPlan& plan) {
    int number = 0;
    for (const DemoPlan::Structure& structure : plan.structures)
        number += plan.wave * structure.people;
    std::vector<Organisation> structures;
    for (const DemoPlan::Structure& structure : plan.structures)
        structures.push_back(workspace.organisations().findByCode(structure.code).value());

    std::vector<DemoPerson> people;
    for (int s = 0; s < int(plan.structures.size()); ++s) {
        const Organisation& home = structures[size_t(s)];
        for (int rank = 0; rank < plan.structures[size_t(s)].people; ++rank, ++number) {
            const Person person = inventPerson(plan, number, home.name);
            DemoPerson made{workspace.people().insert(person), fullName(person), s, rank, {}};
            const QDate begun = number % 3 == 0 ? QDate() : QDate(2018 + number % 3, 1 + number % 12, 1);
            Affiliation link{{}, made.id, home.id, roleOf(rank), dutyOf(plan, rank, number), {begun, {}}};
            const bool moves = rank == movingRank &&
                               std::find(std::begin(movingStructures), std::end(movingStructures), s) !=
                                   std::end(movingStructures);
            if (moves)
                link.period.to = movingDay.addDays(-1);
            link.id = workspace.people().insert(link);
            made.affiliations.push_back(link);
            if (moves) {
                link.organisation = structures[size_t(nextStructure(plan, s))].id;
                link.period = {movingDay, {}};
                link.id = workspace.people().insert(link);
                made.affiliations.push_back(link);
            }
            people.push_back(std::move(made));
        }
    }
    return people;
}

} // namespace palas
