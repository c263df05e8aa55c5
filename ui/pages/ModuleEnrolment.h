// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "domain/Organisation.h"
#include "ui/common/SidePanel.h"

class QListWidget;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class FormBuilder;
class Page;
class TextLabel;

/// Enrols people of a structure in a session of a module.
class ModuleEnrolment : public SidePanel {
    Q_OBJECT
public:
    ModuleEnrolment(Page& page, QWidget* parent);

    /// Sessions of the module, the next to come chosen; people of the structure, nobody ticked.
    void begin(const Figures& figures, const Organisation& structure, const Module& module);
    /// The programme changed: the sessions and the people again, ticks kept.
    void follow(const Figures& figures);
    bool enrolTicked();

    [[nodiscard]] FormBuilder& form() const { return *form_; }
    [[nodiscard]] QListWidget& people() const { return *people_; }
    [[nodiscard]] SessionId session() const;

signals:
    void enrolled();
    void sessionAsked(ModuleId module); ///< to plan one

private:
    void fillSessions(const Figures& figures);
    void fillPeople(const Figures& figures);
    void showCount();
    [[nodiscard]] std::vector<PersonId> ticked() const;

    Page& page_;
    FormBuilder* form_;
    QListWidget* people_;
    TextLabel* nothing_;
    QPushButton* plan_;
    QPushButton* enrol_;
    OrganisationId structure_;
    ModuleId module_;
};

} // namespace palas::ui
