// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// An idea seen by a group. Refused: an immersion or a visit that is not there, dates out of order, a keeper
/// that is not one of the structures of the programme.
Made<IdeaId> addIdea(Workspace& workspace, Idea idea);
Outcome updateIdea(Workspace& workspace, const Idea& idea);
/// Refused once it is taken up: it is put back first.
Outcome removeIdea(Workspace& workspace, IdeaId id);

/// One step forward: seen, then kept by a structure, then taken up.
Outcome keepIdea(Workspace& workspace, IdeaId id, OrganisationId keeper, QDate day);
Outcome takeUpIdea(Workspace& workspace, IdeaId id, TakenUpAs as, QDate day);
/// One step back, with its day and what came with it.
Outcome putIdeaBack(Workspace& workspace, IdeaId id);

/// It was seen by another group: the visit, which was of the first one, is forgotten.
Outcome moveIdea(Workspace& workspace, IdeaId id, ImmersionId group);

} // namespace palas
