// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "ui/common/SidePanel.h"

namespace palas::ui {
class FormBuilder;
class Page;

/// An idea: what was seen, who keeps it, what became of it.
class IdeaForm : public SidePanel {
    Q_OBJECT
public:
    explicit IdeaForm(Page& page, QWidget* parent = nullptr);

    void create(ImmersionId group);
    void edit(const Idea& idea);
    [[nodiscard]] FormBuilder& form() const { return *form_; }

signals:
    void saved(palas::IdeaId idea);
    void removeAsked(palas::IdeaId idea);
    void labAsked(palas::IdeaId idea); ///< its lab, or a new one

private:
    void fill(const Idea& idea);
    void fillChoices(ImmersionId group);
    [[nodiscard]] Idea typed() const;
    void save();

    Page& page_;
    FormBuilder* form_;
    QPushButton* save_;
    QPushButton* remove_;
    QPushButton* lab_;
    Idea stored_;
};

} // namespace palas::ui
