// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"

#include <optional>
#include <QByteArray>

namespace palas {

class Database;

/// An entry about to be written at the end of the chain.
struct NewEntry {
    ChangeKind kind = ChangeKind::change;
    QString author;
    QDateTime instant; ///< UTC
    ChangeLabel label;
    qint64 reverses = 0;
    std::optional<QByteArray> changeset; ///< none: genesis, migration, purge
    QByteArray digest;                   ///< without changeset: SHA-256 that stands for the payload
};

/// Appends inside the transaction that is open; returns the sequence.
qint64 appendEntry(Database& database, const NewEntry& entry);

/// The fields that an entry's hash covers, as they stand in the file.
struct HashedFields {
    QByteArray previous; ///< hash of the entry before; empty for the first
    qint64 sequence = 0;
    QString kind;
    QString author;
    QString instant;
    qint64 schema = 0;
    QString label;
    QString arguments;
    qint64 reverses = 0;
    QByteArray payloadSha256;
};
/// SHA-256 over the fields in this order, each preceded by its length in bytes (8 bytes, big endian);
/// numbers as decimal digits, text as UTF-8.
[[nodiscard]] QByteArray entryHash(const HashedFields& fields);

[[nodiscard]] QByteArray sha256(const QByteArray& bytes);
/// SHA-256 of every row of every recorded table, in the order of table and key.
[[nodiscard]] QByteArray contentDigest(Database& database);

[[nodiscard]] QString toJson(const QStringList& arguments);
[[nodiscard]] QStringList argumentsFromJson(const QString& json);

} // namespace palas
