// SPDX-License-Identifier: EUPL-1.2
#include "storage/StructureCopyRules.h"
#include "storage/Sql.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace palas;

namespace {

QStringList lines(Database& database, const char* sql, const QString& table = {}) {
    Query query(database, sql);
    if (!table.isEmpty())
        query.bind(":table", table);
    QStringList found;
    while (query.next())
        found.append(query.text(0));
    return found;
}

QStringList columnsOf(const StructureCopyRule& rule) {
    QStringList names;
    for (const std::string& column : rule.copied)
        names.append(QString::fromStdString(column));
    for (const auto& changed : rule.changed)
        names.append(QString::fromStdString(changed.column));
    names.sort();
    return names;
}

} // namespace

TEST_CASE("every table has one rule for a structure's own copy") {
    const auto database = Database::inMemory();
    QStringList ruled;
    for (const StructureCopyRule& rule : structureCopyRules())
        ruled.append(QString::fromStdString(rule.table));
    ruled.sort();
    CHECK(ruled == lines(*database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
}

TEST_CASE("a rule says of every column whether it is copied or changed") {
    const auto database = Database::inMemory();
    for (const StructureCopyRule& rule : structureCopyRules()) {
        CAPTURE(rule.table);
        const QStringList all = lines(*database, "SELECT name FROM pragma_table_info(:table) ORDER BY name",
                                      QString::fromStdString(rule.table));
        CHECK(columnsOf(rule) == (rule.rows.empty() ? QStringList() : all));
    }
}

TEST_CASE("what no rule may copy") {
    for (const StructureCopyRule& rule : structureCopyRules()) {
        CAPTURE(rule.table);
        // Free notes are written for the coordination, and may be about anybody.
        CHECK(std::count(rule.copied.begin(), rule.copied.end(), "note") == 0);
        if (rule.table == "history" || rule.table == "counter" || rule.table == "origin")
            CHECK(rule.rows.empty());
    }
}

TEST_CASE("every column that names a document decides whether it is shared") {
    const auto database = Database::inMemory();
    QStringList known;
    for (const std::string& column : structureCopyEvidenceColumns())
        known.append(QString::fromStdString(column));
    known.sort();
    CHECK(known == lines(*database, "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t, "
                                    "pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND "
                                    "f.\"table\" = 'evidence' ORDER BY 1"));
}
