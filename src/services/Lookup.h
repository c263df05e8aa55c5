// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <QHash>
#include <vector>

namespace palas {

/// Rows of one kind in the order of their store, found by their key. Copies share the rows.
template <class Row, class IdType>
class Lookup {
public:
    Lookup() = default;
    explicit Lookup(std::vector<Row> from) { fill(std::move(from)); }

    void fill(std::vector<Row> from) {
        Held held{std::move(from), {}};
        held.positions.reserve(qsizetype(held.rows.size()));
        for (size_t i = 0; i < held.rows.size(); ++i)
            held.positions.insert(held.rows[i].id, i);
        held_ = std::make_shared<const Held>(std::move(held));
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return held_->rows; }
    [[nodiscard]] const Row* find(IdType id) const {
        const auto found = held_->positions.constFind(id);
        return found == held_->positions.cend() ? nullptr : &held_->rows[*found];
    }

private:
    struct Held {
        std::vector<Row> rows;
        QHash<IdType, size_t> positions;
    };
    std::shared_ptr<const Held> held_ = std::make_shared<const Held>();
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
