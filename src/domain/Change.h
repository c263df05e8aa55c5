// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace palas {

enum class ChangeKind { genesis, change, undo, redo, migration, purge };
[[nodiscard]] QString toCode(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeKindFromCode(const QString& code);

/// What a user did, without words: the code is worded in wording/ChangeText ("person.add", {"Houdah
/// Safran"}).
struct ChangeLabel {
    QString code;
    QStringList arguments;
    bool operator==(const ChangeLabel&) const = default;
};

/// One entry of the history.
struct Change {
    qint64 sequence = 0;
    ChangeKind kind = ChangeKind::change;
    QString author;
    QDateTime instant; ///< UTC
    int schema = 0;
    ChangeLabel label;   ///< undo, redo: of the original change; of several, the earliest
    int count = 1;       ///< undo, redo: how many changes they stand for
    qint64 reverses = 0; ///< undo, redo: the entry they reverse; for an undo of several, the earliest
    QByteArray hash;     ///< SHA-256, 32 bytes
    bool erased = false; ///< its payload was purged
    QString erasedBecause;
    bool operator==(const Change&) const = default;
};

/// One field of one row before and after a change. Missing value: the row did not exist or does not any more.
struct FieldChange {
    QString table;
    QString row; ///< primary key as text
    QString column;
    std::optional<QVariant> before;
    std::optional<QVariant> after;
};

} // namespace palas
