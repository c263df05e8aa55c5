// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "ui/common/SidePanel.h"

namespace palas::ui {
class FormBuilder;
class Page;

/// The fields of a module of the catalogue.
class ModuleForm : public SidePanel {
    Q_OBJECT
public:
    ModuleForm(Page& page, QWidget* parent);

    void create();
    void edit(const Module& module);
    /// The programme changed: shows what is stored, unless something is being typed.
    void follow(const Module& module);
    bool save();
    /// Saves what is being typed; false when it is refused.
    bool leave();
    void focusForm();

    [[nodiscard]] ModuleId edited() const { return stored_.id; } ///< none: a new one
    [[nodiscard]] FormBuilder& form() const { return *form_; }

signals:
    void saved(ModuleId module);
    void removeAsked();

private:
    void fill(const Module& module);
    [[nodiscard]] Module typed() const;

    Page& page_;
    FormBuilder* form_;
    QPushButton* save_;
    QPushButton* remove_;
    Module stored_;
};

} // namespace palas::ui
