// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"
#include "ui/pages/Page.h"

class QPushButton;

namespace palas::ui {
class AssessmentPanel;
class Card;
class DiagnosticView;
class FormPanel;
class NeedsPanel;

/// Diagnostics: the structures with their two diagnostics and their analysis of needs. A target has the id of
/// a structure; « needs » opens its analysis, a task what is to be done.
class DiagnosticsPage : public Page {
    Q_OBJECT
public:
    DiagnosticsPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override { return list_; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildContent();
    void showDetail();
    void openMoment(Moment moment);
    void openNeeds();
    void showPanel(FormPanel* panel);
    [[nodiscard]] bool leavePanels();
    void closePanels();
    void followAssessment();
    void typeAnswers();
    void remove(const FormPanel* panel);
    void makeRoom();
    [[nodiscard]] OrganisationId chosen() const;

    RecordTable* list_;
    Card* listCard_;
    DiagnosticView* view_;
    AssessmentPanel* assessment_;
    NeedsPanel* needs_;
    QPushButton* create_;
};

} // namespace palas::ui
