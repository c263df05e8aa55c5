// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to src/storage: the rows of the trash against those of the file. Table and column names come from
// the file's JSON: they reach no SQL before the schema has been asked for them.

#include "domain/Trash.h"

#include <optional>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace palas {

class Database;

class TrashRows {
public:
    using Reason = RestoreRefusal::Reason;

    explicit TrashRows(Database& database);

    /// False when the key is in use.
    [[nodiscard]] bool insert(const QString& table, const QJsonObject& row);
    /// Fields back to what they were; nothing when done.
    [[nodiscard]] std::optional<Reason> setBack(const QString& table, const QJsonObject& key,
                                                const QJsonObject& before, const QJsonObject& after);
    /// The table of a row that these values name and that is not there; empty when all are.
    [[nodiscard]] QString missingParent(const QString& table, const QJsonObject& values);
    /// Whether another row has the code, or the place, that only one may have.
    [[nodiscard]] bool isTwice(const QString& table, const QJsonObject& row);

private:
    struct Shape {
        QStringList columns;
        QStringList key;
        QList<std::pair<QString, QString>> parents; ///< column, table that it names
    };
    /// Throws storage.trash_unreadable for a table that the history does not record.
    const Shape& shapeOf(const QString& table);
    [[nodiscard]] int count(const QString& table, const QJsonObject& values);

    Database& database_;
    QHash<QString, Shape> shapes_;
};

} // namespace palas
