// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabFollowUpPanels.h"

#include "services/LabFollowUp.h"
#include "services/Workspace.h"
#include "storage/LabStore.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/FiledDocument.h"
#include "wording/LabWords.h"

#include <QComboBox>

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
    , document_(new FiledDocument(page, QStringLiteral("milestone"),
                                  {tr("Document"), tr("Attach a document"),
                                   tr("What shows that it is reached (PDF, JPEG, PNG or TIFF); it can be "
                                      "dropped here.")})) {
    form().line(labelField, tr("Milestone"), FormBuilder::Need::required);
    form().date(dueField, tr("Due on"), FormBuilder::Need::required);
    form().date(doneField, tr("Reached on"));
    document_->askBefore([this] { return leave(); });
    document_->takeDropsOf(*this);
    column()->addWidget(document_);
    column()->addStretch(1);
}

void MilestonePanel::edit(const LabMilestone& milestone) {
    stored_ = milestone;
    form().setText(labelField, milestone.label);
    form().setDate(dueField, milestone.dueOn);
    form().setDate(doneField, milestone.doneOn);
    showDocument();
    setTitle(milestone.id.isValid() ? tr("Milestone") : tr("New milestone"));
    begin(milestone.id.isValid(), labelField);
}

void MilestonePanel::follow() {
    const auto now = workspace().labs().find(stored_.id);
    if (!now)
        return;
    if (!form().isModified())
        return edit(*now);
    stored_.evidence = now->evidence;
    showDocument();
}

void MilestonePanel::showDocument() {
    document_->setVisible(stored_.id.isValid());
    FiledDocument::Row row;
    row.evidence = stored_.evidence;
    row.canChange = isWritable() && stored_.id.isValid();
    row.question = tr("Document of the milestone");
    row.filed = tr("Document filed: %1");
    row.takenOff = tr("Document taken off the milestone: %1").arg(stored_.label);
    row.file = [this, id = stored_.id](const QString& name, QIODevice& content) -> Outcome {
        return fileLabMilestone(workspace(), id, name, content);
    };
    row.takeOff = [this, id = stored_.id] { return unfileLabMilestone(workspace(), id); };
    document_->showRow(row);
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

void RiskPanel::follow() {
    const auto now = workspace().labs().find(stored_.id);
    if (now && !form().isModified())
        edit(*now);
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
