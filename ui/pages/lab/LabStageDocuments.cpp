// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabStageDocuments.h"

#include "services/LabService.h"
#include "services/Workspace.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/FiledDocument.h"
#include "ui/pages/Page.h"
#include "wording/LabWords.h"

#include <QBoxLayout>
#include <QComboBox>

namespace palas::ui {

LabStageDocuments::LabStageDocuments(Page& page)
    : page_(page)
    , stages_(new QComboBox)
    , document_(new FiledDocument(
          page, QStringLiteral("labStage"),
          {{}, tr("Attach a document"), tr("A document of this stage (PDF, JPEG, PNG or TIFF).")})) {
    stages_->setObjectName(QStringLiteral("labStage"));
    stages_->setAccessibleName(tr("Stage that the document proves"));
    for (const LabStage stage : labStages)
        stages_->addItem(wording::label(stage), toCode(stage));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(new TextLabel(tr("What proves that a stage is done"), TextSize::body, true));
    rows->addWidget(stages_, 0, Qt::AlignLeft);
    rows->addWidget(document_);
    document_->takeDropsOf(*this);
    connect(stages_, &QComboBox::currentIndexChanged, this, &LabStageDocuments::showStage);
}

void LabStageDocuments::showLab(const Lab& lab) {
    lab_ = lab;
    showStage();
}

LabStage LabStageDocuments::stage() const {
    return labStageFromCode(stages_->currentData().toString()).value_or(LabStage::explore);
}

void LabStageDocuments::showStage() {
    Workspace& workspace = page_.host().workspace();
    const QString name = wording::label(stage());
    FiledDocument::Row row;
    row.evidence = datesOf(lab_, stage()).evidence;
    row.canChange = !workspace.isReadOnly();
    row.question = tr("Document of the stage %1").arg(name);
    row.filed = tr("Document filed on the stage %1").arg(name);
    row.takenOff = tr("Document taken off the stage %1").arg(name);
    row.file = [&workspace, lab = lab_.id, stage = stage()](const QString& file,
                                                            QIODevice& content) -> Outcome {
        return fileLabStage(workspace, lab, stage, file, content);
    };
    row.takeOff = [&workspace, lab = lab_.id, stage = stage()] {
        return unfileLabStage(workspace, lab, stage);
    };
    document_->showRow(row);
}

} // namespace palas::ui
