// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CoachingPanel.h"

#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"

namespace palas::ui {

CoachingPanel::CoachingPanel(Page& page, const QString& name)
    : FormPanel(page, name) {
    connect(this, &FormPanel::removeAsked, this, &CoachingPanel::remove);
}

void CoachingPanel::create(OrganisationId structure) {
    row_ = 0;
    fillNew(structure);
    show();
    begin(false, firstField());
    showExtras();
}

void CoachingPanel::showRow(qint64 row) {
    row_ = row;
    if (!fillStored(row))
        return hide();
    begin(true, firstField());
    showExtras();
    show();
}

void CoachingPanel::follow() {
    if (isHidden() || row_ == 0 || form().isModified())
        return showState();
    showRow(row_);
}

void CoachingPanel::showState() {
    showButtons(row_ != 0);
    showExtras();
}

void CoachingPanel::remove() {
    if (row_ == 0 || !isWritable())
        return;
    form().setModified(false);
    page().runner().run([this] { return erase(); }, erasedWords());
}

} // namespace palas::ui
