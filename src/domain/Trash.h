// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Ids.h"

namespace palas {

/// What one change took away, and can be restored.
struct TrashEntry {
    TrashId id;
    qint64 sequence = 0; ///< of that change in the history, which also tells the rest
    ChangeLabel label;
    QString author;
    QDateTime instant; ///< UTC
    bool operator==(const TrashEntry&) const = default;
};

/// Why an entry of the trash cannot be restored.
struct RestoreRefusal {
    enum class Reason {
        gone,    ///< a row that it names, or was taken off, is not there any more
        taken,   ///< its key, or a code that only one row may have, is in use again
        changed, ///< a field that it cleared has been filled in since
    };
    TrashId entry;
    Reason reason = Reason::gone;
    QString table; ///< of the row that is missing or in the way
    bool operator==(const RestoreRefusal&) const = default;
};

} // namespace palas
