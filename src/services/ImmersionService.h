// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "domain/Session.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

/// What a group is formed from. Its half-days are in the host's time zone; when there is an opening, it is
/// the first of them.
struct GroupPlan {
    OrganisationId host;
    std::vector<OrganisationId> structures;
    std::vector<PersonId> people;
    std::vector<HalfDay> halfDays;
    bool opening = false; ///< the first half-day is the opening at the head office
    QString openingPlace;
    QString place; ///< of the session; empty: the host's name
    QDate reportDue;
};

/// The time zone of the hosts of mainland France.
inline constexpr const char* hostZone = "Europe/Paris";

/// Forms a group as one change: a session of the module of immersions with its half-days, the enrolments, the
/// group and its opening. Refused: a person of another group, what refuses a session or an enrolment. Warns:
/// nobody yet, a structure of another group.
Made<ImmersionId> formGroup(Workspace& workspace, const GroupPlan& plan);
/// Number, due date of the report, structures and what they showed, note; its session and report stay. A
/// structure whose people are in the group cannot leave it.
Outcome updateGroup(Workspace& workspace, const Immersion& immersion);
/// With its session, visits and journeys, as one change. Refused while it holds ideas, contacts or filed
/// documents, or while a filed sheet proves its session.
Outcome removeGroup(Workspace& workspace, ImmersionId id);

Made<VisitId> addVisit(Workspace& workspace, Visit visit);
Outcome updateVisit(Workspace& workspace, const Visit& visit);
/// Refused while an idea was seen there.
Outcome removeVisit(Workspace& workspace, VisitId id);

/// Journeys of one group as one change. The filed mission order stays.
Outcome setJourneys(Workspace& workspace, const std::vector<Journey>& journeys);

Made<HostContactId> addHostContact(Workspace& workspace, HostContact contact);
Outcome updateHostContact(Workspace& workspace, const HostContact& contact);
Outcome removeHostContact(Workspace& workspace, HostContactId id);

/// The group's report and a person's mission order; taking one off forgets the document when nothing else
/// names it.
Made<EvidenceId> fileGroupReport(Workspace& workspace, ImmersionId id, const QString& fileName,
                                 QIODevice& content);
Outcome unfileGroupReport(Workspace& workspace, ImmersionId id);
Made<EvidenceId> fileMissionOrder(Workspace& workspace, EnrolmentId enrolment, const QString& fileName,
                                  QIODevice& content);
Outcome unfileMissionOrder(Workspace& workspace, EnrolmentId enrolment);

} // namespace palas
