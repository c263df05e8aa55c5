// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabStageDocuments.h"

#include "services/LabService.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "wording/LabWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace palas::ui {

LabStageDocuments::LabStageDocuments(Page& page)
    : page_(page)
    , documents_(new EvidenceActions(page))
    , stages_(new QComboBox)
    , attach_(makeButton(tr("Attach a document"), QStringLiteral("piece"), QStringLiteral("labStageAttach"),
                         ButtonKind::plain, true))
    , view_(makeButton(tr("See"), QStringLiteral("apercu"), QStringLiteral("labStageView"), ButtonKind::plain,
                       true))
    , takeOff_(makeButton(tr("Take off"), QStringLiteral("corbeille"), QStringLiteral("labStageTakeOff"),
                          ButtonKind::plain, true)) {
    stages_->setObjectName(QStringLiteral("labStage"));
    stages_->setAccessibleName(tr("Stage that the document proves"));
    for (const LabStage stage : labStages)
        stages_->addItem(wording::label(stage), toCode(stage));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(new TextLabel(tr("What proves that a stage is done"), TextSize::body, true));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(stages_);
    for (QPushButton* button : {attach_, view_, takeOff_})
        row->addWidget(button);
    row->addStretch(1);
    rows->addLayout(row);
    connect(stages_, &QComboBox::currentIndexChanged, this, &LabStageDocuments::updateButtons);
    connect(attach_, &QPushButton::clicked, this, &LabStageDocuments::attach);
    connect(view_, &QPushButton::clicked, this, &LabStageDocuments::view);
    connect(takeOff_, &QPushButton::clicked, this, &LabStageDocuments::takeOff);
}

void LabStageDocuments::showLab(const Lab& lab) {
    lab_ = lab;
    updateButtons();
}

LabStage LabStageDocuments::stage() const {
    return labStageFromCode(stages_->currentData().toString()).value_or(LabStage::explore);
}

void LabStageDocuments::updateButtons() {
    const bool filed = datesOf(lab_, stage()).evidence.isValid();
    const bool writable = !page_.host().workspace().isReadOnly();
    attach_->setVisible(!filed);
    attach_->setEnabled(writable);
    view_->setVisible(filed);
    takeOff_->setVisible(filed);
    takeOff_->setEnabled(writable);
}

void LabStageDocuments::attach() {
    const QString name = wording::label(stage());
    documents_->attach(tr("Document of the stage %1").arg(name),
                       tr("Document filed on the stage %1").arg(name),
                       [this](const QString& file, QIODevice& content) -> Outcome {
                           return fileLabStage(page_.host().workspace(), lab_.id, stage(), file, content);
                       });
}

void LabStageDocuments::view() {
    if (const auto filed = page_.host().workspace().evidence().find(datesOf(lab_, stage()).evidence))
        documents_->openCopy(*filed);
}

void LabStageDocuments::takeOff() {
    page_.runner().run([this] { return unfileLabStage(page_.host().workspace(), lab_.id, stage()); },
                       tr("Document taken off the stage %1").arg(wording::label(stage())));
}

} // namespace palas::ui
