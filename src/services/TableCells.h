// SPDX-License-Identifier: EUPL-1.2
#pragma once

// For those who fill tables: cells of rows that may be absent.

#include "services/Table.h"

#include <iterator>
#include <type_traits>

namespace palas {

/// `cellOf(session, &Session::code)`: empty without a row.
template <class Row, class Field>
[[nodiscard]] Table::Cell cellOf(const Row* row, Field Row::*field) {
    return row ? toCell(row->*field) : Table::Cell{};
}

[[nodiscard]] inline Table::Cell centsCell(std::optional<Cents> cents) {
    return cents ? toCell(cents->value) : Table::Cell{};
}

/// Columns after columns, or cells after cells.
template <class Part>
void append(std::vector<Part>& to, std::type_identity_t<std::vector<Part>> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace palas
