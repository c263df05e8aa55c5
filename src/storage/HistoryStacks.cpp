// SPDX-License-Identifier: EUPL-1.2
#include "storage/HistoryStacks.h"

#include "storage/HistoryChain.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"

namespace palas {

namespace {

[[noreturn]] void broken(const Change& entry) {
    throw StorageError(QStringLiteral("history.broken"), {QString::number(entry.sequence)},
                       QStringLiteral("it reverses an entry that cannot be reversed"));
}

} // namespace

void HistoryStacks::refresh(Database& database) {
    Query newest(database, "SELECT coalesce(max(sequence), 0) FROM history");
    if (newest.next() && newest.integer(0) < last_) {
        *this = {};
    }
    newest.reset();
    Query rows(database, "SELECT sequence, kind, label, arguments, reverses FROM history "
                         "WHERE sequence > :last ORDER BY sequence");
    rows.bind(":last", last_);
    while (rows.next()) {
        Change entry;
        entry.sequence = rows.integer(0);
        entry.kind = changeKindFromCode(rows.text(1)).value_or(ChangeKind::purge);
        entry.label = {rows.text(2), argumentsFromJson(rows.text(3))};
        entry.reverses = rows.integer(4);
        try {
            add(entry);
        } catch (...) {
            *this = {};
            throw;
        }
        last_ = entry.sequence;
    }
}

int HistoryStacks::countOf(qint64 sequence) const {
    const auto found = counts_.find(sequence);
    return found == counts_.end() ? 1 : found->second;
}

void HistoryStacks::add(const Change& entry) {
    switch (entry.kind) {
    case ChangeKind::change:
        undo_.push_back({entry.sequence, entry.label, 1});
        redo_.clear();
        break;
    case ChangeKind::undo:
        addUndo(entry);
        break;
    case ChangeKind::redo:
        addRedo(entry);
        break;
    case ChangeKind::genesis:
    case ChangeKind::migration:
    case ChangeKind::purge:
        undo_.clear();
        redo_.clear();
        barrier_ = {entry.sequence, entry.kind};
        break;
    }
}

void HistoryStacks::addUndo(const Change& entry) {
    int count = 0;
    bool reached = false;
    while (!reached) {
        if (undo_.empty()) {
            broken(entry);
        }
        count += undo_.back().count;
        reached = undo_.back().sequence == entry.reverses;
        undo_.pop_back();
    }
    redo_.push_back({entry.sequence, entry.label, count});
    if (count > 1) {
        counts_[entry.sequence] = count;
    }
}

void HistoryStacks::addRedo(const Change& entry) {
    if (redo_.empty() || redo_.back().sequence != entry.reverses) {
        broken(entry);
    }
    const int count = redo_.back().count;
    redo_.pop_back();
    undo_.push_back({entry.sequence, entry.label, count});
    if (count > 1) {
        counts_[entry.sequence] = count;
    }
}

} // namespace palas
