// SPDX-License-Identifier: EUPL-1.2

// Several rows at once.

#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/MessageBar.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QTableView>

namespace palas::ui {

void RecordTable::changeTogether(ImportKind kind) {
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    together_ = makeButton({}, QStringLiteral("modifier"), QStringLiteral("tableTogether"));
    together_->hide();
    toolRow()->insertWidget(toolRow()->indexOf(count_), together_);
    connect(together_, &QPushButton::clicked, this, [this, kind] {
        if (page_.lists())
            page_.lists()->edit(kind, selectedIds());
    });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::showTogether);
}

void RecordTable::showTogether() {
    const int chosen = int(selectedIds().size());
    setShortcutHint(together_, tr("Change the rows chosen together"), QKeySequence(Qt::SHIFT | Qt::Key_F2));
    together_->setText(tr("Change %n row(s)", nullptr, chosen));
    together_->setVisible(chosen > 1 && !page_.host().workspace().isReadOnly());
}

bool RecordTable::refusesMany() {
    if (selectedIds().size() < 2)
        return false;
    MessageBar::Message message;
    message.lead = tr("Several rows are chosen: nothing was deleted.");
    message.detail = tr("Choose one row to delete it.");
    page_.messages().show(message);
    return true;
}

} // namespace palas::ui
