// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Table.h"

#include <QStringList>

namespace palas {

/// Largest list that is read, in bytes; the parts of a workbook together may take four times as much.
inline constexpr qint64 largestList = 128LL * 1024 * 1024;

/// A list as someone else wrote it, before anything is made of it: the first line that is not empty gives the
/// titles. Cells are texts; workbooks and JSON also give numbers and dates.
struct ForeignTable {
    struct Row {
        int number = 0; ///< as a spreadsheet shows it, the titles being row 1 of most lists
        Table::Row cells;
    };
    QStringList titles;
    std::vector<Row> rows; ///< without empty ones
    bool inCents = false;  ///< JSON: amounts are whole cents, as our own export writes them
};

/// Reads CSV (« ; », « , » or tab; UTF-8, UTF-16 or Windows-1252), XLSX (first visible sheet) or JSON (a list
/// of objects), told apart by their content. Guards against formulas are taken off. Throws file.not_found,
/// file.cannot_read, file.list_empty, file.list_too_large, file.list_damaged, file.not_a_list,
/// file.old_spreadsheet.
[[nodiscard]] ForeignTable readList(const QString& path);
/// What a spreadsheet puts on the clipboard: cells between tabs (or « ; »).
[[nodiscard]] ForeignTable readPastedList(const QString& text);
/// The same from bytes; `name` is told in errors.
[[nodiscard]] ForeignTable readListBytes(const QByteArray& bytes, const QString& name);

/// A cell as the person who typed it saw it: « 12,5 », « 28/06/2021 ».
[[nodiscard]] QString seenText(const Table::Cell& cell);

/// The day that people and spreadsheets write: « 28/06/2021 », « 28.6.2021 », « 2021-06-28 », or the number
/// of a day in Excel. Invalid when it is none of them.
[[nodiscard]] QDate readDay(const Table::Cell& cell);
/// The minute of the day: « 8 h 30 », « 08:30 », « 9h », or the part of a day in Excel. Nothing for anything
/// else.
[[nodiscard]] std::optional<int> readClock(const Table::Cell& cell);
/// Euros: « 1 234,50 € », « 1234.5 », or a number; a whole number of `inCents`: cents. Nothing for anything
/// else.
[[nodiscard]] std::optional<Cents> readAmount(const Table::Cell& cell, bool inCents);

} // namespace palas
