// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentPanel.h"

#include "services/Figures.h"
#include "services/Outcome.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"

#include <QPushButton>

namespace palas::ui {

EquipmentPanel::EquipmentPanel(Page& page, const QString& name)
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
    connect(form_, &FormBuilder::submitted, this, &EquipmentPanel::save);
    connect(save_, &QPushButton::clicked, this, &EquipmentPanel::save);
    connect(remove_, &QPushButton::clicked, this, &EquipmentPanel::removeAsked);
}

Workspace& EquipmentPanel::workspace() const {
    return page_.host().workspace();
}

const Figures& EquipmentPanel::figures() const {
    return page_.host().figures();
}

void EquipmentPanel::begin(const QString& title, bool stored, const QString& firstField) {
    const bool writable = !workspace().isReadOnly();
    setTitle(title);
    form_->clearProblems();
    form_->setModified(false);
    form_->setReadOnly(!writable);
    save_->setEnabled(writable);
    remove_->setVisible(stored && writable);
    firstField_ = firstField;
    if (!stored)
        focusForm();
}

void EquipmentPanel::focusForm() {
    form_->editor(firstField_)->setFocus(Qt::OtherFocusReason);
}

bool EquipmentPanel::save() {
    if (!form_->isReadable())
        return false;
    qint64 id = 0;
    if (!page_.runner().run([&] { return write(id); }, doneWords(), form_))
        return false;
    form_->setModified(false);
    emit saved(id);
    return true;
}

bool EquipmentPanel::leave() {
    return !form_->isModified() || save();
}

} // namespace palas::ui
