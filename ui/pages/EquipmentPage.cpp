// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentPage.h"

#include "services/EquipmentEvents.h"
#include "services/EquipmentService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FigureLink.h"
#include "ui/common/FigureStack.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/EquipmentCheckView.h"
#include "ui/pages/EquipmentEventPanel.h"
#include "ui/pages/EquipmentHistory.h"
#include "ui/pages/EquipmentRecords.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/ItemPanel.h"
#include "ui/pages/KitPanel.h"
#include "ui/pages/KitSeriesPanel.h"
#include "ui/pages/StickerTick.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int panelWidth = 384; ///< pixels of the mockups

} // namespace

EquipmentPage::EquipmentPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Equipment"), parent)
    , tabs_(new QTabBar)
    , stack_(new QStackedWidget)
    , kits_(new RecordTable(*this, QStringLiteral("kits")))
    , items_(new RecordTable(*this, QStringLiteral("items")))
    , check_(new EquipmentCheckView(*this))
    , side_(new QStackedWidget) {
    auto* usual = new QWidget;
    auto* row = new QHBoxLayout(usual);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    figures_ = new FigureStack(*this, usual);
    buildHeader();
    buildLists();
    buildPanels();
    row->addWidget(stack_, 1);
    row->addWidget(side_);
    side_->hide();
    new PanelRoom(*usual, *stack_, {{side_, panelWidth}});
    body()->addWidget(figures_, 1);
    connect(figures_, &FigureStack::turned, this, &EquipmentPage::mainTableChanged);
    showTab();
}

void EquipmentPage::buildHeader() {
    tabs_->setObjectName(QStringLiteral("equipmentTabs"));
    tabs_->setAccessibleName(tr("Kits, register or check"));
    tabs_->setDrawBase(false);
    for (const QString& title : {tr("Kits"), tr("Register"), tr("Check")})
        tabs_->addTab(title);
    header().setTabs(tabs_);
    import_ = new ImportView(*this, header(), *body(), *figures_, {ImportKind::equipment},
                             QStringLiteral("equipmentImport"));
    connect(import_, &ImportView::asked, this, &EquipmentPage::showImport);
    connect(import_, &ImportView::closed, this, &EquipmentPage::focusStart);
    given_ = figures_->addLink(header(), QStringLiteral("kitsGiven"),
                               [](const Figures& figures) { return figures.kitsHandedOver(); });
    received_ = figures_->addLink(header(), QStringLiteral("kitsReceived"),
                                  [](const Figures& figures) { return figures.kitsReceived(); });
    connect(figures_, &FigureStack::opening, import_, &ImportView::close);
    forEach_ = header().addSecondary(tr("One kit for each CCAS"), QStringLiteral("equipement"),
                                     QStringLiteral("kitForEach"));
    create_ = header().setPrimary(tr("New kit"), QStringLiteral("ajouter"), QStringLiteral("equipmentNew"));
    connect(tabs_, &QTabBar::currentChanged, this, &EquipmentPage::showTab);
    connect(create_, &QPushButton::clicked, this, &EquipmentPage::createNew);
    connect(forEach_, &QPushButton::clicked, this, [this] {
        if (!canCreate() || !leavePanel())
            return;
        showPanel(series_);
        series_->create();
    });
}

