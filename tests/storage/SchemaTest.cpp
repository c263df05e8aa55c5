// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"

#include <QRegularExpression>

using namespace palas;
using namespace palas::test;

namespace {

/// Rows of `sql`, each as one line; :table is bound when the SQL has it.
QStringList lines(Database& database, const char* sql, const QString& table = {}) {
    Query query(database, sql);
    if (!table.isNull()) {
        query.bind(":table", table);
    }
    QStringList list;
    while (query.next()) {
        list.append(query.text(0));
    }
    return list;
}

QStringList recorded(Database& database) {
    QStringList names;
    for (const std::string& name : database.handle().recordedTables) {
        names.append(QString::fromStdString(name));
    }
    return names;
}

} // namespace

TEST_CASE("the schema has tables and indexes, nothing that acts by itself") {
    const auto database = Database::inMemory();
    CHECK(lines(*database, "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')").isEmpty());
    CHECK(lines(*database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                           "NOT strict AND name NOT LIKE 'sqlite_%'")
              .isEmpty());
    CHECK(lines(*database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'table'")
              .isEmpty());
}

TEST_CASE("foreign keys never cascade and are checked at the end of the change") {
    const auto database = Database::inMemory();
    for (const QString& table : recorded(*database)) {
        INFO(table.toStdString());
        CHECK(lines(*database,
                    "SELECT \"from\" FROM pragma_foreign_key_list(:table) "
                    "WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'",
                    table)
                  .isEmpty());
        const QString sql = lines(
            *database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = :table", table)[0];
        static const QRegularExpression deferred("REFERENCES \\w+ \\(\\w+\\) DEFERRABLE INITIALLY DEFERRED");
        CHECK(sql.count("REFERENCES") == sql.count(deferred));
        // Names a recorded table, and an index finds its children.
        for (const QString& parent :
             lines(*database, "SELECT \"table\" FROM pragma_foreign_key_list(:table)", table)) {
            CHECK(recorded(*database).contains(parent));
        }
        CHECK(
            lines(*database,
                  "SELECT f.\"from\" FROM pragma_foreign_key_list(:table) f WHERE NOT EXISTS (SELECT 1 FROM "
                  "pragma_index_list(:table) l, pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = "
                  "f.\"from\")",
                  table)
                .isEmpty());
    }
}

TEST_CASE("recorded tables can be recorded") {
    const auto database = Database::inMemory();
    REQUIRE(recorded(*database).size() > 10);
    for (const QString& table : recorded(*database)) {
        INFO(table.toStdString());
        // A key, and no NULL in it: the session extension skips such rows.
        CHECK(!lines(*database, "SELECT name FROM pragma_table_info(:table) WHERE pk > 0", table).isEmpty());
        const bool rowId = !lines(*database,
                                  "SELECT name FROM pragma_table_info(:table) WHERE pk = 1 AND type = "
                                  "'INTEGER' AND (SELECT max(pk) FROM pragma_table_info(:table)) = 1",
                                  table)
                                .isEmpty();
        CHECK((rowId ||
               lines(*database, "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 AND NOT \"notnull\"",
                     table)
                   .isEmpty()));
        // A generated column makes the whole changeset fail.
        CHECK(lines(*database, "SELECT name FROM pragma_table_xinfo(:table) WHERE hidden <> 0", table)
                  .isEmpty());
        // Users swap and reorder: undo would meet a value that is still taken.
        CHECK(lines(*database,
                    "SELECT name FROM pragma_index_list(:table) WHERE \"unique\" AND origin <> 'pk'", table)
                  .isEmpty());
    }
}

TEST_CASE("the history, column names and evidence bytes are not recorded") {
    const auto database = Database::inMemory();
    for (const char* name : {"history", "schema_column", "evidence_piece", "origin"}) {
        CHECK(!recorded(*database).contains(QLatin1String(name)));
        CHECK(number(*database, "SELECT count(*) FROM sqlite_schema") > 0);
    }
}

TEST_CASE("column names are kept for the schema number") {
    const auto database = Database::inMemory();
    CHECK(
        lines(*database, "SELECT t.name || c.cid || c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                         "WHERE t.type = 'table' ORDER BY 1") ==
        lines(*database, "SELECT table_name || position || column_name FROM schema_column "
                         "WHERE schema_number = (SELECT max(schema_number) FROM schema_column) ORDER BY 1"));
}
