// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FigureStack.h"

#include "ui/common/FigureLink.h"
#include "ui/common/FigureRowsPanel.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"

namespace palas::ui {

FigureStack::FigureStack(Page& page, QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , page_(page) {
    addWidget(content);
}

FigureLink* FigureStack::addLink(PageHeader& header, const QString& name, const Read& read) {
    FigureLink* link = header.addFigure(name);
    connect(link, &FigureLink::clicked, this, [this, read, link] { open(read, link); });
    return link;
}

void FigureStack::open(const Read& read, QWidget* asker) {
    emit opening();
    if (!rows_) {
        rows_ = new FigureRowsPanel(page_);
        addWidget(rows_);
        connect(rows_, &FigureRowsPanel::closed, this, &FigureStack::close);
    }
    read_ = read;
    asker_ = asker;
    setCurrentWidget(rows_);
    refresh();
    rows_->table().focusRows();
    emit turned();
}

void FigureStack::refresh() {
    if (table())
        rows_->showRows(page_.host().figures(), read_(page_.host().figures()));
}

void FigureStack::close() {
    if (!table())
        return;
    setCurrentIndex(0);
    if (asker_)
        asker_->setFocus(Qt::OtherFocusReason);
    emit turned();
}

RecordTable* FigureStack::table() const {
    return rows_ && currentWidget() == rows_ ? &rows_->table() : nullptr;
}

} // namespace palas::ui
