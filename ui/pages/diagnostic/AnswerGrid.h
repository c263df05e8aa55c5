// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"

#include <QTableWidget>

namespace palas {
class DiagnosticBook;
} // namespace palas

namespace palas::ui {
class Page;

/// The answers of one structure, typed like a spreadsheet: a digit is a score and goes down, S says that the
/// question does not concern the structure, Delete clears. Each is saved at once. One column a diagnostic.
class AnswerGrid : public QTableWidget {
    Q_OBJECT
public:
    explicit AnswerGrid(Page& page, QWidget* parent = nullptr);

    /// Keeps the current cell when it is the same structure.
    void showStructure(const DiagnosticBook& book, OrganisationId structure);
    void clear(); ///< nothing is assessed
    /// The first cell of this moment that is not answered, or the first one.
    void goTo(Moment moment);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Questionnaire& grid);
    void showScores(const std::vector<AxisResult>& results);
    void showAnswers(const Questionnaire& grid, Moment moment, const Assessment* assessment);
    void type(std::optional<int> score, bool notConcerned);
    void advance();
    [[nodiscard]] bool isQuestion(int row) const;
    [[nodiscard]] AssessmentId assessmentAt(int column) const;

    Page& page_;
    OrganisationId structure_;
    Questionnaire shown_;
    AssessmentId assessments_[2]; ///< baseline, final
    std::vector<int> axisRows_;
    int pending_ = -1; ///< « 1 » of a « 10 », where the top score is 10
};

} // namespace palas::ui
