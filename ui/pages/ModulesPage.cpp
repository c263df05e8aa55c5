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
#include "ui/table/RecordTable.h"
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
    , catalogue_(new ModuleCatalogue(*this)) {
    tabs_->setObjectName(QStringLiteral("moduleTabs"));
    tabs_->setAccessibleName(tr("Matrix or catalogue"));
    tabs_->setDrawBase(false);
    tabs_->addTab(tr("Matrix"));
    tabs_->addTab(tr("Catalogue"));
    header().addWidget(tabs_);
    panel_ = matrix_->fold().makeToggle(tr("Show or hide the detail"), QStringLiteral("showDetail"));
    header().addWidget(panel_);
    export_ =
        header().addSecondary(tr("Export"), QStringLiteral("exporter"), QStringLiteral("modulesExport"));
    setShortcutHint(export_, tr("Export as a spreadsheet"), QKeySequence(Qt::CTRL | Qt::Key_E));
    create_ = header().setPrimary(tr("Enrol"), QStringLiteral("ajouter"), QStringLiteral("modulesCreate"));
    stack_->addWidget(matrix_);
    stack_->addWidget(catalogue_);
    figures_ = new FigureStack(*this, stack_);
    body()->addWidget(figures_, 1);
    import_ = new ImportView(*this, header(), *body(), *figures_, {ImportKind::electives},
                             QStringLiteral("modulesImport"));
    import_->button().setToolTip(tr("The à la carte modules that structures chose"));
    connect(import_, &ImportView::asked, this, &ModulesPage::showImport);
    connect(import_, &ImportView::closed, this, &ModulesPage::focusStart);
    connect(figures_, &FigureStack::opening, import_, &ImportView::close);
    structures_ = figures_->addLink(header(), QStringLiteral("modulesStructures"),
                                    [](const Figures& figures) { return figures.structures(); });
    connect(figures_, &FigureStack::turned, this, &ModulesPage::mainTableChanged);
    connect(matrix_, &ModuleMatrix::coverageAsked, this, [this](ModuleId module, QWidget* asker) {
        figures_->open([module](const Figures& figures) { return figures.moduleCoverage(module); }, asker);
    });
    connect(tabs_, &QTabBar::currentChanged, this, &ModulesPage::showTab);
    connect(export_, &QPushButton::clicked, this, &ModulesPage::exportList);
    connect(create_, &QPushButton::clicked, this, &ModulesPage::createNew);
    showTab();
}

bool ModulesPage::onMatrix() const {
    return tabs_->currentIndex() == 0;
}

/// Neither the rows of a figure nor a list that is imported stands over it.
bool ModulesPage::seesMatrix() const {
    return onMatrix() && !figures_->table() && !import_->isShown();
}

void ModulesPage::showImport() {
    if (!canCreate())
        return;
    figures_->close();
    import_->show();
}

void ModulesPage::showTab() {
    figures_->close();
    import_->close();
    stack_->setCurrentIndex(tabs_->currentIndex());
    panel_->setVisible(onMatrix());
    create_->setText(onMatrix() ? tr("Enrol") : tr("Add a module"));
    setShortcutHint(create_, onMatrix() ? tr("Enrol people of the active structure") : tr("Add a module"),
                    QKeySequence::New);
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
    if (target.detail == u"catalogue") {
        tabs_->setCurrentIndex(1);
        return catalogue_->select(ModuleId{target.id});
    }
    const auto structure = workspace().organisations().findByCode(target.detail);
    tabs_->setCurrentIndex(0);
    matrix_->activate(structure ? structure->id : OrganisationId{}, ModuleId{target.id});
    matrix_->matrix().setFocus(Qt::OtherFocusReason);
}

void ModulesPage::focusStart() {
    if (seesMatrix())
        matrix_->matrix().setFocus(Qt::OtherFocusReason);
    else
        Page::focusStart();
}

void ModulesPage::refresh() {
    matrix_->refresh();
    catalogue_->refresh();
    header().setContext(matrix_->context());
    const Figure structures = host().figures().structures();
    structures_->setFigure(tr("%n structure(s)", nullptr, int(structures.value)),
                           wording::figureDefinition(structures));
    figures_->refresh();
    import_->refresh(canCreate());
    create_->setEnabled(canCreate());
}

bool ModulesPage::canCreate() const {
    return !isReadOnly();
}

void ModulesPage::createNew() {
    import_->close();
    if (onMatrix())
        matrix_->enrol();
    else
        catalogue_->createNew();
}

RecordTable* ModulesPage::mainTable() {
    if (import_->isShown())
        return &import_->rows();
    if (RecordTable* rows = figures_->table())
        return rows;
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
