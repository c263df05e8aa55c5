// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/NeedsAnalysis.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

/// One for a structure and a year; what is dated after the workspace's day is refused.
Made<NeedsAnalysisId> addNeedsAnalysis(Workspace& workspace, NeedsAnalysis analysis);
/// The documents filed stay as they are.
Outcome updateNeedsAnalysis(Workspace& workspace, const NeedsAnalysis& analysis);
Outcome removeNeedsAnalysis(Workspace& workspace, NeedsAnalysisId id); ///< refused while documents are filed

enum class NeedsDocument { analysis, previousDiagnosis };
Made<EvidenceId> fileNeedsDocument(Workspace& workspace, NeedsAnalysisId id, NeedsDocument which,
                                   const QString& fileName, QIODevice& content);
/// The document is kept when another row names it.
Outcome unfileNeedsDocument(Workspace& workspace, NeedsAnalysisId id, NeedsDocument which);

} // namespace palas
