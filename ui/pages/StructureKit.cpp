// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureKit.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"

#include <QFormLayout>
#include <QPushButton>

namespace palas::ui {

StructureKit::StructureKit(Page& page, QWidget* parent)
    : Card(tr("Kit"), parent)
    , page_(page)
    , documents_(new EvidenceActions(page))
    , state_(new TextLabel({}, TextSize::small, true))
    , facts_(new QFormLayout)
    , view_(makeButton(tr("Receipt"), QStringLiteral("apercu"), QStringLiteral("ficheKitView"),
                       ButtonKind::plain, true))
    , open_(makeButton(tr("Open"), QStringLiteral("equipement"), QStringLiteral("ficheKitOpen"),
                       ButtonKind::plain, true)) {
    setObjectName(QStringLiteral("ficheKit"));
    state_->setObjectName(QStringLiteral("ficheKitState"));
    titleRow()->addWidget(state_);
    body()->setSpacing(6);
    facts_->setContentsMargins(0, 0, 0, 0);
    facts_->setHorizontalSpacing(12);
    facts_->setVerticalSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(facts_, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(view_);
    buttons->addWidget(open_);
    buttons->addStretch(1);
    row->addLayout(buttons);
    body()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    view_->setToolTip(tr("See the receipt"));
    connect(view_, &QPushButton::clicked, this, &StructureKit::viewReceipt);
    connect(open_, &QPushButton::clicked, this, [this] {
        page_.host().goTo({QStringLiteral("equipment"), kit_.isValid() ? kit_.value : structure_.value,
                           kit_.isValid() ? QStringLiteral("kit") : QStringLiteral("new")});
    });
}

void StructureKit::hideOpening() {
    open_->hide();
}

void StructureKit::addFact(const QString& name, const QString& value, bool bad) {
    auto* words = new TextLabel(value, TextSize::small, false, bad ? Tone::bad : Tone::text);
    words->setElided(true);
    words->setMinimumHeight(words->sizeHint().height());
    facts_->addRow(new TextLabel(name, TextSize::small, false, Tone::secondary), words);
}

void StructureKit::showItems(const Figures& figures, const Kit& kit) {
    const EquipmentBook& book = figures.equipment();
    for (const EquipmentItem* item : book.itemsOf(kit.id)) {
        const ItemState state = book.state(item->id);
        const bool amiss = state.isGone() || state.place == ItemState::Place::repair;
        const QString number = item->inventoryNumber;
        addFact(wording::label(item->kind),
                amiss ? QStringLiteral("%1 · %2").arg(number, wording::label(state.place).toLower()) : number,
                state.isGone());
    }
}

void StructureKit::showStructure(const Figures& figures, const Organisation& structure) {
    const EquipmentBook& book = figures.equipment();
    const Kit* kit = book.kitOf(structure.id);
    const KitStage stage = figures.kitStage(structure.id);
    structure_ = structure.id;
    kit_ = kit ? kit->id : KitId{};
    concerned_ = kit || structure.kind == OrganisationKind::ccas;
    while (facts_->rowCount() > 0)
        facts_->removeRow(0);
    const EquipmentEvent* given = kit ? book.handover(kit->id) : nullptr;
    setTitle(given ? tr("Kit handed over") : tr("Kit"));
    if (kit)
        showItems(figures, *kit);
    if (given)
        addFact(tr("Hand-over"), wording::shortDate(given->date));
    else if (kit && kit->plannedOn.isValid())
        addFact(tr("Planned on"), wording::longDate(kit->plannedOn));
    const bool received = stage == KitStage::received;
    state_->setText(received                     ? tr("receipt signed")
                    : given                      ? tr("receipt missing")
                    : stage == KitStage::inStock ? tr("to be handed over")
                                                 : tr("none registered"));
    state_->setTone(received ? Tone::accent : given ? Tone::late : Tone::secondary);
    receipt_ = received ? given->evidence : EvidenceId{};
    view_->setVisible(receipt_.isValid());
    open_->setText(kit ? tr("Open") : tr("Register"));
    open_->setToolTip(kit ? tr("Open the kit") : tr("Register a kit"));
    open_->setEnabled(kit || !page_.host().workspace().isReadOnly());
}

void StructureKit::viewReceipt() {
    if (const auto evidence = page_.host().workspace().evidence().find(receipt_))
        documents_->openCopy(*evidence);
}

} // namespace palas::ui
