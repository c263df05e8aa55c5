// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

// What is followed up in a lab: its milestones, with what proves that they are reached, and its risks.

Made<LabMilestoneId> addLabMilestone(Workspace& workspace, LabMilestone milestone);
/// Its document stays, and refuses that the milestone is no longer reached.
Outcome updateLabMilestone(Workspace& workspace, const LabMilestone& milestone);
/// With its document, unless something else names that.
Outcome removeLabMilestone(Workspace& workspace, LabMilestoneId id);
/// One filed before is replaced. Reached today unless it has a day.
Made<EvidenceId> fileLabMilestone(Workspace& workspace, LabMilestoneId id, const QString& fileName,
                                  QIODevice& content);
Outcome unfileLabMilestone(Workspace& workspace, LabMilestoneId id);

Made<LabRiskId> addLabRisk(Workspace& workspace, LabRisk risk);
Outcome updateLabRisk(Workspace& workspace, const LabRisk& risk);
Outcome removeLabRisk(Workspace& workspace, LabRiskId id);

} // namespace palas
