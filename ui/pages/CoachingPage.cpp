// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CoachingPage.h"

#include "reports/charts/FigureCharts.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "ui/charts/StateBar.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FigureLink.h"
#include "ui/common/FigureStack.h"
#include "ui/common/FlowRow.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/CoachingEntryPanel.h"
#include "ui/pages/CoachingHoursPanels.h"
#include "ui/pages/CoachingRecords.h"
#include "ui/pages/ImportView.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int walletWidth = 356;
constexpr int panelWidth = 368;
constexpr int leastLedger = 700; ///< px: under it, a form takes the place of the wallets

} // namespace

CoachingPage::CoachingPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Coaching"), parent)
    , wallets_(new RecordTable(*this, QStringLiteral("coachingWallets")))
    , ledger_(new RecordTable(*this, QStringLiteral("coachingLedger")))
    , entryPanel_(new CoachingEntryPanel(*this))
    , grantPanel_(new CoachingGrantPanel(*this))
    , transferPanel_(new CoachingTransferPanel(*this)) {
    auto* usual = new QWidget;
    auto* row = new QHBoxLayout(usual);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    figures_ = new FigureStack(*this, usual);
    import_ = new ImportView(*this, header(), *body(), *figures_, {ImportKind::coaching},
                             QStringLiteral("coachingImport"));
    connect(import_, &ImportView::asked, this, &CoachingPage::showImport);
    connect(import_, &ImportView::closed, ledger_, &RecordTable::focusRows);
    buildHeader();
    walletCard_ = makeWallets();
    walletCard_->setFixedWidth(px(walletWidth));
    ledgerCard_ = makeLedger();
    row->addWidget(walletCard_);
    row->addWidget(ledgerCard_, 1);
    for (CoachingPanel* panel :
         std::initializer_list<CoachingPanel*>{entryPanel_, grantPanel_, transferPanel_}) {
        row->addWidget(panel);
        panel->hide();
        connectPanel(panel);
    }
    new PanelRoom(*usual, *ledgerCard_,
                  {{entryPanel_, panelWidth}, {grantPanel_, panelWidth}, {transferPanel_, panelWidth}});
    body()->addWidget(figures_, 1);
    connect(figures_, &FigureStack::turned, this, &CoachingPage::mainTableChanged);
}

void CoachingPage::buildHeader() {
    for (const CoachingPart part : {CoachingPart::granted, CoachingPart::spent, CoachingPart::proven}) {
        links_.emplace_back(
            part, figures_->addLink(header(), QStringLiteral("coachingFigure.") + toCode(part),
                                    [part](const Figures& figures) { return figures.coaching(part); }));
    }
    connect(figures_, &FigureStack::opening, import_, &ImportView::close);
    grant_ =
        header().addSecondary(tr("Grant hours"), QStringLiteral("ajouter"), QStringLiteral("grantHours"));
    transfer_ =
        header().addSecondary(tr("Transfer"), QStringLiteral("exporter"), QStringLiteral("transferHours"));
    add_ = header().setPrimary(tr("Add coaching"), QStringLiteral("ajouter"), QStringLiteral("coachingAdd"));
    setShortcutHint(add_, tr("Add coaching"), QKeySequence::New);
    connect(add_, &QPushButton::clicked, this, &CoachingPage::createNew);
    connect(grant_, &QPushButton::clicked, this, [this] { create(grantPanel_, chosen()); });
    connect(transfer_, &QPushButton::clicked, this, [this] { create(transferPanel_, chosen()); });
}

Card* CoachingPage::makeWallets() {
    auto* card = new Card;
    card->setFlush();
    wallets_->view()->setAccessibleName(tr("Hours of the structures"));
    wallets_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    wallets_->setNarrow();
    wallets_->setHiddenByDefault(
        {QStringLiteral("granted"), QStringLiteral("proven"), QStringLiteral("booked")});
    wallets_->setWideColumn(QStringLiteral("organisation"));
    wallets_->setFoldFirst({QStringLiteral("hours")});
    wallets_->setColumnWidth(QStringLiteral("hours"), 60);
    wallets_->setColumnWidth(QStringLiteral("spent"), 88);
    wallets_->setColumnWidth(QStringLiteral("left"), 66);
    card->body()->addWidget(wallets_, 1);
    connect(wallets_, &RecordTable::currentChanged, this, &CoachingPage::showLedger);
    connect(wallets_, &RecordTable::activated, this, [this] { ledger_->focusRows(); });
    return card;
}

