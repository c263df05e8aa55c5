// SPDX-License-Identifier: EUPL-1.2

// The entries of CoachingService.h: who is where at one instant, and what proves it.

#include "domain/Person.h"
#include "domain/Programme.h"
#include "domain/Session.h"
#include "domain/SignInSheet.h"
#include "domain/Text.h"
#include "services/CoachingService.h"
#include "services/CoachingWork.h"
#include "services/EvidenceFiling.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {
namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

CoachingEntry cleaned(CoachingEntry entry) {
    for (QString* line : {&entry.code, &entry.coach, &entry.theme})
        *line = cleanedLine(*line);
    entry.workDone = cleanedNote(entry.workDone);
    entry.nextStep = cleanedNote(entry.nextStep);
    std::sort(entry.people.begin(), entry.people.end());
    entry.people.erase(std::unique(entry.people.begin(), entry.people.end()), entry.people.end());
    return entry;
}

Problems checkAffiliation(Workspace& workspace, const CoachingEntry& entry, const Person& person) {
    const std::vector<Affiliation> links = workspace.people().affiliations(person.id);
    const bool belongs = std::any_of(links.begin(), links.end(), [&](const Affiliation& link) {
        return link.organisation == entry.organisation && link.period.contains(entry.date);
    });
    const QString structure = organisationName(workspace, entry.organisation);
    if (belongs || structure.isEmpty())
        return {};
    return {
        makeWarning("people", "coaching.person_elsewhere", {fullName(person), structure, iso(entry.date)})};
}

Problems checkSessions(Workspace& workspace, const CoachingEntry& entry, const Person& person) {
    Problems problems;
    for (const HalfDay& halfDay : workspace.sessions().otherHalfDays(person.id, {}, entry.date, entry.date)) {
        if (!overlap(entry, halfDay))
            continue;
        const Session session = workspace.sessions().find(halfDay.session).value_or(Session{});
        problems.push_back(makeError("people", "coaching.person_in_session",
                                     {fullName(person), session.code, iso(halfDay.date)}));
    }
    return problems;
}

/// A coach and people are at one place at a time.
Problems checkInstants(Workspace& workspace, const CoachingEntry& entry, const std::vector<Person>& people,
                       const std::vector<CoachingEntry>& others) {
    if (entry.cancelled || !entry.date.isValid())
        return {};
    Problems problems;
    for (const Person& person : people)
        append(problems, checkSessions(workspace, entry, person));
    for (const CoachingEntry& other : others) {
        if (other.cancelled || !overlap(entry, other))
            continue;
        if (isSameCoach(other.coach, entry.coach))
            problems.push_back(
                makeError("start", "coaching.coach_busy", {entry.coach, other.code, iso(other.date)}));
        for (const Person& person : people) {
            if (std::binary_search(other.people.begin(), other.people.end(), person.id))
                problems.push_back(makeError("people", "coaching.person_twice",
                                             {fullName(person), other.code, iso(other.date)}));
        }
    }
    return problems;
}

bool isAtSameInstant(const CoachingEntry& a, const CoachingEntry& b) {
    return startInstant(a) == startInstant(b) && endInstant(a) == endInstant(b) && a.people == b.people &&
           isSameCoach(a.coach, b.coach) && a.cancelled == b.cancelled;
}

std::vector<CoachingEntry> othersOf(Workspace& workspace, const CoachingEntry& entry) {
    std::vector<CoachingEntry> others = workspace.coaching().around(entry.date);
    if (auto same = workspace.coaching().findByCode(entry.code))
        others.push_back(std::move(*same));
    std::erase_if(others, [&](const CoachingEntry& other) { return other.id == entry.id; });
    return others;
}

Problems check(Workspace& workspace, const CoachingEntry& entry, const std::optional<CoachingEntry>& before) {
    return checkEntry(workspace, entry, before, othersOf(workspace, entry));
}

/// After the entry is written: more is spent or booked than was granted.
Problems checkBalance(Workspace& workspace, const CoachingEntry& entry) {
    const CoachingWallet wallet = coachingWallet(workspace, entry.organisation);
    if (entry.cancelled || !wallet.isOverrun())
        return {};
    return {makeWarning(
        "end", "coaching.overrun",
        {organisationName(workspace, entry.organisation), QString::number(-wallet.free().value)})};
}

} // namespace

