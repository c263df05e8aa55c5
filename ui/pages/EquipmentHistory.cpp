// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentHistory.h"

#include "reports/Catalogue.h"
#include "reports/Renderer.h"
#include "services/EquipmentEvents.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/EquipmentRecords.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int listHeight = 190; ///< pixels of the mockups

} // namespace

EquipmentHistory::EquipmentHistory(Page& page, const QString& name, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , documents_(new EvidenceActions(page))
    , list_(new RecordTable(page, name)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(new TextLabel(tr("History"), TextSize::body, true));
    list_->setToolsVisible(false);
    list_->setHeaderVisible(false);
    list_->setWideColumn(QStringLiteral("event"));
    list_->setHiddenByDefault({QStringLiteral("item")});
    list_->setColumnWidth(QStringLiteral("date"), 92);
    list_->setColumnWidth(QStringLiteral("receipt"), 92);
    list_->view()->setAccessibleName(tr("History"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setMinimumHeight(px(listHeight));
    buildButtons(name);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QPushButton* button : {note_, print_})
        first->addWidget(button);
    for (QPushButton* button : {attach_, view_, takeOff_})
        second->addWidget(button);
    for (QHBoxLayout* row : {first, second}) {
        row->setSpacing(8);
        row->addStretch(1);
        rows->addLayout(row);
    }
    rows->addWidget(list_, 1);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &EquipmentHistory::remove);
    connect(list_, &RecordTable::currentChanged, this, &EquipmentHistory::updateButtons);
    connect(list_, &RecordTable::activated, this,
            [this](qint64 event) { emit editAsked(EquipmentEventId{event}); });
}

void EquipmentHistory::buildButtons(const QString& name) {
    const auto make = [&](const QString& text, const QString& icon, const char* suffix) {
        return makeButton(text, icon, name + QLatin1String(suffix), ButtonKind::plain, true);
    };
    note_ = make(tr("Note what happened"), QStringLiteral("ajouter"), "Note");
    print_ = make(tr("Receipt"), QStringLiteral("imprimer"), "Print");
    print_->setToolTip(tr("The receipt to sign, as a PDF"));
    attach_ = make(tr("Attach the signed receipt"), QStringLiteral("piece"), "Attach");
    view_ = make(tr("See the receipt"), QStringLiteral("apercu"), "View");
    takeOff_ = make(tr("Take off"), QStringLiteral("corbeille"), "TakeOff");
    connect(note_, &QPushButton::clicked, this, &EquipmentHistory::noteAsked);
    connect(print_, &QPushButton::clicked, this, &EquipmentHistory::print);
    connect(attach_, &QPushButton::clicked, this, &EquipmentHistory::attach);
    connect(view_, &QPushButton::clicked, this, &EquipmentHistory::view);
    connect(takeOff_, &QPushButton::clicked, this, &EquipmentHistory::takeOff);
}

void EquipmentHistory::showKit(KitId kit) {
    kit_ = kit;
    item_ = {};
    refresh();
}

void EquipmentHistory::showItem(EquipmentItemId item) {
    item_ = item;
    kit_ = {};
    refresh();
}

void EquipmentHistory::refresh() {
    const Figures& figures = page_.host().figures();
    const EquipmentBook& book = figures.equipment();
    equipmentHistory(figures, kit_.isValid() ? book.history(kit_) : book.history(item_)).showIn(*list_);
    updateButtons();
}

const EquipmentEvent* EquipmentHistory::receipt() const {
    const EquipmentBook& book = page_.host().figures().equipment();
    const EquipmentEvent* chosen = book.event(EquipmentEventId{list_->currentId()});
    if (chosen && hasReceipt(chosen->kind))
        return chosen;
    return kit_.isValid() ? book.handover(kit_) : book.handover(item_);
}

void EquipmentHistory::updateButtons() {
    const EquipmentEvent* event = receipt();
    const bool filed = event && event->evidence.isValid();
    const bool writable = !page_.host().workspace().isReadOnly();
    note_->setEnabled(writable);
    print_->setEnabled(kit_.isValid() || event);
    attach_->setVisible(!filed);
    attach_->setEnabled(event && writable);
    view_->setVisible(filed);
    takeOff_->setVisible(filed);
    takeOff_->setEnabled(writable);
}

void EquipmentHistory::print() {
    const Figures& figures = page_.host().figures();
    const EquipmentEvent* event = receipt();
    const Kit* kit = figures.equipment().kit(kit_);
    page_.runner().guard([&] {
        ReportOptions options;
        if (event)
            options.receipt = event->receiptCode;
        else if (kit)
            options.kit = kit->code;
        const ReportResult report = makeReport(page_.host().workspace(), QStringLiteral("handover"), options);
        if (!report.document)
            return page_.runner().showProblems(report.problems);
        const QString path = documents_->temporaryPath(tr("Receipt %1")
                                                           .arg(event ? event->receiptCode
                                                                : kit ? kit->code
                                                                      : QString()) +
                                                       QStringLiteral(".pdf"));
        renderTo(*report.document, path, true);
        MessageBar::Message message;
        message.kind = MessageBar::Kind::success;
        message.lead = tr("Receipt made.");
        message.detail = tr("Have both sign it, scan it, then attach the scan.");
        message.actionText = tr("Open");
        message.action = [path] { openFile(path); };
        message.action2Text = tr("Show the folder");
        message.action2 = [path] { openFolderOf(path); };
        page_.messages().show(message);
        openFile(path);
    });
}

void EquipmentHistory::attach() {
    const EquipmentEvent* event = receipt();
    if (!event)
        return;
    const EquipmentEventId id = event->id;
    documents_->attach(tr("Signed receipt %1").arg(event->receiptCode),
                       tr("Scan filed on the receipt %1").arg(event->receiptCode),
                       [this, id](const QString& name, QIODevice& content) -> Outcome {
                           return fileReceipt(page_.host().workspace(), id, name, content);
                       });
}

void EquipmentHistory::view() {
    const EquipmentEvent* event = receipt();
    const auto evidence = page_.host().workspace().evidence().find(event ? event->evidence : EvidenceId{});
    if (evidence)
        documents_->openCopy(*evidence);
}

void EquipmentHistory::takeOff() {
    const EquipmentEvent* event = receipt();
    if (!event)
        return;
    const EquipmentEventId id = event->id;
    const QString code = event->receiptCode;
    page_.runner().run([&] { return unfileReceipt(page_.host().workspace(), id); },
                       tr("Scan taken off the receipt %1").arg(code));
}

void EquipmentHistory::remove() {
    const EquipmentEventId id{list_->currentId()};
    if (!id.isValid() || page_.host().workspace().isReadOnly())
        return;
    page_.runner().run([&] { return removeEquipmentEvent(page_.host().workspace(), id); },
                       tr("Event deleted"));
}

} // namespace palas::ui
