// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/pages/immersion/HostColumn.h"
#include "ui/pages/Page.h"

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace palas::ui {
class FigureRowsPanel;
class GroupForm;
class GroupPanel;
class IdeaForm;
class ImportView;
class MessageBar;

/// Labo et immersions: the board of the immersions, one column a host, and what is opened beside it.
class ImmersionsPage : public Page {
    Q_OBJECT
public:
    ImmersionsPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override; ///< an idea in the column that has the keyboard
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override;
    void focusStart() override;

protected:
    void refresh() override;

private:
    void buildStrip();
    void buildPanels();
    void showStrip();
    void showColumns();
    void showMissing();
    void connectColumn(HostColumn& column);
    void formGroupAt(OrganisationId host);
    void openGroup(ImmersionId group);
    void openIdea(IdeaId idea);
    void addIdeaTo(ImmersionId group);
    void forward(IdeaId idea);
    void back(IdeaId idea);
    void remove(IdeaId idea);
    void keep(const Idea& idea);
    void takeUp(const Idea& idea);
    void attachFirstMissing();
    void openRows(const Figure& figure);
    void closeRows();
    void showImport();
    void showPanel(QWidget* panel);
    [[nodiscard]] ImmersionId currentGroup() const;
    [[nodiscard]] const Idea* findIdea(IdeaId idea);

    ImportView* import_;
    QStackedWidget* stack_;
    QHBoxLayout* strip_;
    QHBoxLayout* columnsRow_;
    QScrollArea* scroll_;
    MessageBar* missing_;
    IdeaForm* ideaForm_;
    GroupForm* groupForm_;
    GroupPanel* groupPanel_;
    FigureRowsPanel* rows_ = nullptr;
    std::vector<HostColumn*> columns_;
    std::vector<QPushButton*> counts_;
    QString openFigure_;
    QString focusAfter_; ///< object name of what has the keyboard once the columns are made again
};

} // namespace palas::ui
