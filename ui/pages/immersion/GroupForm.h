// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/ImmersionService.h"
#include "ui/common/SidePanel.h"

namespace palas::ui {
class FormBuilder;
class HintedList;
class Page;

/// Forms a group at a host: structures, people, days. Suggests hosts from the themes of the structures
/// ticked; never chooses.
class GroupForm : public SidePanel {
    Q_OBJECT
public:
    explicit GroupForm(Page& page, QWidget* parent = nullptr);

    void create(OrganisationId host);
    [[nodiscard]] FormBuilder& form() const { return *form_; }

signals:
    void formed(palas::ImmersionId group);

private:
    void buildForm();
    void fillLists();
    void showPeople();
    void suggest();
    [[nodiscard]] std::vector<OrganisationId> structuresTicked() const;
    [[nodiscard]] std::vector<HalfDay> halfDays() const;
    [[nodiscard]] GroupPlan typed() const;
    void save();

    Page& page_;
    FormBuilder* form_;
    HintedList* structures_;
    HintedList* people_;
    TextLabel* suggestion_;
    QPushButton* save_;
};

} // namespace palas::ui
