// SPDX-License-Identifier: EUPL-1.2

// What a group holds: visits, journeys, contacts with the host, and the documents filed on it.

#include "domain/Text.h"
#include "services/EvidenceFiling.h"
#include "services/ImmersionService.h"
#include "services/OrganisationChecks.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {
namespace {

Visit cleaned(Visit visit) {
    for (QString* line : {&visit.theme, &visit.place, &visit.contact})
        *line = cleanedLine(*line);
    visit.note = cleanedNote(visit.note);
    return visit;
}

Journey cleaned(Journey journey) {
    for (QString* line : {&journey.missionOrder, &journey.outbound, &journey.homebound})
        *line = cleanedLine(*line);
    return journey;
}

HostContact cleaned(HostContact contact) {
    for (QString* line : {&contact.contact, &contact.subject})
        *line = cleanedLine(*line);
    return contact;
}

/// « 3 », « CCAS de Laval »: how a group is named.
QStringList named(Workspace& workspace, ImmersionId id) {
    const Immersion immersion = workspace.immersions().find(id).value_or(Immersion{});
    return {QString::number(immersion.number), organisationName(workspace, immersion.host)};
}

Problems check(Workspace& workspace, const Visit& visit) {
    Problems problems = validate(visit);
    const auto immersion = workspace.immersions().find(visit.immersion);
    if (!immersion)
        return {makeError({}, "row.gone")};
    const std::vector<HalfDay> halfDays = workspace.sessions().halfDays(immersion->session);
    const bool known = std::any_of(halfDays.begin(), halfDays.end(),
                                   [&](const HalfDay& h) { return h.id == visit.halfDay; });
    if (visit.halfDay.isValid() && !known)
        problems.push_back(makeError("half_day", "row.gone"));
    return problems;
}

Problems check(Workspace& workspace, const HostContact& contact) {
    Problems problems = validate(contact);
    const auto immersion = workspace.immersions().find(contact.immersion);
    if (!immersion)
        return {makeError({}, "row.gone")};
    const auto structure = workspace.organisations().find(contact.organisation);
    if (contact.organisation.isValid() && !structure)
        problems.push_back(makeError("organisation", "row.gone"));
    const std::vector<HalfDay> halfDays = workspace.sessions().halfDays(immersion->session);
    if (!halfDays.empty() && contact.date.isValid() && contact.date <= halfDays.back().date)
        problems.push_back(
            makeError("date", "host_contact.before_return", {halfDays.back().date.toString(Qt::ISODate)}));
    return problems;
}

QString travellerName(Workspace& workspace, EnrolmentId id) {
    return enrolledName(workspace, workspace.sessions().find(id).value_or(Enrolment{}));
}

} // namespace

Made<VisitId> addVisit(Workspace& workspace, Visit typed) {
    Visit visit = cleaned(std::move(typed));
    visit.id = {};
    VisitId id;
    Outcome outcome = workspace.change({"visit.add", named(workspace, visit.immersion)}, [&] {
        Problems problems = check(workspace, visit);
        if (!hasErrors(problems))
            id = workspace.immersions().insert(visit);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateVisit(Workspace& workspace, const Visit& typed) {
    const Visit visit = cleaned(typed);
    return workspace.change({"visit.update", named(workspace, visit.immersion)}, [&]() -> Problems {
        const auto stored = workspace.immersions().find(visit.id);
        if (!stored || stored->immersion != visit.immersion)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, visit);
        if (!hasErrors(problems))
            workspace.immersions().update(visit);
        return problems;
    });
}

Outcome removeVisit(Workspace& workspace, VisitId id) {
    const auto stored = workspace.immersions().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"visit.remove", named(workspace, stored->immersion)}, [&]() -> Problems {
        if (const int count = workspace.immersions().references(id); count > 0)
            return {makeError({}, "visit.in_use", {QString::number(count)})};
        workspace.immersions().remove(id);
        return {};
    });
}

