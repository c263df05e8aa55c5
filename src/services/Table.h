// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Quantities.h"

#include <optional>
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
    /// Empty cells are unknown, which is not zero. Percent cells are double in 0..100; minutes and cents are
    /// qint64.
    using Cell = std::variant<std::monostate, QString, qint64, double, QDate>;
    using Row = std::vector<Cell>;

    QString name;
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool operator==(const Table&) const = default;

    /// Position of the column called `columnName`, -1 when there is none.
    [[nodiscard]] int column(const QString& columnName) const;
};

/// The cell of a value; an empty text, an invalid date or a missing number make the empty cell.
[[nodiscard]] Table::Cell toCell(const QString& text);
[[nodiscard]] Table::Cell toCell(QDate day);
[[nodiscard]] Table::Cell toCell(qint64 number);
[[nodiscard]] Table::Cell toCell(Minutes minutes);
[[nodiscard]] Table::Cell toCell(std::optional<int> number);
/// "08:30"
[[nodiscard]] Table::Cell clockCell(std::optional<int> minuteOfDay);

} // namespace palas
