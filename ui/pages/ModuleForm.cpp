// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ModuleForm.h"

#include "services/ModuleService.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString codeField = QStringLiteral("code");
const QString kindField = QStringLiteral("kind");
const QString strandField = QStringLiteral("strand");
const QString labelField = QStringLiteral("label");
const QString shortLabelField = QStringLiteral("short_label");
const QString positionField = QStringLiteral("position");
const QString groupField = QStringLiteral("minimum_group");

} // namespace

ModuleForm::ModuleForm(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , form_(new FormBuilder) {
    setObjectName(QStringLiteral("moduleForm"));
    form_->line(codeField, tr("Code"), FormBuilder::Need::required);
    form_->note(labelField, tr("Label"))->setToolTip(tr("The same words on every document of a session"));
    form_->line(shortLabelField, tr("Short label"))->setToolTip(tr("Above the columns of the matrix"));
    QComboBox* kinds = form_->choice(kindField, tr("Kind"));
    for (const auto kind :
         {ModuleKind::mooc, ModuleKind::core, ModuleKind::elective, ModuleKind::event, ModuleKind::immersion})
        kinds->addItem(wording::label(kind), int(kind));
    QComboBox* strands = form_->choice(strandField, tr("Strand"));
    for (const auto strand : {Strand::papp, Strand::fais})
        strands->addItem(wording::label(strand), int(strand));
    form_->integer(positionField, tr("Order"));
    form_->integer(groupField, tr("Smallest group"))
        ->setToolTip(tr("People for whom it is given; left empty, any number"));
    setContent(form_);
    save_ = setPrimary(tr("Save"), {}, QStringLiteral("moduleSave"));
    remove_ = addButton(tr("Delete"), QStringLiteral("corbeille"), QStringLiteral("moduleDelete"));
    connect(form_, &FormBuilder::submitted, this, &ModuleForm::save);
    connect(save_, &QPushButton::clicked, this, &ModuleForm::save);
    connect(remove_, &QPushButton::clicked, this, &ModuleForm::removeAsked);
}

void ModuleForm::create() {
    setTitle(tr("New module"));
    fill({});
    focusForm();
}

void ModuleForm::edit(const Module& module) {
    setTitle(module.code);
    fill(module);
}

void ModuleForm::follow(const Module& module) {
    if (module != stored_ && !form_->isModified())
        edit(module);
}

void ModuleForm::fill(const Module& module) {
    stored_ = module;
    form_->clearProblems();
    form_->setText(codeField, module.code);
    form_->setText(labelField, module.label);
    form_->setText(shortLabelField, module.shortLabel);
    form_->setChoice(kindField, int(module.kind));
    form_->setChoice(strandField, int(module.strand));
    form_->setInteger(positionField, module.position == 0 ? std::nullopt : std::optional(module.position));
    form_->setInteger(groupField, module.minimumGroup);
    form_->setModified(false);
    const bool writable = !page_.host().workspace().isReadOnly();
    form_->setReadOnly(!writable);
    save_->setEnabled(writable);
    remove_->setVisible(module.id.isValid() && writable);
}

Module ModuleForm::typed() const {
    Module module = stored_;
    module.code = form_->text(codeField);
    module.label = form_->text(labelField);
    module.shortLabel = form_->text(shortLabelField);
    module.kind = ModuleKind(form_->choiceValue(kindField).toInt());
    module.strand = Strand(form_->choiceValue(strandField).toInt());
    module.position = form_->integerValue(positionField).value_or(0);
    module.minimumGroup = form_->integerValue(groupField);
    return module;
}

bool ModuleForm::save() {
    if (!form_->isReadable())
        return false;
    const Module module = typed();
    Workspace& workspace = page_.host().workspace();
    ModuleId id = module.id;
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            if (id.isValid())
                return updateModule(workspace, module);
            const auto made = addModule(workspace, module);
            id = made.id;
            return made;
        },
        id.isValid() ? tr("Module saved: %1").arg(module.code) : tr("Module added: %1").arg(module.code),
        form_);
    if (!written)
        return false;
    form_->setModified(false);
    emit saved(id);
    return true;
}

bool ModuleForm::leave() {
    return !form_->isModified() || save();
}

void ModuleForm::focusForm() {
    form_->editor(codeField)->setFocus(Qt::OtherFocusReason);
}

} // namespace palas::ui