Outcome setJourneys(Workspace& workspace, const std::vector<Journey>& journeys) {
    if (journeys.empty())
        return {};
    const QStringList arguments{QString::number(journeys.size()),
                                travellerName(workspace, journeys.front().enrolment)};
    return workspace.change({"journey.set", arguments}, [&] {
        Problems problems;
        for (const Journey& typed : journeys) {
            Journey journey = cleaned(typed);
            const auto enrolment = workspace.sessions().find(journey.enrolment);
            if (!enrolment || !workspace.immersions().findBySession(enrolment->session)) {
                problems.push_back(makeError({}, "row.gone"));
                continue;
            }
            const Journey stored = workspace.immersions().find(journey.enrolment).value_or(Journey{});
            journey.missionOrderEvidence = stored.missionOrderEvidence;
            Problems found = validate(journey);
            if (!hasErrors(found))
                workspace.immersions().set(journey);
            append(problems, std::move(found));
        }
        return problems;
    });
}

Made<HostContactId> addHostContact(Workspace& workspace, HostContact typed) {
    HostContact contact = cleaned(std::move(typed));
    contact.id = {};
    HostContactId id;
    Outcome outcome = workspace.change({"host_contact.add", named(workspace, contact.immersion)}, [&] {
        Problems problems = check(workspace, contact);
        if (!hasErrors(problems))
            id = workspace.immersions().insert(contact);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateHostContact(Workspace& workspace, const HostContact& typed) {
    const HostContact contact = cleaned(typed);
    const ChangeLabel label{"host_contact.update", named(workspace, contact.immersion)};
    return workspace.change(label, [&]() -> Problems {
        const auto stored = workspace.immersions().find(contact.id);
        if (!stored || stored->immersion != contact.immersion)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, contact);
        if (!hasErrors(problems))
            workspace.immersions().update(contact);
        return problems;
    });
}

Outcome removeHostContact(Workspace& workspace, HostContactId id) {
    const auto stored = workspace.immersions().find(id);
    if (!stored)
        return rowGone();
    const ChangeLabel label{"host_contact.remove", named(workspace, stored->immersion)};
    return workspace.change(label, [&]() -> Problems {
        workspace.immersions().remove(id);
        return {};
    });
}

Made<EvidenceId> fileGroupReport(Workspace& workspace, ImmersionId id, const QString& fileName,
                                 QIODevice& content) {
    auto immersion = workspace.immersions().find(id);
    if (!immersion)
        return {rowGone(), {}};
    if (immersion->report.isValid())
        return refusedFiling({makeError({}, "immersion.report_filed", named(workspace, id))});
    const ChangeLabel label{"immersion.file_report", named(workspace, id)};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& report) -> Problems {
        immersion->report = report.id;
        workspace.immersions().update(*immersion);
        return {};
    });
}

Outcome unfileGroupReport(Workspace& workspace, ImmersionId id) {
    auto immersion = workspace.immersions().find(id);
    if (!immersion || !immersion->report.isValid())
        return rowGone();
    return workspace.change({"immersion.unfile_report", named(workspace, id)}, [&]() -> Problems {
        const EvidenceId evidence = immersion->report;
        immersion->report = {};
        workspace.immersions().update(*immersion);
        dropUnused(workspace, evidence);
        return {};
    });
}

Made<EvidenceId> fileMissionOrder(Workspace& workspace, EnrolmentId enrolment, const QString& fileName,
                                  QIODevice& content) {
    auto journey = workspace.immersions().find(enrolment);
    const QString name = travellerName(workspace, enrolment);
    if (!journey || !hasMissionOrder(*journey))
        return refusedFiling({makeError("mission_order", "journey.mission_order.required")});
    if (journey->missionOrderEvidence.isValid())
        return refusedFiling({makeError({}, "journey.mission_order.filed", {name})});
    const ChangeLabel label{"journey.file_order", {name}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& order) -> Problems {
        journey->missionOrderEvidence = order.id;
        workspace.immersions().set(*journey);
        return {};
    });
}

Outcome unfileMissionOrder(Workspace& workspace, EnrolmentId enrolment) {
    auto journey = workspace.immersions().find(enrolment);
    if (!journey || !journey->missionOrderEvidence.isValid())
        return rowGone();
    return workspace.change({"journey.unfile_order", {travellerName(workspace, enrolment)}},
                            [&]() -> Problems {
                                const EvidenceId evidence = journey->missionOrderEvidence;
                                journey->missionOrderEvidence = {};
                                workspace.immersions().set(*journey);
                                dropUnused(workspace, evidence);
                                return {};
                            });
}

} // namespace palas
