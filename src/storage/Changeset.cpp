// SPDX-License-Identifier: EUPL-1.2
#include "storage/Changeset.h"

#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace palas {

namespace {

void check(int code, const char* what) {
    if (code != SQLITE_OK) {
        throw StorageError(QStringLiteral("history.changeset"), {},
                           QStringLiteral("%1: SQLite %2").arg(QLatin1String(what)).arg(code));
    }
}

/// Takes over memory that SQLite allocated.
QByteArray taken(int size, void* bytes) {
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, &sqlite3_free);
    return {static_cast<const char*>(bytes), size};
}

// The session interface is not const-correct; it only reads these bytes.
void* bytesOf(const QByteArray& changeset) {
    return const_cast<char*>(changeset.constData());
}

int isRecorded(void* tables, const char* name) {
    const auto& list = *static_cast<const std::vector<std::string>*>(tables);
    return std::binary_search(list.begin(), list.end(), name) ? 1 : 0;
}

using Iterator = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;

Iterator iterate(const QByteArray& changeset) {
    sqlite3_changeset_iter* iterator = nullptr;
    check(sqlite3changeset_start(&iterator, int(changeset.size()), bytesOf(changeset)), "start");
    return {iterator, &sqlite3changeset_finalize};
}

bool nextRow(const Iterator& iterator) {
    const int code = sqlite3changeset_next(iterator.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        check(code, "next");
    }
    return code == SQLITE_ROW;
}

struct TableShape {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    QByteArray key; ///< one byte a column, not zero where it is part of the key
};

TableShape shapeOf(const Iterator& iterator) {
    TableShape shape;
    int indirect = 0;
    check(sqlite3changeset_op(iterator.get(), &shape.name, &shape.columns, &shape.operation, &indirect),
          "op");
    unsigned char* key = nullptr;
    int count = 0;
    check(sqlite3changeset_pk(iterator.get(), &key, &count), "pk");
    for (int i = 0; i < count; ++i) {
        shape.key.append(key[i] == 0 ? '\0' : '\1');
    }
    return shape;
}

[[noreturn]] void refuse(const QString& table, const QString& detail) {
    throw StorageError(QStringLiteral("history.conflict"), {table}, detail);
}

void compareWithSchema(Database& database, const QByteArray& changeset) {
    const auto& recorded = database.handle().recordedTables;
    Query info(database, "SELECT pk FROM pragma_table_info(:table) ORDER BY cid");
    std::string last;
    const Iterator iterator = iterate(changeset);
    while (nextRow(iterator)) {
        const TableShape shape = shapeOf(iterator);
        if (last == shape.name) {
            continue;
        }
        last = shape.name;
        const QString table = QString::fromUtf8(shape.name);
        if (!std::binary_search(recorded.begin(), recorded.end(), last)) {
            refuse(table, QStringLiteral("no such recorded table"));
        }
        QByteArray key;
        info.bind(":table", table);
        while (info.next()) {
            key.append(info.integer(0) == 0 ? '\0' : '\1');
        }
        info.reset();
        if (key != shape.key) {
            refuse(table, QStringLiteral("columns or key differ"));
        }
    }
}

/// Numbers given are not wound back: what bore one may be printed or sent already (docs/decisions/0010).
int isWoundBack(void*, const char* table) {
    return qstrcmp(table, "counter") != 0 ? 1 : 0;
}

/// Any conflict gives the whole undo up; the table is noted for the message.
int onConflict(void* table, int type, sqlite3_changeset_iter* iterator) {
    if (type == SQLITE_CHANGESET_FOREIGN_KEY) {
        return SQLITE_CHANGESET_ABORT; // comes at the end, for no row in particular
    }
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect) == SQLITE_OK && name) {
        *static_cast<QString*>(table) = QString::fromUtf8(name);
    }
    return SQLITE_CHANGESET_ABORT;
}

QVariant valueOf(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return QString::fromUtf8(text, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
        return QByteArray(bytes, sqlite3_value_bytes(value));
    }
    default:
        return {};
    }
}

using Reader = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

/// Nothing when the changeset does not carry this side of this field.
std::optional<QVariant> read(Reader reader, const Iterator& iterator, int column) {
    sqlite3_value* value = nullptr;
    check(reader(iterator.get(), column, &value), "value");
    return value == nullptr ? std::nullopt : std::optional(valueOf(value));
}

