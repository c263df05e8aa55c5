// SPDX-License-Identifier: EUPL-1.2
#include "storage/TrashRows.h"

#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <array>

namespace palas {

namespace {

/// What the services keep to one row. The schema has no UNIQUE (docs/file-and-history.md).
struct Unique {
    const char* table;
    std::array<const char*, 3> columns;
};

constexpr Unique uniques[] = {
    {"organisation", {"code"}},
    {"module", {"code"}},
    {"session", {"code"}},
    {"elective_choice", {"organisation_id", "module_id"}},
    {"enrolment", {"session_id", "person_id"}},
    {"evidence", {"number"}},
    {"sign_in_sheet", {"code"}},
    {"coaching_entry", {"code"}},
    {"kit", {"code"}},
    {"equipment_item", {"inventory_number"}},
    {"equipment_item", {"serial_number"}},
    {"equipment_event", {"receipt_code"}},
    {"immersion", {"number"}},
    {"mooc_progress", {"person_id", "module_id"}},
    {"needs_analysis", {"organisation_id", "year"}},
    {"questionnaire", {"code", "version"}},
    {"assessment", {"organisation_id", "questionnaire_id", "moment"}},
    {"lab", {"code"}},
    {"lab", {"idea_id"}},
    {"experiment", {"lab_id", "number"}},
    {"certificate", {"number"}},
    {"saved_filter", {"list", "name"}},
};

[[noreturn]] void unreadable(const QString& detail) {
    throw StorageError(QStringLiteral("storage.trash_unreadable"), {}, detail);
}

std::string quoted(const QString& name) {
    return QStringLiteral("\"%1\"").arg(name).toStdString();
}

/// « "a" = :v0 AND "b" = :v1 »
std::string allOf(const QJsonObject& values, const char* comparison, const char* prefix,
                  const char* separator) {
    std::string sql;
    const QStringList columns = values.keys();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        sql += i == 0 ? "" : separator;
        sql += quoted(columns.at(i)) + comparison + prefix + std::to_string(i);
    }
    return sql;
}

void bindAll(Query& query, const QJsonObject& values, const char* prefix) {
    int number = 0;
    for (const QJsonValue& value : values) {
        const std::string name = prefix + std::to_string(number++);
        if (value.isNull()) {
            query.bindNull(name.c_str());
        } else if (value.isString()) {
            query.bind(name.c_str(), value.toString());
        } else if (value.isDouble() && value.toInteger(0) == value.toInteger(1)) {
            query.bind(name.c_str(), value.toInteger());
        } else {
            unreadable(QStringLiteral("a value that is neither text nor a whole number"));
        }
    }
}

QJsonObject picked(const QJsonObject& row, const QStringList& columns) {
    QJsonObject values;
    for (const QString& column : columns) {
        values.insert(column, row.value(column));
    }
    return values;
}

void requireColumns(const QJsonObject& values, const QStringList& columns) {
    for (const QString& column : values.keys()) {
        if (!columns.contains(column)) {
            unreadable(QStringLiteral("no column ") + column);
        }
    }
}

} // namespace

TrashRows::TrashRows(Database& database)
    : database_(database) {}

const TrashRows::Shape& TrashRows::shapeOf(const QString& table) {
    if (const auto known = shapes_.constFind(table); known != shapes_.constEnd()) {
        return *known;
    }
    const auto& recorded = database_.handle().recordedTables;
    if (!std::binary_search(recorded.begin(), recorded.end(), table.toStdString()) ||
        table == QLatin1String("trash") || table == QLatin1String("counter")) {
        unreadable(QStringLiteral("no table ") + table);
    }
    Shape shape;
    Query info(database_, "SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid");
    info.bind(":table", table);
    while (info.next()) {
        shape.columns.append(info.text(0));
        if (info.number(1) > 0) {
            shape.key.append(info.text(0));
        }
    }
    Query parents(database_, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(:table)");
    parents.bind(":table", table);
    while (parents.next()) {
        shape.parents.append({parents.text(0), parents.text(1)});
    }
    return *shapes_.insert(table, std::move(shape));
}

int TrashRows::count(const QString& table, const QJsonObject& values) {
    Query query(database_,
                "SELECT count(*) FROM " + quoted(table) + " WHERE " + allOf(values, " = ", ":v", " AND "));
    bindAll(query, values, ":v");
    return query.next() ? query.number(0) : 0;
}

bool TrashRows::insert(const QString& table, const QJsonObject& row) {
    const Shape& shape = shapeOf(table);
    requireColumns(row, shape.columns);
    if (count(table, picked(row, shape.key)) > 0) {
        return false;
    }
    std::string columns;
    std::string values;
    const QStringList names = row.keys();
    for (qsizetype i = 0; i < names.size(); ++i) {
        columns += i == 0 ? "" : ", ";
        columns += quoted(names.at(i));
        values += i == 0 ? ":v" : ", :v";
        values += std::to_string(i);
    }
    Query query(database_, "INSERT INTO " + quoted(table) + " (" + columns + ") VALUES (" + values + ")");
    bindAll(query, row, ":v");
    query.run();
    return true;
}

std::optional<TrashRows::Reason> TrashRows::setBack(const QString& table, const QJsonObject& key,
                                                    const QJsonObject& before, const QJsonObject& after) {
    const Shape& shape = shapeOf(table);
    requireColumns(key, shape.key);
    requireColumns(before, shape.columns);
    requireColumns(after, shape.columns);
    if (count(table, key) == 0) {
        return Reason::gone;
    }
    const std::string ofRow = " WHERE " + allOf(key, " = ", ":k", " AND ");
    Query query(database_, "UPDATE " + quoted(table) + " SET " + allOf(before, " = ", ":b", ", ") + ofRow +
                               " AND " + allOf(after, " IS ", ":a", " AND ") + " RETURNING 1");
    bindAll(query, before, ":b");
    bindAll(query, key, ":k");
    bindAll(query, after, ":a");
    return query.next() ? std::nullopt : std::optional(Reason::changed);
}

QString TrashRows::missingParent(const QString& table, const QJsonObject& values) {
    for (const auto& [column, parent] : shapeOf(table).parents) {
        const QJsonValue id = values.value(column);
        if (id.isDouble() && count(parent, {{QStringLiteral("id"), id}}) == 0) {
            return parent;
        }
    }
    return {};
}

bool TrashRows::isTwice(const QString& table, const QJsonObject& row) {
    for (const Unique& unique : uniques) {
        if (table != QLatin1String(unique.table)) {
            continue;
        }
        QJsonObject values;
        for (const char* column : unique.columns) {
            if (column) {
                values.insert(QLatin1String(column), row.value(QLatin1String(column)));
            }
        }
        const bool isBlank = std::any_of(values.constBegin(), values.constEnd(), [](const QJsonValue& value) {
            return value.isNull() || (value.isString() && value.toString().isEmpty());
        });
        if (!isBlank && count(table, values) > 1) {
            return true;
        }
    }
    return false;
}

} // namespace palas
