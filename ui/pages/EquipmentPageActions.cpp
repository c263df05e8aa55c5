// SPDX-License-Identifier: EUPL-1.2

// What is made, changed and thrown away from the page.

#include "services/EquipmentEvents.h"
#include "services/EquipmentService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EquipmentCheckView.h"
#include "ui/pages/EquipmentEventPanel.h"
#include "ui/pages/EquipmentHistory.h"
#include "ui/pages/EquipmentPage.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/ItemPanel.h"
#include "ui/pages/KitPanel.h"
#include "ui/pages/KitSeriesPanel.h"
#include "ui/table/RecordTable.h"

#include <QTabBar>

namespace palas::ui {

bool EquipmentPage::canCreate() const {
    return !isReadOnly();
}

void EquipmentPage::createNew() {
    if (tabs_->currentIndex() == checkTab)
        return check_->open();
    import_->close();
    if (tabs_->currentIndex() == kitsTab)
        return createKit({});
    if (!canCreate() || !leavePanel())
        return;
    showPanel(item_);
    item_->create();
}

void EquipmentPage::createKit(OrganisationId structure) {
    if (!canCreate() || !leavePanel())
        return;
    showPanel(kit_);
    kit_->create(structure);
}

void EquipmentPage::noteEvent() {
    const FormPanel* shown = shownPanel();
    const KitId kit = shown == kit_ ? kit_->kit() : KitId{};
    const EquipmentItemId item = shown == item_ ? item_->item() : EquipmentItemId{};
    if (isReadOnly() || (!kit.isValid() && !item.isValid()) || !leavePanel())
        return;
    showPanel(event_);
    event_->create(kit, item);
}

void EquipmentPage::editEvent(EquipmentEventId id) {
    const EquipmentEvent* event = host().figures().equipment().event(id);
    if (!event || !leavePanel())
        return;
    showPanel(event_);
    event_->edit(*host().figures().equipment().event(id));
}

/// After an event, what it happened to is shown again.
void EquipmentPage::afterSaving(FormPanel* panel, qint64 id) {
    if (panel == series_) {
        hidePanels();
    } else if (panel != event_) {
        mainTable()->select(id);
    }
    openCurrent();
    focusStart();
}

void EquipmentPage::remove() {
    if (isReadOnly())
        return;
    const FormPanel* shown = shownPanel();
    if (shown == event_ && event_->event().id.isValid()) {
        const EquipmentEventId id = event_->event().id;
        event_->form().setModified(false);
        if (runner().run([&] { return removeEquipmentEvent(workspace(), id); }, tr("Event deleted")))
            openCurrent();
        return;
    }
    const EquipmentBook& book = host().figures().equipment();
    if (tabs_->currentIndex() == kitsTab) {
        if (const Kit* kit = book.kit(KitId{kits_->currentId()})) {
            const KitId id = kit->id;
            runner().run([&] { return removeKit(workspace(), id); }, tr("Kit deleted: %1").arg(kit->code));
        }
    } else if (items_->refusesMany()) {
        return;
    } else if (const EquipmentItem* item = book.item(EquipmentItemId{items_->currentId()})) {
        const EquipmentItemId id = item->id;
        runner().run([&] { return removeItem(workspace(), id); },
                     tr("Item deleted: %1").arg(item->inventoryNumber));
    }
}

bool EquipmentPage::canPrint() const {
    const FormPanel* shown = shownPanel();
    return shown == kit_ || shown == item_;
}

void EquipmentPage::print() {
    if (shownPanel() == kit_)
        kit_->history().print();
    else if (shownPanel() == item_)
        item_->history().print();
}

} // namespace palas::ui
