// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Importer.h"

namespace palas::test {

/// A list from the spreadsheet of a CCAS: `people` rows with accents in all places, some of them twice, days
/// written in two ways, and a row with a fault wherever `faulty` says so.
struct SampleList {
    Table table;
    QStringList titles;
    QSet<int> faulty; ///< row numbers as the spreadsheet shows them
    int people = 0;   ///< different ones in the rows without fault
};
[[nodiscard]] SampleList sampleList();

} // namespace palas::test
