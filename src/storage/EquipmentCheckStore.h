// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Campaigns of physical checks, and what was found of each item.
class EquipmentCheckStore {
public:
    explicit EquipmentCheckStore(Database& database);
    EquipmentCheckId insert(const EquipmentCheck& check);
    void update(const EquipmentCheck& check);
    void remove(EquipmentCheckId id); ///< its lines must be gone
    [[nodiscard]] std::optional<EquipmentCheck> find(EquipmentCheckId id) const;
    [[nodiscard]] std::vector<EquipmentCheck> all() const; ///< by start, the last one last

    void set(const EquipmentCheckLine& line); ///< replaces what was found of the item
    void remove(EquipmentCheckId check, EquipmentItemId item);
    [[nodiscard]] std::vector<EquipmentCheckLine> lines(EquipmentCheckId check) const; ///< by day
    [[nodiscard]] std::vector<EquipmentCheckLine> allLines() const;                    ///< by campaign, day

private:
    Database& database_;
};

} // namespace palas
