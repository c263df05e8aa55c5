// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ImportView.h"

#include "ui/common/PageHeader.h"
#include "ui/pages/ImportPanel.h"
#include "ui/pages/Page.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace palas::ui {

ImportView::ImportView(Page& page, PageHeader& header, QBoxLayout& body, QWidget& usual,
                       std::vector<ImportKind> kinds, const QString& buttonName)
    : QObject(&page)
    , page_(page)
    , body_(body)
    , usual_(usual)
    , kinds_(std::move(kinds))
    , button_(header.addSecondary(tr("Import a list"), QStringLiteral("importer"), buttonName)) {
    page.takeListsWith(*this);
    button_->setToolTip(tr("Ctrl+V on the list takes cells copied from a spreadsheet"));
    connect(button_, &QPushButton::clicked, this, &ImportView::asked);
}

bool ImportView::isShown() const {
    return panel_ && !panel_->isHidden();
}

void ImportView::show(std::optional<ImportKind> kind) {
    if (!panel_) {
        panel_ = new ImportPanel(page_, kinds_);
        body_.addWidget(panel_, 1);
        for (const auto signal : {&ImportPanel::closed, &ImportPanel::imported}) {
            connect(panel_, signal, this, [this] {
                close();
                emit closed();
            });
        }
    }
    panel_->start(kind);
    usual_.hide();
    panel_->show();
    panel_->focusStart();
    emit page_.mainTableChanged();
}

void ImportView::paste() {
    const QString cells = QGuiApplication::clipboard()->text();
    if (!button_->isEnabled() || button_->isHidden() || cells.trimmed().isEmpty())
        return;
    emit asked();
    if (isShown())
        panel_->readPasted(cells);
}

void ImportView::edit(ImportKind kind, const std::vector<qint64>& ids) {
    emit asked();
    if (isShown())
        panel_->startEdit(kind, ids);
}

void ImportView::close() {
    if (!isShown())
        return;
    panel_->hide();
    usual_.show();
    emit page_.mainTableChanged();
}

void ImportView::refresh(bool canImport) {
    button_->setEnabled(canImport);
    if (isShown())
        panel_->refresh();
}

RecordTable& ImportView::rows() const {
    return panel_->rows();
}

} // namespace palas::ui
