// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/SavedFilter.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// The filters of the lists.
class SavedFilterStore {
public:
    explicit SavedFilterStore(Database& database);

    SavedFilterId insert(SavedFilter filter);
    void update(const SavedFilter& filter);
    void remove(SavedFilterId id);

    [[nodiscard]] std::optional<SavedFilter> find(SavedFilterId id) const;
    [[nodiscard]] std::vector<SavedFilter> of(const QString& list) const; ///< by position

private:
    Database& database_;
};

} // namespace palas
