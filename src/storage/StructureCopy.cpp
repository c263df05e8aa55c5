// SPDX-License-Identifier: EUPL-1.2
#include "storage/StructureCopy.h"

#include "domain/Text.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"
#include "storage/StructureCopyRules.h"

#include <sqlite3.h>

namespace palas {

namespace {

/// Those of the rules, see StructureCopyRules.h.
struct Parameters {
    qint64 structure = 0;
    QByteArray day;
    qint64 unnamed = 0;
};

/// `names(text, name)`: whether the name stands in the text, whatever its accents, capitals and apostrophes.
void namesFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto argument = [arguments](int place) {
        return folded(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(arguments[place]))));
    };
    QString text = argument(0);
    QString name = argument(1);
    const bool together = text.contains(name);
    const bool apart = text.remove(u' ').contains(name.remove(u' '));
    sqlite3_result_int(context, !name.isEmpty() && (together || apart) ? 1 : 0);
}

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

    /// What the SQL asks for; a name that is none of the parameters throws, as a misspelt one is NULL else.
    void bind(const Parameters& parameters) {
        for (int place = 1; place <= sqlite3_bind_parameter_count(statement_); ++place) {
            const QByteArray name = sqlite3_bind_parameter_name(statement_, place);
            if (name == ":structure") {
                check(sqlite3_bind_int64(statement_, place, parameters.structure));
            } else if (name == ":unnamed") {
                check(sqlite3_bind_int64(statement_, place, parameters.unnamed));
            } else if (name == ":day") {
                const QByteArray& day = parameters.day;
                check(
                    sqlite3_bind_text(statement_, place, day.constData(), int(day.size()), SQLITE_TRANSIENT));
            } else {
                throw StorageError(QStringLiteral("storage.failed"), {database_.path()},
                                   QString::fromUtf8(name));
            }
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

void copyRows(Database& source, const StructureCopyRule& rule, const Parameters& parameters,
              Database& target) {
    Columns columns;
    for (const std::string& column : rule.copied) {
        columns.add(column, column);
    }
    for (const auto& [column, value] : rule.changed) {
        columns.add(column, value);
    }
    RawStatement from(source, structureCopyTerms() + " SELECT " + columns.values + " FROM " + rule.table +
                                  " WHERE " + rule.rows);
    from.bind(parameters);
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
    const Parameters parameters{structure.value, day.toString(Qt::ISODate).toUtf8(), target.nextId()};
    sqlite3_create_function_v2(source.handle().raw(), "names", 2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, namesFunction,
                               nullptr, nullptr, nullptr);
    for (const StructureCopyRule& rule : structureCopyRules()) {
        if (!rule.rows.empty()) {
            copyRows(source, rule, parameters, target);
        }
    }
    if (hasTransfers(target)) {
        insertUnnamed(target, parameters.unnamed);
    }
}

void compact(Database& database) {
    execute(database, QStringLiteral("VACUUM"));
}

} // namespace palas
