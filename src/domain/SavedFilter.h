// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <QString>

namespace palas {

/// What was typed above a list to filter it, under a name.
struct SavedFilter {
    SavedFilterId id;
    QString list; ///< the table that the list shows: "people"
    QString name;
    QString filter;
    int position = 0; ///< among those of the list
    bool operator==(const SavedFilter&) const = default;
};

[[nodiscard]] Problems validate(const SavedFilter& filter);

} // namespace palas
