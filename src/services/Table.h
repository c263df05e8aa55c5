// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Quantities.h"

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

namespace palas {

/// A typed table without words: rows behind a figure, an export, a list. Column titles are worded above by
/// their name.
struct Table {
    enum class Type { text, integer, minutes, cents, percent, date };
    struct Column {
        QString name; ///< stable, snake_case: "last_name"
        Type type = Type::text;
        bool operator==(const Column&) const = default;
    };
    /// Empty cells are unknown, which is not zero. Percent cells are double in 0..100.
    using Cell = std::variant<std::monostate, QString, qint64, double, QDate>;

    QString name;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool operator==(const Table&) const = default;
};

} // namespace palas
