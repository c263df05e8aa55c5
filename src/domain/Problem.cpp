// SPDX-License-Identifier: EUPL-1.2
#include "domain/Problem.h"

#include <algorithm>

namespace palas {

bool hasErrors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.severity == Problem::Severity::error; });
}

} // namespace palas
