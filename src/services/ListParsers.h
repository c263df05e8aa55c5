// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: one function for each form of list that TableReader tells apart. `name` is told in
// errors, which are those of readList().

#include "services/TableReader.h"

namespace palas {

/// Every line, the empty ones included, so that rows keep their numbers.
[[nodiscard]] std::vector<Table::Row> csvLines(const QByteArray& utf8, char separator, const QString& name);
/// Empty cells and rows stand where the sheet leaves them out.
[[nodiscard]] std::vector<Table::Row> xlsxLines(const QByteArray& bytes, const QString& name);
[[nodiscard]] std::vector<Table::Row> jsonLines(const QByteArray& bytes, const QString& name);

/// UTF-8 of a text in UTF-8, UTF-16 or, failing both, Windows-1252; line ends become line feeds. Nothing for
/// what is no text.
[[nodiscard]] std::optional<QByteArray> decodedText(const QByteArray& bytes);
/// By what stands most often outside quotes in the first line.
[[nodiscard]] char separatorOf(const QByteArray& utf8);

/// Day `serial` of Excel's calendar, which begins with 1900 (and holds a 29 February that never was).
[[nodiscard]] QDate excelDay(double serial, bool since1904);

} // namespace palas
