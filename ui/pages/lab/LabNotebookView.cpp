// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabNotebookView.h"

#include "services/LabNotebook.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/pages/lab/LabRecords.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int listHeight = 300; ///< pixels of the mockups

} // namespace

LabNotebookView::LabNotebookView(Page& page)
    : page_(page)
    , list_(new RecordTable(page, QStringLiteral("labExperiments")))
    , add_(makeButton(tr("New experiment"), QStringLiteral("ajouter"), QStringLiteral("labExperimentAdd"),
                      ButtonKind::plain, true)) {
    list_->setToolsVisible(false);
    list_->setWideColumn(QStringLiteral("experiment"));
    list_->setHiddenByDefault({QStringLiteral("start_date"), QStringLiteral("result")});
    list_->setMinimumHeight(px(listHeight));
    list_->view()->setAccessibleName(tr("Notebook"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* none =
        new EmptyState(QStringLiteral("labo"), tr("Note the first experiment."),
                       tr("What is supposed, what is tried, what comes of it."), tr("New experiment"));
    list_->setEmptyState(none);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(add_, 0, Qt::AlignLeft);
    rows->addWidget(list_, 1);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        const ExperimentId id{list_->currentId()};
        if (id.isValid() && !page_.host().workspace().isReadOnly())
            page_.runner().run([&] { return removeExperiment(page_.host().workspace(), id); },
                               tr("Experiment deleted."));
    });
    connect(none, &EmptyState::triggered, this, &LabNotebookView::addAsked);
    connect(add_, &QPushButton::clicked, this, &LabNotebookView::addAsked);
    connect(list_, &RecordTable::activated, this, [this](qint64 id) { emit opened(ExperimentId{id}); });
}

void LabNotebookView::showLab(LabId lab) {
    experimentRecords(page_.host().figures(), lab).showIn(*list_);
    add_->setEnabled(!page_.host().workspace().isReadOnly());
}

} // namespace palas::ui