void EquipmentPage::buildLists() {
    const auto addList = [this](RecordTable* list, const QString& name) {
        auto* card = Card::around(list);
        stack_->addWidget(card);
        list->view()->setAccessibleName(name);
        list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
        connectList(list);
    };
    addList(kits_, tr("Kits"));
    addList(items_, tr("Register"));
    items_->changeTogether(ImportKind::equipment);
    stack_->addWidget(check_);
    stickers_ = new StickerTick(*this, *items_);
    kits_->setWideColumn(QStringLiteral("items"));
    kits_->setFoldFirst(
        {QStringLiteral("receipt"), QStringLiteral("handed_over_on"), QStringLiteral("items")});
    kits_->setHiddenByDefault({QStringLiteral("kit"), QStringLiteral("planned_on"), QStringLiteral("note")});
    items_->setWideColumn(QStringLiteral("label"));
    items_->setFoldFirst({QStringLiteral("serial_number"), QStringLiteral("sticker")});
    const std::pair<const char*, int> widths[] = {
        {"inventory_number", 104}, {"label", 140}, {"serial_number", 104},
        {"organisation", 168},     {"state", 112}, {"sticker", 124}};
    for (const auto& [column, width] : widths)
        items_->setColumnWidth(QString::fromLatin1(column), width);
    items_->setHiddenByDefault({QStringLiteral("kind"), QStringLiteral("kit"), QStringLiteral("supplier"),
                                QStringLiteral("acquisition_value"), QStringLiteral("acquired_on")});
    auto* noKit =
        new EmptyState(QStringLiteral("equipement"), tr("Register the kits received."),
                       tr("Each CCAS gets a laptop and a communication kit."), tr("Register a kit"));
    kits_->setEmptyState(noKit);
    connect(noKit, &EmptyState::triggered, this, &EquipmentPage::createNew);
    auto* noItem = new EmptyState(QStringLiteral("equipement"), tr("The register is empty."),
                                  tr("Items come with their kit, or one by one."), tr("Register an item"));
    items_->setEmptyState(noItem);
    connect(noItem, &EmptyState::triggered, this, &EquipmentPage::createNew);
}

void EquipmentPage::connectList(RecordTable* list) {
    connect(list, &RecordTable::currentChanged, this, &EquipmentPage::followSelection);
    connect(list, &RecordTable::activated, this, [this] {
        openCurrent();
        if (FormPanel* panel = shownPanel())
            panel->focusForm();
    });
    auto* remove = new QShortcut(QKeySequence::Delete, list->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &EquipmentPage::remove);
}

void EquipmentPage::buildPanels() {
    kit_ = new KitPanel(*this);
    item_ = new ItemPanel(*this);
    event_ = new EquipmentEventPanel(*this);
    series_ = new KitSeriesPanel(*this);
    for (FormPanel* panel : std::initializer_list<FormPanel*>{kit_, item_, event_, series_}) {
        side_->addWidget(panel);
        connect(panel, &FormPanel::saved, this, [this, panel](qint64 id) { afterSaving(panel, id); });
        connect(panel, &FormPanel::removeAsked, this, &EquipmentPage::remove);
        connect(panel, &SidePanel::closed, this, [this] {
            hidePanels();
            focusStart();
        });
    }
    for (EquipmentHistory* history : {&kit_->history(), &item_->history()}) {
        connect(history, &EquipmentHistory::noteAsked, this, &EquipmentPage::noteEvent);
        connect(history, &EquipmentHistory::editAsked, this, &EquipmentPage::editEvent);
    }
}

void EquipmentPage::showTab() {
    import_->close();
    figures_->close();
    stack_->setCurrentIndex(tabs_->currentIndex());
    // A tab that is not seen asks for no room.
    for (int tab = 0; tab < stack_->count(); ++tab)
        stack_->widget(tab)->setSizePolicy(tab == tabs_->currentIndex() ? QSizePolicy::Preferred
                                                                        : QSizePolicy::Ignored,
                                           QSizePolicy::Preferred);
    hidePanels();
    create_->setText(tabs_->currentIndex() == kitsTab       ? tr("New kit")
                     : tabs_->currentIndex() == registerTab ? tr("New item")
                                                            : tr("Open a check"));
    setShortcutHint(create_, create_->text(), QKeySequence::New);
    forEach_->setVisible(tabs_->currentIndex() == kitsTab);
    emit mainTableChanged();
}

RecordTable* EquipmentPage::mainTable() {
    if (import_->isShown())
        return &import_->rows();
    if (RecordTable* rows = figures_->table())
        return rows;
    switch (tabs_->currentIndex()) {
    case kitsTab:
        return kits_;
    case registerTab:
        return items_;
    default:
        return &check_->list();
    }
}

FormPanel* EquipmentPage::shownPanel() const {
    return side_->isHidden() ? nullptr : qobject_cast<FormPanel*>(side_->currentWidget());
}

void EquipmentPage::showPanel(FormPanel* panel) {
    side_->setCurrentWidget(panel);
    panel->show();
    side_->show();
}

