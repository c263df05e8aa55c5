// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/NeedsPanel.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/diagnostic/DiagnosticRecords.h"
#include "ui/pages/FiledDocument.h"
#include "ui/pages/Page.h"
#include "wording/DiagnosticWords.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

namespace palas::ui {
namespace {

const QString yearField = QStringLiteral("year");
const QString statusField = QStringLiteral("status");
const QString startedField = QStringLiteral("started_on");
const QString presentedField = QStringLiteral("presented_on");
const QString decidedField = QStringLiteral("deliberated_on");
const QString prioritiesField = QStringLiteral("priorities");
const QString noteField = QStringLiteral("note");

QString linesOf(const std::vector<NeedsPriority>& priorities) {
    QStringList lines;
    for (const NeedsPriority& priority : priorities)
        lines << priority.label;
    return lines.join(u'\n');
}

/// A line that stays keeps its row, wherever it went.
std::vector<NeedsPriority> prioritiesFrom(const QString& lines, const std::vector<NeedsPriority>& before) {
    std::vector<NeedsPriority> priorities;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString label = line.trimmed();
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const NeedsPriority& one) { return one.label == label; });
        const bool taken = std::any_of(priorities.begin(), priorities.end(), [&](const NeedsPriority& one) {
            return known != before.end() && one.id == known->id;
        });
        priorities.push_back({known == before.end() || taken ? NeedsPriorityId{} : known->id, label});
    }
    return priorities;
}

} // namespace

NeedsPanel::NeedsPanel(Page& page)
    : FormPanel(page, QStringLiteral("needs"))
    , due_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , analysis_(new FiledDocument(
          page, QStringLiteral("needsAnalysis"),
          {tr("The analysis"), tr("Attach the analysis"),
           tr("The analysis as it was presented (PDF, JPEG, PNG or TIFF); it can be dropped here.")}))
    , previous_(new FiledDocument(page, QStringLiteral("needsPrevious"),
                                  {tr("Earlier territorial diagnosis"), tr("Attach the diagnosis"),
                                   tr("That of the previous programme, to compare.")})) {
    setTitle(tr("Analysis of social needs"));
    due_->setWordWrap(true);
    form().addRow(due_);
    form().integer(yearField, tr("Year"), FormBuilder::Need::required);
    QComboBox* statuses = form().choice(statusField, tr("Status"), FormBuilder::Need::required);
    for (const NeedsStatus status : {NeedsStatus::todo, NeedsStatus::running, NeedsStatus::presented})
        statuses->addItem(wording::label(status), toCode(status));
    form().date(startedField, tr("Started on"));
    form().date(presentedField, tr("Presented on"));
    form().date(decidedField, tr("Decided on"));
    form().note(prioritiesField, tr("Priorities"))->setPlaceholderText(tr("One a line, the first first"));
    form().note(noteField, tr("Note"));
    for (FiledDocument* document : {analysis_, previous_}) {
        column()->addWidget(document);
        document->askBefore([this] { return leave(); });
    }
    analysis_->takeDropsOf(*this);
    column()->addStretch(1);
}

void NeedsPanel::showStructure(OrganisationId structure) {
    const DiagnosticBook& book = figures().diagnostics();
    const NeedsAnalysis* known = book.needs(structure);
    const Mandate mandate = mandateOn(figures().scope().asOf);
    NeedsAnalysis analysis;
    analysis.organisation = structure;
    analysis.year = mandate.needsDue().year();
    fill(known && mandate.covers(known->year) ? *known : analysis);
}

void NeedsPanel::follow() {
    if (!form().isModified())
        showStructure(stored_.organisation);
}

void NeedsPanel::fill(const NeedsAnalysis& analysis) {
    stored_ = analysis;
    const Organisation* structure = figures().organisation(analysis.organisation);
    setSubtitle(structure ? wording::fullName(*structure) : QString());
    due_->setText(structure ? needsWords(figures(), *structure) : QString());
    form().setInteger(yearField, analysis.year);
    form().setChoice(statusField, toCode(analysis.status));
    form().setDate(startedField, analysis.startedOn);
    form().setDate(presentedField, analysis.presentedOn);
    form().setDate(decidedField, analysis.deliberatedOn);
    form().setText(prioritiesField, linesOf(analysis.priorities));
    form().setText(noteField, analysis.note);
    const bool known = analysis.id.isValid();
    analysis_->setVisible(known);
    previous_->setVisible(known);
    analysis_->showRow(rowOf(NeedsDocument::analysis, analysis.evidence));
    previous_->showRow(rowOf(NeedsDocument::previousDiagnosis, analysis.previousEvidence));
    const bool hadFocus = isAncestorOf(focusWidget());
    begin(known, statusField);
    if (hadFocus)
        focusForm();
}

FiledDocument::Row NeedsPanel::rowOf(NeedsDocument which, EvidenceId evidence) {
    const bool ofAnalysis = which == NeedsDocument::analysis;
    const Organisation* structure = figures().organisation(stored_.organisation);
    const QString name = structure ? wording::fullName(*structure) : QString();
    FiledDocument::Row row;
    row.evidence = evidence;
    row.canChange = isWritable();
    row.question =
        (ofAnalysis ? tr("Analysis of social needs of %1") : tr("Earlier diagnosis of %1")).arg(name);
    row.filed = ofAnalysis ? tr("Analysis filed: %1") : tr("Earlier diagnosis filed: %1");
    row.takenOff =
        (ofAnalysis ? tr("Analysis taken off: %1") : tr("Earlier diagnosis taken off: %1")).arg(name);
    row.file = [this, which, id = stored_.id](const QString& file, QIODevice& content) -> Outcome {
        return fileNeedsDocument(workspace(), id, which, file, content);
    };
    row.takeOff = [this, which, id = stored_.id] { return unfileNeedsDocument(workspace(), id, which); };
    return row;
}

NeedsAnalysis NeedsPanel::typed() const {
    NeedsAnalysis analysis = stored_;
    analysis.year = form().integerValue(yearField).value_or(0);
    analysis.status =
        needsStatusFromCode(form().choiceValue(statusField).toString()).value_or(NeedsStatus::todo);
    analysis.startedOn = form().dateValue(startedField);
    analysis.presentedOn = form().dateValue(presentedField);
    analysis.deliberatedOn = form().dateValue(decidedField);
    analysis.priorities = prioritiesFrom(form().text(prioritiesField), stored_.priorities);
    analysis.note = form().text(noteField);
    return analysis;
}

Outcome NeedsPanel::write(qint64& id) {
    id = stored_.id.value;
    if (stored_.id.isValid())
        return updateNeedsAnalysis(workspace(), typed());
    const auto made = addNeedsAnalysis(workspace(), typed());
    id = made.id.value;
    return made;
}

QString NeedsPanel::doneWords() const {
    return tr("Analysis of needs saved.");
}

} // namespace palas::ui
