// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"

#include <QWidget>

class QPushButton;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class AnswerGrid;
class ChartWidget;
class EmptyState;
class Page;
class TextLabel;

/// The diagnostics of one structure: the radar before and after, the answers and what
/// they give on each axis.
class DiagnosticView : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosticView(Page& page);

    void showStructure(const Figures& figures, OrganisationId structure);
    [[nodiscard]] AnswerGrid& answers() const { return *answers_; }

signals:
    void momentAsked(Moment moment); ///< to open it, or to make it
    void needsAsked();
    void gridAsked(); ///< there is none to assess with

private:
    [[nodiscard]] QWidget* makeRadar();

    Page& page_;
    TextLabel* name_;
    TextLabel* needsWords_;
    QPushButton* moments_[2];
    QPushButton* needs_;
    QWidget* radarCard_;
    ChartWidget* radar_;
    AnswerGrid* answers_;
    EmptyState* none_;
    EmptyState* noGrid_;
    QWidget* answersCard_;
};

} // namespace palas::ui
