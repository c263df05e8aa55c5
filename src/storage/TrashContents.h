// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to src/storage: what an entry of the trash holds, as JSON by table and column name. No recorded
// table holds bytes: a document's row names them by their SHA-256.

#include <QJsonObject>
#include <QString>
#include <vector>

namespace palas {

class Database;

struct TrashContents {
    struct Removed {
        QString table;
        QJsonObject row; ///< every column
    };
    struct Changed {
        QString table;
        QJsonObject key;
        QJsonObject before; ///< the columns that the change touched
        QJsonObject after;
    };
    std::vector<Removed> removed;
    std::vector<Changed> changed;

    /// Numbers given are left out: they are not wound back (docs/decisions/0010).
    [[nodiscard]] static TrashContents of(Database& database, const QByteArray& changeset);
    /// Throws storage.trash_unreadable.
    [[nodiscard]] static TrashContents fromJson(const QString& json);
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] bool isEmpty() const { return removed.empty() && changed.empty(); }
};

} // namespace palas
