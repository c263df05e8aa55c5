// SPDX-License-Identifier: EUPL-1.2
#include "domain/EquipmentState.h"

#include "domain/Codes.h"

#include <algorithm>

namespace palas {
namespace {

using Place = ItemState::Place;
using Reason = EquipmentRefusal::Reason;
using EventKind = EquipmentEventKind;

constexpr Codes<Place, 5> places{{{{Place::stock, "stock"},
                                   {Place::handedOver, "handed_over"},
                                   {Place::repair, "repair"},
                                   {Place::lost, "lost"},
                                   {Place::stolen, "stolen"}}}};

/// Why an item cannot be given, returned, lost or repaired; none when it can.
std::optional<Reason> hindrance(const ItemState& before, const EquipmentEvent& event) {
    switch (event.kind) {
    case EventKind::handover:
        if (before.isGone())
            return Reason::isGone;
        if (before.holder.isValid())
            return Reason::withSomeone;
        return before.place == Place::repair ? std::optional(Reason::inRepair) : std::nullopt;
    case EventKind::transfer:
        if (before.isGone())
            return Reason::isGone;
        if (!before.holder.isValid())
            return Reason::withNobody;
        return before.holder == event.organisation ? std::optional(Reason::sameHolder) : std::nullopt;
    case EventKind::return_:
        if (before.isGone())
            return Reason::isGone;
        return before.holder.isValid() ? std::nullopt : std::optional(Reason::withNobody);
    case EventKind::loss:
    case EventKind::theft:
        return before.isGone() ? std::optional(Reason::isGone) : std::nullopt;
    case EventKind::repair:
        if (before.isGone())
            return Reason::isGone;
        return before.place == Place::repair ? std::optional(Reason::inRepair) : std::nullopt;
    case EventKind::repaired:
        return before.place == Place::repair ? std::nullopt : std::optional(Reason::notInRepair);
    case EventKind::found:
        return before.isGone() ? std::nullopt : std::optional(Reason::notGone);
    }
    return std::nullopt;
}

ItemState moved(ItemState state, const EquipmentEvent& event) {
    state.since = event.date;
    switch (event.kind) {
    case EventKind::handover:
    case EventKind::transfer:
        // What is being repaired changes hands on paper and stays with the repairer.
        state.place = state.place == Place::repair ? Place::repair : Place::handedOver;
        state.holder = event.organisation;
        state.handedOverBy = event.id;
        break;
    case EventKind::return_:
        state.place = state.place == Place::repair ? Place::repair : Place::stock;
        state.holder = {};
        state.handedOverBy = {};
        break;
    case EventKind::loss:
        state.place = Place::lost;
        break;
    case EventKind::theft:
        state.place = Place::stolen;
        break;
    case EventKind::repair:
        state.place = Place::repair;
        break;
    case EventKind::repaired:
    case EventKind::found:
        state.place = state.holder.isValid() ? Place::handedOver : Place::stock;
        break;
    }
    return state;
}

/// Replays the events of one kit, or of one item without kit.
class Replay {
public:
    Replay(KitId kit, const std::vector<EquipmentItem>& items)
        : kit_(kit) {
        for (const EquipmentItem& item : items) {
            order_.push_back(item.id);
            timeline_.items.insert(item.id, {});
        }
    }

    void play(const EquipmentEvent& event) {
        if (kit_.isValid() && event.kit == kit_)
            playKit(event);
        else if (timeline_.items.contains(event.item))
            playItem(event);
    }

    [[nodiscard]] EquipmentTimeline finish() {
        KitState& kit = timeline_.kit;
        for (const ItemState& state : std::as_const(timeline_.items)) {
            if (state.isGone())
                ++kit.gone;
            else if (state.place == Place::repair)
                ++kit.inRepair;
            else if (state.holder != kit.holder)
                ++kit.elsewhere;
        }
        return std::move(timeline_);
    }

private:
    void playItem(const EquipmentEvent& event) {
        EquipmentRefusal refusal;
        if (const auto state = after(timeline_.items.value(event.item), event, &refusal)) {
            timeline_.items[event.item] = *state;
            timeline_.reached[event.id].push_back(event.item);
        } else {
            timeline_.refusals.push_back(refusal);
        }
    }

