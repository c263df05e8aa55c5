// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/EquipmentState.h"
#include "domain/Organisation.h"
#include "services/Lookup.h"

#include <vector>

namespace palas {
class Workspace;

/// How far the kit of a structure is. toProve: handed over, the signed receipt is not filed; received: it is.
enum class KitStage { none, inStock, toProve, received };
[[nodiscard]] QString toCode(KitStage stage);

/// One line of a campaign.
struct CheckedItem {
    const EquipmentItem* item = nullptr;
    const EquipmentCheckLine* line = nullptr; ///< null: not looked at
};

/// The register on a day: kits and items with where they are. Reads one state of the file at construction;
/// what happened, was filed or was ticked after the day does not count.
class EquipmentBook {
public:
    EquipmentBook() = default;
    EquipmentBook(Workspace& workspace, QDate asOf);

    [[nodiscard]] const std::vector<Kit>& kits() const { return kits_.rows(); }             ///< by code
    [[nodiscard]] const std::vector<EquipmentItem>& items() const { return items_.rows(); } ///< by number
    [[nodiscard]] const std::vector<EquipmentCheck>& checks() const { return checks_; }     ///< by start
    [[nodiscard]] const Kit* kit(KitId id) const;
    [[nodiscard]] const EquipmentItem* item(EquipmentItemId id) const;
    [[nodiscard]] std::vector<const EquipmentItem*> itemsOf(KitId id) const; ///< laptops first
    [[nodiscard]] KitState state(KitId id) const;
    [[nodiscard]] ItemState state(EquipmentItemId id) const;
    [[nodiscard]] KitStage stage(KitId id) const;

    /// What happened to a kit and its items, to an item on its own and with its kit, in order.
    [[nodiscard]] std::vector<const EquipmentEvent*> history(KitId id) const;
    [[nodiscard]] std::vector<const EquipmentEvent*> history(EquipmentItemId id) const;
    [[nodiscard]] const std::vector<EquipmentEvent>& events() const { return events_.rows(); } ///< in order
    [[nodiscard]] const EquipmentEvent* event(EquipmentEventId id) const;
    /// The items that an event reached: those on its receipt.
    [[nodiscard]] std::vector<const EquipmentItem*> reached(const EquipmentEvent& event) const;
    /// The hand-over or transfer that gave it to who has it now; null while nobody has it.
    [[nodiscard]] const EquipmentEvent* handover(KitId id) const;
    [[nodiscard]] const EquipmentEvent* handover(EquipmentItemId id) const;
    [[nodiscard]] bool isReceived(const EquipmentEvent& event) const; ///< the signed receipt is filed

    /// The kit that a structure has, else the one in stock that is meant for it; null without any.
    [[nodiscard]] const Kit* kitOf(OrganisationId structure) const;
    /// Who has the item or had it when it was lost; in stock, who its kit is meant for.
    [[nodiscard]] OrganisationId concerned(const EquipmentItem& item) const;

    [[nodiscard]] bool hasSticker(const EquipmentItem& item) const;
    [[nodiscard]] bool hasPhoto(const EquipmentItem& item) const;

    [[nodiscard]] const EquipmentCheck* lastCheck() const; ///< the last that had begun; null: none
    [[nodiscard]] bool isOpen(const EquipmentCheck& check) const;
    /// Items that are with someone (on the last day of a closed campaign), and those looked at.
    [[nodiscard]] std::vector<CheckedItem> checkList(const EquipmentCheck& check) const;

private:
    struct States {
        QHash<KitId, KitState> kits;
        QHash<EquipmentItemId, ItemState> items;
        QHash<EquipmentEventId, std::vector<EquipmentItemId>> reached;
    };
    [[nodiscard]] States statesOn(QDate day) const;
    [[nodiscard]] QHash<OrganisationId, KitId> kitsOfStructures() const;
    [[nodiscard]] bool isFiled(EvidenceId evidence) const;

    QDate asOf_;
    Lookup<Kit, KitId> kits_;
    Lookup<EquipmentItem, EquipmentItemId> items_;
    Lookup<EquipmentEvent, EquipmentEventId> events_;
    std::vector<EquipmentCheck> checks_;
    std::vector<EquipmentCheckLine> lines_;
    QHash<EvidenceId, QDate> filed_;
    States states_;
    QHash<OrganisationId, KitId> kitOf_;
};

} // namespace palas
