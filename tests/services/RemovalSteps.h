// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/services/Fixture.h"
#include "tests/services/RemovalCases.h"

namespace palas::test {

using W = Workspace&;

/// What the first row gives for which `remove` is accepted.
template <class Row, class Remove>
Outcome firstAccepted(const std::vector<Row>& rows, Remove remove) {
    for (const Row& row : rows) {
        Outcome outcome = remove(row);
        if (outcome.sequence)
            return outcome;
    }
    return {};
}

template <class Row, class Wanted>
std::vector<Row> those(std::vector<Row> rows, Wanted wanted) {
    std::erase_if(rows, [&](const Row& row) { return !wanted(row); });
    return rows;
}

inline int documentsFiled = 0;

/// A document that no other row names.
template <class File>
void file(File into) {
    const int number = ++documentsFiled;
    QByteArray bytes = "%PDF-1.7 " + QByteArray::number(number);
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    (void)into(QString("document-%1.pdf").arg(number), content);
}

/// Those of the activities, after those of the path.
[[nodiscard]] std::vector<RemovalCase> activityRemovalCases();

} // namespace palas::test
