// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Grids with their axes and questions, and what structures answered.
class DiagnosticStore {
public:
    explicit DiagnosticStore(Database& database);

    /// With axes and questions; those without an id get one, which is written back into `grid`.
    QuestionnaireId insert(Questionnaire& grid);
    /// The same; axes and questions that are no longer listed go.
    void update(Questionnaire& grid);
    void remove(QuestionnaireId id); ///< with axes and questions
    [[nodiscard]] std::optional<Questionnaire> find(QuestionnaireId id) const;
    [[nodiscard]] std::vector<Questionnaire> grids() const; ///< by code, version
    [[nodiscard]] int references(QuestionnaireId id) const; ///< assessments made with it

    AssessmentId insert(Assessment assessment); ///< with its answers
    void update(const Assessment& assessment);  ///< the same; answers that are no longer listed go
    void remove(AssessmentId id);
    [[nodiscard]] std::optional<Assessment> find(AssessmentId id) const;
    [[nodiscard]] std::vector<Assessment> assessments() const; ///< by structure, moment, day
    [[nodiscard]] std::vector<Assessment> assessments(OrganisationId organisation) const;

private:
    void writeAxes(Questionnaire& grid);
    void writeQuestions(Axis& axis, const Axis* before);
    void writeModules(const Axis& axis, const Axis* before);
    void removeAxis(const Axis& axis);
    void writeAnswers(const Assessment& assessment, const std::vector<Answer>& before);
    Database& database_;
};

} // namespace palas
