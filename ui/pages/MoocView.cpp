// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MoocView.h"

#include "services/Figures.h"
#include "services/MoocService.h"
#include "services/Workspace.h"
#include "storage/MoocStore.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/pages/FiledDocument.h"
#include "ui/pages/MoocRecords.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int sideWidth = 344; ///< pixels of the mockups

} // namespace

MoocView::MoocView(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , list_(new RecordTable(page, QStringLiteral("mooc")))
    , structures_(new RecordTable(page, QStringLiteral("moocStructures")))
    , statement_(new FiledDocument(
          page, QStringLiteral("mooc"),
          {{},
           tr("Attach the statement"),
           tr("What the platform wrote (PDF, JPEG, PNG or TIFF), for everyone of the last list.")})) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* card = Card::around(list_);
    row->addWidget(card, 1);
    row->addWidget(buildSide());
    buildList();
}

void MoocView::buildList() {
    list_->view()->setAccessibleName(tr("People in the MOOC"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setWideColumn(QStringLiteral("person"));
    list_->setFoldFirst({QStringLiteral("told_on"), QStringLiteral("started_on"),
                         QStringLiteral("completed_on"), QStringLiteral("organisation")});
    list_->setHiddenByDefault({QStringLiteral("module"), QStringLiteral("time")});
    const std::pair<const char*, int> widths[] = {{"organisation", 120}, {"state", 104},
                                                  {"percent", 88},       {"started_on", 96},
                                                  {"completed_on", 96},  {"told_on", 96}};
    for (const auto& [column, width] : widths)
        list_->setColumnWidth(QString::fromLatin1(column), width);
    auto* empty = new EmptyState(QStringLiteral("importer"), tr("Import the list of the platform."),
                                 tr("It tells how far everyone is; importing it again brings it up to date."),
                                 tr("Import a list"));
    list_->setEmptyState(empty);
    connect(empty, &EmptyState::triggered, this, &MoocView::importAsked);
    connect(list_, &RecordTable::activated, this, [this](qint64 id) {
        for (const MoocProgress& one : page_.host().figures().mooc()) {
            if (one.id.value == id)
                return page_.host().goTo({QStringLiteral("people"), one.person.value, {}});
        }
    });
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MoocView::remove);
}

QWidget* MoocView::buildSide() {
    auto* side = new QWidget;
    side->setFixedWidth(px(sideWidth));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* structures = new Card(tr("Structures"));
    structures->setFlush();
    structures_->setToolsVisible(false);
    structures_->setWideColumn(QStringLiteral("organisation"));
    structures->body()->addWidget(structures_, 1);
    column->addWidget(structures, 1);
    auto* statement = new Card(tr("Statement of the platform"));
    statement->body()->addWidget(statement_);
    statement_->takeDropsOf(*statement);
    column->addWidget(statement);
    connect(structures_, &RecordTable::activated, this, [this](qint64 structure) {
        page_.host().goTo({QStringLiteral("structures"), structure, {}});
    });
    return side;
}

void MoocView::refresh() {
    const Figures& figures = page_.host().figures();
    moocRecords(figures).showIn(*list_);
    moocStructures(figures).showIn(*structures_);
    showStatement();
}

void MoocView::showStatement() {
    Workspace& workspace = page_.host().workspace();
    FiledDocument::Row row;
    const std::vector<MoocProgress> last = lastMoocList(page_.host().figures().mooc());
    for (const MoocProgress& one : last) {
        if (one.evidence.isValid())
            row.evidence = one.evidence;
    }
    row.canChange = !workspace.isReadOnly() && !last.empty();
    row.question = tr("Statement of the platform");
    row.filed = tr("Statement filed: %1");
    row.takenOff = tr("Statement taken off");
    row.file = [&workspace](const QString& name, QIODevice& content) -> Outcome {
        return fileMoocList(workspace, name, content);
    };
    row.takeOff = [&workspace, evidence = row.evidence] { return unfileMoocList(workspace, evidence); };
    statement_->showRow(row);
}

void MoocView::select(PersonId person) {
    for (const MoocProgress& one : page_.host().figures().mooc()) {
        if (one.person == person)
            return list_->select(one.id.value);
    }
}

void MoocView::remove() {
    Workspace& workspace = page_.host().workspace();
    const auto row = workspace.mooc().find(MoocProgressId{list_->currentId()});
    if (!row || workspace.isReadOnly())
        return;
    const Person* person = page_.host().figures().person(row->person);
    const QString name = person ? wording::fullName(*person) : QString();
    page_.runner().run([&] { return removeMoocProgress(workspace, row->id); },
                       tr("Progress deleted: %1").arg(name));
}

} // namespace palas::ui
