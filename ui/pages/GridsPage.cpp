// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/GridsPage.h"

#include "services/DiagnosticService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/diagnostic/DiagnosticRecords.h"
#include "ui/pages/diagnostic/GridEditor.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int listWidth = 300;
constexpr int leastList = 200;

} // namespace

GridsPage::GridsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Grids"), parent)
    , list_(new RecordTable(*this, QStringLiteral("grids")))
    , editor_(new GridEditor(*this))
    , stack_(new QStackedWidget)
    , start_(makeStart()) {
    buildHeader();
    stack_->addWidget(makeContent());
    stack_->addWidget(start_);
    body()->addWidget(stack_, 1);
}

void GridsPage::buildHeader() {
    example_ = header().addSecondary(tr("Start from an example"), QStringLiteral("document"),
                                     QStringLiteral("gridExample"));
    create_ = header().setPrimary(tr("New grid"), QStringLiteral("ajouter"), QStringLiteral("gridNew"));
    setShortcutHint(create_, tr("Write a new grid"), QKeySequence::New);
    connect(create_, &QPushButton::clicked, this, &GridsPage::createNew);
    connect(example_, &QPushButton::clicked, this, [this] { write(exampleGrid(workspace())); });
}

QWidget* GridsPage::makeContent() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* lists = new Card;
    lists->setFlush();
    lists->setMinimumWidth(px(leastList));
    lists->setMaximumWidth(px(listWidth));
    list_->view()->setAccessibleName(tr("Grids"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setNarrow();
    list_->setWideColumn(QStringLiteral("title"));
    list_->setHiddenByDefault({QStringLiteral("questions"), QStringLiteral("code")});
    lists->body()->addWidget(list_, 1);
    row->addWidget(lists, 1);
    auto* card = new Card;
    card->body()->addWidget(editor_, 1);
    row->addWidget(card, 3);
    connect(list_, &RecordTable::currentChanged, this, [this](qint64 id) {
        if (id != 0 && id != editor_->grid().value && editor_->leave())
            showGrid(id);
    });
    connect(editor_, &GridEditor::saved, this, &GridsPage::showGrid);
    connect(editor_, &GridEditor::versionAsked, this, &GridsPage::addVersion);
    connect(editor_, &GridEditor::removeAsked, this, &GridsPage::remove);
    return whole;
}

EmptyState* GridsPage::makeStart() {
    auto* start = new EmptyState(QStringLiteral("document"), tr("Create the grid of the diagnostic."),
                                 tr("Structures are then assessed with it, before and after. An example to "
                                    "adapt can be started from, above."),
                                 tr("Create the grid"));
    connect(start, &EmptyState::triggered, this, &GridsPage::createNew);
    return start;
}

bool GridsPage::canCreate() const {
    return !isReadOnly();
}

void GridsPage::refresh() {
    gridRecords(host().figures()).showIn(*list_);
    editor_->follow();
    start_->setActionEnabled(canCreate());
    for (QPushButton* button : {example_, create_})
        button->setEnabled(canCreate());
    showContent();
}

void GridsPage::showContent() {
    const std::vector<Questionnaire>& grids = host().figures().diagnostics().grids();
    const bool writing = editor_->isWriting();
    stack_->setCurrentIndex(grids.empty() && !writing ? 1 : 0);
    if (!grids.empty() && !writing && list_->currentId() == 0)
        list_->select(grids.back().id.value);
}

void GridsPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"new")
        createNew();
    else if (target.id != 0)
        list_->select(target.id);
}

void GridsPage::createNew() {
    write({});
}

void GridsPage::write(const Questionnaire& grid) {
    if (!canCreate() || !editor_->leave())
        return;
    editor_->showGrid(grid);
    editor_->startWriting();
    showContent();
    editor_->setFocus(Qt::OtherFocusReason);
}

void GridsPage::showGrid(qint64 id) {
    if (const Questionnaire* grid = host().figures().diagnostics().grid(QuestionnaireId{id}))
        editor_->showGrid(*grid);
    list_->select(id);
}

void GridsPage::addVersion() {
    QuestionnaireId made;
    const auto command = [&]() -> Outcome {
        const auto outcome = addGridVersion(workspace(), editor_->grid());
        made = outcome.id;
        return outcome;
    };
    if (editor_->leave() && runner().run(command, tr("New version made: it is a draft.")))
        showGrid(made.value);
}

void GridsPage::remove() {
    const QuestionnaireId id = editor_->grid();
    if (!runner().run([&] { return removeGrid(workspace(), id); }, tr("Grid deleted.")))
        return;
    editor_->showGrid({});
    showContent();
}

} // namespace palas::ui
