// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

/// A new grid, version 1. Its code is no other grid's; its axes suggest electives only.
Made<QuestionnaireId> addGrid(Workspace& workspace, Questionnaire grid);
/// Once structures were assessed with it only title, note, status and the suggested modules change.
Outcome updateGrid(Workspace& workspace, const Questionnaire& grid);
/// A draft with the same axes and questions under the next version number.
Made<QuestionnaireId> addGridVersion(Workspace& workspace, QuestionnaireId id);
Outcome removeGrid(Workspace& workspace, QuestionnaireId id); ///< refused while assessments name it
/// The example that comes with the application, as a draft which says in its title that it is one. Modules
/// that the catalogue does not have are left out.
[[nodiscard]] Questionnaire exampleGrid(Workspace& workspace);

/// One baseline and one final for a structure, on the same version of the same grid; a new one needs a grid
/// in use, unless it joins the other. Warns of a final without a baseline.
Made<AssessmentId> addAssessment(Workspace& workspace, Assessment assessment);
/// All but structure, grid, moment, answers and document.
Outcome updateAssessment(Workspace& workspace, const Assessment& assessment);
/// One answer for each question named, as one change; one that is not given (Answer::isGiven) is cleared.
Outcome setAnswers(Workspace& workspace, AssessmentId id, const std::vector<Answer>& answers);
Outcome removeAssessment(Workspace& workspace, AssessmentId id); ///< refused while a document is filed on it
Made<EvidenceId> fileAssessment(Workspace& workspace, AssessmentId id, const QString& fileName,
                                QIODevice& content);
/// The document is kept when another row names it.
Outcome unfileAssessment(Workspace& workspace, AssessmentId id);

} // namespace palas
