// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureKit.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/Phrases.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"

#include <QPushButton>

namespace palas::ui {

StructureKit::StructureKit(Page& page, QWidget* parent)
    : Card(tr("Kit"), parent)
    , page_(page)
    , documents_(new EvidenceActions(page))
    , state_(new TextLabel({}, TextSize::small, true))
    , items_(new TextLabel({}, TextSize::small))
    , view_(makeIconButton(tr("See the receipt"), QStringLiteral("apercu"), QStringLiteral("ficheKitView")))
    , open_(makeButton(tr("See"), {}, QStringLiteral("ficheKitOpen"), ButtonKind::flat, true)) {
    setObjectName(QStringLiteral("ficheKit"));
    state_->setObjectName(QStringLiteral("ficheKitState"));
    titleRow()->insertWidget(1, state_);
    titleRow()->addWidget(view_);
    titleRow()->addWidget(open_);
    body()->setSpacing(2);
    items_->setObjectName(QStringLiteral("ficheKitItems"));
    items_->setWordWrap(true);
    body()->addWidget(items_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(view_, &QPushButton::clicked, this, &StructureKit::viewReceipt);
    connect(open_, &QPushButton::clicked, this, [this] {
        page_.host().goTo({QStringLiteral("equipment"), kit_.isValid() ? kit_.value : structure_.value,
                           kit_.isValid() ? QStringLiteral("kit") : QStringLiteral("new")});
    });
}

void StructureKit::hideOpening() {
    open_->hide();
}

/// « DEMO-0017, DEMO-0034 perdu »; what they are is in the tooltip.
QString StructureKit::itemWords(const Figures& figures, const Kit& kit) {
    const EquipmentBook& book = figures.equipment();
    QStringList words;
    QStringList whole;
    for (const EquipmentItem* item : book.itemsOf(kit.id)) {
        const ItemState state = book.state(item->id);
        const bool amiss = state.isGone() || state.place == ItemState::Place::repair;
        const QString where = wording::label(state.place).toLower();
        words << (amiss ? item->inventoryNumber + u' ' + where : item->inventoryNumber);
        whole << labelled(wording::label(item->kind), item->inventoryNumber + QStringLiteral(", ") + where);
        if (state.isGone())
            items_->setTone(Tone::bad);
    }
    setToolTip(whole.join(u'\n'));
    return words.join(QStringLiteral(", "));
}

void StructureKit::showStructure(const Figures& figures, const Organisation& structure) {
    const EquipmentBook& book = figures.equipment();
    const Kit* kit = book.kitOf(structure.id);
    const KitStage stage = figures.kitStage(structure.id);
    structure_ = structure.id;
    kit_ = kit ? kit->id : KitId{};
    concerned_ = kit || structure.kind == OrganisationKind::ccas;
    const EquipmentEvent* given = kit ? book.handover(kit->id) : nullptr;
    setTitle(given ? tr("Kit handed over") : tr("Kit"));
    items_->setTone(Tone::text);
    QStringList words;
    if (given)
        words << wording::shortDate(given->date);
    else if (kit && kit->plannedOn.isValid())
        words << tr("planned on %1").arg(wording::shortDate(kit->plannedOn));
    if (kit)
        words << itemWords(figures, *kit);
    items_->setText(words.join(QStringLiteral(" · ")));
    items_->setVisible(!words.isEmpty());
    const bool received = stage == KitStage::received;
    state_->setText(received                     ? tr("receipt signed")
                    : given                      ? tr("receipt missing")
                    : stage == KitStage::inStock ? tr("to be handed over")
                                                 : tr("none registered"));
    state_->setTone(received ? Tone::accent : given ? Tone::late : Tone::secondary);
    receipt_ = received ? given->evidence : EvidenceId{};
    view_->setVisible(receipt_.isValid());
    open_->setText(kit ? tr("See") : tr("Register"));
    open_->setToolTip(kit ? tr("Open the kit") : tr("Register a kit"));
    open_->setAccessibleName(open_->toolTip());
    open_->setEnabled(kit || !page_.host().workspace().isReadOnly());
}

void StructureKit::viewReceipt() {
    if (const auto evidence = page_.host().workspace().evidence().find(receipt_))
        documents_->openCopy(*evidence);
}

} // namespace palas::ui
