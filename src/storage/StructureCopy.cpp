// SPDX-License-Identifier: EUPL-1.2
#include "storage/StructureCopy.h"

#include "storage/Sql.h"
#include "storage/StructureCopyRules.h"

#include <functional>
#include <sqlite3.h>

namespace palas {

namespace {

/// A statement of the C interface: it alone carries a value of any type from one file to another.
class RawStatement {
public:
    RawStatement(Database& database, const std::string& sql)
        : database_(database) {
        check(sqlite3_prepare_v2(database.handle().raw(), sql.c_str(), -1, &statement_, nullptr));
    }
    ~RawStatement() { sqlite3_finalize(statement_); }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    /// Only where the SQL asks for it.
    void bind(const char* name, qint64 value) {
        if (const int place = sqlite3_bind_parameter_index(statement_, name)) {
            check(sqlite3_bind_int64(statement_, place, value));
        }
    }
    void bind(const char* name, const QString& value) {
        const QByteArray text = value.toUtf8();
        if (const int place = sqlite3_bind_parameter_index(statement_, name)) {
            check(sqlite3_bind_text(statement_, place, text.constData(), int(text.size()), SQLITE_TRANSIENT));
        }
    }
    [[nodiscard]] bool next() {
        const int code = sqlite3_step(statement_);
        check(code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code);
        return code == SQLITE_ROW;
    }
    /// Inserts the row on which `from` stands.
    void insert(RawStatement& from) {
        for (int column = 0; column < sqlite3_column_count(from.statement_); ++column) {
            check(sqlite3_bind_value(statement_, column + 1, sqlite3_column_value(from.statement_, column)));
        }
        (void)next();
        check(sqlite3_reset(statement_));
    }

private:
    void check(int code) const {
        if (code != SQLITE_OK) {
            sqlite3* file = database_.handle().raw();
            translate(sqlite3_extended_errcode(file), QString::fromUtf8(sqlite3_errmsg(file)),
                      database_.path());
        }
    }
    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
};

struct Columns {
    std::string names;
    std::string values;
    std::string places;
    void add(const std::string& name, const std::string& value) {
        const char* comma = names.empty() ? "" : ", ";
        names += comma + name;
        values += comma + value;
        places += std::string(comma) + "?";
    }
};

void copyRows(Database& source, const StructureCopyRule& rule, Database& target,
              const std::function<void(RawStatement&)>& bindAll) {
    Columns columns;
    for (const std::string& column : rule.copied) {
        columns.add(column, column);
    }
    for (const auto& [column, value] : rule.changed) {
        columns.add(column, value);
    }
    RawStatement from(source, structureCopyTerms() + " SELECT " + columns.values + " FROM " + rule.table +
                                  " WHERE " + rule.rows);
    bindAll(from);
    RawStatement into(target, "INSERT INTO " + rule.table + " (" + columns.names + ") VALUES (" +
                                  columns.places + ")");
    while (from.next()) {
        into.insert(from);
    }
}

/// The other side of hours left to, or by, another structure: the copy does not say who.
void insertUnnamed(Database& target, qint64 id) {
    Query query(target, "INSERT INTO organisation (id, kind, code, name, usual_name, insee, siren, themes, "
                        "email, phone, note, search) VALUES (:id, 'provider', :dash, :dash, '', '', '', '', "
                        "'', '', '', '')");
    query.bind(":id", id).bind(":dash", QString(QChar(0x2014))).run();
}

bool hasTransfers(Database& target) {
    Query query(target, "SELECT 1 FROM coaching_transfer LIMIT 1");
    return query.next();
}

} // namespace

void copyStructure(Database& source, OrganisationId structure, QDate day, Database& target) {
    const qint64 unnamed = target.nextId();
    for (const StructureCopyRule& rule : structureCopyRules()) {
        if (rule.rows.empty()) {
            continue;
        }
        copyRows(source, rule, target, [&](RawStatement& from) {
            from.bind(":structure", structure.value);
            from.bind(":day", day.toString(Qt::ISODate));
            from.bind(":unnamed", unnamed);
        });
    }
    if (hasTransfers(target)) {
        insertUnnamed(target, unnamed);
    }
}

void compact(Database& database) {
    execute(database, QStringLiteral("VACUUM"));
}

} // namespace palas
