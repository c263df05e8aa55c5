// SPDX-License-Identifier: EUPL-1.2
#include "storage/TrashContents.h"

#include "storage/Changeset.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace palas {

namespace {

const QString removedKey = QStringLiteral("removed");
const QString changedKey = QStringLiteral("changed");
const QString tableKey = QStringLiteral("table");
const QString rowKey = QStringLiteral("row");
const QString keyKey = QStringLiteral("key");
const QString beforeKey = QStringLiteral("before");
const QString afterKey = QStringLiteral("after");

QStringList columnsOf(Database& database, const QString& table) {
    Query info(database, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    info.bind(":table", table);
    QStringList names;
    while (info.next()) {
        names.append(info.text(0));
    }
    return names;
}

TrashContents::Changed changedFrom(const ChangedRow& row, const QStringList& columns) {
    TrashContents::Changed changed{row.table, {}, {}, {}};
    for (size_t i = 0; i < row.before.size(); ++i) {
        const QString& column = columns.at(qsizetype(i));
        if (row.key[qsizetype(i)] != 0) {
            changed.key.insert(column, QJsonValue::fromVariant(*row.before[i]));
        } else if (row.after[i]) {
            changed.before.insert(column, QJsonValue::fromVariant(*row.before[i]));
            changed.after.insert(column, QJsonValue::fromVariant(*row.after[i]));
        }
    }
    return changed;
}

TrashContents::Removed removedFrom(const ChangedRow& row, const QStringList& columns) {
    TrashContents::Removed removed{row.table, {}};
    for (size_t i = 0; i < row.before.size(); ++i) {
        removed.row.insert(columns.at(qsizetype(i)), QJsonValue::fromVariant(*row.before[i]));
    }
    return removed;
}

[[noreturn]] void unreadable(const QString& detail) {
    throw StorageError(QStringLiteral("storage.trash_unreadable"), {}, detail);
}

QString tableOf(const QJsonObject& part) {
    const QString table = part.value(tableKey).toString();
    if (table.isEmpty()) {
        unreadable(QStringLiteral("a row of no table"));
    }
    return table;
}

QJsonObject objectOf(const QJsonObject& part, const QString& name) {
    const QJsonObject object = part.value(name).toObject();
    if (object.isEmpty()) {
        unreadable(QStringLiteral("no %1").arg(name));
    }
    return object;
}

} // namespace

TrashContents TrashContents::of(Database& database, const QByteArray& changeset) {
    TrashContents contents;
    QString table;
    QStringList columns;
    for (const ChangedRow& row : changedRows(changeset)) {
        if (row.table == QLatin1String("counter")) {
            continue;
        }
        if (row.table != table) {
            table = row.table;
            columns = columnsOf(database, table);
        }
        if (row.operation == ChangedRow::Operation::removed) {
            contents.removed.push_back(removedFrom(row, columns));
        } else if (row.operation == ChangedRow::Operation::updated) {
            contents.changed.push_back(changedFrom(row, columns));
        }
    }
    return contents;
}

TrashContents TrashContents::fromJson(const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        unreadable(QStringLiteral("not an object"));
    }
    TrashContents contents;
    for (const QJsonValue& value : document.object().value(removedKey).toArray()) {
        const QJsonObject part = value.toObject();
        contents.removed.push_back({tableOf(part), objectOf(part, rowKey)});
    }
    for (const QJsonValue& value : document.object().value(changedKey).toArray()) {
        const QJsonObject part = value.toObject();
        contents.changed.push_back(
            {tableOf(part), objectOf(part, keyKey), objectOf(part, beforeKey), objectOf(part, afterKey)});
    }
    return contents;
}

QString TrashContents::toJson() const {
    QJsonArray removedParts;
    for (const Removed& part : removed) {
        removedParts.append(QJsonObject{{tableKey, part.table}, {rowKey, part.row}});
    }
    QJsonArray changedParts;
    for (const Changed& part : changed) {
        changedParts.append(QJsonObject{
            {tableKey, part.table}, {keyKey, part.key}, {beforeKey, part.before}, {afterKey, part.after}});
    }
    const QJsonObject all{{removedKey, removedParts}, {changedKey, changedParts}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace palas
