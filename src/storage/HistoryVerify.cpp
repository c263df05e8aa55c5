// SPDX-License-Identifier: EUPL-1.2
#include "storage/History.h"
#include "storage/HistoryChain.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

#include <map>

namespace palas {

namespace {

/// The recorded purges: up to which entry, and why.
std::map<qint64, std::pair<qint64, QString>> purges(Database& database) {
    std::map<qint64, std::pair<qint64, QString>> found;
    Query query(database, "SELECT sequence, arguments FROM history WHERE kind = 'purge'");
    while (query.next()) {
        const QStringList arguments = argumentsFromJson(query.text(1));
        found[query.integer(0)] = {arguments.value(1).toLongLong(), arguments.value(0)};
    }
    return found;
}

/// An absent payload must be one that a later entry says was erased, for the same reason.
bool wasErased(qint64 sequence, const QString& because,
               const std::map<qint64, std::pair<qint64, QString>>& purges) {
    for (auto purge = purges.upper_bound(sequence); purge != purges.end(); ++purge) {
        if (sequence <= purge->second.first && because == purge->second.second) {
            return true;
        }
    }
    return false;
}

bool carriesPayload(const QString& kind) {
    return kind == QLatin1String("change") || kind == QLatin1String("undo") || kind == QLatin1String("redo");
}

} // namespace

History::Verification History::verify(const QString& head) const {
    const QByteArray wanted = head.trimmed().toLower().toLatin1();
    Verification result;
    result.sound = true;
    result.headFound = wanted.isEmpty();
    database_.inReadTransaction([&] {
        const auto erased = purges(database_);
        Query rows(database_, "SELECT sequence, kind, author, instant, schema_number, label, arguments, "
                              "reverses, changeset_sha256, hash, erased_because, changeset FROM history "
                              "ORDER BY sequence");
        while (rows.next()) {
            const HashedFields fields{result.head,     rows.integer(0), rows.text(1), rows.text(2),
                                      rows.text(3),    rows.integer(4), rows.text(5), rows.text(6),
                                      rows.integer(7), rows.blob(8)};
            const bool payloadHolds = !carriesPayload(fields.kind) ? rows.isNull(11)
                                      : rows.isNull(11)
                                          ? wasErased(fields.sequence, rows.text(10), erased)
                                          : rows.isNull(10) && sha256(rows.blob(11)) == fields.payloadSha256;
            const bool follows = fields.sequence == result.count + 1 && entryHash(fields) == rows.blob(9);
            if (result.sound && !(payloadHolds && follows)) {
                result.sound = false;
                result.brokenAt = fields.sequence;
            }
            result.head = rows.blob(9);
            result.count += 1;
            if (wanted.size() >= 8 && result.head.toHex().startsWith(wanted)) {
                result.headFound = true;
                result.headSequence = fields.sequence;
            }
        }
    });
    return result;
}

qint64 History::purge(qint64 upTo, const QString& because) {
    Transaction transaction(database_);
    const qint64 sequence =
        appendEntry(database_, {ChangeKind::purge,
                                author_,
                                now_(),
                                {QStringLiteral("history.purge"), {because, QString::number(upTo)}},
                                0,
                                std::nullopt,
                                sha256({})});
    Query erase(database_, "UPDATE history SET changeset = NULL, erased_because = :because "
                           "WHERE sequence <= :last AND changeset IS NOT NULL");
    erase.bind(":because", because).bind(":last", upTo).run();
    // No undo crosses this entry: bytes that no row names any more, and none in the trash, will never be
    // named again.
    execute(database_,
            QStringLiteral("DELETE FROM evidence_piece WHERE sha256 NOT IN (SELECT sha256 FROM evidence) AND "
                           "sha256 NOT IN (SELECT json_extract(part.value, '$.row.sha256') FROM trash t, "
                           "json_each(iif(json_valid(t.contents), t.contents, '{}'), '$.removed') part "
                           "WHERE json_extract(part.value, '$.table') = 'evidence')"));
    transaction.commit();
    return sequence;
}

} // namespace palas
