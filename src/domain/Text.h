// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas {

/// Longest text accepted in a one-line field (names, titles, labels) and in a note, in characters.
inline constexpr int maxLineLength = 300;
inline constexpr int maxNoteLength = 10000;

/// The form used for search, sorting keys and matching: lower case, without accents, ligatures opened (œ ->
/// oe), both apostrophes and hyphens as spaces, spaces collapsed. "M'Tsangamouji" -> "m tsangamouji".
[[nodiscard]] QString folded(const QString& text);

/// The key by which every list of names is sorted: folded, without spaces and punctuation, so that
/// « M'Tsangamouji » stands after « Mtsamboro », and with numbers that sort by value (« PV-9 » before « PV-10
/// »).
[[nodiscard]] QString sortKey(const QString& text);

/// True when every word of `needle` begins a word of `haystack` or stands inside it, both folded.
/// "Mtsangamouji" finds "M'Tsangamouji": the comparison is also made without spaces.
[[nodiscard]] bool matches(const QString& haystack, const QString& needle);

/// What a person typed into a one-line field: control characters removed, spaces collapsed and trimmed,
/// letters composed.
[[nodiscard]] QString cleanedLine(const QString& text);
/// The same for a note: line ends are kept, as line feeds.
[[nodiscard]] QString cleanedNote(const QString& text);

} // namespace palas