Card* CoachingPage::makeLedger() {
    auto* card = new Card;
    auto* title = new FlowRow;
    title->setSpacing(12);
    summary_ = new TextLabel({}, TextSize::body, true);
    summary_->setObjectName(QStringLiteral("coachingSummary"));
    summary_->setWordWrap(true);
    bar_ = new StateBar(10);
    bar_->setFixedWidth(px(120));
    everyone_ =
        makeButton(tr("All structures"), {}, QStringLiteral("coachingEveryone"), ButtonKind::plain, true);
    title->setContentsMargins(12, 8, 12, 0);
    title->addWidget(summary_);
    title->addStretch();
    title->addWidget(bar_);
    title->addWidget(everyone_);
    card->setFlush();
    card->body()->addLayout(title);
    ledger_->view()->setAccessibleName(tr("Coaching"));
    ledger_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    ledger_->setWideColumn(QStringLiteral("theme"));
    ledger_->setFoldFirst({QStringLiteral("coach"), QStringLiteral("times"), QStringLiteral("theme")});
    ledger_->setHiddenByDefault({QStringLiteral("evidence"), QStringLiteral("code")});
    const std::pair<const char*, int> widths[] = {{"state", 48},        {"date", 92},
                                                  {"organisation", 98}, {"coaching_hours", 76},
                                                  {"times", 192},       {"coach", 106}};
    for (const auto& [column, width] : widths)
        ledger_->setColumnWidth(QString::fromLatin1(column), width);
    auto* empty = new EmptyState(QStringLiteral("coaching"), tr("Grant hours to the structures."),
                                 tr("They are then spent in coaching, and proven by what is filed on it."),
                                 tr("Grant hours"));
    ledger_->setEmptyState(empty);
    card->body()->addWidget(ledger_, 1);
    connect(empty, &EmptyState::triggered, this, [this] { create(grantPanel_, chosen()); });
    connect(everyone_, &QPushButton::clicked, this, [this] { showStructure({}); });
    connect(ledger_, &RecordTable::activated, this, &CoachingPage::openCurrent);
    connect(ledger_, &RecordTable::currentChanged, this, &CoachingPage::followSelection);
    auto* remove = new QShortcut(QKeySequence::Delete, ledger_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CoachingPage::remove);
    return card;
}

void CoachingPage::connectPanel(CoachingPanel* panel) {
    connect(panel, &CoachingPanel::saved, this, [this, panel](qint64 row) {
        if (row == 0) // hours granted to several have no row of their own
            panel->hide();
        else
            panel->showRow(row);
        makeRoom();
        ledger_->select(row);
        ledger_->focusRows();
    });
    connect(panel, &SidePanel::closed, this, [this] {
        makeRoom();
        ledger_->focusRows();
    });
}

void CoachingPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"import")
        return showImport();
    if (target.id != 0 || !target.detail.isEmpty())
        figures_->close();
    if (target.detail == u"new")
        return create(entryPanel_, OrganisationId{target.id});
    if (target.detail == u"grant")
        return create(grantPanel_, OrganisationId{target.id});
    if (target.id == 0)
        return;
    import_->close();
    if (host().figures().organisation(OrganisationId{target.id}))
        return showStructure(OrganisationId{target.id});
    if (!panelOf(target.id))
        return;
    showStructure({});
    ledger_->select(target.id);
    openCurrent();
}

void CoachingPage::refresh() {
    const Figures& figures = host().figures();
    coachingWalletRecords(figures).showIn(*wallets_);
    showFigures();
    for (QPushButton* button : {add_, grant_, transfer_})
        button->setEnabled(canCreate());
    import_->refresh(canCreate());
    showLedger();
    for (CoachingPanel* panel :
         std::initializer_list<CoachingPanel*>{entryPanel_, grantPanel_, transferPanel_}) {
        if (!panel->isHidden())
            panel->follow();
    }
    makeRoom();
}

void CoachingPage::showFigures() {
    const auto worded = [](CoachingPart part) {
        return part == CoachingPart::granted ? tr("%1 granted")
               : part == CoachingPart::spent ? tr("%1 spent")
                                             : tr("%1 proven");
    };
    for (const auto& [part, link] : links_) {
        const Figure figure = host().figures().coaching(part);
        link->setFigure(worded(part).arg(wording::value(figure)), wording::figureDefinition(figure));
    }
    figures_->refresh();
}

OrganisationId CoachingPage::chosen() const {
    return OrganisationId{wallets_->currentId()};
}

