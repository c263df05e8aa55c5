// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"

#include <QFile>

namespace palas::test {

void addModule(Database& database, qint64 id, const QString& label) {
    Query query(database, "INSERT INTO module (id, code, kind, strand, label, short_label, position) "
                          "VALUES (:id, :code, 'core', 'papp', :label, '', :id)");
    query.bind(":id", id).bind(":code", QStringLiteral("M%1").arg(id)).bind(":label", label).run();
}

void renameModule(Database& database, qint64 id, const QString& label) {
    Query query(database, "UPDATE module SET label = :label WHERE id = :id");
    query.bind(":id", id).bind(":label", label).run();
}

void removeModule(Database& database, qint64 id) {
    Query(database, "DELETE FROM module WHERE id = :id").bind(":id", id).run();
}

qint64 recordModule(Database& database, History& history, qint64 id) {
    const QString name = QStringLiteral("module %1").arg(id);
    const auto sequence = history.record(label(name), [&] {
        addModule(database, id, name);
        return true;
    });
    REQUIRE(sequence);
    return *sequence;
}

namespace {

QString dumpWithout(Database& database, const QString& unwanted) {
    QStringList lines;
    for (const std::string& table : database.handle().recordedTables) {
        const QString name = QString::fromStdString(table);
        if (name == unwanted)
            continue;
        QStringList columns;
        Query info(database, "SELECT name FROM pragma_table_info(:table)");
        info.bind(":table", name);
        while (info.next()) {
            columns.append(QStringLiteral("quote(\"%1\")").arg(info.text(0)));
        }
        QStringList rows;
        const QString sql =
            QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QStringLiteral(" || ',' || ")), name);
        Query select(database, sql.toUtf8().constData());
        while (select.next()) {
            rows.append(select.text(0));
        }
        rows.sort();
        lines.append(name + QLatin1Char(':'));
        lines.append(rows);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString dump(Database& database) {
    return dumpWithout(database, {});
}

QString dumpWoundBack(Database& database) {
    return dumpWithout(database, QStringLiteral("counter"));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void copyWithJournal(const QString& from, const QString& to) {
    writeBytes(to, bytesOf(from));
    const QString journal = from + QStringLiteral("-journal");
    if (QFile::exists(journal)) {
        writeBytes(to + QStringLiteral("-journal"), bytesOf(journal));
    }
}

} // namespace palas::test
