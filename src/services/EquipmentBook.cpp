// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentBook.h"

#include "services/Workspace.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"

#include <algorithm>

namespace palas {

QString toCode(KitStage stage) {
    switch (stage) {
    case KitStage::none:
        return QStringLiteral("none");
    case KitStage::inStock:
        return QStringLiteral("in_stock");
    case KitStage::toProve:
        return QStringLiteral("to_prove");
    case KitStage::received:
        return QStringLiteral("received");
    }
    return {};
}

EquipmentBook::EquipmentBook(Workspace& workspace, QDate asOf)
    : asOf_(asOf)
    , kits_(workspace.equipment().kits())
    , items_(workspace.equipment().items())
    , checks_(workspace.equipmentChecks().all())
    , lines_(workspace.equipmentChecks().allLines())
    , filed_(workspace.equipment().filedDays()) {
    std::vector<EquipmentEvent> events = workspace.equipment().events();
    std::erase_if(events, [asOf](const EquipmentEvent& event) { return event.date > asOf; });
    events_.fill(std::move(events));
    std::erase_if(checks_, [asOf](const EquipmentCheck& check) { return check.start > asOf; });
    std::erase_if(lines_, [asOf](const EquipmentCheckLine& line) { return line.checkedOn > asOf; });
    states_ = statesOn(asOf);
    kitOf_ = kitsOfStructures();
}

/// Each kit, then each item without one, replayed with its own events only.
EquipmentBook::States EquipmentBook::statesOn(QDate day) const {
    QHash<KitId, std::vector<EquipmentItem>> itemsOfKit;
    QHash<EquipmentItemId, KitId> kitOfItem;
    for (const EquipmentItem& item : items()) {
        kitOfItem.insert(item.id, item.kit);
        itemsOfKit[item.kit].push_back(item);
    }
    QHash<KitId, std::vector<EquipmentEvent>> eventsOfKit;
    QHash<EquipmentItemId, std::vector<EquipmentEvent>> eventsOfItem;
    for (const EquipmentEvent& event : events()) {
        const KitId kit = event.item.isValid() ? kitOfItem.value(event.item) : event.kit;
        if (kit.isValid())
            eventsOfKit[kit].push_back(event);
        else
            eventsOfItem[event.item].push_back(event);
    }
    States states;
    const auto take = [&](EquipmentTimeline timeline) {
        states.items.insert(timeline.items);
        states.reached.insert(timeline.reached);
    };
    for (const Kit& kit : kits()) {
        EquipmentTimeline timeline = replay(kit.id, itemsOfKit.value(kit.id), eventsOfKit.value(kit.id), day);
        states.kits.insert(kit.id, timeline.kit);
        take(std::move(timeline));
    }
    for (const EquipmentItem& item : itemsOfKit.value(KitId{}))
        take(replay({}, {item}, eventsOfItem.value(item.id), day));
    return states;
}

const Kit* EquipmentBook::kit(KitId id) const {
    return kits_.find(id);
}

const EquipmentItem* EquipmentBook::item(EquipmentItemId id) const {
    return items_.find(id);
}

const EquipmentEvent* EquipmentBook::event(EquipmentEventId id) const {
    return events_.find(id);
}

std::vector<const EquipmentItem*> EquipmentBook::itemsOf(KitId id) const {
    std::vector<const EquipmentItem*> found;
    for (const EquipmentItem& item : items()) {
        if (item.kit == id)
            found.push_back(&item);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const EquipmentItem* a, const EquipmentItem* b) { return a->kind < b->kind; });
    return found;
}

KitState EquipmentBook::state(KitId id) const {
    return states_.kits.value(id);
}

ItemState EquipmentBook::state(EquipmentItemId id) const {
    return states_.items.value(id);
}

KitStage EquipmentBook::stage(KitId id) const {
    if (!kit(id))
        return KitStage::none;
    const EquipmentEvent* given = handover(id);
    if (!given)
        return KitStage::inStock;
    return isReceived(*given) ? KitStage::received : KitStage::toProve;
}

