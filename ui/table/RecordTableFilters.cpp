// SPDX-License-Identifier: EUPL-1.2
#include "services/Workspace.h"
#include "storage/SavedFilterStore.h"
#include "ui/pages/Page.h"
#include "ui/table/ListTools.h"
#include "ui/table/RecordTable.h"
#include "ui/table/SavedFilterMenu.h"

#include <QLineEdit>
#include <QPushButton>

namespace palas::ui {

/// Where nothing can be saved and nothing is, there is nothing to open.
void RecordTable::showFilterButton() {
    Workspace& workspace = page_.host().workspace();
    filters_->setVisible(!tools_->isNarrow() && (!workspace.isReadOnly() ||
                                                 !workspace.savedFilters().of(model_->table().name).empty()));
}

void RecordTable::chooseFilter() {
    if (filters_->isHidden() || tools_->isHidden())
        return;
    auto* menu = new SavedFilterMenu(page_, model_->table().name, filter_->text(), this);
    connect(menu, &SavedFilterMenu::chosen, this, [this](const QString& filter) {
        setFilter(filter);
        focusRows();
    });
    menu->popup(filters_->mapToGlobal(QPoint(0, filters_->height())), menu->actions().constFirst());
}

} // namespace palas::ui
