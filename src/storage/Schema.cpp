// SPDX-License-Identifier: EUPL-1.2
#include "storage/Schema.h"

#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QDir>
#include <QFile>

namespace palas {

namespace {

std::vector<SchemaStep> releasedSteps() {
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            throw StorageError(QStringLiteral("storage.failed"), {}, name);
        }
        steps.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

QStringList tableNames(Database& database) {
    QStringList names;
    Query query(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (query.next()) {
        names.append(query.text(0));
    }
    return names;
}

/// Column names of this number, so that entries recorded under it stay readable.
void writeColumnNames(Database& database, int number) {
    Query columns(database, "SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    Query insert(database, "INSERT INTO schema_column (schema_number, table_name, position, column_name) "
                           "VALUES (:number, :table, :position, :name)");
    for (const QString& table : tableNames(database)) {
        columns.bind(":table", table);
        for (int position = 0; columns.next(); ++position) {
            insert.bind(":number", number).bind(":table", table).bind(":position", position);
            insert.bind(":name", columns.text(0)).run();
        }
        columns.reset();
    }
}

} // namespace

Schema::Schema(std::vector<SchemaStep> steps)
    : steps_(std::move(steps)) {
    for (size_t i = 0; i < steps_.size(); ++i) {
        Q_ASSERT(steps_[i].number == int(i) + 1);
    }
}

const Schema& Schema::released() {
    static const Schema schema(releasedSteps());
    return schema;
}

const std::vector<SchemaObject>& Schema::objects(int number) const {
    const std::lock_guard guard(mutex_);
    const auto known = objects_.find(number);
    if (known != objects_.end()) {
        return known->second;
    }
    const auto fresh = Database::inMemory(*this, number);
    return objects_.emplace(number, objectsOf(*fresh)).first->second;
}

void Schema::apply(Database& database, int number) const {
    execute(database, steps_.at(size_t(number) - 1).sql);
    writeColumnNames(database, number);
    execute(database, QStringLiteral("PRAGMA user_version = %1").arg(number));
    database.handle().schema = number;
}

std::vector<SchemaObject> Schema::objectsOf(Database& database) {
    std::vector<SchemaObject> objects;
    Query query(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema");
    while (query.next()) {
        objects.push_back({query.text(0), query.text(1), query.text(2)});
    }
    std::sort(objects.begin(), objects.end());
    return objects;
}

std::vector<std::string> Schema::recordedTables(Database& database) {
    static const QStringList unrecorded{QStringLiteral("history"), QStringLiteral("schema_column"),
                                        QStringLiteral("evidence_piece"), QStringLiteral("origin")};
    std::vector<std::string> names;
    for (const QString& name : tableNames(database)) {
        if (!unrecorded.contains(name) && !name.startsWith(QLatin1String("sqlite_"))) {
            names.push_back(name.toStdString());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace palas
