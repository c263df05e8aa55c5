// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas {

/// Of each kind of copy that the program makes before it touches a file (« interrupted », « schema-N »), the
/// latest ones are kept.
inline constexpr int keptOwnCopies = 5;

/// Where to put the next copy of a kind: « KIND-STAMP.palas » in the file's folder of copies, which is made.
/// Throws file.folder_read_only.
[[nodiscard]] QString newOwnCopy(const QString& programmeFile, const QString& kind);
/// Removes the oldest copies of all kinds whose name begins with `family` (« interrupted », « schema »), with
/// their journals, and what was broken off. Called by whoever holds the lock, once the new copy is there.
void pruneOwnCopies(const QString& programmeFile, const QString& family);

} // namespace palas
