// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "domain/Organisation.h"
#include "ui/common/SidePanel.h"

class QListWidget;
class QListWidgetItem;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class FormBuilder;
class Page;

/// The à-la-carte modules that a structure chose: a tick is saved at once, with the day and the reason typed
/// above.
class StructureChoices : public SidePanel {
    Q_OBJECT
public:
    StructureChoices(Page& page, QWidget* parent);
    void showStructure(const Figures& figures, const Organisation& structure);
    void focusList();
    [[nodiscard]] QListWidget& list() const { return *list_; }

private:
    void toggle(const QListWidgetItem& item);

    Page& page_;
    FormBuilder* form_;
    QListWidget* list_;
    OrganisationId structure_;
    bool filling_ = false;
};

} // namespace palas::ui
