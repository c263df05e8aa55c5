// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"

#include <QHash>

namespace palas {

/// Where an item is, as its events make it.
struct ItemState {
    enum class Place { stock, handedOver, repair, lost, stolen };
    Place place = Place::stock;
    /// Who has it; of an item lost, stolen or in repair: who had it. None: it was in stock.
    OrganisationId holder;
    QDate since;                   ///< day of the event that put it there; invalid: nothing happened yet
    EquipmentEventId handedOverBy; ///< hand-over or transfer that gave it to `holder`
    [[nodiscard]] bool isGone() const { return place == Place::lost || place == Place::stolen; }
    [[nodiscard]] bool isWithSomeone() const { return holder.isValid() && !isGone(); }
    bool operator==(const ItemState&) const = default;
};
[[nodiscard]] QString toCode(ItemState::Place place);

/// Where a kit is as a whole.
struct KitState {
    OrganisationId holder; ///< who has it; none: in stock
    QDate since;
    EquipmentEventId handedOverBy; ///< hand-over or transfer that gave it to `holder`
    int gone = 0;                  ///< items lost or stolen
    int inRepair = 0;
    int elsewhere = 0; ///< items that are neither gone nor with the kit
    [[nodiscard]] bool isComplete() const { return gone == 0 && inRepair == 0 && elsewhere == 0; }
    bool operator==(const KitState&) const = default;
};

/// Why an event cannot have happened where it stands.
struct EquipmentRefusal {
    enum class Reason {
        withSomeone,
        withNobody,
        sameHolder,
        isGone,
        inRepair,
        notInRepair,
        notGone,
        emptyKit
    };
    EquipmentEvent event;
    Reason reason = Reason::withNobody;
    EquipmentItemId item;  ///< the item in the way; none: the kit itself
    OrganisationId holder; ///< who has it
};

/// The state of an item after an event of its own; none when it cannot happen, with the reason in `refusal`.
[[nodiscard]] std::optional<ItemState> after(const ItemState& before, const EquipmentEvent& event,
                                             EquipmentRefusal* refusal = nullptr);

/// What events make of one kit and its items, or of an item without kit. An event of the kit reaches the
/// items that are where the kit is: one that is lost stays lost when the kit is returned.
struct EquipmentTimeline {
    KitState kit;
    QHash<EquipmentItemId, ItemState> items;
    std::vector<EquipmentRefusal> refusals; ///< events that cannot have happened; they change nothing
    /// Items that each event reached.
    QHash<EquipmentEventId, std::vector<EquipmentItemId>> reached;
};

/// `events` in any order; those after `asOf`, and of other kits and items, do not count.
[[nodiscard]] EquipmentTimeline replay(KitId kit, const std::vector<EquipmentItem>& items,
                                       std::vector<EquipmentEvent> events, QDate asOf);

} // namespace palas
