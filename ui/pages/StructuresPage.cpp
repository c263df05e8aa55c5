// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructuresPage.h"

#include "services/Figures.h"
#include "services/OrganisationService.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FigureRowsPanel.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TickBox.h"
#include "ui/pages/reports/ReportJob.h"
#include "ui/pages/StructureChoices.h"
#include "ui/pages/StructureDossiers.h"
#include "ui/pages/StructureForm.h"
#include "ui/pages/StructureRecords.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QShortcut>
#include <QStackedWidget>

namespace palas::ui {

StructuresPage::StructuresPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Structures"), parent)
    , list_(new RecordTable(*this, QStringLiteral("structures")))
    , everyKind_(new TickBox(tr("Hosts, providers, funders too")))
    , stack_(new QStackedWidget)
    , fiche_(new StructureFiche(*this, nullptr))
    , job_(new ReportJob(this))
    , form_(new StructureForm(*this, nullptr))
    , choices_(new StructureChoices(*this, nullptr))
    , dossiers_(new StructureDossiers(*this)) {
    buildHeader();
    body()->addWidget(dossiers_);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    buildList();
    auto* card = Card::around(list_);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 8, 8, 8);
    foot->addWidget(everyKind_);
    card->body()->addLayout(foot);
    card->setMinimumWidth(px(262));
    card->setMaximumWidth(px(272));
    row->addWidget(card, 1);
    row->addWidget(fiche_, 4);
    auto* empty = new EmptyState(QStringLiteral("structure"), tr("Create the first structure."),
                                 tr("Its people, its modules and its hours are then followed here."),
                                 tr("Add a structure"));
    stack_->addWidget(content);
    stack_->addWidget(empty);
    body()->addWidget(stack_, 1);
    connect(empty, &EmptyState::triggered, this, &StructuresPage::createNew);
    buildPanels();
}

void StructuresPage::buildHeader() {
    pdf_ = header().addSecondary(tr("PDF sheet"), QStringLiteral("rapport"), QStringLiteral("structurePdf"));
    setShortcutHint(pdf_, tr("The two-page sheet of this structure"), QKeySequence::Print);
    dossier_ = header().addSecondary(tr("Director’s copy"), QStringLiteral("dossier"),
                                     QStringLiteral("structureDossier"));
    dossier_->setToolTip(tr("A file with the data of this structure only, for its director"));
    add_ = header().addSecondary(tr("Add"), QStringLiteral("ajouter"), QStringLiteral("structureAdd"));
    setShortcutHint(add_, tr("Add a structure"), QKeySequence::New);
    edit_ = header().setPrimary(tr("Edit"), QStringLiteral("modifier"), QStringLiteral("structureEdit"));
    edit_->setShortcut(Qt::Key_F2);
    setShortcutHint(edit_, tr("Edit the structure"), Qt::Key_F2);
    connect(pdf_, &QPushButton::clicked, this, &StructuresPage::print);
    connect(dossier_, &QPushButton::clicked, this, [this] {
        if (const Organisation* structure = current())
            dossiers_->makeOne(*structure);
    });
    connect(add_, &QPushButton::clicked, this, &StructuresPage::createNew);
    connect(edit_, &QPushButton::clicked, this, &StructuresPage::edit);
}

void StructuresPage::buildList() {
    list_->setWideColumn(QStringLiteral("name"));
    list_->setNarrow();
    list_->setColumnWidth(QStringLiteral("proven_rate"), 64);
    list_->setColumnWidth(QStringLiteral("hours"), 60);
    list_->view()->setAccessibleName(tr("Structures"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    everyKind_->setObjectName(QStringLiteral("everyKind"));
    connect(everyKind_, &QCheckBox::toggled, this, &StructuresPage::refresh);
    connect(list_, &RecordTable::currentChanged, this, &StructuresPage::followSelection);
    connect(list_, &RecordTable::activated, this, &StructuresPage::edit);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &StructuresPage::remove);
}

void StructuresPage::buildPanels() {
    fiche_->addPanel(form_);
    fiche_->addPanel(choices_);
    connect(fiche_, &StructureFiche::figureAsked, this, &StructuresPage::showRows);
    connect(job_, &ReportJob::made, this, [this](const QString& path) { tellMade(*this, path); });
    connect(job_, &ReportJob::refused, this,
            [this](const Problems& problems) { runner().showProblems(problems); });
    connect(job_, &ReportJob::failed, this, [this](const QString& code, const QStringList& arguments) {
        runner().showError(StorageError(code, arguments));
    });
    connect(fiche_, &StructureFiche::choicesAsked, this, &StructuresPage::choose);
    connect(fiche_, &StructureFiche::personAsked, this, &StructuresPage::addPerson);
    connect(&fiche_->modules(), &RecordTable::activated, this, [this](qint64 module) {
        if (const Organisation* structure = current())
            host().goTo({QStringLiteral("modules"), module, structure->code});
    });
    connect(&fiche_->people(), &RecordTable::activated, this, [this](qint64 person) {
        host().goTo({QStringLiteral("people"), person, {}});
    });
    connect(&fiche_->agenda(), &RecordTable::activated, this, [this](qint64 session) {
        host().goTo({QStringLiteral("sessions"), session, {}});
    });
    connect(form_, &StructureForm::removeAsked, this, &StructuresPage::remove);
    connect(form_, &StructureForm::saved, this, [this](OrganisationId saved) {
        const Organisation* structure = host().figures().organisation(saved);
        if (structure && !isBeneficiary(*structure))
            everyKind_->setChecked(true);
        fiche_->closePanel();
        list_->select(saved.value);
        list_->focusRows();
    });
    connect(form_, &SidePanel::closed, this, [this] {
        refresh();
        list_->focusRows();
    });
    connect(choices_, &SidePanel::closed, list_, &RecordTable::focusRows);
}

const Organisation* StructuresPage::current() {
    return host().figures().organisation(OrganisationId{shown_});
}

void StructuresPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"new")
        return createNew();
    if (target.detail == u"dossiers")
        return dossiers_->makeAll();
    if (target.id == 0)
        return;
    if (opened_)
        closeRows();
    const Organisation* structure = host().figures().organisation(OrganisationId{target.id});
    if (structure && !isBeneficiary(*structure))
        everyKind_->setChecked(true);
    list_->select(target.id);
    list_->focusRows();
    if (target.detail == u"basket_empty" && !isReadOnly())
        choose();
}

