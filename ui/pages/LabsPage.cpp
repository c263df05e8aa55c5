// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/LabsPage.h"

#include "services/Figures.h"
#include "services/LabFollowUp.h"
#include "services/LabNotebook.h"
#include "services/LabService.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/lab/ExperimentPanel.h"
#include "ui/pages/lab/LabFollowUp.h"
#include "ui/pages/lab/LabFollowUpPanels.h"
#include "ui/pages/lab/LabNotebookView.h"
#include "ui/pages/lab/LabPanel.h"
#include "ui/pages/lab/LabRecords.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int panelWidth = 480; ///< pixels of the mockups

} // namespace

LabsPage::LabsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Labs"), parent)
    , list_(new RecordTable(*this, QStringLiteral("labs")))
    , side_(new QStackedWidget) {
    QPushButton* create =
        header().setPrimary(tr("Open a project"), QStringLiteral("ajouter"), QStringLiteral("labNew"));
    setShortcutHint(create, create->text(), QKeySequence::New);
    create->setEnabled(canCreate());
    connect(create, &QPushButton::clicked, this, &LabsPage::createNew);
    buildList();
    buildPanels();
    auto* card = Card::around(list_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(card, 1);
    row->addWidget(side_);
    side_->hide();
    new PanelRoom(*this, *card, {{side_, panelWidth}});
    body()->addLayout(row, 1);
}

void LabsPage::buildList() {
    list_->view()->setAccessibleName(tr("Labs"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setWideColumn(QStringLiteral("title"));
    list_->setFoldFirst({QStringLiteral("stages")});
    list_->setColumnWidth(QStringLiteral("organisation"), 160);
    list_->setColumnWidth(QStringLiteral("stage"), 104);
    list_->setColumnWidth(QStringLiteral("stages"), 78);
    list_->setHiddenByDefault({QStringLiteral("lab"), QStringLiteral("experiments")});
    auto* none = new EmptyState(QStringLiteral("labo"), tr("Open the first lab project."),
                                tr("Each CCAS tries out one project on one of its priority actions."),
                                tr("Open a project"));
    list_->setEmptyState(none);
    connect(none, &EmptyState::triggered, this, &LabsPage::createNew);
    connect(list_, &RecordTable::currentChanged, this, &LabsPage::followSelection);
    connect(list_, &RecordTable::activated, this, [this] {
        openCurrent();
        if (FormPanel* panel = shownPanel())
            panel->focusForm();
    });
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &LabsPage::remove);
}

void LabsPage::buildPanels() {
    lab_ = new LabPanel(*this);
    experiment_ = new ExperimentPanel(*this);
    milestone_ = new MilestonePanel(*this);
    risk_ = new RiskPanel(*this);
    for (FormPanel* panel : std::initializer_list<FormPanel*>{lab_, experiment_, milestone_, risk_}) {
        side_->addWidget(panel);
        connect(panel, &FormPanel::saved, this, [this, panel](qint64 id) { afterSaving(panel, id); });
        connect(panel, &FormPanel::removeAsked, this, &LabsPage::remove);
        connect(panel, &SidePanel::closed, this, &LabsPage::closePanel);
    }
    connect(lab_, &LabPanel::posterAsked, this, &LabsPage::makePoster);
    connect(&lab_->notebook(), &LabNotebookView::addAsked, this, [this] { openExperiment({}); });
    connect(&lab_->notebook(), &LabNotebookView::opened, this, &LabsPage::openExperiment);
    connect(&lab_->followUp(), &LabFollowUp::milestoneAsked, this, &LabsPage::openMilestone);
    connect(&lab_->followUp(), &LabFollowUp::riskAsked, this, &LabsPage::openRisk);
}

FormPanel* LabsPage::shownPanel() const {
    return side_->isHidden() ? nullptr : qobject_cast<FormPanel*>(side_->currentWidget());
}

void LabsPage::showPanel(FormPanel* panel) {
    side_->setCurrentWidget(panel);
    panel->show();
    side_->show();
    emit mainTableChanged();
}

bool LabsPage::leavePanel() {
    FormPanel* panel = shownPanel();
    return !panel || panel->leave();
}

/// A page of the notebook closes onto its lab, the lab onto the list.
void LabsPage::closePanel() {
    if (side_->currentWidget() != lab_ && lab_->lab().isValid()) {
        const bool ofRisk = side_->currentWidget() == risk_;
        showPanel(lab_);
        lab_->focusForm();
        if (ofRisk)
            lab_->followUp().risks().focusRows();
        return;
    }
    side_->hide();
    emit mainTableChanged();
    focusStart();
}

void LabsPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"new")
        return createFor(OrganisationId{target.id}, {});
    if (target.detail == u"idea") {
        for (const Idea& idea : host().figures().ideas()) {
            if (idea.id.value == target.id)
                return createFor(idea.organisation, idea.id);
        }
        return;
    }
    if (target.detail == u"structures_without_lab")
        return createFor(OrganisationId{target.id}, {});
    if (target.id == 0)
        return;
    list_->select(target.id);
    openCurrent();
    lab_->showFor(target.detail);
    list_->focusRows();
}

