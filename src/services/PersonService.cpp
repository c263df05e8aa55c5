// SPDX-License-Identifier: EUPL-1.2
#include "services/PersonService.h"

#include "domain/Organisation.h"
#include "domain/Text.h"
#include "services/EnrolmentCredit.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

namespace palas {
namespace {

Person cleaned(Person person) {
    for (QString* line : {&person.lastName, &person.firstName, &person.email, &person.phone})
        *line = cleanedLine(*line);
    person.note = cleanedNote(person.note);
    return person;
}

/// Homonyms exist, so the same name or e-mail warns and does not refuse.
Problems check(Workspace& workspace, const Person& person) {
    Problems problems = validate(person);
    for (const Person& other : workspace.people().findByMatchKey(matchKey(person))) {
        if (other.id != person.id)
            problems.push_back(makeWarning("last_name", "person.same_name", {fullName(other)}));
    }
    if (person.email.isEmpty())
        return problems;
    for (const Person& other : workspace.people().findByEmail(person.email)) {
        if (other.id != person.id)
            problems.push_back(makeWarning("email", "person.same_email", {person.email, fullName(other)}));
    }
    return problems;
}

Problems check(Workspace& workspace, const Affiliation& affiliation, const std::vector<Affiliation>& others) {
    Problems problems = validate(affiliation, others);
    if (affiliation.organisation.isValid() && !workspace.organisations().find(affiliation.organisation))
        problems.push_back(makeError("organisation", "row.gone"));
    return problems;
}

Problems check(Workspace& workspace, const Affiliation& affiliation) {
    if (!affiliation.person.isValid())
        return {makeError("person", "affiliation.person.required")};
    return check(workspace, affiliation, workspace.people().affiliations(affiliation.person));
}

/// The person's enrolments follow the affiliation that was in force on their first half-day.
Problems creditEnrolments(Workspace& workspace, PersonId person) {
    return creditAgain(workspace, workspace.sessions().enrolmentsOf(person));
}

ChangeLabel affiliationLabel(Workspace& workspace, const QString& code, const Affiliation& affiliation) {
    const Person person = workspace.people().find(affiliation.person).value_or(Person{});
    const Organisation organisation =
        workspace.organisations().find(affiliation.organisation).value_or(Organisation{});
    return {code, {fullName(person), organisation.name}};
}

} // namespace

Made<PersonId> addPerson(Workspace& workspace, Person typed, std::optional<Affiliation> affiliation) {
    Person person = cleaned(std::move(typed));
    person.id = {};
    PersonId id;
    Outcome outcome = workspace.change({"person.add", {fullName(person)}}, [&] {
        Problems problems = check(workspace, person);
        if (affiliation) {
            affiliation->id = {};
            affiliation->duty = cleanedLine(affiliation->duty);
            append(problems, check(workspace, *affiliation, {}));
        }
        if (hasErrors(problems))
            return problems;
        id = workspace.people().insert(person);
        if (affiliation) {
            affiliation->person = id;
            workspace.people().insert(*affiliation);
        }
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updatePerson(Workspace& workspace, const Person& typed) {
    const Person person = cleaned(typed);
    return workspace.change({"person.update", {fullName(person)}}, [&]() -> Problems {
        if (!workspace.people().find(person.id))
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, person);
        if (!hasErrors(problems))
            workspace.people().update(person);
        return problems;
    });
}

Outcome removePerson(Workspace& workspace, PersonId id) {
    const auto stored = workspace.people().find(id);
    if (!stored)
        return rowGone();
    const QString name = fullName(*stored);
    return workspace.change({"person.remove", {name}}, [&]() -> Problems {
        if (const int count = workspace.people().references(id); count > 0)
            return {makeError({}, "person.in_use", {name, QString::number(count)})};
        workspace.people().remove(id);
        return {};
    });
}

Made<AffiliationId> addAffiliation(Workspace& workspace, Affiliation affiliation) {
    affiliation.id = {};
    affiliation.duty = cleanedLine(affiliation.duty);
    AffiliationId id;
    Outcome outcome = workspace.change(affiliationLabel(workspace, "affiliation.add", affiliation), [&] {
        Problems problems = check(workspace, affiliation);
        if (affiliation.person.isValid() && !workspace.people().find(affiliation.person))
            problems.push_back(makeError("person", "row.gone"));
        if (hasErrors(problems))
            return problems;
        id = workspace.people().insert(affiliation);
        append(problems, creditEnrolments(workspace, affiliation.person));
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateAffiliation(Workspace& workspace, const Affiliation& typed) {
    Affiliation affiliation = typed;
    affiliation.duty = cleanedLine(affiliation.duty);
    const ChangeLabel label = affiliationLabel(workspace, "affiliation.update", affiliation);
    return workspace.change(label, [&]() -> Problems {
        const auto stored = workspace.people().find(affiliation.id);
        if (!stored || stored->person != affiliation.person)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, affiliation);
        if (hasErrors(problems))
            return problems;
        workspace.people().update(affiliation);
        append(problems, creditEnrolments(workspace, affiliation.person));
        return problems;
    });
}

Outcome removeAffiliation(Workspace& workspace, AffiliationId id) {
    const auto stored = workspace.people().find(id);
    if (!stored)
        return rowGone();
    const ChangeLabel label = affiliationLabel(workspace, "affiliation.remove", *stored);
    return workspace.change(label, [&]() -> Problems {
        const size_t enrolments = workspace.sessions().enrolmentsOf(stored->person).size();
        if (enrolments > 0 && workspace.people().affiliations(stored->person).size() == 1)
            return {
                makeError({}, "affiliation.needed", {label.arguments.front(), QString::number(enrolments)})};
        workspace.people().remove(id);
        return creditEnrolments(workspace, stored->person);
    });
}

} // namespace palas
