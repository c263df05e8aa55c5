// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "ui/pages/Page.h"

namespace palas::ui {
class PersonPanel;

/// Personnes: everyone in one list, and the one who is chosen beside it. A target « new » has the structure's
/// id.
class PeoplePage : public Page {
    Q_OBJECT
public:
    PeoplePage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override { return list_; }

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

    RecordTable* list_;
    PersonPanel* panel_;
    QPushButton* unreachable_;
    QPushButton* add_;
};

} // namespace palas::ui
