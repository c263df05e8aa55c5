// SPDX-License-Identifier: EUPL-1.2
#include "storage/HistoryChain.h"

#include "storage/Sql.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace palas {

namespace {

void addField(QCryptographicHash& hash, const QByteArray& bytes) {
    char length[8];
    qToBigEndian(quint64(bytes.size()), length);
    hash.addData(QByteArrayView(length, sizeof length));
    hash.addData(bytes);
}

/// Key columns in order, quoted for SQL.
QString keyOf(Database& database, const QString& table) {
    Query info(database, "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk");
    info.bind(":table", table);
    QStringList columns;
    while (info.next()) {
        columns.append(QLatin1Char('"') + info.text(0) + QLatin1Char('"'));
    }
    return columns.join(QLatin1String(", "));
}

void addTable(Database& database, const QString& table, QCryptographicHash& hash) {
    const QString sql = QStringLiteral("SELECT * FROM \"%1\" ORDER BY %2").arg(table, keyOf(database, table));
    Query rows(database, sql.toUtf8().constData());
    addField(hash, table.toUtf8());
    while (rows.next()) {
        for (int column = 0; column < rows.columnCount(); ++column) {
            addField(hash, rows.isNull(column) ? QByteArray("null") : '=' + rows.blob(column));
        }
    }
}

} // namespace

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray entryHash(const HashedFields& fields) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, fields.previous);
    addField(hash, QByteArray::number(fields.sequence));
    addField(hash, fields.kind.toUtf8());
    addField(hash, fields.author.toUtf8());
    addField(hash, fields.instant.toUtf8());
    addField(hash, QByteArray::number(fields.schema));
    addField(hash, fields.label.toUtf8());
    addField(hash, fields.arguments.toUtf8());
    addField(hash, QByteArray::number(fields.reverses));
    addField(hash, fields.payloadSha256);
    return hash.result();
}

QByteArray contentDigest(Database& database) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& table : database.handle().recordedTables) {
        addTable(database, QString::fromStdString(table), hash);
    }
    return hash.result();
}

QString toJson(const QStringList& arguments) {
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsFromJson(const QString& json) {
    QStringList arguments;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        arguments.append(value.toString());
    }
    return arguments;
}

qint64 appendEntry(Database& database, const NewEntry& entry) {
    HashedFields fields;
    Query last(database, "SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1");
    if (last.next()) {
        fields.sequence = last.integer(0);
        fields.previous = last.blob(1);
    }
    last.reset();
    fields.sequence += 1;
    fields.kind = toCode(entry.kind);
    fields.author = entry.author;
    fields.instant = entry.instant.toUTC().toString(Qt::ISODateWithMs);
    fields.schema = database.schemaNumber();
    fields.label = entry.label.code;
    fields.arguments = toJson(entry.label.arguments);
    fields.reverses = entry.reverses;
    fields.payloadSha256 = entry.changeset ? sha256(*entry.changeset) : entry.digest;

    Query insert(database,
                 "INSERT INTO history (sequence, kind, author, instant, schema_number, label, arguments, "
                 "reverses, hash, changeset_sha256, changeset) VALUES (:sequence, :kind, :author, :instant, "
                 ":schema, :label, :arguments, :reverses, :hash, :payload, :changeset)");
    insert.bind(":sequence", fields.sequence).bind(":kind", fields.kind).bind(":author", fields.author);
    insert.bind(":instant", fields.instant).bind(":schema", fields.schema).bind(":label", fields.label);
    insert.bind(":arguments", fields.arguments).bind(":reverses", fields.reverses);
    insert.bind(":hash", entryHash(fields)).bind(":payload", fields.payloadSha256);
    if (entry.changeset) {
        insert.bind(":changeset", *entry.changeset);
    } else {
        insert.bindNull(":changeset");
    }
    insert.run();
    return fields.sequence;
}

} // namespace palas
