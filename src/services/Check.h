// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/History.h"

#include <QStringList>

namespace palas {

struct CheckResult {
    bool sound = false;
    int schema = 0;
    QStringList problems; ///< stable codes with detail after a colon: "integrity: ...", "history: 12",
                          ///< "evidence: P-0004"
    History::Verification history;
    QString recoveryCopy; ///< set when an interrupted change was rolled back
};

/// Integrity, schema, foreign keys, history chain, evidence hashes. Recovers an interrupted change first when
/// the lock is free. Throws StorageError when the file cannot be opened at all.
[[nodiscard]] CheckResult checkFile(const QString& path);

} // namespace palas
