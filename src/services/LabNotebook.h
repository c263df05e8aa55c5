// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

// The notebook of a lab: its experiments with their photographs.

/// Numbered after the last of its lab. Warns: it begins before the lab is opened.
Made<ExperimentId> addExperiment(Workspace& workspace, Experiment experiment);
/// Its lab and its number stay.
Outcome updateExperiment(Workspace& workspace, const Experiment& experiment);
/// With its photographs, unless something else names their documents.
Outcome removeExperiment(Workspace& workspace, ExperimentId id);

/// Files a photograph (JPEG or PNG) as the last of the experiment.
Made<EvidenceId> addExperimentPhoto(Workspace& workspace, ExperimentId id, const QString& caption,
                                    const QString& fileName, QIODevice& content);
Outcome captionExperimentPhoto(Workspace& workspace, ExperimentPhotoId id, const QString& caption);
Outcome removeExperimentPhoto(Workspace& workspace, ExperimentPhotoId id);

} // namespace palas
