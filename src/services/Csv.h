// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Table.h"

#include <QByteArray>
#include <QStringList>

namespace palas {

/// The text as a spreadsheet may be given it without running it: one that begins with = + - @ ' tab or
/// carriage return gets an apostrophe in front. A text that begins with an apostrophe gets one too, so that
/// the guard can be taken off again without doubt.
[[nodiscard]] QString formulaGuarded(const QString& text);
/// What was guarded: takes one apostrophe off before such a character. « 'avant », never guarded, stays.
[[nodiscard]] QString formulaUnguarded(const QString& text);

/// A cell as people in France type it: decimal comma, JJ/MM/AAAA, euros for cents, whole minutes; texts are
/// guarded.
[[nodiscard]] QString typedText(const Table::Cell& cell, Table::Type type);

/// CSV for French Excel: UTF-8 with byte-order mark, « ; », CRLF, every field quoted by libcsv.
[[nodiscard]] QByteArray toCsv(const Table& table, const QStringList& titles);
/// Tab-separated, for the clipboard of a spreadsheet; a field with a tab, a line break or a quote is quoted.
[[nodiscard]] QString toTsv(const Table& table, const QStringList& titles);

} // namespace palas
