// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

// The labs and their stages. Milestones and risks are in LabFollowUp.h, the notebook is in LabNotebook.h.

/// Opens a lab as one change; an empty code gets the next one. With an idea, which its structure must have
/// kept, the idea is taken up as a lab in the same change. Warns: the structure has another lab.
Made<LabId> openLab(Workspace& workspace, Lab lab);
/// All but the documents of its stages, which stay. An idea that it gets is taken up as a lab; one that it
/// leaves goes back to the kept ones.
Outcome updateLab(Workspace& workspace, const Lab& lab);
/// With its people, stages, milestones and risks; its idea goes back to the kept ones. Refused while it holds
/// experiments or filed documents.
Outcome removeLab(Workspace& workspace, LabId id);

/// The days of one stage, whose document stays; without any the stage is not planned any more, which a filed
/// document refuses.
Outcome setLabStage(Workspace& workspace, LabId id, const LabStageDates& dates);
/// What proves that a stage is done; one filed before is replaced. Done today unless it has a day.
Made<EvidenceId> fileLabStage(Workspace& workspace, LabId id, LabStage stage, const QString& fileName,
                              QIODevice& content);
Outcome unfileLabStage(Workspace& workspace, LabId id, LabStage stage);

/// What a lab of this structure could answer first: the priorities of its needs analysis, else its themes.
[[nodiscard]] QStringList suggestedPriorities(Workspace& workspace, OrganisationId structure);

} // namespace palas
