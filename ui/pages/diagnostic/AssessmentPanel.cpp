// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/AssessmentPanel.h"

#include "services/DiagnosticService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/FiledDocument.h"
#include "ui/pages/Page.h"
#include "wording/DiagnosticWords.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QComboBox>

namespace palas::ui {
namespace {

const QString momentField = QStringLiteral("moment");
const QString gridField = QStringLiteral("questionnaire");
const QString dateField = QStringLiteral("assessed_on");
const QString assessorField = QStringLiteral("assessor");
const QString noteField = QStringLiteral("note");

/// Those in use, and the one that the structure began with.
void addGrids(QComboBox& box, const DiagnosticBook& book, const Questionnaire* begun) {
    box.clear();
    for (const Questionnaire& grid : book.grids()) {
        if (begun ? grid.id == begun->id : grid.status == GridStatus::inUse)
            box.addItem(wording::gridName(grid), grid.id.value);
    }
}

} // namespace

AssessmentPanel::AssessmentPanel(Page& page)
    : FormPanel(page, QStringLiteral("assessment"))
    , document_(
          new FiledDocument(page, QStringLiteral("assessment"),
                            {tr("Signed grid"), tr("Attach the grid"),
                             tr("The signed grid (PDF, JPEG, PNG or TIFF); it can be dropped here.")})) {
    QComboBox* moments = form().choice(momentField, tr("Moment"), FormBuilder::Need::required);
    for (const Moment moment : {Moment::baseline, Moment::final_})
        moments->addItem(wording::label(moment), toCode(moment));
    form().choice(gridField, tr("Grid"), FormBuilder::Need::required);
    form().date(dateField, tr("Made on"), FormBuilder::Need::required);
    form().line(assessorField, tr("Made by"));
    form().note(noteField, tr("Note"));
    column()->addWidget(document_);
    document_->takeDropsOf(*this);
    document_->askBefore([this] { return leave(); });
    column()->addStretch(1);
}

void AssessmentPanel::create(OrganisationId structure, Moment moment) {
    Assessment made;
    made.organisation = structure;
    made.moment = moment;
    made.assessedOn = workspace().asOf();
    const DiagnosticBook& book = figures().diagnostics();
    const Questionnaire* begun = book.gridOf(structure);
    const Questionnaire* grid = begun ? begun : book.current();
    made.questionnaire = grid ? grid->id : QuestionnaireId{};
    fill(made);
    setTitle(tr("New diagnostic"));
    document_->hide();
    begin(false, dateField);
}

void AssessmentPanel::showAssessment(const Assessment& assessment) {
    fill(assessment);
    setTitle(tr("Diagnostic: %1").arg(wording::label(assessment.moment).toLower()));
    document_->show();
    showDocument();
    begin(true, dateField);
    for (const QString& fixed : {momentField, gridField})
        form().editor(fixed)->setEnabled(false);
}

void AssessmentPanel::fill(const Assessment& assessment) {
    stored_ = assessment;
    const Organisation* structure = figures().organisation(assessment.organisation);
    setSubtitle(structure ? wording::fullName(*structure) : QString());
    addGrids(*qobject_cast<QComboBox*>(form().editor(gridField)), figures().diagnostics(),
             figures().diagnostics().gridOf(assessment.organisation));
    for (const QString& fixed : {momentField, gridField})
        form().editor(fixed)->setEnabled(isWritable());
    form().setChoice(momentField, toCode(assessment.moment));
    form().setChoice(gridField, assessment.questionnaire.value);
    form().setDate(dateField, assessment.assessedOn);
    form().setText(assessorField, assessment.assessor);
    form().setText(noteField, assessment.note);
}

void AssessmentPanel::showDocument() {
    const Organisation* structure = figures().organisation(stored_.organisation);
    const QString name = structure ? wording::fullName(*structure) : QString();
    FiledDocument::Row row;
    row.evidence = stored_.evidence;
    row.canChange = isWritable();
    row.question = tr("Signed grid of %1").arg(name);
    row.filed = tr("Signed grid filed: %1");
    row.takenOff = tr("Signed grid taken off: %1").arg(name);
    row.file = [this, id = stored_.id](const QString& file, QIODevice& content) -> Outcome {
        return fileAssessment(workspace(), id, file, content);
    };
    row.takeOff = [this, id = stored_.id] { return unfileAssessment(workspace(), id); };
    document_->showRow(row);
}

Outcome AssessmentPanel::write(qint64& id) {
    Assessment typed = stored_;
    typed.moment = moment();
    typed.questionnaire = {form().choiceValue(gridField).toLongLong()};
    typed.assessedOn = form().dateValue(dateField);
    typed.assessor = form().text(assessorField);
    typed.note = form().text(noteField);
    id = stored_.id.value;
    if (stored_.id.isValid())
        return updateAssessment(workspace(), typed);
    const auto made = addAssessment(workspace(), typed);
    id = made.id.value;
    return made;
}

Moment AssessmentPanel::moment() const {
    return momentFromCode(form().choiceValue(momentField).toString()).value_or(Moment::baseline);
}

QString AssessmentPanel::doneWords() const {
    return stored_.id.isValid() ? tr("Diagnostic saved.") : tr("Diagnostic opened: type its answers.");
}

} // namespace palas::ui
