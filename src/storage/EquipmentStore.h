// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"

#include <optional>
#include <QHash>
#include <vector>

namespace palas {

class Database;

/// Kits, items and what happened to them.
class EquipmentStore {
public:
    explicit EquipmentStore(Database& database);
    KitId insert(const Kit& kit);
    void update(const Kit& kit);
    void remove(KitId id); ///< its items must be out of it, its events gone
    [[nodiscard]] std::optional<Kit> find(KitId id) const;
    [[nodiscard]] std::optional<Kit> findKitByCode(const QString& code) const;
    [[nodiscard]] std::vector<Kit> kits() const; ///< by code

    EquipmentItemId insert(const EquipmentItem& item);
    void update(const EquipmentItem& item);
    void remove(EquipmentItemId id); ///< nothing may name it
    [[nodiscard]] std::optional<EquipmentItem> find(EquipmentItemId id) const;
    [[nodiscard]] std::optional<EquipmentItem> findByInventoryNumber(const QString& number) const;
    [[nodiscard]] std::vector<EquipmentItem> findBySerialNumber(const QString& number) const; ///< not empty
    [[nodiscard]] std::vector<EquipmentItem> items() const;            ///< by inventory number
    [[nodiscard]] std::vector<EquipmentItem> itemsOf(KitId kit) const; ///< by kind, inventory number
    /// Events and checks that name it; it can be removed only when 0.
    [[nodiscard]] int references(EquipmentItemId id) const;

    /// Draws the id and, unless it has one, the position; a receipt's number is raised, never given again.
    EquipmentEventId insert(EquipmentEvent event);
    void update(const EquipmentEvent& event);
    void remove(EquipmentEventId id);
    [[nodiscard]] std::optional<EquipmentEvent> find(EquipmentEventId id) const;
    [[nodiscard]] std::vector<EquipmentEvent> events() const; ///< in the order in which they happened
    [[nodiscard]] std::optional<EquipmentEvent> firstEventOf(KitId kit) const; ///< of the kit as a whole
    [[nodiscard]] QString nextReceiptCode() const;
    /// The day on which each signed receipt and photograph of a sticker was filed.
    [[nodiscard]] QHash<EvidenceId, QDate> filedDays() const;

private:
    Database& database_;
};

} // namespace palas
