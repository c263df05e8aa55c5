// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/RandomRows.h"

#include "storage/Sql.h"
#include "storage/StorageError.h"
#include "tests/storage/RandomTables.h"

#include <sqlite3.h>

namespace palas::test {

QStringList randomTables() {
    QStringList names;
    for (const auto& [table, columns] : randomColumns()) {
        names.append(table);
    }
    return names;
}

RandomRows::RandomRows(Database& database, unsigned seed)
    : database_(database)
    , random_(seed) {}

int RandomRows::below(int bound) {
    return int(random_() % unsigned(bound));
}

bool RandomRows::run(const QString& sql) {
    try {
        execute(database_, sql);
        return sqlite3_changes(database_.handle().raw()) > 0;
    } catch (const StorageError& error) {
        if (error.code() != QLatin1String("storage.constraint")) {
            throw;
        }
        return false; // a CHECK or a key: that statement wrote nothing
    }
}

QString RandomRows::value(const QString& kind) {
    const QStringList words = kind.split(QLatin1Char(' '));
    const QString& first = words.front();
    if (first.endsWith(QLatin1Char('?')) && below(3) == 0) {
        return QStringLiteral("NULL");
    }
    if (first == QLatin1String("null")) {
        return QStringLiteral("NULL");
    }
    if (first == QLatin1String("one")) {
        return QStringLiteral("1");
    }
    if (first == QLatin1String("id")) {
        return QString::number(database_.nextId());
    }
    if (first.startsWith(QLatin1String("int"))) {
        const int lowest = words[1].toInt();
        return QString::number(lowest + below(words[2].toInt() - lowest + 1));
    }
    if (first == QLatin1String("in")) {
        return QLatin1Char('\'') + words[1 + below(int(words.size()) - 1)] + QLatin1Char('\'');
    }
    if (first.startsWith(QLatin1String("date"))) {
        return QLatin1Char('\'') + QDate(2021, 1, 1).addDays(below(700)).toString(Qt::ISODate) +
               QLatin1Char('\'');
    }
    if (first.startsWith(QLatin1String("ref"))) {
        const QString sql = QStringLiteral("SELECT id FROM \"%1\" ORDER BY id LIMIT 1 OFFSET (SELECT %2 % "
                                           "max(count(*), 1) FROM \"%1\")")
                                .arg(words[1])
                                .arg(below(1'000'000));
        Query query(database_, sql.toUtf8().constData());
        return query.next() ? QString::number(query.integer(0)) : QStringLiteral("NULL");
    }
    if (first == QLatin1String("sha")) {
        return QLatin1Char('\'') + QString::number(random_(), 16).rightJustified(64, QLatin1Char('a')) +
               QLatin1Char('\'');
    }
    const QString text = below(8) == 0 && first == QLatin1String("text")
                             ? QString()
                             : QStringLiteral("é’🌴 ''%1").arg(below(50));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString RandomRows::randomRow(const QString& table) {
    QStringList key;
    Query info(database_, "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk");
    info.bind(":table", table);
    while (info.next()) {
        key.append(info.text(0));
    }
    const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %1 LIMIT 1 OFFSET (SELECT %3 % "
                                       "max(count(*), 1) FROM \"%2\")")
                            .arg(key.join(QLatin1Char(',')), table)
                            .arg(below(1'000'000));
    Query query(database_, sql.toUtf8().constData());
    if (!query.next()) {
        return {};
    }
    QStringList terms;
    for (int i = 0; i < key.size(); ++i) {
        terms.append(QStringLiteral("%1 = '%2'").arg(key[i], query.text(i)));
    }
    return terms.join(QLatin1String(" AND "));
}

void RandomRows::insert(const QString& table) {
    QStringList names;
    QStringList values;
    for (const RandomColumn& column : randomColumns().at(table)) {
        names.append(QLatin1String(column.name));
        values.append(value(QLatin1String(column.kind)));
    }
    // Sometimes over a row that is there already.
    const QString verb = below(6) == 0 ? QStringLiteral("INSERT OR REPLACE") : QStringLiteral("INSERT");
    const bool couldReplaceParent =
        table == QLatin1String("programme") || !names.contains(QLatin1String("id"));
    if (run(QStringLiteral("%1 INTO \"%2\" (%3) VALUES (%4)")
                .arg(couldReplaceParent ? verb : QStringLiteral("INSERT"), table,
                     names.join(QLatin1String(", ")), values.join(QLatin1String(", "))))) {
        met_.append(QStringLiteral("insert ") + table);
    }
}

void RandomRows::update(const QString& table) {
    const QString where = randomRow(table);
    QStringList terms;
    for (const RandomColumn& column : randomColumns().at(table)) {
        const QString name = QLatin1String(column.name);
        // Keys of cells and lines may move; keys that others name may not.
        if (name != QLatin1String("id") && below(3) == 0) {
            terms.append(QStringLiteral("%1 = %2").arg(name, value(QLatin1String(column.kind))));
        }
    }
    if (!where.isEmpty() && !terms.isEmpty() &&
        run(QStringLiteral("UPDATE \"%1\" SET %2 WHERE %3")
                .arg(table, terms.join(QLatin1String(", ")), where))) {
        met_.append(QStringLiteral("update ") + table);
    }
}

void RandomRows::removeRow(const QString& table, const QString& where) {
    // Children first, each by its own DELETE, as the stores do.
    for (const QString& child : randomTables()) {
        Query keys(database_,
                   "SELECT \"from\" FROM pragma_foreign_key_list(:child) WHERE \"table\" = :table");
        keys.bind(":child", child).bind(":table", table);
        QStringList columns;
        while (keys.next()) {
            columns.append(keys.text(0));
        }
        for (const QString& column : columns) {
            removeRow(child,
                      QStringLiteral("%1 IN (SELECT id FROM \"%2\" WHERE %3)").arg(column, table, where));
        }
    }
    run(QStringLiteral("DELETE FROM \"%1\" WHERE %2").arg(table, where));
    Query changes(database_, "SELECT changes()");
    if (changes.next() && changes.integer(0) > 0)
        met_.append(QStringLiteral("delete ") + table);
}

void RandomRows::remove(const QString& table) {
    const QString where = randomRow(table);
    if (!where.isEmpty()) {
        removeRow(table, where);
    }
}

void RandomRows::step() {
    const QStringList names = randomTables();
    const QString table = names[below(int(names.size()))];
    const int what = below(10);
    if (what < 6) {
        insert(table);
    } else if (what < 9) {
        update(table);
    } else {
        remove(table);
    }
}

void RandomRows::change() {
    const int rows = below(5) == 0 ? 1 + below(40) : 1 + below(3);
    for (int i = 0; i < rows; ++i) {
        step();
    }
}

} // namespace palas::test