Problems checkEntry(Workspace& workspace, const CoachingEntry& entry,
                    const std::optional<CoachingEntry>& before, const std::vector<CoachingEntry>& others) {
    Problems problems = validate(entry, workspace.programmes().read().period);
    append(problems,
           checkBeneficiary(workspace, "organisation", entry.organisation, "coaching.not_beneficiary"));
    const bool taken = std::any_of(others.begin(), others.end(),
                                   [&](const CoachingEntry& other) { return other.code == entry.code; });
    if (taken)
        problems.push_back(makeError("code", "coaching.code.taken", {entry.code.left(maxLineLength)}));
    std::vector<Person> people;
    for (const PersonId id : entry.people) {
        const auto person = workspace.people().find(id);
        if (!person)
            problems.push_back(makeError("people", "row.gone"));
        else
            people.push_back(*person);
    }
    if (!before || !isAtSameInstant(*before, entry))
        append(problems, checkInstants(workspace, entry, people, others));
    for (const Person& person : people)
        append(problems, checkAffiliation(workspace, entry, person));
    return problems;
}

Made<CoachingEntryId> addCoachingEntry(Workspace& workspace, CoachingEntry typed) {
    CoachingEntry entry = cleaned(std::move(typed));
    entry.id = {};
    entry.evidence = {};
    if (entry.code.isEmpty())
        entry.code = workspace.coaching().nextCode();
    CoachingEntryId id;
    const QString structure = organisationName(workspace, entry.organisation);
    Outcome outcome = workspace.change({"coaching.add", {entry.code, structure}}, [&] {
        Problems problems = check(workspace, entry, std::nullopt);
        if (hasErrors(problems))
            return problems;
        id = workspace.coaching().insert(entry);
        append(problems, checkBalance(workspace, entry));
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateCoachingEntry(Workspace& workspace, const CoachingEntry& typed) {
    CoachingEntry entry = cleaned(typed);
    return workspace.change({"coaching.update", {entry.code}}, [&]() -> Problems {
        const auto before = workspace.coaching().find(entry.id);
        if (!before)
            return {makeError({}, "row.gone")};
        entry.evidence = before->evidence;
        Problems problems = check(workspace, entry, before);
        if (hasErrors(problems))
            return problems;
        workspace.coaching().update(entry);
        append(problems, checkBalance(workspace, entry));
        return problems;
    });
}

Outcome removeCoachingEntry(Workspace& workspace, CoachingEntryId id) {
    const auto stored = workspace.coaching().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"coaching.remove", {stored->code}}, [&]() -> Problems {
        if (stored->evidence.isValid())
            return {makeError({}, "coaching.proven", {stored->code})};
        workspace.coaching().remove(id);
        return {};
    });
}

Made<EvidenceId> fileCoachingProof(Workspace& workspace, CoachingEntryId id, const QString& fileName,
                                   QIODevice& content) {
    auto entry = workspace.coaching().find(id);
    if (!entry)
        return {rowGone(), {}};
    if (entry->cancelled)
        return refusedFiling({makeError({}, "coaching.cancelled", {entry->code})});
    if (entry->evidence.isValid())
        return refusedFiling({makeError({}, "coaching.already_filed", {entry->code})});
    const ChangeLabel label{"coaching.file", {entry->code}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& proof) -> Problems {
        entry->evidence = proof.id;
        workspace.coaching().update(*entry);
        return {};
    });
}

Outcome unfileCoachingProof(Workspace& workspace, CoachingEntryId id) {
    auto entry = workspace.coaching().find(id);
    if (!entry)
        return rowGone();
    if (!entry->evidence.isValid())
        return {{makeError({}, "coaching.not_filed", {entry->code})}, {}};
    return workspace.change({"coaching.unfile", {entry->code}}, [&]() -> Problems {
        const EvidenceId evidence = entry->evidence;
        entry->evidence = {};
        workspace.coaching().update(*entry);
        dropUnused(workspace, evidence);
        return {};
    });
}

Problems checkCoachingClash(Workspace& workspace, PersonId id, const std::vector<HalfDay>& halfDays) {
    Problems problems;
    for (const CoachingEntry& entry : workspace.coaching().entriesOf(id)) {
        const bool clashes = std::any_of(halfDays.begin(), halfDays.end(),
                                         [&](const HalfDay& halfDay) { return overlap(entry, halfDay); });
        if (entry.cancelled || !clashes)
            continue;
        const Person person = workspace.people().find(id).value_or(Person{});
        problems.push_back(
            makeError("people", "enrolment.in_coaching", {fullName(person), entry.code, iso(entry.date)}));
    }
    return problems;
}

} // namespace palas
