// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/pages/immersion/HostColumn.h"
#include "ui/pages/Page.h"

class QScrollArea;
class QStackedWidget;

namespace palas::ui {
class BoardStrip;
class FigureStack;
class GroupForm;
class GroupPanel;
class IdeaForm;
class ImportView;
class IdeaMoves;
class JourneyGrid;
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPanels();
    void showColumns();
    void fillColumns(); ///< those in sight, and as many on both sides
    void showMissing();
    void connectColumn(HostColumn& column);
    void formGroupAt(OrganisationId host);
    void openGroup(ImmersionId group);
    void openIdea(IdeaId idea);
    void addIdeaTo(ImmersionId group);
    void openLab(IdeaId idea);
    void remove(IdeaId idea);
    void attachFirstMissing();
    void showImport();
    void moveAlong(const HostColumn& from, IdeaId idea, int step);
    void showJourneys(ImmersionId group);
    void showPanel(QWidget* panel, HostColumn* column);
    [[nodiscard]] HostColumn* columnOf(ImmersionId group) const;
    [[nodiscard]] ImmersionId currentGroup() const;

    ImportView* import_;
    QStackedWidget* stack_;
    BoardStrip* strip_;
    QScrollArea* scroll_;
    MessageBar* missing_;
    IdeaForm* ideaForm_;
    GroupForm* groupForm_;
    GroupPanel* groupPanel_;
    FigureStack* figures_;
    JourneyGrid* journeys_ = nullptr; ///< made when first shown
    IdeaMoves* moves_;
    std::vector<HostColumn*> columns_;
    QString focusAfter_; ///< object name of what has the keyboard once the columns are made again
};

} // namespace palas::ui
