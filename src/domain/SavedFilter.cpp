// SPDX-License-Identifier: EUPL-1.2
#include "domain/SavedFilter.h"

#include "domain/Validation.h"

namespace palas {

Problems validate(const SavedFilter& filter) {
    Problems problems;
    requireText(problems, "name", filter.name, "filter.name.required");
    requireText(problems, "filter", filter.filter, "filter.text.required");
    limitLine(problems, "name", filter.name);
    limitLine(problems, "filter", filter.filter);
    return problems;
}

} // namespace palas
