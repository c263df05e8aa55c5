// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/table/RecordModel.h"

namespace palas::ui {
class RecordTable;

/// Rows for a RecordTable, gathered one by one with their keys and how their cells look.
class Records {
public:
    Records(const QString& name, std::vector<Table::Column> columns);

    /// `looks` may stop before the last column; the cells after it show their value.
    void add(qint64 id, Table::Row row, std::vector<CellLook> looks = {});
    [[nodiscard]] const Table& table() const { return table_; }
    /// Hands the rows over.
    void showIn(RecordTable& list);

private:
    Table table_;
    std::vector<qint64> ids_;
    std::vector<std::vector<CellLook>> looks_;
};

/// The icon of a state in its colour, its word as the tip.
[[nodiscard]] CellLook stateLook(ChartState state);
/// Words in place of a value that is not known yet.
[[nodiscard]] CellLook wordsLook(const QString& text, Tone tone = Tone::text);

} // namespace palas::ui