void StructuresPage::refresh() {
    const Figures& figures = host().figures();
    structureRecords(figures, everyKind_->isChecked()).showIn(*list_);
    const qint64 ccas = figures.ccas().value;
    const bool federated = figures.structures().value > ccas;
    header().setContext(federated ? tr("%n CCAS and the UDCCAS", nullptr, int(ccas))
                                  : tr("%n CCAS in the programme", nullptr, int(ccas)));
    const bool creating = fiche_->isOpen(form_) && !form_->edited().isValid();
    if (!opened_)
        stack_->setCurrentIndex(figures.organisations().empty() && !creating ? 1 : 0);
    const bool writable = !isReadOnly();
    fiche_->setWritable(writable);
    add_->setEnabled(writable);
    if (list_->currentId() == 0 && !list_->shownIds().empty() && list_->model()->filter().isEmpty())
        list_->select(list_->shownIds().front());
    else
        followSelection();
}

void StructuresPage::followSelection() {
    const qint64 wanted = list_->currentId();
    if (wanted != 0 && wanted != shown_) {
        if (!leaveForm())
            return list_->select(shown_);
        if (fiche_->isOpen(form_))
            fiche_->closePanel();
        shown_ = wanted;
    }
    const Organisation* structure = current();
    edit_->setEnabled(structure && !isReadOnly());
    pdf_->setEnabled(canPrint());
    dossier_->setEnabled(canPrint());
    emit mainTableChanged();
    if (!structure) {
        shown_ = 0;
        return fiche_->showNothing();
    }
    fiche_->showStructure(host().figures(), *structure);
    if (opened_)
        showRows(*opened_);
    if (form_->edited() == structure->id)
        form_->follow(*structure);
    if (fiche_->isOpen(choices_)) {
        if (isBeneficiary(*structure))
            choices_->showStructure(host().figures(), *structure);
        else
            fiche_->closePanel();
    }
}

bool StructuresPage::leaveForm() {
    return !fiche_->isOpen(form_) || !form_->isModified() || form_->save();
}

bool StructuresPage::canCreate() const {
    return !isReadOnly();
}

void StructuresPage::createNew() {
    if (!canCreate() || !leaveForm())
        return;
    if (opened_)
        closeRows();
    stack_->setCurrentIndex(0);
    fiche_->openPanel(form_);
    form_->create();
}

void StructuresPage::edit() {
    const Organisation* structure = current();
    if (!structure || isReadOnly())
        return;
    if (opened_)
        closeRows();
    const Organisation edited = *structure;
    fiche_->openPanel(form_);
    form_->edit(edited);
}

void StructuresPage::choose() {
    const Organisation* structure = current();
    if (!structure || !leaveForm())
        return;
    const Organisation* after = current();
    choices_->showStructure(host().figures(), *after);
    fiche_->openPanel(choices_);
    choices_->focusList();
}

void StructuresPage::addPerson() {
    if (const Organisation* structure = current())
        host().goTo({QStringLiteral("people"), structure->id.value, QStringLiteral("new")});
}

void StructuresPage::remove() {
    const Organisation* structure = current();
    if (!structure || isReadOnly())
        return;
    const OrganisationId id = structure->id;
    const QString name = wording::fullName(*structure);
    if (runner().run([&] { return removeOrganisation(workspace(), id); },
                     tr("Structure deleted: %1").arg(name)))
        fiche_->closePanel();
}

bool StructuresPage::canPrint() const {
    const Organisation* structure = host().figures().organisation(OrganisationId{shown_});
    return structure && isBeneficiary(*structure);
}

void StructuresPage::print() {
    const Organisation* structure = current();
    if (!structure || !canPrint() || job_->isRunning())
        return;
    ReportOptions options;
    options.structure = structure->code;
    const QString kind = QStringLiteral("structure");
    if (const QString path = askForPdf(*this, kind, options.structure); !path.isEmpty())
        job_->start(workspace().path(), kind, options, path);
}

RecordTable* StructuresPage::mainTable() {
    return opened_ ? &rows_->table() : list_;
}

void StructuresPage::showRows(StructureFiche::Shown shown) {
    const Organisation* structure = current();
    if (!structure)
        return;
    if (!rows_) {
        rows_ = new FigureRowsPanel(*this);
        stack_->addWidget(rows_);
        connect(rows_, &FigureRowsPanel::closed, this, &StructuresPage::closeRows);
    }
    const Figures own = host().figures().within(workspace(), structure->id);
    rows_->showRows(own,
                    shown == StructureFiche::Shown::toProve ? own.minutesToProve() : own.minutesProven());
    const bool opening = !opened_;
    opened_ = shown;
    stack_->setCurrentWidget(rows_);
    if (opening)
        rows_->table().focusRows();
    emit mainTableChanged();
}

void StructuresPage::closeRows() {
    const auto shown = *opened_;
    opened_.reset();
    stack_->setCurrentIndex(0);
    fiche_->focusFigure(shown);
    emit mainTableChanged();
}

} // namespace palas::ui
