// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas {

/// What is known of a file before SQLite has seen it.
struct FileFacts {
    int schema = 0;
    bool hotJournal = false; ///< a change was interrupted and waits to be rolled back
};

/// The absolute path behind links: SQLite keeps the journal beside the real file, so the lock must be there
/// too.
[[nodiscard]] QString realPath(const QString& path);

/// Looks at the bytes only. Throws file.not_found, file.cannot_read, file.empty, file.not_sqlite,
/// file.other_program, file.newer_schema, file.truncated (shorter than its header), file.damaged.
FileFacts inspectFile(const QString& path, int newestSchema);

/// Makes an empty file where none was, in one step. Throws file.exists, file.cannot_write (no such folder),
/// file.folder_read_only.
void claimNewFile(const QString& path);

/// The length that the header announces, in bytes; 0 when it does not tell.
[[nodiscard]] qint64 announcedSize(const QString& path);

/// Copies the file and its journal into the folder of copies; returns the path of the file's copy, which
/// SQLite would recover in the same way. Older such copies are pruned.
[[nodiscard]] QString copyAside(const QString& path);

} // namespace palas
