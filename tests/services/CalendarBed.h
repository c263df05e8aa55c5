// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Calendar.h"
#include "services/Figures.h"
#include "tests/support/Catch.h"

#include <algorithm>

namespace palas::test {

inline const QDate today(2022, 5, 18);

inline Figures figuresOf(Workspace& workspace, OrganisationId structure = {}) {
    return {workspace, {today, structure, {}}};
}

inline std::vector<CalendarEntry> of(const std::vector<CalendarEntry>& entries, CalendarKind kind) {
    std::vector<CalendarEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [kind](const CalendarEntry& entry) { return entry.kind == kind; });
    return found;
}

inline std::vector<CalendarEntry> entriesOf(Workspace& workspace, const CalendarFilter& filter = {}) {
    return Calendar(figuresOf(workspace), workspace).matching(filter);
}

inline size_t count(const std::vector<CalendarEntry>& entries, std::initializer_list<CalendarKind> kinds) {
    size_t sum = 0;
    for (const CalendarKind kind : kinds)
        sum += of(entries, kind).size();
    return sum;
}

inline const CalendarEntry& withKey(const std::vector<CalendarEntry>& entries, const QString& key) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const CalendarEntry& entry) { return entry.key == key; });
    REQUIRE(found != entries.end());
    return *found;
}

} // namespace palas::test
