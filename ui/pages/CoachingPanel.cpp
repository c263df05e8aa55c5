// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CoachingPanel.h"

#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"

#include <QPushButton>

namespace palas::ui {

CoachingPanel::CoachingPanel(Page& page, const QString& name, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , form_(new FormBuilder)
    , save_(setPrimary(tr("Save"), {}, name + QStringLiteral("Save")))
    , remove_(addButton(tr("Delete"), QStringLiteral("corbeille"), name + QStringLiteral("Delete"))) {
    setObjectName(name);
    auto* content = new QWidget;
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
    column_->addWidget(form_);
    setContent(content);
    connect(save_, &QPushButton::clicked, this, &CoachingPanel::save);
    connect(remove_, &QPushButton::clicked, this, &CoachingPanel::remove);
    connect(form_, &FormBuilder::submitted, this, &CoachingPanel::save);
}

void CoachingPanel::finish() {
    buildForm();
    column_->addStretch(1);
}

Workspace& CoachingPanel::workspace() const {
    return page_.host().workspace();
}

const Figures& CoachingPanel::figures() const {
    return page_.host().figures();
}

bool CoachingPanel::isWritable() const {
    return !workspace().isReadOnly();
}

void CoachingPanel::create(OrganisationId structure) {
    row_ = 0;
    form_->clearProblems();
    fillNew(structure);
    form_->setModified(false);
    showButtons();
    show();
    form_->editor(firstField())->setFocus(Qt::OtherFocusReason);
}

void CoachingPanel::showRow(qint64 row) {
    row_ = row;
    form_->clearProblems();
    if (!fillStored(row))
        return hide();
    form_->setModified(false);
    showButtons();
    show();
}

void CoachingPanel::follow() {
    if (isHidden() || row_ == 0)
        return showButtons();
    if (!form_->isModified())
        return showRow(row_);
    showButtons();
}

void CoachingPanel::showButtons() {
    form_->setReadOnly(!isWritable());
    save_->setText(row_ == 0 ? tr("Add") : tr("Save"));
    save_->setEnabled(isWritable());
    remove_->setVisible(row_ != 0 && isWritable());
    showExtras();
}

bool CoachingPanel::save() {
    if (!form_->isReadable())
        return false;
    const bool created = row_ == 0;
    if (!page_.runner().run([this] { return write(); }, doneWords(created), form_))
        return false;
    form_->setModified(false);
    emit saved(row_);
    return true;
}

bool CoachingPanel::leave() {
    return isHidden() || !form_->isModified() || save();
}

void CoachingPanel::remove() {
    if (row_ == 0 || !isWritable())
        return;
    form_->setModified(false);
    page_.runner().run([this] { return erase(); }, erasedWords());
}

} // namespace palas::ui
