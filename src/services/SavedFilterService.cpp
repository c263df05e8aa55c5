// SPDX-License-Identifier: EUPL-1.2
#include "services/SavedFilterService.h"

#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/SavedFilterStore.h"

namespace palas {

Made<SavedFilterId> saveFilter(Workspace& workspace, SavedFilter filter) {
    filter.name = cleanedLine(filter.name);
    filter.filter = cleanedLine(filter.filter);
    for (const SavedFilter& other : workspace.savedFilters().of(filter.list)) {
        filter.position = other.position + 1;
        if (folded(other.name) != folded(filter.name))
            continue;
        filter.id = other.id;
        filter.position = other.position;
        break;
    }
    Outcome outcome = workspace.change({"filter.save", {filter.name}}, [&] {
        Problems problems = validate(filter);
        if (hasErrors(problems))
            return problems;
        if (filter.id.isValid())
            workspace.savedFilters().update(filter);
        else
            filter.id = workspace.savedFilters().insert(filter);
        return problems;
    });
    const SavedFilterId id = outcome.refused() ? SavedFilterId{} : filter.id;
    return {std::move(outcome), id};
}

Outcome removeFilter(Workspace& workspace, SavedFilterId id) {
    const auto stored = workspace.savedFilters().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"filter.remove", {stored->name}}, [&]() -> Problems {
        workspace.savedFilters().remove(id);
        return {};
    });
}

} // namespace palas
