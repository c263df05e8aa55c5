// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabPanel.h"

#include "reports/charts/LabCharts.h"
#include "services/LabService.h"
#include "services/Workspace.h"
#include "ui/charts/ChartWidget.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/lab/LabFollowUp.h"
#include "ui/pages/lab/LabNotebookView.h"
#include "ui/pages/lab/LabRecords.h"
#include "ui/pages/lab/LabStageDocuments.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <algorithm>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

namespace palas::ui {
namespace {

// As the problems of the domain name them; the dates of opening and end are a period.
const QString structureField = QStringLiteral("organisation");
const QString titleField = QStringLiteral("title");
const QString priorityField = QStringLiteral("priority");
const QString publicField = QStringLiteral("public");
const QString challengeField = QStringLiteral("challenge");
const QString designerField = QStringLiteral("designer");
const QString teamField = QStringLiteral("people");
const QString ideaField = QStringLiteral("idea");
const QString openedField = QStringLiteral("from");
const QString endedField = QStringLiteral("to");
const QString outcomeField = QStringLiteral("outcome");
const QString projectFields[] = {structureField, titleField,    priorityField, publicField,
                                 challengeField, designerField, teamField,     ideaField,
                                 openedField,    endedField,    outcomeField};
constexpr int teamHeight = 96; ///< pixels of the mockups

QString plannedField(LabStage stage) {
    return toCode(stage) + QStringLiteral(".planned");
}

QString doneField(LabStage stage) {
    return toCode(stage) + QStringLiteral(".done");
}

} // namespace

LabPanel::LabPanel(Page& page)
    : FormPanel(page, QStringLiteral("lab"))
    , band_(new StepBandWidget)
    , tabs_(new QTabBar)
    , team_(new QListWidget)
    , documents_(new LabStageDocuments(page))
    , notebook_(new LabNotebookView(page))
    , followUp_(new LabFollowUp(page)) {
    tabs_->setObjectName(QStringLiteral("labTabs"));
    tabs_->setAccessibleName(tr("Parts of the lab"));
    tabs_->setDrawBase(false);
    tabs_->setUsesScrollButtons(false);
    tabs_->setElideMode(Qt::ElideNone);
    for (const QString& title : {tr("Project"), tr("Stages"), tr("Notebook"), tr("Follow-up")})
        tabs_->addTab(title);
    column()->insertWidget(0, band_);
    column()->insertWidget(1, tabs_);
    buildForm();
    for (QWidget* part : std::initializer_list<QWidget*>{documents_, notebook_, followUp_})
        column()->addWidget(part);
    column()->addStretch(1);
    poster_ = addButton(tr("Poster"), QStringLiteral("imprimer"), QStringLiteral("labPoster"));
    poster_->setToolTip(tr("The lab on one page, as a PDF"));
    connect(poster_, &QPushButton::clicked, this, &LabPanel::posterAsked);
    connect(tabs_, &QTabBar::currentChanged, this, &LabPanel::showTab);
    showTab();
}

void LabPanel::buildForm() {
    auto* structures = form().choice(structureField, tr("Structure"), FormBuilder::Need::required);
    form().line(titleField, tr("Title"), FormBuilder::Need::required);
    form().line(priorityField, tr("Priority action"));
    form().line(publicField, tr("Public"));
    form().note(challengeField, tr("Challenge"));
    form().line(designerField, tr("Designer"));
    team_->setFixedHeight(px(teamHeight));
    form().addField(teamField, tr("Team"), team_);
    form().choice(ideaField, tr("Comes from the idea"));
    form().date(openedField, tr("Opened on"));
    form().date(endedField, tr("Ended on"));
    form().note(outcomeField, tr("Outcome"));
    for (const LabStage stage : labStages) {
        form().date(plannedField(stage), tr("%1: planned on").arg(wording::label(stage)));
        form().date(doneField(stage), tr("done on", "stage"));
    }
    connect(structures, &QComboBox::currentIndexChanged, this, &LabPanel::structureChanged);
    connect(team_, &QListWidget::itemChanged, this, [this] { form().setModified(true); });
}

void LabPanel::showTab() {
    const int tab = tabs_->currentIndex();
    for (const QString& field : projectFields)
        form().setFieldVisible(field, tab == projectTab);
    for (const LabStage stage : labStages) {
        form().setFieldVisible(plannedField(stage), tab == stagesTab);
        form().setFieldVisible(doneField(stage), tab == stagesTab);
    }
    form().setVisible(tab == projectTab || tab == stagesTab);
    documents_->setVisible(tab == stagesTab && stored_.id.isValid());
    notebook_->setVisible(tab == notebookTab);
    followUp_->setVisible(tab == followUpTab);
}

void LabPanel::focusForm() {
    switch (tabs_->currentIndex()) {
    case stagesTab:
        return form().editor(plannedField(labStages[0]))->setFocus(Qt::OtherFocusReason);
    case notebookTab:
        return notebook_->list().focusRows();
    case followUpTab:
        return followUp_->milestones().focusRows();
    default:
        return FormPanel::focusForm();
    }
}

void LabPanel::showFor(const QString& taskCode) {
    tabs_->setCurrentIndex(taskCode == QLatin1String("lab_stages_late")           ? stagesTab
                           : taskCode == QLatin1String("lab_milestones_late")     ? followUpTab
                           : taskCode == QLatin1String("experiments_unconcluded") ? notebookTab
                                                                                  : projectTab);
}

void LabPanel::create(OrganisationId structure, IdeaId idea) {
    Lab lab;
    lab.organisation = structure;
    lab.idea = idea;
    lab.openedOn = workspace().asOf();
    for (const Idea& one : figures().ideas()) {
        if (one.id == idea)
            lab.title = one.title;
    }
    tabs_->setCurrentIndex(projectTab);
    fill(lab);
    setTitle(tr("New lab"));
    begin(false, structure.isValid() ? titleField : structureField);
    form().setModified(idea.isValid());
}

void LabPanel::showLab(const Lab& lab) {
    fill(lab);
    setTitle(lab.code);
    begin(true, titleField);
    setSubtitle(wording::label(figures().labs().state(lab)));
}

void LabPanel::follow(const Lab& lab) {
    if (!form().isModified())
        return showLab(lab);
    documents_->showLab(lab);
    notebook_->showLab(lab.id);
    followUp_->showLab(lab.id);
}

void LabPanel::fill(const Lab& lab) {
    stored_ = lab;
    fillChoices(lab);
    fillTeam(lab);
    form().setText(titleField, lab.title);
    form().setText(priorityField, lab.priority);
    form().setText(publicField, lab.audience);
    form().setText(challengeField, lab.challenge);
    form().setText(designerField, lab.designer);
    form().setDate(openedField, lab.openedOn);
    form().setDate(endedField, lab.endedOn);
    form().setText(outcomeField, lab.outcome);
    for (const LabStage stage : labStages) {
        const LabStageDates dates = datesOf(lab, stage);
        form().setDate(plannedField(stage), dates.plannedOn);
        form().setDate(doneField(stage), dates.doneOn);
    }
    const bool stored = lab.id.isValid();
    band_->setSteps(labMarks(figures(), lab));
    tabs_->setTabEnabled(notebookTab, stored);
    tabs_->setTabEnabled(followUpTab, stored);
    poster_->setVisible(stored);
    documents_->showLab(lab);
    notebook_->showLab(lab.id);
    followUp_->showLab(lab.id);
    setSubtitle({});
    showTab();
}

/// The ideas that the structure has kept, and what its needs analysis says comes first.
void LabPanel::fillChoices(const Lab& lab) {
    auto* structures = qobject_cast<QComboBox*>(form().editor(structureField));
    const QSignalBlocker quiet(structures);
    structures->clear();
    structures->addItem(tr("choose one"), qint64(0));
    for (const Organisation& structure : figures().beneficiaries())
        structures->addItem(wording::fullName(structure), structure.id.value);
    form().setChoice(structureField, lab.organisation.value);
    auto* ideas = qobject_cast<QComboBox*>(form().editor(ideaField));
    ideas->clear();
    ideas->addItem(tr("none"), qint64(0));
    for (const Idea& idea : figures().ideas()) {
        if (idea.organisation == lab.organisation && idea.keptOn.isValid() &&
            idea.takenUpAs != TakenUpAs::service)
            ideas->addItem(idea.title, idea.id.value);
    }
    form().setChoice(ideaField, lab.idea.value);
    auto* priority = qobject_cast<QLineEdit*>(form().editor(priorityField));
    const QStringList suggested = suggestedPriorities(workspace(), lab.organisation);
    auto* completer = new QCompleter(suggested, priority);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    priority->setCompleter(completer);
    priority->setPlaceholderText(suggested.value(0));
}

void LabPanel::fillTeam(const Lab& lab) {
    const QSignalBlocker quiet(team_);
    team_->clear();
    for (const Person& person : figures().people()) {
        const Affiliation* link = figures().affiliation(person.id);
        const bool inTeam = std::find(lab.people.begin(), lab.people.end(), person.id) != lab.people.end();
        if (!inTeam && (!link || link->organisation != lab.organisation))
            continue;
        auto* item = new QListWidgetItem(wording::fullName(person), team_);
        item->setData(Qt::UserRole, person.id.value);
        item->setCheckState(inTeam ? Qt::Checked : Qt::Unchecked);
    }
}

void LabPanel::structureChanged() {
    Lab lab = typed();
    lab.idea = {};
    fillChoices(lab);
    fillTeam(lab);
}

Lab LabPanel::typed() const {
    Lab lab = stored_;
    lab.organisation = {form().choiceValue(structureField).toLongLong()};
    lab.title = form().text(titleField);
    lab.priority = form().text(priorityField);
    lab.audience = form().text(publicField);
    lab.challenge = form().text(challengeField);
    lab.designer = form().text(designerField);
    lab.idea = {form().choiceValue(ideaField).toLongLong()};
    lab.openedOn = form().dateValue(openedField);
    lab.endedOn = form().dateValue(endedField);
    lab.outcome = form().text(outcomeField);
    lab.people.clear();
    for (int row = 0; row < team_->count(); ++row) {
        const QListWidgetItem* item = team_->item(row);
        if (item->checkState() == Qt::Checked)
            lab.people.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    for (const LabStage stage : labStages)
        setDates(lab, {stage, form().dateValue(plannedField(stage)), form().dateValue(doneField(stage)),
                       datesOf(stored_, stage).evidence});
    return lab;
}

Outcome LabPanel::write(qint64& id) {
    if (stored_.id.isValid()) {
        id = stored_.id.value;
        return updateLab(workspace(), typed());
    }
    const auto made = openLab(workspace(), typed());
    id = made.id.value;
    return made;
}

QString LabPanel::doneWords() const {
    return stored_.id.isValid() ? tr("Lab saved.") : tr("Lab opened.");
}

} // namespace palas::ui
