// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HistoryPage.h"

#include "services/Check.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "ui/common/BackgroundTask.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/ChangePanel.h"
#include "ui/pages/RowNames.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimeZone>

namespace palas::ui {
namespace {

constexpr int shownEntries = 5000; ///< the latest ones; the command line prints them all

QDateTime inMayotte(const QDateTime& utc) {
    return utc.toTimeZone(QTimeZone("Indian/Mayotte"));
}

Table tableOf(const std::vector<Change>& entries) {
    Table table;
    table.name = QStringLiteral("history");
    table.columns = {{QStringLiteral("sequence"), Table::Type::integer},
                     {QStringLiteral("date"), Table::Type::date},
                     {QStringLiteral("time"), Table::Type::text},
                     {QStringLiteral("change"), Table::Type::text},
                     {QStringLiteral("author"), Table::Type::text}};
    for (const Change& entry : entries) {
        const QDateTime local = inMayotte(entry.instant);
        table.rows.push_back({entry.sequence, local.date(),
                              wording::clockTime(local.time().hour() * 60 + local.time().minute()),
                              wording::change(entry), entry.author});
    }
    return table;
}

QString iconOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::undo:
        return QStringLiteral("annuler");
    case ChangeKind::redo:
        return QStringLiteral("retablir");
    case ChangeKind::genesis:
    case ChangeKind::migration:
        return QStringLiteral("document");
    case ChangeKind::purge:
        return QStringLiteral("corbeille");
    case ChangeKind::change:
        break;
    }
    return QStringLiteral("modifier");
}

} // namespace

HistoryPage::HistoryPage(PageHost& host, QWidget* parent)
    : Page(host, tr("History"), parent)
    , table_(new RecordTable(*this, QStringLiteral("historyTable")))
    , panel_(new ChangePanel)
    , integrity_(new TextLabel({}, TextSize::small, false, Tone::secondary)) {
    auto* check =
        header().addSecondary(tr("Check the file"), QStringLiteral("empreinte"), QStringLiteral("check"));
    connect(check, &QPushButton::clicked, this, &HistoryPage::checkFile);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* card = Card::around(table_);
    integrity_->setContentsMargins(12, 6, 12, 8);
    integrity_->setWordWrap(true);
    card->body()->addWidget(integrity_);
    row->addWidget(card, 2);
    row->addWidget(panel_, 1);
    body()->addLayout(row, 1);
    table_->setWideColumn(QStringLiteral("change"));
    table_->setFoldFirst({QStringLiteral("author"), QStringLiteral("time")});
    table_->setEmptyState(new EmptyState(QStringLiteral("document"), tr("Nothing has been changed yet"),
                                         tr("Each change is kept here with its author, and can be undone."),
                                         {}));
    connect(table_, &RecordTable::currentChanged, this, &HistoryPage::showEntry);
    connect(panel_, &ChangePanel::undoAsked, this, &HistoryPage::undoBackTo);
}

void HistoryPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"check")
        checkFile();
    if (target.id != 0)
        table_->select(target.id);
}

void HistoryPage::refresh() {
    const std::vector<Change> entries = workspace().history().entries(shownEntries);
    std::vector<qint64> ids;
    for (const Change& entry : entries)
        ids.push_back(entry.sequence);
    table_->setDecorator([entries](int row, int column) {
        CellLook look;
        const Change& entry = entries[size_t(row)];
        if (column == 3) {
            look.icon = iconOf(entry.kind);
            look.tone = entry.kind == ChangeKind::change ? Tone::text : Tone::secondary;
        }
        return look;
    });
    table_->setTable(tableOf(entries), std::move(ids));
    header().setContext(tr("%n change(s) kept", nullptr, int(workspace().history().count())));
    showIntegrity();
    if (table_->currentId() == 0 && !entries.empty())
        table_->select(entries.front().sequence);
    else
        showEntry(table_->currentId());
}

void HistoryPage::showIntegrity() {
    const QString head = QString::fromLatin1(workspace().history().head().toHex().left(16));
    integrity_->setText(
        head.isEmpty() ? QString()
                       : tr("Fingerprint of the history: %1, printed at the foot of each PDF").arg(head));
}

void HistoryPage::showEntry(qint64 sequence) {
    runner().guard([&] {
        const auto entry = workspace().history().entry(sequence);
        if (!entry) {
            panel_->clear();
            return;
        }
        const auto steps = workspace().history().undoSteps();
        const auto step = std::find_if(steps.begin(), steps.end(),
                                       [&](const History::Step& s) { return s.sequence == sequence; });
        const int undone = step == steps.end() ? 0 : int(step - steps.begin()) + 1;
        RowNames names(workspace(), host().figures());
        panel_->showChange(
            *entry, workspace().history().details(sequence),
            [&names](const FieldChange& field) { return names.name(field); }, isReadOnly() ? 0 : undone);
    });
}

void HistoryPage::undoBackTo(qint64 sequence) {
    if (!runner().guard([&] { workspace().undoBackTo(sequence); }))
        return;
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = tr("Undone back to change %1.").arg(wording::number(sequence));
    message.detail = tr("Nothing is lost: the history keeps every entry.");
    message.actionText = tr("Redo");
    message.action = [this] { runner().redo(); };
    messages().show(message);
}

void HistoryPage::checkFile() {
    if (checking_)
        return;
    checking_ = true;
    MessageBar::Message message;
    message.lead = tr("The file is being checked…");
    message.closable = false;
    messages().show(message);
    auto result = std::make_shared<CheckResult>();
    auto* task =
        BackgroundTask::start(this, [path = workspace().path(), result](const BackgroundTask::Progress&) {
            *result = palas::checkFile(path);
        });
    connect(task, &BackgroundTask::finished, this,
            [this, result](bool, const QString& code, const QStringList& arguments) {
                checking_ = false;
                showCheck(*result, code, arguments);
            });
}

void HistoryPage::showCheck(const CheckResult& result, const QString& code, const QStringList& arguments) {
    MessageBar::Message message;
    if (!code.isEmpty()) {
        message.kind = MessageBar::Kind::error;
        message.lead = wording::error(code, arguments);
    } else if (result.sound) {
        message.kind = MessageBar::Kind::success;
        message.lead = tr("The file is sound.");
        message.detail = tr("%n entry(ies) of the history follow each other without a gap.", nullptr,
                            int(result.history.count));
    } else {
        message.kind = MessageBar::Kind::error;
        message.lead = wording::error(QStringLiteral("file.damaged"), {workspace().path()});
        message.detail = result.problems.mid(0, 3).join(QStringLiteral(" ; "));
    }
    messages().show(message);
}

} // namespace palas::ui
