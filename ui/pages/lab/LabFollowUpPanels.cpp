// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabFollowUpPanels.h"

#include "services/LabFollowUp.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "wording/LabWords.h"

#include <QComboBox>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString labelField = QStringLiteral("label");
const QString dueField = QStringLiteral("due_on");
const QString doneField = QStringLiteral("done_on");
const QString likelihoodField = QStringLiteral("likelihood");
const QString impactField = QStringLiteral("impact");
const QString responseField = QStringLiteral("response");
const QString closedField = QStringLiteral("closed_on");

} // namespace

MilestonePanel::MilestonePanel(Page& page)
    : FormPanel(page, QStringLiteral("milestone"))
    , documents_(new EvidenceActions(page))
    , attach_(makeButton(tr("Attach a document"), QStringLiteral("piece"), QStringLiteral("milestoneAttach"),
                         ButtonKind::plain, true))
    , view_(makeButton(tr("See the document"), QStringLiteral("apercu"), QStringLiteral("milestoneView"),
                       ButtonKind::plain, true)) {
    form().line(labelField, tr("Milestone"), FormBuilder::Need::required);
    form().date(dueField, tr("Due on"), FormBuilder::Need::required);
    form().date(doneField, tr("Reached on"));
    auto* row = new QHBoxLayout;
    row->addWidget(attach_);
    row->addWidget(view_);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);
    connect(attach_, &QPushButton::clicked, this, [this] {
        if (!leave())
            return;
        documents_->attach(tr("Document of the milestone"), tr("Document filed: %1"),
                           [this](const QString& name, QIODevice& content) -> Outcome {
                               return fileLabMilestone(workspace(), stored_.id, name, content);
                           });
    });
    connect(view_, &QPushButton::clicked, this, [this] {
        if (const auto filed = workspace().evidence().find(stored_.evidence))
            documents_->openCopy(*filed);
    });
}

void MilestonePanel::edit(const LabMilestone& milestone) {
    stored_ = milestone;
    form().setText(labelField, milestone.label);
    form().setDate(dueField, milestone.dueOn);
    form().setDate(doneField, milestone.doneOn);
    attach_->setVisible(milestone.id.isValid() && !milestone.evidence.isValid());
    attach_->setEnabled(!workspace().isReadOnly());
    view_->setVisible(milestone.evidence.isValid());
    setTitle(milestone.id.isValid() ? tr("Milestone") : tr("New milestone"));
    begin(milestone.id.isValid(), labelField);
}

Outcome MilestonePanel::write(qint64& id) {
    LabMilestone typed = stored_;
    typed.label = form().text(labelField);
    typed.dueOn = form().dateValue(dueField);
    typed.doneOn = form().dateValue(doneField);
    id = typed.id.value;
    if (typed.id.isValid())
        return updateLabMilestone(workspace(), typed);
    const auto made = addLabMilestone(workspace(), typed);
    id = made.id.value;
    return made;
}

QString MilestonePanel::doneWords() const {
    return tr("Milestone saved.");
}

RiskPanel::RiskPanel(Page& page)
    : FormPanel(page, QStringLiteral("risk")) {
    form().line(labelField, tr("Risk"), FormBuilder::Need::required);
    for (QComboBox* levels :
         {form().choice(likelihoodField, tr("Likelihood")), form().choice(impactField, tr("Impact"))}) {
        for (int level = lowestRiskLevel; level <= highestRiskLevel; ++level)
            levels->addItem(wording::riskLevel(level), level);
    }
    form().note(responseField, tr("Answer"));
    form().date(closedField, tr("Closed on"));
    column()->addStretch(1);
}

void RiskPanel::edit(const LabRisk& risk) {
    stored_ = risk;
    form().setText(labelField, risk.label);
    form().setChoice(likelihoodField, risk.likelihood);
    form().setChoice(impactField, risk.impact);
    form().setText(responseField, risk.response);
    form().setDate(closedField, risk.closedOn);
    setTitle(risk.id.isValid() ? tr("Risk") : tr("New risk"));
    begin(risk.id.isValid(), labelField);
}

Outcome RiskPanel::write(qint64& id) {
    LabRisk typed = stored_;
    typed.label = form().text(labelField);
    typed.likelihood = form().choiceValue(likelihoodField).toInt();
    typed.impact = form().choiceValue(impactField).toInt();
    typed.response = form().text(responseField);
    typed.closedOn = form().dateValue(closedField);
    id = typed.id.value;
    if (typed.id.isValid())
        return updateLabRisk(workspace(), typed);
    const auto made = addLabRisk(workspace(), typed);
    id = made.id.value;
    return made;
}

QString RiskPanel::doneWords() const {
    return tr("Risk saved.");
}

} // namespace palas::ui
