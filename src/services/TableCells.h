// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to the services that fill tables: cells of rows that may be absent.

#include "services/Table.h"

namespace palas {

/// `cellOf(session, &Session::code)`: empty without a row.
template <class Row, class Field>
[[nodiscard]] Table::Cell cellOf(const Row* row, Field Row::*field) {
    return row ? toCell(row->*field) : Table::Cell{};
}

[[nodiscard]] inline Table::Cell centsCell(std::optional<Cents> cents) {
    return cents ? toCell(cents->value) : Table::Cell{};
}

} // namespace palas
