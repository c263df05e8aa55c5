// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Mooc.h"
#include "services/Outcome.h"

#include <vector>

class QIODevice;

namespace palas {
class Workspace;

/// Those of whom the last list told.
[[nodiscard]] std::vector<MoocProgress> lastMoocList(std::vector<MoocProgress> rows);

Outcome removeMoocProgress(Workspace& workspace, MoocProgressId id);

/// Files the platform's statement on everyone of whom the last list told; a document filed before on any of
/// them gives way.
Made<EvidenceId> fileMoocList(Workspace& workspace, const QString& fileName, QIODevice& content);
/// The document is kept when another row uses it.
Outcome unfileMoocList(Workspace& workspace, EvidenceId evidence);

/// Inside a change, before the rows of `gone` become those of `kept`: of each course the row that tells most
/// stays.
void mergeMooc(Workspace& workspace, PersonId kept, PersonId gone);

} // namespace palas
