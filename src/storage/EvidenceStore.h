// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"

#include <functional>
#include <optional>
#include <QStringList>
#include <vector>

class QIODevice;

namespace palas {

class Database;

/// Filed documents. Bytes are content-addressed, insert-only and never part of a changeset; read in pieces.
class EvidenceStore {
public:
    explicit EvidenceStore(Database& database);

    /// Reads `source` to its end in pieces, stores the bytes once, returns size and SHA-256. Throws
    /// evidence.too_large.
    struct Stored {
        qint64 size = 0;
        QString sha256;
    };
    Stored storeBytes(QIODevice& source);
    /// Calls `piece` with consecutive pieces; throws evidence.missing, evidence.damaged (hash differs).
    void readBytes(const QString& sha256, const std::function<void(const QByteArray&)>& piece) const;
    [[nodiscard]] bool hasBytes(const QString& sha256) const;

    EvidenceId insert(Evidence evidence); ///< draws id; number given by the caller
    void remove(EvidenceId id);           ///< the row; bytes stay until a purge
    [[nodiscard]] std::optional<Evidence> find(EvidenceId id) const;
    /// The row of a document with these bytes, the first filed.
    [[nodiscard]] std::optional<Evidence> findBySha256(const QString& sha256) const;
    [[nodiscard]] std::vector<Evidence> all() const;
    /// Rows that name it as their proof; it can be removed only when 0.
    [[nodiscard]] int references(EvidenceId id) const;
    /// What it is filed for, as people call it: one for each of these rows.
    [[nodiscard]] QStringList namedBy(EvidenceId id) const;
    /// « table.column » of each kind of row that namedBy() looks at.
    [[nodiscard]] static QStringList namingColumns();
    [[nodiscard]] int nextNumber() const; ///< never one that was given before
    /// Every filed document whose bytes are absent or differ; empty when sound.
    [[nodiscard]] std::vector<Evidence> damaged() const;

private:
    Database& database_;
};

} // namespace palas
