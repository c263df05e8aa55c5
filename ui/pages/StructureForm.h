// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "ui/common/SidePanel.h"

namespace palas::ui {
class FormBuilder;
class Page;

/// The fields of a structure, edited beside its sheet.
class StructureForm : public SidePanel {
    Q_OBJECT
public:
    StructureForm(Page& page, QWidget* parent);

    void create();
    void edit(const Organisation& structure);
    /// The programme changed: shows what is stored, unless something is being typed.
    void follow(const Organisation& structure);
    /// True when it is written; else its problems stand beside the fields.
    bool save();

    [[nodiscard]] OrganisationId edited() const { return stored_.id; } ///< none: a new one
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] FormBuilder& form() const { return *form_; }

signals:
    void saved(OrganisationId structure);
    void removeAsked();

private:
    void fill(const Organisation& structure);
    void showFieldsOfKind();
    [[nodiscard]] Organisation typed() const;

    Page& page_;
    FormBuilder* form_;
    QPushButton* remove_;
    Organisation stored_;
};

} // namespace palas::ui
