// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"

namespace palas::test {

inline QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& problem : problems)
        list.push_back(problem.code);
    return list;
}

} // namespace palas::test
