// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/FormPanel.h"

#include "services/Figures.h"
#include "services/Outcome.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"

#include <QPushButton>

namespace palas::ui {

FormPanel::FormPanel(Page& page, const QString& name)
    : page_(page)
    , form_(new FormBuilder) {
    setObjectName(name);
    auto* content = new QWidget;
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
    column_->addWidget(form_);
    setContent(content);
    save_ = setPrimary(tr("Save"), {}, name + QStringLiteral("Save"));
    remove_ = addButton(tr("Delete"), QStringLiteral("corbeille"), name + QStringLiteral("Delete"));
    connect(form_, &FormBuilder::submitted, this, &FormPanel::save);
    connect(save_, &QPushButton::clicked, this, &FormPanel::save);
    connect(remove_, &QPushButton::clicked, this, &FormPanel::removeAsked);
}

Workspace& FormPanel::workspace() const {
    return page_.host().workspace();
}

const Figures& FormPanel::figures() const {
    return page_.host().figures();
}

bool FormPanel::isWritable() const {
    return !workspace().isReadOnly();
}

void FormPanel::begin(bool stored, const QString& firstField) {
    form_->clearProblems();
    form_->setModified(false);
    showButtons(stored);
    firstField_ = firstField;
    if (!stored)
        focusForm();
}

void FormPanel::showButtons(bool stored) {
    form_->setReadOnly(!isWritable());
    save_->setText(stored ? tr("Save") : tr("Add"));
    save_->setEnabled(isWritable());
    remove_->setVisible(stored && isWritable());
}

void FormPanel::focusForm() {
    form_->editor(firstField_)->setFocus(Qt::OtherFocusReason);
}

bool FormPanel::save() {
    if (!form_->isReadable())
        return false;
    qint64 id = 0;
    if (!page_.runner().run([&] { return write(id); }, doneWords(), form_))
        return false;
    form_->setModified(false);
    emit saved(id);
    return true;
}

bool FormPanel::leave() {
    return isHidden() || !form_->isModified() || save();
}

} // namespace palas::ui
