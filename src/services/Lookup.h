// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <vector>

namespace palas {

/// Rows of one kind in the order of their store, found by their key.
template <class Row, class IdType>
struct Lookup {
    std::vector<Row> rows;
    QHash<IdType, size_t> positions;

    Lookup() = default;
    explicit Lookup(std::vector<Row> from) { fill(std::move(from)); }

    void fill(std::vector<Row> from) {
        rows = std::move(from);
        positions.clear();
        positions.reserve(qsizetype(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            positions.insert(rows[i].id, i);
    }
    [[nodiscard]] const Row* find(IdType id) const {
        const auto found = positions.constFind(id);
        return found == positions.cend() ? nullptr : &rows[*found];
    }
};

/// `grouped(halfDays, &HalfDay::session)`: rows by what they belong to, each group in the order of its store.
template <class Row, class Key>
[[nodiscard]] QHash<Key, std::vector<Row>> grouped(std::vector<Row> rows, Key Row::*owner) {
    QHash<Key, std::vector<Row>> groups;
    for (Row& row : rows)
        groups[row.*owner].push_back(std::move(row));
    return groups;
}

} // namespace palas
