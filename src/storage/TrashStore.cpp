// SPDX-License-Identifier: EUPL-1.2
#include "storage/TrashStore.h"

#include "storage/HistoryChain.h"
#include "storage/Sql.h"
#include "storage/TrashContents.h"
#include "storage/TrashRows.h"

#include <algorithm>

namespace palas {

namespace {

using Reason = RestoreRefusal::Reason;

const std::string select = "SELECT t.id, t.change_sequence, h.label, h.arguments, h.author, h.instant "
                           "FROM trash t JOIN history h ON h.sequence = t.change_sequence ";

std::vector<TrashEntry> readAll(Query& q) {
    std::vector<TrashEntry> found;
    while (q.next()) {
        found.push_back({q.id<TrashId>(0),
                         q.integer(1),
                         {q.text(2), argumentsFromJson(q.text(3))},
                         q.text(4),
                         QDateTime::fromString(q.text(5), Qt::ISODateWithMs)});
    }
    return found;
}

struct Held {
    TrashId id;
    TrashContents contents;
};

/// Latest first: a field that was cleared twice gets its values back in turn.
std::vector<Held> heldBy(Database& database, const std::vector<TrashId>& ids) {
    std::vector<std::pair<qint64, Held>> found;
    Query q(database, "SELECT change_sequence, contents FROM trash WHERE id = :id");
    for (const TrashId id : ids) {
        q.bind(":id", id);
        if (q.next()) {
            found.emplace_back(q.integer(0), Held{id, TrashContents::fromJson(q.text(1))});
        }
        q.reset();
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Held> held;
    for (auto& [sequence, entry] : found) {
        held.push_back(std::move(entry));
    }
    return held;
}

std::optional<RestoreRefusal> write(TrashRows& rows, const std::vector<Held>& held) {
    for (const Held& entry : held) {
        for (const auto& [table, row] : entry.contents.removed) {
            if (!rows.insert(table, row)) {
                return RestoreRefusal{entry.id, Reason::taken, table};
            }
        }
    }
    for (const Held& entry : held) {
        for (const auto& [table, key, before, after] : entry.contents.changed) {
            if (const auto reason = rows.setBack(table, key, before, after)) {
                return RestoreRefusal{entry.id, *reason, table};
            }
        }
    }
    return std::nullopt;
}

std::optional<RestoreRefusal> check(TrashRows& rows, const std::vector<Held>& held) {
    for (const Held& entry : held) {
        QString missing;
        for (const auto& [table, row] : entry.contents.removed) {
            if (rows.isTwice(table, row)) {
                return RestoreRefusal{entry.id, Reason::taken, table};
            }
            missing = missing.isEmpty() ? rows.missingParent(table, row) : missing;
        }
        for (const auto& [table, key, before, after] : entry.contents.changed) {
            missing = missing.isEmpty() ? rows.missingParent(table, before) : missing;
        }
        if (!missing.isEmpty()) {
            return RestoreRefusal{entry.id, Reason::gone, missing};
        }
    }
    return std::nullopt;
}

} // namespace

TrashStore::TrashStore(Database& database)
    : database_(database) {}

void TrashStore::keep(qint64 sequence, const QByteArray& changeset) {
    const TrashContents contents = TrashContents::of(database_, changeset);
    if (contents.isEmpty()) {
        return;
    }
    Query(database_, "INSERT INTO trash (id, change_sequence, contents) VALUES (:id, :sequence, :contents)")
        .bind(":id", database_.nextId())
        .bind(":sequence", sequence)
        .bind(":contents", contents.toJson())
        .run();
}

std::vector<TrashEntry> TrashStore::all() const {
    Query q(database_, select + "ORDER BY t.change_sequence DESC");
    return readAll(q);
}

std::optional<TrashEntry> TrashStore::find(TrashId id) const {
    Query q(database_, select + "WHERE t.id = :id");
    q.bind(":id", id);
    return firstOf(readAll(q));
}

QHash<QString, std::vector<qint64>> TrashStore::rowsOf(const std::vector<TrashId>& ids) const {
    QHash<QString, std::vector<qint64>> keys;
    for (const Held& entry : heldBy(database_, ids)) {
        for (const TrashContents::Removed& part : entry.contents.removed) {
            keys[part.table].push_back(part.row.value(QLatin1String("id")).toInteger());
        }
    }
    return keys;
}

std::optional<RestoreRefusal> TrashStore::restore(const std::vector<TrashId>& ids) {
    const std::vector<Held> held = heldBy(database_, ids);
    TrashRows rows(database_);
    auto refusal = write(rows, held);
    if (!refusal) {
        refusal = check(rows, held);
    }
    if (!refusal) {
        for (const Held& entry : held) {
            remove(entry.id);
        }
    }
    return refusal;
}

void TrashStore::remove(TrashId id) {
    Query(database_, "DELETE FROM trash WHERE id = :id").bind(":id", id).run();
}

} // namespace palas
