// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Trash.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// What was removed, with its rows, until it is restored or deleted for good.
class TrashStore {
public:
    explicit TrashStore(Database& database);

    /// Keeps what a changeset removed and what it cleared, for the change that will have this sequence.
    /// Called by History, inside that change; nothing is kept of a changeset that only adds.
    void keep(qint64 sequence, const QByteArray& changeset);

    [[nodiscard]] std::vector<TrashEntry> all() const; ///< latest first
    [[nodiscard]] std::optional<TrashEntry> find(TrashId id) const;
    /// Keys of the rows that these entries hold, by table; 0 where the key is no single integer.
    [[nodiscard]] QHash<QString, std::vector<qint64>> rowsOf(const std::vector<TrashId>& ids) const;

    /// Inside a change: writes the rows of all these entries again, under their own keys, and takes the
    /// entries out of the trash. When it is refused the change must be given up. Throws
    /// storage.trash_unreadable.
    [[nodiscard]] std::optional<RestoreRefusal> restore(const std::vector<TrashId>& ids);
    void remove(TrashId id);

private:
    Database& database_;
};

} // namespace palas
