// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"
#include "domain/NeedsAnalysis.h"

#include <QHash>
#include <vector>

namespace palas {
class Workspace;

/// An axis of the grids that structures are assessed with; the same one in every version of its grid.
struct DiagnosticAxis {
    QString subject; ///< « EDL.NUM »: code of the grid, code of the axis
    QString label;   ///< in the last version
    bool operator==(const DiagnosticAxis&) const = default;
};

/// The diagnostics and the analyses of social needs on a day. Reads one state of the file at construction;
/// what is dated after the day has not happened.
class DiagnosticBook {
public:
    DiagnosticBook() = default;
    DiagnosticBook(Workspace& workspace, QDate asOf);

    [[nodiscard]] const std::vector<Questionnaire>& grids() const { return grids_; } ///< by code, version
    [[nodiscard]] const Questionnaire* grid(QuestionnaireId id) const;
    /// The one that new baselines are made with: the last version in use; null while there is none.
    [[nodiscard]] const Questionnaire* current() const;
    /// The axes of every grid that is in use or was used, in order.
    [[nodiscard]] std::vector<DiagnosticAxis> axes() const;

    [[nodiscard]] const Assessment* assessment(OrganisationId structure, Moment moment) const;
    [[nodiscard]] const Questionnaire* gridOf(OrganisationId structure) const; ///< null: not assessed
    /// Along the axes of gridOf(); empty when the structure was not assessed.
    [[nodiscard]] std::vector<AxisResult> results(OrganisationId structure) const;
    /// One axis, if the grid of the structure has it.
    [[nodiscard]] AxisResult result(OrganisationId structure, const QString& subject) const;
    /// Axes whose latest score is weak, the weakest first.
    [[nodiscard]] std::vector<const Axis*> weakAxes(OrganisationId structure) const;
    [[nodiscard]] int unanswered(OrganisationId structure) const; ///< in its assessments together

    /// Of the mandate that the day is in, else the one of the latest year; null without any.
    [[nodiscard]] const NeedsAnalysis* needs(OrganisationId structure) const;
    [[nodiscard]] std::vector<const NeedsAnalysis*> allNeeds(OrganisationId structure) const; ///< by year
    /// Of the mandate that the day is in; todo while there is none.
    [[nodiscard]] NeedsStatus needsStatus(OrganisationId structure) const;
    [[nodiscard]] QDate needsDue() const { return mandateOn(asOf_).needsDue(); }
    [[nodiscard]] bool isNeedsOverdue(OrganisationId structure) const;

private:
    QDate asOf_;
    std::vector<Questionnaire> grids_;
    std::vector<Assessment> assessments_;
    QHash<std::pair<OrganisationId, int>, size_t> places_;
    QHash<OrganisationId, std::vector<NeedsAnalysis>> needs_;
};

} // namespace palas
