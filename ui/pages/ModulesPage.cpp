// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ModulesPage.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "ui/charts/MatrixWidget.h"
#include "ui/common/Buttons.h"
#include "ui/common/FigureLink.h"
#include "ui/common/FigureStack.h"
#include "ui/common/FoldingPanel.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/ModuleCatalogue.h"
#include "ui/pages/ModuleMatrix.h"
#include "ui/pages/MoocView.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace palas::ui {

ModulesPage::ModulesPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Modules"), parent)
    , tabs_(new QTabBar)
    , stack_(new QStackedWidget)
    , matrix_(new ModuleMatrix(*this))
    , catalogue_(new ModuleCatalogue(*this))
    , mooc_(new MoocView(*this)) {
    for (QWidget* view : std::initializer_list<QWidget*>{matrix_, catalogue_, mooc_})
        stack_->addWidget(view);
    figures_ = new FigureStack(*this, stack_);
    buildHeader();
    body()->addWidget(figures_, 1);
    structures_ = figures_->addLink(header(), QStringLiteral("modulesStructures"),
                                    [](const Figures& figures) { return figures.structures(); });
    completed_ = figures_->addLink(header(), QStringLiteral("modulesMoocCompleted"),
                                   [](const Figures& figures) { return figures.moocCompleted(); });
    connect(figures_, &FigureStack::turned, this, &ModulesPage::mainTableChanged);
    connect(figures_, &FigureStack::opening, import_, &ImportView::close);
    connect(matrix_, &ModuleMatrix::coverageAsked, this, [this](ModuleId module, QWidget* asker) {
        figures_->open([module](const Figures& figures) { return figures.moduleCoverage(module); }, asker);
    });
    connect(import_, &ImportView::asked, this, &ModulesPage::showImport);
    connect(mooc_, &MoocView::importAsked, this, &ModulesPage::showImport);
    connect(import_, &ImportView::closed, this, &ModulesPage::focusStart);
    connect(tabs_, &QTabBar::currentChanged, this, &ModulesPage::showTab);
    showTab();
}

void ModulesPage::buildHeader() {
    tabs_->setObjectName(QStringLiteral("moduleTabs"));
    tabs_->setAccessibleName(tr("Matrix, catalogue or MOOC"));
    tabs_->setDrawBase(false);
    for (const QString& title : {tr("Matrix"), tr("Catalogue"), tr("MOOC")})
        tabs_->addTab(title);
    header().setTabs(tabs_);
    panel_ = matrix_->fold().makeToggle(tr("Show or hide the detail"), QStringLiteral("showDetail"));
    header().addWidget(panel_);
    import_ = new ImportView(*this, header(), *body(), *figures_, {ImportKind::electives, ImportKind::mooc},
                             QStringLiteral("modulesImport"));
    export_ =
        header().addSecondary(tr("Export"), QStringLiteral("exporter"), QStringLiteral("modulesExport"));
    setShortcutHint(export_, tr("Export as a spreadsheet"), QKeySequence(Qt::CTRL | Qt::Key_E));
    create_ = header().setPrimary(tr("Enrol"), QStringLiteral("ajouter"), QStringLiteral("modulesCreate"));
    connect(export_, &QPushButton::clicked, this, &ModulesPage::exportList);
    connect(create_, &QPushButton::clicked, this, &ModulesPage::createNew);
}

bool ModulesPage::onMatrix() const {
    return tabs_->currentIndex() == matrixTab;
}

/// Neither the rows of a figure nor a list that is imported stands over it.
bool ModulesPage::seesMatrix() const {
    return onMatrix() && !figures_->table() && !import_->isShown();
}

void ModulesPage::showTab() {
    figures_->close();
    import_->close();
    stack_->setCurrentIndex(tabs_->currentIndex());
    const bool onMooc = tabs_->currentIndex() == moocTab;
    panel_->setVisible(onMatrix());
    structures_->setVisible(!onMooc);
    completed_->setVisible(onMooc);
    import_->button().setToolTip(onMooc ? tr("What the platform tells of the people who follow it")
                                        : tr("The à la carte modules that structures chose"));
    create_->setVisible(!onMooc);
    create_->setText(onMatrix() ? tr("Enrol") : tr("Add a module"));
    setShortcutHint(create_, onMatrix() ? tr("Enrol people of the active structure") : tr("Add a module"),
                    QKeySequence::New);
    showContext();
    emit mainTableChanged();
}

void ModulesPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"import")
        return showImport();
    if (target.id == 0)
        return;
    figures_->close();
    import_->close();
    if (target.detail.startsWith(u"mooc")) {
        tabs_->setCurrentIndex(moocTab);
        mooc_->select(PersonId{target.id});
        return mooc_->list().focusRows();
    }
    if (target.detail == u"catalogue") {
        tabs_->setCurrentIndex(catalogueTab);
        return catalogue_->select(ModuleId{target.id});
    }
    const auto structure = workspace().organisations().findByCode(target.detail);
    tabs_->setCurrentIndex(matrixTab);
    matrix_->activate(structure ? structure->id : OrganisationId{}, ModuleId{target.id});
    matrix_->matrix().setFocus(Qt::OtherFocusReason);
}

void ModulesPage::showImport() {
    if (!canCreate())
        return;
    figures_->close();
    import_->show(tabs_->currentIndex() == moocTab ? ImportKind::mooc : ImportKind::electives);
}

void ModulesPage::focusStart() {
    if (seesMatrix())
        matrix_->matrix().setFocus(Qt::OtherFocusReason);
    else
        Page::focusStart();
}

void ModulesPage::refresh() {
    const Figures& figures = host().figures();
    matrix_->refresh();
    catalogue_->refresh();
    mooc_->refresh();
    const Figure structures = figures.structures();
    structures_->setFigure(tr("%n structure(s)", nullptr, int(structures.value)),
                           wording::figureDefinition(structures));
    const Figure completed = figures.moocCompleted();
    completed_->setFigure(
        tr("%1 completed (%2)").arg(completed.value).arg(wording::value(figures.moocRate())),
        wording::figureDefinition(completed));
    showContext();
    figures_->refresh();
    import_->refresh(canCreate());
    create_->setEnabled(canCreate());
}

void ModulesPage::showContext() {
    const Figures& figures = host().figures();
    header().setContext(tabs_->currentIndex() != moocTab ? matrix_->context()
                                                         : tr("%1 registered · %2 begun")
                                                               .arg(figures.moocEnrolled().value)
                                                               .arg(figures.moocStarted().value));
}

bool ModulesPage::canCreate() const {
    return !isReadOnly();
}

void ModulesPage::createNew() {
    import_->close();
    if (tabs_->currentIndex() == moocTab)
        showImport();
    else if (onMatrix())
        matrix_->enrol();
    else
        catalogue_->createNew();
}

RecordTable* ModulesPage::mainTable() {
    if (import_->isShown())
        return &import_->rows();
    if (RecordTable* rows = figures_->table())
        return rows;
    if (tabs_->currentIndex() == moocTab)
        return &mooc_->list();
    return onMatrix() ? nullptr : &catalogue_->list();
}

void ModulesPage::find() {
    if (seesMatrix())
        matrix_->focusFilter();
    else
        Page::find();
}

void ModulesPage::exportList() {
    if (seesMatrix())
        matrix_->exportMatrix();
    else
        Page::exportList();
}

} // namespace palas::ui
