// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "ui/pages/FormPanel.h"

class QListWidget;
class QTabBar;

namespace palas::ui {
class LabFollowUp;
class LabNotebookView;
class LabStageDocuments;
class StepBandWidget;

/// One lab: the project, its stages, its notebook, its milestones and risks, one tab each; one form for the
/// first two.
class LabPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit LabPanel(Page& page);

    /// From the idea, which its structure has kept, when there is one.
    void create(OrganisationId structure, IdeaId idea);
    void showLab(const Lab& lab);
    void follow(const Lab& lab); ///< the programme changed: shown again, but for what is being typed
    void showFor(const QString& taskCode); ///< the tab where it is settled
    void focusForm() override;             ///< what the tab shows
    [[nodiscard]] LabId lab() const { return stored_.id; }
    [[nodiscard]] LabNotebookView& notebook() const { return *notebook_; }
    [[nodiscard]] LabFollowUp& followUp() const { return *followUp_; }

signals:
    void posterAsked();

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    enum Tab { projectTab, stagesTab, notebookTab, followUpTab };

    void buildForm();
    void showTab();
    void fill(const Lab& lab);
    void fillChoices(const Lab& lab);
    void fillTeam(const Lab& lab);
    void structureChanged();
    [[nodiscard]] Lab typed() const;

    StepBandWidget* band_;
    QTabBar* tabs_;
    QListWidget* team_;
    LabStageDocuments* documents_;
    LabNotebookView* notebook_;
    LabFollowUp* followUp_;
    QPushButton* poster_;
    Lab stored_;
};

} // namespace palas::ui
