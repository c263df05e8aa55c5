// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Page.h"

#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/PageTabs.h"
#include "ui/table/RecordTable.h"

#include <QVBoxLayout>

namespace palas::ui {

Page::Page(PageHost& host, const QString& title, QWidget* parent)
    : QWidget(parent)
    , host_(host)
    , header_(new PageHeader(title))
    , messages_(new MessageBar)
    , body_(new QVBoxLayout)
    , runner_(new CommandRunner(host.workspace(), *messages_, this)) {
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(messages_);
    column->addLayout(body_, 1);
    body_->setSpacing(12);
}

Page::~Page() = default;

void Page::open(const Target&) {
    if (stale_)
        refreshNow();
}

void Page::focusStart() {
    if (RecordTable* table = mainTable(); table && table->isVisibleTo(this))
        return table->focusRows();
    for (QWidget* next = nextInFocusChain(); isAncestorOf(next); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisibleTo(this))
            return next->setFocus(Qt::OtherFocusReason);
    }
}

void Page::find() {
    if (RecordTable* table = mainTable())
        table->focusFilter();
}

void Page::exportList() {
    if (RecordTable* table = mainTable())
        table->exportRows();
}

void Page::setTabs(PageTabs* tabs) {
    header_->setTabs(tabs);
}

void Page::invalidate() {
    stale_ = true;
    if (isVisible())
        refreshNow();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_)
        refreshNow();
}

bool Page::isReadOnly() const {
    return workspace().isReadOnly();
}

QDate Page::asOf() const {
    return workspace().asOf();
}

void Page::refreshNow() {
    stale_ = false;
    runner_->guard([this] { refresh(); });
}

} // namespace palas::ui