ChangedRow rowAt(const Iterator& iterator) {
    using Operation = ChangedRow::Operation;
    const TableShape shape = shapeOf(iterator);
    ChangedRow row{QString::fromUtf8(shape.name), Operation::updated, shape.key, {}, {}};
    if (shape.operation != SQLITE_UPDATE) {
        row.operation = shape.operation == SQLITE_INSERT ? Operation::inserted : Operation::removed;
    }
    for (int i = 0; i < shape.columns; ++i) {
        row.before.push_back(row.operation == Operation::inserted ? std::nullopt
                                                                  : read(&sqlite3changeset_old, iterator, i));
        row.after.push_back(row.operation == Operation::removed ? std::nullopt
                                                                : read(&sqlite3changeset_new, iterator, i));
    }
    return row;
}

void decodeRow(const ChangedRow& row, const QStringList& names, std::vector<FieldChange>& fields) {
    const bool isNew = row.operation == ChangedRow::Operation::inserted;
    const auto& keyed = isNew ? row.after : row.before;
    QStringList key;
    for (size_t i = 0; i < keyed.size(); ++i) {
        if (row.key[qsizetype(i)] != 0) {
            key.append(keyed[i].value_or(QVariant()).toString());
        }
    }
    for (size_t i = 0; i < keyed.size(); ++i) {
        const bool untouched = row.operation == ChangedRow::Operation::updated && !row.after[i];
        if (!untouched) {
            fields.push_back({row.table, key.join(QLatin1Char('/')), names.value(qsizetype(i)), row.before[i],
                              row.after[i]});
        }
    }
}

} // namespace

ChangeRecorder::ChangeRecorder(Database& database) {
    check(sqlite3session_create(database.handle().raw(), "main", &session_), "create");
    sqlite3session_table_filter(session_, &isRecorded, &database.handle().recordedTables);
    const int code = sqlite3session_attach(session_, nullptr);
    if (code != SQLITE_OK) {
        sqlite3session_delete(session_);
        check(code, "attach");
    }
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(session_);
}

QByteArray ChangeRecorder::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3session_changeset(session_, &size, &bytes), "changeset");
    return taken(size, bytes);
}

QByteArray combined(const std::vector<QByteArray>& changesets) {
    sqlite3_changegroup* created = nullptr;
    check(sqlite3changegroup_new(&created), "group");
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(
        created, &sqlite3changegroup_delete);
    for (const QByteArray& changeset : changesets) {
        check(sqlite3changegroup_add(group.get(), int(changeset.size()), bytesOf(changeset)), "add");
    }
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3changegroup_output(group.get(), &size, &bytes), "output");
    return taken(size, bytes);
}

QByteArray inverted(const QByteArray& changeset) {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3changeset_invert(int(changeset.size()), bytesOf(changeset), &size, &bytes), "invert");
    return taken(size, bytes);
}

void applyChangeset(Database& database, const QByteArray& changeset) {
    compareWithSchema(database, changeset);
    QString table;
    const int code = sqlite3changeset_apply(database.handle().raw(), int(changeset.size()),
                                            bytesOf(changeset), &isWoundBack, &onConflict, &table);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) {
        refuse(table, QStringLiteral("a row is not as the history left it"));
    }
    if (code != SQLITE_OK) {
        translate(code, QStringLiteral("changeset"), database.path());
    }
    Query keys(database, "PRAGMA foreign_key_check");
    if (keys.next()) {
        refuse(keys.text(0), QStringLiteral("a row would name one that is not there"));
    }
}

std::vector<ChangedRow> changedRows(const QByteArray& changeset) {
    std::vector<ChangedRow> rows;
    const Iterator iterator = iterate(changeset);
    while (nextRow(iterator)) {
        rows.push_back(rowAt(iterator));
    }
    return rows;
}

std::vector<FieldChange> decodeChangeset(const QByteArray& changeset,
                                         const std::function<QStringList(const QString&)>& columns) {
    std::vector<FieldChange> fields;
    QString table;
    QStringList names;
    for (const ChangedRow& row : changedRows(changeset)) {
        if (table != row.table) {
            table = row.table;
            names = columns(table);
        }
        decodeRow(row, names, fields);
    }
    return fields;
}

} // namespace palas