    void refuse(const EquipmentEvent& event, Reason reason, EquipmentItemId item = {},
                OrganisationId holder = {}) {
        timeline_.refusals.push_back({event, reason, item, holder});
    }

    /// An event of the kit is about the items that are with it: same holder, or in stock with it.
    [[nodiscard]] std::vector<EquipmentItemId> within(const EquipmentEvent& event) const {
        std::vector<EquipmentItemId> found;
        for (const EquipmentItemId item : order_) {
            const ItemState& state = timeline_.items[item];
            if (state.holder == timeline_.kit.holder && !hindrance(state, event))
                found.push_back(item);
        }
        return found;
    }

    [[nodiscard]] bool checkKit(const EquipmentEvent& event) {
        const KitState& kit = timeline_.kit;
        if (order_.empty()) {
            refuse(event, Reason::emptyKit);
            return false;
        }
        if (event.kind == EventKind::handover) {
            for (const EquipmentItemId item : order_) {
                const ItemState& state = timeline_.items[item];
                if (!state.isWithSomeone())
                    continue;
                refuse(event, Reason::withSomeone, kit.holder.isValid() ? EquipmentItemId{} : item,
                       state.holder);
                return false;
            }
        }
        if (event.kind == EventKind::handover && kit.holder.isValid()) {
            refuse(event, Reason::withSomeone, {}, kit.holder);
            return false;
        }
        const bool needsHolder = event.kind == EventKind::transfer || event.kind == EventKind::return_;
        if (needsHolder && !kit.holder.isValid()) {
            refuse(event, Reason::withNobody);
            return false;
        }
        if (event.kind == EventKind::transfer && kit.holder == event.organisation) {
            refuse(event, Reason::sameHolder, {}, kit.holder);
            return false;
        }
        return true;
    }

    void playKit(const EquipmentEvent& event) {
        if (!checkKit(event))
            return;
        const std::vector<EquipmentItemId> items = within(event);
        // A kit of which everything is lost can still be given back: that ends its hand-over.
        if (items.empty() && event.kind != EventKind::return_) {
            const EquipmentItemId first = order_.front();
            const auto reason = hindrance(timeline_.items[first], event);
            refuse(event, reason.value_or(Reason::withNobody), first, timeline_.items[first].holder);
            return;
        }
        for (const EquipmentItemId item : items)
            timeline_.items[item] = moved(timeline_.items[item], event);
        timeline_.reached.insert(event.id, items);
        moveKit(event);
    }

    void moveKit(const EquipmentEvent& event) {
        KitState& kit = timeline_.kit;
        if (hasReceipt(event.kind))
            kit = {event.organisation, event.date, event.id};
        else if (event.kind == EventKind::return_)
            kit = {{}, event.date, {}};
    }

    KitId kit_;
    std::vector<EquipmentItemId> order_;
    EquipmentTimeline timeline_;
};

} // namespace

QString toCode(ItemState::Place place) {
    return places.of(place);
}

std::optional<ItemState> after(const ItemState& before, const EquipmentEvent& event,
                               EquipmentRefusal* refusal) {
    const std::optional<Reason> reason = hindrance(before, event);
    if (!reason)
        return moved(before, event);
    if (refusal)
        *refusal = {event, *reason, event.item, before.holder};
    return std::nullopt;
}

EquipmentTimeline replay(KitId kit, const std::vector<EquipmentItem>& items,
                         std::vector<EquipmentEvent> events, QDate asOf) {
    std::sort(events.begin(), events.end(), inOrder);
    Replay replay(kit, items);
    for (const EquipmentEvent& event : events) {
        if (event.date.isValid() && event.date <= asOf)
            replay.play(event);
    }
    return replay.finish();
}

} // namespace palas