std::vector<const EquipmentEvent*> EquipmentBook::history(KitId id) const {
    std::vector<const EquipmentEvent*> found;
    for (const EquipmentEvent& event : events()) {
        const EquipmentItem* about = event.item.isValid() ? item(event.item) : nullptr;
        if (event.kit == id || (about && about->kit == id))
            found.push_back(&event);
    }
    return found;
}

std::vector<const EquipmentEvent*> EquipmentBook::history(EquipmentItemId id) const {
    std::vector<const EquipmentEvent*> found;
    for (const EquipmentEvent& event : events()) {
        const std::vector<EquipmentItemId> items = states_.reached.value(event.id);
        if (std::find(items.begin(), items.end(), id) != items.end())
            found.push_back(&event);
    }
    return found;
}

std::vector<const EquipmentItem*> EquipmentBook::reached(const EquipmentEvent& event) const {
    std::vector<const EquipmentItem*> found;
    for (const EquipmentItemId id : states_.reached.value(event.id)) {
        if (const EquipmentItem* one = item(id))
            found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const EquipmentItem* a, const EquipmentItem* b) { return a->kind < b->kind; });
    return found;
}

const EquipmentEvent* EquipmentBook::handover(KitId id) const {
    return event(state(id).handedOverBy);
}

const EquipmentEvent* EquipmentBook::handover(EquipmentItemId id) const {
    return event(state(id).handedOverBy);
}

bool EquipmentBook::isFiled(EvidenceId evidence) const {
    const auto day = filed_.constFind(evidence);
    return day != filed_.cend() && *day <= asOf_;
}

bool EquipmentBook::isReceived(const EquipmentEvent& event) const {
    return isFiled(event.evidence);
}

const Kit* EquipmentBook::kitOf(OrganisationId structure) const {
    return kit(kitOf_.value(structure));
}

/// The first in the order of the codes: of those that a structure has, else of those meant for it.
QHash<OrganisationId, KitId> EquipmentBook::kitsOfStructures() const {
    QHash<OrganisationId, KitId> held;
    QHash<OrganisationId, KitId> found;
    for (const Kit& kit : kits()) {
        const OrganisationId holder = state(kit.id).holder;
        auto& list = holder.isValid() ? held : found;
        const OrganisationId structure = holder.isValid() ? holder : kit.organisation;
        if (!list.contains(structure))
            list.insert(structure, kit.id);
    }
    found.insert(held);
    return found;
}

OrganisationId EquipmentBook::concerned(const EquipmentItem& item) const {
    const OrganisationId holder = state(item.id).holder;
    const Kit* of = kit(item.kit);
    return holder.isValid() || !of ? holder : of->organisation;
}

bool EquipmentBook::hasSticker(const EquipmentItem& item) const {
    return item.stickerOn.isValid() && item.stickerOn <= asOf_;
}

bool EquipmentBook::hasPhoto(const EquipmentItem& item) const {
    return isFiled(item.stickerPhoto);
}

const EquipmentCheck* EquipmentBook::lastCheck() const {
    return checks_.empty() ? nullptr : &checks_.back();
}

bool EquipmentBook::isOpen(const EquipmentCheck& check) const {
    return !check.end.isValid() || check.end > asOf_;
}

std::vector<CheckedItem> EquipmentBook::checkList(const EquipmentCheck& check) const {
    const States past = isOpen(check) ? States{} : statesOn(check.end);
    const States& states = isOpen(check) ? states_ : past;
    QHash<EquipmentItemId, const EquipmentCheckLine*> lineOf;
    for (const EquipmentCheckLine& line : lines_) {
        if (line.check == check.id)
            lineOf.insert(line.item, &line);
    }
    std::vector<CheckedItem> list;
    for (const EquipmentItem& item : items()) {
        const EquipmentCheckLine* line = lineOf.value(item.id);
        if (line || states.items.value(item.id).place == ItemState::Place::handedOver)
            list.push_back({&item, line});
    }
    return list;
}

} // namespace palas
