// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "ui/pages/Page.h"

class QStackedWidget;

namespace palas::ui {
class ExperimentPanel;
class FormPanel;
class LabPanel;
class MilestonePanel;
class RiskPanel;

/// Labos: the innovation projects by structure, what is chosen beside them. A target's detail: a task's code
/// tells what is to be settled in the lab, « new » opens one for the structure, « idea » for the idea.
class LabsPage : public Page {
    Q_OBJECT
public:
    LabsPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override { return list_; }

    [[nodiscard]] LabPanel& labPanel() const { return *lab_; }
    [[nodiscard]] ExperimentPanel& experimentPanel() const { return *experiment_; }
    [[nodiscard]] MilestonePanel& milestonePanel() const { return *milestone_; }

protected:
    void refresh() override;

private:
    void buildList();
    void buildPanels();
    void showPanel(FormPanel* panel);
    void openCurrent();
    void createFor(OrganisationId structure, IdeaId idea);
    void openExperiment(ExperimentId experiment);
    void openMilestone(LabMilestoneId milestone);
    void openRisk(LabRiskId risk);
    void closePanel();
    void afterSaving(FormPanel* panel, qint64 id);
    void remove();
    void followSelection();
    void showFigures();
    void makePoster();
    bool leavePanel();
    [[nodiscard]] FormPanel* shownPanel() const;

    RecordTable* list_;
    QStackedWidget* side_;
    LabPanel* lab_;
    ExperimentPanel* experiment_;
    MilestonePanel* milestone_;
    RiskPanel* risk_;
};

} // namespace palas::ui
