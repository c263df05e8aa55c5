// SPDX-License-Identifier: EUPL-1.2
#include "storage/EvidenceStore.h"

#include "storage/CounterStore.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace palas {

namespace {

/// A kind of row that a document is filed for.
struct Naming {
    const char* table;
    const char* column;
    const char* code; ///< SQL over the row: what people call it
};

constexpr const char* ofStructure = "(SELECT o.name FROM organisation o WHERE o.id = organisation_id)";
constexpr const char* ofLab = "(SELECT l.code FROM lab l WHERE l.id = lab_id)";

constexpr Naming namings[] = {
    {"sign_in_sheet", "evidence_id", "code"},
    {"coaching_entry", "evidence_id", "code"},
    {"equipment_item", "sticker_evidence_id", "inventory_number"},
    {"equipment_event", "evidence_id", "receipt_code"},
    {"immersion", "report_evidence_id", "(SELECT s.code FROM session s WHERE s.id = session_id)"},
    {"journey", "mission_order_evidence_id", "mission_order"},
    {"mooc_progress", "evidence_id", "(SELECT m.code FROM module m WHERE m.id = module_id)"},
    {"needs_analysis", "evidence_id", ofStructure},
    {"needs_analysis", "previous_evidence_id", ofStructure},
    {"assessment", "evidence_id", ofStructure},
    {"lab_stage", "evidence_id", ofLab},
    {"lab_milestone", "evidence_id", ofLab},
    {"experiment_photo", "evidence_id",
     "(SELECT l.code FROM experiment x JOIN lab l ON l.id = x.lab_id WHERE x.id = experiment_id)"},
    {"partnership", "evidence_id", "partner"},
    {"certificate", "evidence_id",
     "(SELECT s.code FROM enrolment n JOIN session s ON s.id = n.session_id WHERE n.id = enrolment_id)"},
};

const std::string selectEvidence =
    "SELECT id, number, file_name, media_type, size, sha256, filed_on, withheld FROM evidence ";
const QString counterName = QStringLiteral("evidence");
constexpr qint64 pieceSize = 256 * 1024;

/// Reads a device to its end in pieces; the size and the SHA-256 of what was read.
EvidenceStore::Stored readAll(QIODevice& source, const std::function<void(const QByteArray&)>& piece) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EvidenceStore::Stored stored;
    for (;;) {
        const QByteArray bytes = source.read(pieceSize);
        if (bytes.isEmpty()) {
            if (!source.atEnd()) {
                throw StorageError(QStringLiteral("file.cannot_read"), {}, source.errorString());
            }
            stored.sha256 = QString::fromLatin1(hash.result().toHex());
            return stored;
        }
        stored.size += bytes.size();
        if (stored.size > largestEvidence) {
            throw StorageError(QStringLiteral("evidence.too_large"), {QString::number(largestEvidence)});
        }
        hash.addData(bytes);
        piece(bytes);
    }
}

Evidence evidenceFrom(const Query& row) {
    Evidence evidence;
    evidence.id = row.id<EvidenceId>(0);
    evidence.number = row.number(1);
    evidence.fileName = row.text(2);
    evidence.mediaType = row.text(3);
    evidence.size = row.integer(4);
    evidence.sha256 = row.text(5);
    evidence.filedOn = row.date(6);
    evidence.withheld = row.boolean(7);
    return evidence;
}

} // namespace

EvidenceStore::EvidenceStore(Database& database)
    : database_(database) {}

EvidenceStore::Stored EvidenceStore::storeBytes(QIODevice& source) {
    if (source.isSequential()) {
        QByteArray all;
        readAll(source, [&](const QByteArray& piece) { all.append(piece); });
        QBuffer buffer(&all);
        buffer.open(QIODevice::ReadOnly);
        return storeBytes(buffer);
    }
    // Twice: the pieces are kept under the hash of the whole, known only at the end.
    const qint64 start = source.pos();
    const Stored stored = readAll(source, [](const QByteArray&) {});
    if (stored.size == 0 || hasBytes(stored.sha256)) {
        return stored;
    }
    if (!source.seek(start)) {
        throw StorageError(QStringLiteral("file.cannot_read"), {}, source.errorString());
    }
    Transaction transaction(database_);
    Query insert(database_, "INSERT INTO evidence_piece (sha256, position, bytes) "
                            "VALUES (:sha256, :position, :bytes)");
    insert.bind(":sha256", stored.sha256);
    qint64 position = 0;
    const Stored again = readAll(source, [&](const QByteArray& piece) {
        insert.bind(":position", position++).bind(":bytes", piece).run();
    });
    if (again.sha256 != stored.sha256) {
        throw StorageError(QStringLiteral("file.cannot_read"), {},
                           QStringLiteral("the document changed while it was read"));
    }
    transaction.commit();
    return stored;
}