void EquipmentPage::hidePanels() {
    side_->hide();
    emit mainTableChanged();
}

bool EquipmentPage::leavePanel() {
    FormPanel* panel = shownPanel();
    return !panel || panel->leave();
}

void EquipmentPage::open(const Target& target) {
    Page::open(target);
    if (target.id != 0 || !target.detail.isEmpty())
        figures_->close();
    const QString& what = target.detail;
    if (what == u"import")
        return showImport();
    if (target.id != 0 || !what.isEmpty())
        import_->close();
    const EquipmentBook& book = host().figures().equipment();
    if (what == u"check" || what == u"equipment_check_unfinished")
        return showCheck();
    const bool isItem = book.item(EquipmentItemId{target.id}) != nullptr;
    if (isItem || what == u"stickers_missing" || what == u"equipment_gone") {
        tabs_->setCurrentIndex(registerTab);
    } else if (target.id != 0 || !what.isEmpty()) {
        tabs_->setCurrentIndex(kitsTab);
    }
    if (what == u"new")
        return createKit(OrganisationId{target.id});
    if (target.id == 0)
        return;
    mainTable()->select(target.id);
    openCurrent();
    mainTable()->focusRows();
}

void EquipmentPage::showCheck() {
    tabs_->setCurrentIndex(checkTab);
    const std::vector<qint64> items = check_->list().shownIds();
    if (!items.empty())
        check_->list().select(items.front());
    check_->list().focusRows();
}

/// The list comes into the register, whose tab is shown when it is done.
void EquipmentPage::showImport() {
    if (!canCreate() || !leavePanel())
        return;
    tabs_->setCurrentIndex(registerTab);
    hidePanels();
    import_->show();
}

void EquipmentPage::refresh() {
    const Figures& figures = host().figures();
    kitRecords(figures).showIn(*kits_);
    itemRecords(figures).showIn(*items_);
    stickers_->refresh();
    check_->refresh();
    showFigures();
    create_->setEnabled(canCreate());
    forEach_->setEnabled(canCreate());
    import_->refresh(canCreate());
    followSelection();
}

void EquipmentPage::showFigures() {
    const Figures& figures = host().figures();
    const Figure given = figures.kitsHandedOver();
    const Figure received = figures.kitsReceived();
    given_->setFigure(tr("%1 kits handed over of %2").arg(given.value).arg(given.of.value_or(0)),
                      wording::figureDefinition(given));
    received_->setFigure(tr("%n receipt(s) filed", nullptr, int(received.value)),
                         wording::figureDefinition(received));
    figures_->refresh();
}

void EquipmentPage::followSelection() {
    FormPanel* shown = shownPanel();
    const EquipmentBook& book = host().figures().equipment();
    if (shown == kit_ && kit_->kit().isValid()) {
        const Kit* kit = book.kit(KitId{kits_->currentId()});
        if (!kit)
            return hidePanels();
        if (kit->id == kit_->kit())
            return kit_->follow(*kit);
        const KitId wanted = kit->id;
        if (kit_->leave())
            kit_->showKit(*host().figures().equipment().kit(wanted));
    } else if (shown == item_ && item_->item().isValid()) {
        const EquipmentItem* item = book.item(EquipmentItemId{items_->currentId()});
        if (!item)
            return hidePanels();
        if (item->id == item_->item())
            return item_->follow(*item);
        const EquipmentItemId wanted = item->id;
        if (item_->leave())
            item_->showItem(*host().figures().equipment().item(wanted));
    }
}

void EquipmentPage::openCurrent() {
    if (!leavePanel())
        return;
    const EquipmentBook& book = host().figures().equipment();
    if (tabs_->currentIndex() == kitsTab) {
        if (const Kit* kit = book.kit(KitId{kits_->currentId()})) {
            showPanel(kit_);
            kit_->showKit(*kit);
        }
    } else if (tabs_->currentIndex() == registerTab) {
        if (const EquipmentItem* item = book.item(EquipmentItemId{items_->currentId()})) {
            showPanel(item_);
            item_->showItem(*item);
        }
    }
    emit mainTableChanged();
}

} // namespace palas::ui
