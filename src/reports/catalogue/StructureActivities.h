// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"
#include "services/Figures.h"

// Private to the catalogue: what a structure's sheet says of each activity beside the training.

namespace palas {

/// Hours of coaching spent of those granted, and what is left.
void addCoachingBalance(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure);
/// The latest appointments, at most `shown`, booked ones first.
void addCoachingEntries(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure,
                        std::size_t shown);
/// What it has, where it is, and how far its kit is.
void addEquipment(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure);
/// Its group: host, days, its own people, visits, report; and the ideas. `figures` are those of the
/// structure.
void addImmersion(std::vector<Block>& blocks, const Figures& figures, Workspace& workspace);
/// Its lab: title, stage, experiments, people reached, what is next; nothing where it has none.
void addLab(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure);
/// Its diagnostics, axis by axis; nothing while it was not assessed.
void addScores(std::vector<Block>& blocks, const Figures& figures, OrganisationId structure);

} // namespace palas
