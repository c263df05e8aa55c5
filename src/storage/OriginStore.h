// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Origin.h"

#include <optional>

namespace palas {

class Database;

/// The mark of a structure's own copy. A file that has one is only ever read: opening it for
/// writing throws file.dossier before any lock is taken.
class OriginStore {
public:
    explicit OriginStore(Database& database);
    /// Nothing in a programme file.
    [[nodiscard]] std::optional<Origin> read() const;
    void write(const Origin& origin); ///< once, inside the transaction that makes the copy

private:
    Database& database_;
};

/// Whether the file at `path` has the mark; reads that alone, without a lock. False for what cannot be read:
/// opening it tells why.
[[nodiscard]] bool hasOrigin(const QString& path);

} // namespace palas
