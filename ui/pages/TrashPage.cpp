// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TrashPage.h"

#include "domain/Mayotte.h"
#include "services/TrashService.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/TrashStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/ChangePanel.h"
#include "ui/pages/RowNames.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include "wording/TrashWords.h"

#include <algorithm>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

Table tableOf(const std::vector<TrashEntry>& entries) {
    Table table;
    table.name = QStringLiteral("trash");
    table.columns = {
        {QStringLiteral("sequence"), Table::Type::integer}, {QStringLiteral("date"), Table::Type::date},
        {QStringLiteral("time"), Table::Type::text},        {QStringLiteral("change"), Table::Type::text},
        {QStringLiteral("kind"), Table::Type::text},        {QStringLiteral("author"), Table::Type::text}};
    for (const TrashEntry& entry : entries) {
        const QDateTime local = inMayotte(entry.instant);
        table.rows.push_back({entry.sequence, local.date(),
                              wording::clockTime(local.time().hour() * 60 + local.time().minute()),
                              wording::change(entry.label), wording::removedKind(entry.label), entry.author});
    }
    return table;
}

std::vector<TrashId> idsOf(const std::vector<TrashEntry>& entries) {
    std::vector<TrashId> ids;
    for (const TrashEntry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

} // namespace

TrashPage::TrashPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Trash"), parent)
    , list_(new RecordTable(*this, QStringLiteral("trashTable")))
    , panel_(new ChangePanel) {
    buildHeader();
    buildList();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* card = Card::around(list_);
    row->addWidget(card, 2);
    row->addWidget(panel_, 1);
    body()->addLayout(row, 1);
}

void TrashPage::buildHeader() {
    empty_ =
        header().addSecondary(tr("Empty the trash"), QStringLiteral("fermer"), QStringLiteral("trashEmpty"));
    remove_ = header().addSecondary(tr("Delete for good"), QStringLiteral("corbeille"),
                                    QStringLiteral("trashDelete"));
    setShortcutHint(remove_, tr("Delete for good"), QKeySequence::Delete);
    restore_ = header().setPrimary(tr("Restore"), QStringLiteral("retablir"), QStringLiteral("trashRestore"));
    setShortcutHint(restore_, tr("Restore"), QKeySequence(Qt::Key_Return));
    connect(empty_, &QPushButton::clicked, this, &TrashPage::empty);
    connect(remove_, &QPushButton::clicked, this, &TrashPage::remove);
    connect(restore_, &QPushButton::clicked, this, &TrashPage::restore);
}

void TrashPage::buildList() {
    list_->setWideColumn(QStringLiteral("change"));
    list_->setFoldFirst({QStringLiteral("author"), QStringLiteral("time"), QStringLiteral("kind")});
    const std::pair<const char*, int> widths[] = {
        {"sequence", 48}, {"date", 88}, {"time", 64}, {"kind", 116}, {"author", 120}};
    for (const auto& [column, width] : widths)
        list_->setColumnWidth(QString::fromLatin1(column), width);
    list_->setEmptyState(new EmptyState(
        QStringLiteral("corbeille"), tr("The trash is empty"),
        tr("What is deleted waits here, with all that belonged to it, and can be restored."), {}));
    connect(list_, &RecordTable::activated, this, &TrashPage::restore);
    connect(list_, &RecordTable::currentChanged, this, &TrashPage::showEntry);
    connect(list_->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashPage::enableActions);
    auto* key = new QShortcut(QKeySequence::Delete, list_->view());
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &TrashPage::remove);
}

void TrashPage::refresh() {
    entries_ = workspace().trash().all();
    std::vector<qint64> ids;
    for (const TrashEntry& entry : entries_)
        ids.push_back(entry.id.value);
    list_->setTable(tableOf(entries_), std::move(ids));
    header().setContext(tr("%n item(s), kept until deleted for good", nullptr, int(entries_.size())));
    if (list_->currentId() == 0 && !entries_.empty())
        list_->select(entries_.front().id.value);
    else
        showEntry(list_->currentId());
    enableActions();
}

void TrashPage::showEntry(qint64 id) {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [id](const TrashEntry& entry) { return entry.id.value == id; });
    if (found == entries_.end())
        return panel_->clear();
    runner().guard([&] {
        RowNames names(workspace(), host().figures());
        panel_->showChange(
            workspace().history().entry(found->sequence).value(),
            workspace().history().details(found->sequence),
            [&names](const FieldChange& field) { return names.name(field); }, 0);
    });
}

void TrashPage::enableActions() {
    const bool any = !isReadOnly() && !list_->selectedIds().empty();
    restore_->setEnabled(any);
    remove_->setEnabled(any);
    empty_->setEnabled(!isReadOnly() && !entries_.empty());
}

std::vector<TrashEntry> TrashPage::chosen() const {
    const std::vector<qint64> ids = list_->selectedIds();
    std::vector<TrashEntry> found;
    for (const TrashEntry& entry : entries_) {
        if (std::find(ids.begin(), ids.end(), entry.id.value) != ids.end())
            found.push_back(entry);
    }
    return found;
}

void TrashPage::restore() {
    const std::vector<TrashEntry> entries = chosen();
    if (entries.empty() || isReadOnly())
        return;
    const QString done = entries.size() == 1 ? tr("Restored: %1").arg(wording::change(entries.front().label))
                                             : tr("%n item(s) restored", nullptr, int(entries.size()));
    runner().run([&] { return restoreFromTrash(workspace(), idsOf(entries)); }, done);
}

void TrashPage::remove() {
    removeAll(chosen());
}

void TrashPage::empty() {
    removeAll(entries_);
}

void TrashPage::removeAll(const std::vector<TrashEntry>& entries) {
    if (entries.empty() || isReadOnly())
        return;
    const std::vector<TrashId> ids = idsOf(entries); // the list is read again once they are gone
    const QString done = tr("%n item(s) deleted for good", nullptr, int(ids.size()));
    runner().run([&] { return deleteFromTrash(workspace(), ids); }, done);
}

} // namespace palas::ui