void EvidenceStore::readBytes(const QString& sha256,
                              const std::function<void(const QByteArray&)>& piece) const {
    Query query(database_, "SELECT bytes FROM evidence_piece WHERE sha256 = :sha256 ORDER BY position");
    query.bind(":sha256", sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool found = false;
    while (query.next()) {
        const QByteArray bytes = query.blob(0);
        hash.addData(bytes);
        piece(bytes);
        found = true;
    }
    if (!found) {
        throw StorageError(QStringLiteral("evidence.missing"), {sha256});
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256) {
        throw StorageError(QStringLiteral("evidence.damaged"), {sha256});
    }
}

bool EvidenceStore::hasBytes(const QString& sha256) const {
    Query query(database_, "SELECT 1 FROM evidence_piece WHERE sha256 = :sha256 LIMIT 1");
    query.bind(":sha256", sha256);
    return query.next();
}

EvidenceId EvidenceStore::insert(Evidence evidence) {
    evidence.id = EvidenceId{database_.nextId()};
    Query query(database_,
                "INSERT INTO evidence (id, number, file_name, media_type, size, sha256, filed_on, "
                "withheld) VALUES (:id, :number, :name, :type, :size, :sha256, :filed, :withheld)");
    query.bind(":id", evidence.id).bind(":number", evidence.number).bind(":name", evidence.fileName);
    query.bind(":type", evidence.mediaType).bind(":size", evidence.size).bind(":sha256", evidence.sha256);
    query.bind(":filed", evidence.filedOn).bind(":withheld", evidence.withheld).run();
    CounterStore(database_).raise(counterName, evidence.number);
    return evidence.id;
}

void EvidenceStore::remove(EvidenceId id) {
    Query(database_, "DELETE FROM evidence WHERE id = :id").bind(":id", id).run();
}

std::optional<Evidence> EvidenceStore::find(EvidenceId id) const {
    Query query(database_, selectEvidence + "WHERE id = :id");
    query.bind(":id", id);
    return query.next() ? std::optional(evidenceFrom(query)) : std::nullopt;
}

std::optional<Evidence> EvidenceStore::findBySha256(const QString& sha256) const {
    Query query(database_, selectEvidence + "WHERE sha256 = :sha256 ORDER BY number, id LIMIT 1");
    query.bind(":sha256", sha256);
    return query.next() ? std::optional(evidenceFrom(query)) : std::nullopt;
}

std::vector<Evidence> EvidenceStore::all() const {
    Query query(database_, selectEvidence + "ORDER BY number, id");
    std::vector<Evidence> list;
    while (query.next()) {
        list.push_back(evidenceFrom(query));
    }
    return list;
}

int EvidenceStore::references(EvidenceId id) const {
    return countReferences(database_, "evidence", id.value);
}

QStringList EvidenceStore::namedBy(EvidenceId id) const {
    std::string sql;
    for (const Naming& one : namings) {
        sql.append(sql.empty() ? "" : " UNION ALL ").append("SELECT ").append(one.code).append(" FROM ");
        sql.append(one.table).append(" WHERE ").append(one.column).append(" = :id");
    }
    Query query(database_, sql);
    query.bind(":id", id);
    QStringList codes;
    while (query.next()) {
        codes << query.text(0);
    }
    return codes;
}

QStringList EvidenceStore::namingColumns() {
    QStringList columns;
    for (const Naming& one : namings) {
        columns << QLatin1String(one.table) + QLatin1Char('.') + QLatin1String(one.column);
    }
    return columns;
}

int EvidenceStore::nextNumber() const {
    return CounterStore(database_).last(counterName) + 1;
}

std::vector<Evidence> EvidenceStore::damaged() const {
    std::vector<Evidence> list;
    for (const Evidence& evidence : all()) {
        if (evidence.withheld) {
            continue;
        }
        qint64 size = 0;
        try {
            readBytes(evidence.sha256, [&](const QByteArray& piece) { size += piece.size(); });
        } catch (const StorageError&) {
            size = -1;
        }
        if (size != evidence.size) {
            list.push_back(evidence);
        }
    }
    return list;
}

} // namespace palas
