// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;
struct HalfDay;

/// Grants the same hours to each of these structures, as one change. Only the CCAS and the UDCCAS have hours.
Outcome grantCoaching(Workspace& workspace, const std::vector<OrganisationId>& structures,
                      CoachingGrant grant);
/// Refused when the structure has left more to others than it would have.
Outcome updateCoachingGrant(Workspace& workspace, const CoachingGrant& grant);
Outcome removeCoachingGrant(Workspace& workspace, CoachingGrantId id);

/// Refused beyond what the giver has left: granted and not spent.
Made<CoachingTransferId> transferCoaching(Workspace& workspace, CoachingTransfer transfer);
Outcome updateCoachingTransfer(Workspace& workspace, const CoachingTransfer& transfer);
Outcome removeCoachingTransfer(Workspace& workspace, CoachingTransferId id);

/// Books or notes an appointment; an empty code gets the next one. Refused: a coach or a person expected
/// elsewhere at the same instant. Warns beyond the structure's hours, and of people of another structure.
Made<CoachingEntryId> addCoachingEntry(Workspace& workspace, CoachingEntry entry);
/// The document filed on it stays as it is.
Outcome updateCoachingEntry(Workspace& workspace, const CoachingEntry& entry);
/// Refused while a document proves it.
Outcome removeCoachingEntry(Workspace& workspace, CoachingEntryId id);

/// Files the log of the connection or the co-signed note; problems as fileSheet(). Refused when the entry is
/// cancelled or has a document.
Made<EvidenceId> fileCoachingProof(Workspace& workspace, CoachingEntryId id, const QString& fileName,
                                   QIODevice& content);
/// The document is kept when another row uses it.
Outcome unfileCoachingProof(Workspace& workspace, CoachingEntryId id);

/// What a structure has of its hours on the workspace's day.
[[nodiscard]] CoachingWallet coachingWallet(Workspace& workspace, OrganisationId structure);
/// Coaching of this person during one of `halfDays`, as problems of an enrolment.
[[nodiscard]] Problems checkCoachingClash(Workspace& workspace, PersonId person,
                                          const std::vector<HalfDay>& halfDays);

} // namespace palas
