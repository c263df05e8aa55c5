// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PartnersPage.h"

#include "services/Figures.h"
#include "services/PartnershipService.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/PartnerRecords.h"
#include "ui/pages/PartnershipPanel.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int panelWidth = 368; ///< pixels of the mockups

} // namespace

PartnersPage::PartnersPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Partnerships"), parent)
    , list_(new RecordTable(*this, QStringLiteral("partners")))
    , panel_(new PartnershipPanel(*this)) {
    add_ =
        header().setPrimary(tr("New partnership"), QStringLiteral("ajouter"), QStringLiteral("partnerNew"));
    setShortcutHint(add_, tr("New partnership"), QKeySequence::New);
    connect(add_, &QPushButton::clicked, this, &PartnersPage::createNew);
    buildList();
    auto* card = Card::around(list_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(card, 1);
    row->addWidget(panel_);
    panel_->hide();
    new PanelRoom(*this, *card, {{panel_, panelWidth}});
    body()->addLayout(row, 1);
    connect(panel_, &FormPanel::saved, this, [this](qint64 id) {
        list_->select(id);
        openCurrent();
        list_->focusRows();
    });
    connect(panel_, &FormPanel::removeAsked, this, &PartnersPage::remove);
    connect(panel_, &SidePanel::closed, this, [this] { list_->focusRows(); });
}

void PartnersPage::buildList() {
    list_->view()->setAccessibleName(tr("Partnerships"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setWideColumn(QStringLiteral("partner"));
    list_->setFoldFirst({QStringLiteral("kind"), QStringLiteral("since"), QStringLiteral("until")});
    list_->setHiddenByDefault({QStringLiteral("contact"), QStringLiteral("note"), QStringLiteral("purpose")});
    const std::pair<const char*, int> widths[] = {{"organisation", 128}, {"kind", 104}, {"since", 92},
                                                  {"until", 92},         {"state", 84}, {"agreement", 148}};
    for (const auto& [column, width] : widths)
        list_->setColumnWidth(QString::fromLatin1(column), width);
    auto* empty = new EmptyState(QStringLiteral("personnes"), tr("Note the partners of the structures."),
                                 tr("Strengthening them is one of the programme’s objectives."),
                                 tr("Add a partnership"));
    list_->setEmptyState(empty);
    connect(empty, &EmptyState::triggered, this, &PartnersPage::createNew);
    connect(list_, &RecordTable::activated, this, [this] {
        openCurrent();
        panel_->focusForm();
    });
    connect(list_, &RecordTable::currentChanged, this, &PartnersPage::followSelection);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PartnersPage::remove);
}

void PartnersPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"new")
        return create(target.id);
    if (target.id == 0)
        return;
    list_->select(target.id);
    openCurrent();
    list_->focusRows();
}

void PartnersPage::refresh() {
    const Figures& figures = host().figures();
    partnerRecords(figures).showIn(*list_);
    header().setContext(tr("%1 alive · %2 agreements filed · %3 new since the programme began")
                            .arg(figures.partnershipsAlive().value)
                            .arg(figures.partnershipsAgreed().value)
                            .arg(figures.partnershipsNew().value));
    add_->setEnabled(canCreate());
    followSelection();
}

bool PartnersPage::canCreate() const {
    return !isReadOnly();
}

void PartnersPage::createNew() {
    create(0);
}

void PartnersPage::create(qint64 structure) {
    if (canCreate() && panel_->leave())
        panel_->create(OrganisationId{structure});
}

const Partnership* PartnersPage::chosen() const {
    for (const Partnership& one : host().figures().partnerships()) {
        if (one.id.value == list_->currentId())
            return &one;
    }
    return nullptr;
}

void PartnersPage::openCurrent() {
    // What is saved on the way makes the figures anew.
    if (!panel_->isHidden() && !panel_->leave())
        return;
    if (const Partnership* partnership = chosen())
        panel_->showPartnership(*partnership);
}

/// The panel shows what the list has chosen, and closes when that is gone.
void PartnersPage::followSelection() {
    if (panel_->isHidden() || !panel_->partnership().isValid())
        return;
    const Partnership* partnership = chosen();
    if (!partnership)
        return panel_->hide();
    if (partnership->id == panel_->partnership())
        return panel_->follow(*partnership);
    openCurrent();
}

void PartnersPage::remove() {
    const Partnership* partnership = chosen();
    if (!partnership || isReadOnly())
        return;
    const PartnershipId id = partnership->id;
    const QString partner = wording::typographic(partnership->partner);
    if (panel_->partnership() == id)
        panel_->form().setModified(false);
    runner().run([&] { return removePartnership(workspace(), id); },
                 tr("Partnership deleted: %1").arg(partner));
}

} // namespace palas::ui