void CoachingPage::showLedger() {
    coachingLedger(host().figures(), workspace(), chosen()).showIn(*ledger_);
    showSummary();
}

void CoachingPage::showSummary() {
    const Figures& figures = host().figures();
    const Organisation* structure = figures.organisation(chosen());
    everyone_->setVisible(structure != nullptr);
    bar_->setVisible(structure != nullptr);
    if (!structure) {
        summary_->setText(tr("All structures"));
        return;
    }
    const Figure left = figures.coaching(CoachingPart::left, structure->id);
    const Figure booked = figures.coaching(CoachingPart::booked, structure->id);
    QString words = tr("%1: %2 left").arg(wording::fullName(*structure), wording::value(left));
    if (booked.value > 0)
        words += QStringLiteral(" · ") + tr("%1 booked").arg(wording::value(booked));
    summary_->setText(words);
    bar_->setBar(progressBar(figures.wallet(structure->id)));
}

void CoachingPage::showStructure(OrganisationId structure) {
    if (structure.isValid()) {
        wallets_->select(structure.value);
    } else {
        wallets_->view()->clearSelection();
        wallets_->view()->setCurrentIndex({});
        showLedger();
    }
}

CoachingPanel* CoachingPage::openPanel() const {
    for (CoachingPanel* panel :
         std::initializer_list<CoachingPanel*>{entryPanel_, grantPanel_, transferPanel_}) {
        if (!panel->isHidden())
            return panel;
    }
    return nullptr;
}

CoachingPanel* CoachingPage::panelOf(qint64 row) {
    const CoachingStore& coaching = workspace().coaching();
    if (row == 0)
        return nullptr;
    if (coaching.find(CoachingEntryId{row}))
        return entryPanel_;
    if (coaching.find(CoachingGrantId{row}))
        return grantPanel_;
    return coaching.find(CoachingTransferId{row}) ? transferPanel_ : nullptr;
}

void CoachingPage::closePanels() {
    for (CoachingPanel* panel :
         std::initializer_list<CoachingPanel*>{entryPanel_, grantPanel_, transferPanel_})
        panel->hide();
}

bool CoachingPage::canCreate() const {
    return !isReadOnly();
}

void CoachingPage::createNew() {
    create(entryPanel_, chosen());
}

RecordTable* CoachingPage::mainTable() {
    if (import_->isShown())
        return &import_->rows();
    RecordTable* rows = figures_->table();
    return rows ? rows : ledger_;
}

bool CoachingPage::leavePanel() {
    CoachingPanel* open = openPanel();
    return !open || open->leave();
}

void CoachingPage::showImport() {
    if (!canCreate() || !leavePanel())
        return;
    figures_->close();
    closePanels();
    makeRoom();
    import_->show();
}

void CoachingPage::create(CoachingPanel* panel, OrganisationId structure) {
    if (!canCreate() || !leavePanel())
        return;
    import_->close();
    figures_->close();
    closePanels();
    panel->create(structure);
    makeRoom();
}

void CoachingPage::openCurrent() {
    const qint64 row = ledger_->currentId();
    CoachingPanel* panel = panelOf(row);
    CoachingPanel* open = openPanel();
    if (!panel || (open && open->row() != row && !open->leave()))
        return;
    closePanels();
    panel->showRow(row);
    makeRoom();
    panel->setFocus(Qt::OtherFocusReason);
}

void CoachingPage::followSelection() {
    CoachingPanel* open = openPanel();
    const qint64 row = ledger_->currentId();
    if (!open || open->row() == 0 || open->row() == row || !panelOf(row))
        return;
    if (!open->leave())
        return ledger_->select(open->row());
    closePanels();
    panelOf(row)->showRow(row);
    makeRoom();
}

void CoachingPage::remove() {
    const qint64 row = ledger_->currentId();
    CoachingPanel* panel = panelOf(row);
    if (!panel || isReadOnly())
        return;
    const bool wasOpen = openPanel() == panel && panel->row() == row;
    if (!wasOpen) {
        if (CoachingPanel* open = openPanel(); open && !open->leave())
            return;
        closePanels();
        panel->showRow(row);
    }
    panel->remove();
    if (!wasOpen)
        panel->hide();
    makeRoom();
}

/// A narrow window has no room for three columns.
void CoachingPage::makeRoom() {
    const bool three = width() >= px(walletWidth + panelWidth + leastLedger + 64);
    walletCard_->setVisible(three || !openPanel());
}

void CoachingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    makeRoom();
}

} // namespace palas::ui
