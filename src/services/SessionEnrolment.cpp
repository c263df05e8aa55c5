// SPDX-License-Identifier: EUPL-1.2
#include "domain/Person.h"
#include "domain/SignInSheet.h"
#include "services/CertificateService.h"
#include "services/ConvocationService.h"
#include "services/EnrolmentCandidate.h"
#include "services/EnrolmentCredit.h"
#include "services/ImmersionGroup.h"
#include "services/OrganisationChecks.h"
#include "services/SessionClashes.h"
#include "services/SessionService.h"
#include "services/SessionWork.h"
#include "services/SheetPlan.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/ImmersionStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <QSet>

namespace palas {
namespace {

Problems checkLeaving(Workspace& workspace, const Enrolment& enrolment) {
    Problems problems;
    const QString name = enrolledName(workspace, enrolment);
    if (!workspace.attendance().ofEnrolment(enrolment.id).empty())
        problems.push_back(makeError("people", "enrolment.has_attendance", {name}));
    append(problems, refuseCertified(workspace, enrolment.id, name));
    append(problems, warnOfConvoked(workspace, enrolment, name));
    const auto journey = workspace.immersions().find(enrolment.id);
    if (journey && journey->missionOrderEvidence.isValid())
        problems.push_back(makeError("people", "enrolment.has_mission_order", {name}));
    for (const SignInSheet& sheet : workspace.sheets().ofSession(enrolment.session)) {
        const bool listed =
            std::find(sheet.lines.begin(), sheet.lines.end(), enrolment.id) != sheet.lines.end();
        if (listed && sheet.evidence.isValid())
            problems.push_back(makeError("people", "enrolment.on_filed_sheet", {name, sheet.code}));
    }
    return problems;
}

} // namespace

std::optional<std::vector<Enrolment>> findEnrolments(Workspace& workspace,
                                                     const std::vector<EnrolmentId>& ids) {
    std::vector<Enrolment> enrolments;
    for (const EnrolmentId id : ids) {
        const auto enrolment = workspace.sessions().find(id);
        if (!enrolment)
            return {};
        enrolments.push_back(*enrolment);
    }
    return enrolments;
}

QString enrolledName(Workspace& workspace, const Enrolment& enrolment) {
    return fullName(workspace.people().find(enrolment.person).value_or(Person{}));
}

EnrolmentCandidate enrolmentCandidate(Workspace& workspace, SessionId session,
                                      const std::vector<HalfDay>& halfDays, const Person& person) {
    EnrolmentCandidate candidate;
    const QString name = fullName(person);
    const QDate today = workspace.asOf();
    const QDate day = creditDay(halfDays, today);
    const auto affiliations = workspace.people().affiliations(person.id);
    const Affiliation* affiliation = affiliationOn(affiliations, day);
    if (!affiliation) {
        candidate.problems.push_back(makeError("people", "enrolment.no_affiliation", {name}));
        return candidate;
    }
    if (!affiliation->period.contains(day)) {
        const QString structure = organisationName(workspace, affiliation->organisation);
        candidate.problems.push_back(makeWarning("people", "enrolment.affiliation_ended",
                                                 {name, structure, day.toString(Qt::ISODate)}));
    }
    append(candidate.problems, checkOneGroup(workspace, session, person.id));
    append(candidate.problems, checkTwoPlaces(workspace, person.id, session, halfDays));
    candidate.enrolment = {{}, session, person.id, affiliation->organisation, today};
    return candidate;
}

Problems insertEnrolments(Workspace& workspace, const Session& session, const std::vector<PersonId>& people) {
    if (session.cancelled)
        return {makeError({}, "session.cancelled", {session.code})};
    Problems problems;
    QSet<PersonId> enrolled;
    for (const Enrolment& enrolment : workspace.sessions().enrolments(session.id))
        enrolled.insert(enrolment.person);
    const auto halfDays = workspace.sessions().halfDays(session.id);
    std::vector<Enrolment> wanted;
    for (const PersonId id : people) {
        const auto person = workspace.people().find(id);
        if (!person) {
            problems.push_back(makeError("people", "row.gone"));
        } else if (enrolled.contains(id)) {
            problems.push_back(makeError("people", "enrolment.twice", {fullName(*person)}));
        } else {
            enrolled.insert(id);
            EnrolmentCandidate candidate = enrolmentCandidate(workspace, session.id, halfDays, *person);
            append(problems, std::move(candidate.problems));
            wanted.push_back(candidate.enrolment);
        }
    }
    if (session.capacity && enrolled.size() > *session.capacity)
        problems.push_back(makeError("people", "enrolment.capacity",
                                     {QString::number(*session.capacity), QString::number(enrolled.size())}));
    if (hasErrors(problems))
        return problems;
    for (const Enrolment& enrolment : wanted)
        workspace.sessions().insert(enrolment);
    listStructures(workspace, session.id);
    return problems;
}

Outcome enrol(Workspace& workspace, SessionId session, const std::vector<PersonId>& people) {
    const auto stored = workspace.sessions().find(session);
    if (!stored)
        return rowGone();
    if (people.empty())
        return {};
    const QString first = fullName(workspace.people().find(people.front()).value_or(Person{}));
    return workspace.change({"enrolment.add", {QString::number(people.size()), stored->code, first}},
                            [&] { return insertEnrolments(workspace, *stored, people); });
}

Outcome unenrol(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    const auto enrolments = findEnrolments(workspace, ids);
    if (!enrolments)
        return rowGone();
    if (enrolments->empty())
        return {};
    const QString code = workspace.sessions().find(enrolments->front().session).value_or(Session{}).code;
    return workspace.change({"enrolment.remove", {QString::number(enrolments->size()), code}}, [&] {
        Problems problems;
        for (const Enrolment& enrolment : *enrolments)
            append(problems, checkLeaving(workspace, enrolment));
        if (hasErrors(problems))
            return problems;
        for (const Enrolment& enrolment : *enrolments) {
            workspace.sessions().remove(enrolment.id);
            removeEmptyPages(workspace, enrolment.session);
        }
        return problems;
    });
}

} // namespace palas
