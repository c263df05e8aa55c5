// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "ui/pages/Page.h"

class QStackedWidget;

namespace palas::ui {
class DuplicatesPanel;
class FigureLink;
class FigureStack;
class ImportView;
class PersonPanel;

/// Personnes: everyone in one list, and the one who is chosen beside it. A target « new » has the structure's
/// id; « import » brings a list in, « duplicates » shows who may be one person.
class PeoplePage : public Page {
    Q_OBJECT
public:
    PeoplePage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override;
    void showImport();
    void showDuplicates();
    void showList();

protected:
    void refresh() override;

private:
    void buildHeader();
    void buildList();
    void connectPanel();
    void create(OrganisationId structure);
    void followSelection();
    void openCurrent();
    void remove();
    [[nodiscard]] OrganisationId structureOfCurrent();

    QStackedWidget* views_;
    FigureStack* figures_;
    FigureLink* enrolled_;
    FigureLink* trained_;
    ImportView* import_;
    DuplicatesPanel* duplicates_ = nullptr; ///< made when first shown
    RecordTable* list_;
    PersonPanel* panel_;
    QPushButton* unreachable_;
    QPushButton* add_;
    QPushButton* alike_;
};

} // namespace palas::ui
