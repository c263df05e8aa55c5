// SPDX-License-Identifier: EUPL-1.2

// Rows of the programme that are changed together take the way of a list: compared, shown, written as one
// change.

#include "services/BulkEdit.h"
#include "ui/pages/BulkEditBar.h"
#include "ui/pages/ImportPanel.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"

namespace palas::ui {

void ImportPanel::startEdit(ImportKind kind, const std::vector<qint64>& ids) {
    start();
    edited_ = ids;
    request_.kind = kind;
    list_->hide();
    edit_->showRows(kind, int(ids.size()));
    edit_->show();
    showPlan();
    focusStart();
}

void ImportPanel::previewEdit(const QString& field, const QString& value) {
    request_ = bulkRequest(page_.host().workspace(), request_.kind, edited_, field, value);
    makePlan();
    rows_->focusRows();
}

} // namespace palas::ui