void LabsPage::refresh() {
    labRecords(host().figures()).showIn(*list_);
    showFigures();
    experiment_->follow();
    milestone_->follow();
    risk_->follow();
    followSelection();
}

void LabsPage::showFigures() {
    const Figures& figures = host().figures();
    header().setContext(tr("%1 labs opened, %2 experiments, %3 people reached")
                            .arg(figures.labsOpened().value)
                            .arg(figures.experimentCount().value)
                            .arg(figures.publicReached().value));
}

void LabsPage::followSelection() {
    if (shownPanel() != lab_ || !lab_->lab().isValid()) {
        if (const Lab* behind = host().figures().labs().lab(lab_->lab()))
            lab_->follow(*behind);
        return;
    }
    const Lab* lab = host().figures().labs().lab(LabId{list_->currentId()});
    if (!lab) {
        side_->hide();
        return;
    }
    if (lab->id == lab_->lab())
        return lab_->follow(*lab);
    const LabId wanted = lab->id;
    if (lab_->leave())
        lab_->showLab(*host().figures().labs().lab(wanted));
}

/// A structure without lab gets one.
void LabsPage::openCurrent() {
    if (list_->currentId() < 0)
        return createFor(OrganisationId{-list_->currentId()}, {});
    if (!leavePanel())
        return;
    if (const Lab* lab = host().figures().labs().lab(LabId{list_->currentId()})) {
        showPanel(lab_);
        lab_->showLab(*lab);
    }
}

bool LabsPage::canCreate() const {
    return !isReadOnly();
}

void LabsPage::createNew() {
    createFor(list_->currentId() < 0 ? OrganisationId{-list_->currentId()} : OrganisationId{}, {});
}

void LabsPage::createFor(OrganisationId structure, IdeaId idea) {
    if (!canCreate() || !leavePanel())
        return;
    showPanel(lab_);
    lab_->create(structure, idea);
}

void LabsPage::openExperiment(ExperimentId id) {
    if (!lab_->lab().isValid() || !leavePanel())
        return;
    showPanel(experiment_);
    for (const Experiment& one : host().figures().labs().experiments(lab_->lab())) {
        if (one.id == id)
            return experiment_->edit(one);
    }
    experiment_->create(lab_->lab());
}

void LabsPage::openMilestone(LabMilestoneId id) {
    if (!lab_->lab().isValid() || !leavePanel())
        return;
    LabMilestone milestone;
    milestone.lab = lab_->lab();
    for (const LabMilestone& one : host().figures().labs().milestones(lab_->lab())) {
        if (one.id == id)
            milestone = one;
    }
    showPanel(milestone_);
    milestone_->edit(milestone);
}

void LabsPage::openRisk(LabRiskId id) {
    if (!lab_->lab().isValid() || !leavePanel())
        return;
    LabRisk risk;
    risk.lab = lab_->lab();
    for (const LabRisk& one : host().figures().labs().risks(lab_->lab())) {
        if (one.id == id)
            risk = one;
    }
    showPanel(risk_);
    risk_->edit(risk);
}

void LabsPage::afterSaving(FormPanel* panel, qint64 id) {
    if (panel == lab_) {
        list_->select(id);
        openCurrent();
        return focusStart();
    }
    closePanel();
}

void LabsPage::remove() {
    if (isReadOnly())
        return;
    FormPanel* shown = shownPanel();
    const auto removed = [&](const std::function<Outcome()>& command, const QString& done) {
        shown->form().setModified(false);
        if (runner().run(command, done))
            closePanel();
    };
    if (shown == experiment_)
        return removed([&] { return removeExperiment(workspace(), experiment_->experiment().id); },
                       tr("Experiment deleted."));
    if (shown == milestone_)
        return removed([&] { return removeLabMilestone(workspace(), milestone_->milestone().id); },
                       tr("Milestone deleted."));
    if (shown == risk_)
        return removed([&] { return removeLabRisk(workspace(), risk_->risk().id); }, tr("Risk deleted."));
    if (const Lab* lab = host().figures().labs().lab(LabId{list_->currentId()})) {
        const LabId id = lab->id;
        runner().run([&] { return removeLab(workspace(), id); }, tr("Lab deleted: %1").arg(lab->code));
    }
}

void LabsPage::makePoster() {
    const Lab* lab = host().figures().labs().lab(lab_->lab());
    const Organisation* structure = lab ? host().figures().organisation(lab->organisation) : nullptr;
    if (structure && leavePanel())
        host().goTo({QStringLiteral("reports"), 0, QStringLiteral("lab:") + structure->code});
}

} // namespace palas::ui
