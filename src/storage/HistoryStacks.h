// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/History.h"

#include <map>

namespace palas {

/// What can be undone and redone, derived from the entries. Only entries it has not seen are read: a fresh
/// one costs one pass over the history, a change one row.
class HistoryStacks {
public:
    void refresh(Database& database);

    [[nodiscard]] const std::vector<History::Step>& undo() const { return undo_; } ///< latest last
    [[nodiscard]] const std::vector<History::Step>& redo() const { return redo_; }
    /// The last entry that undo never crosses; genesis when there is none or no entry at all.
    struct Barrier {
        qint64 sequence = 0;
        ChangeKind kind = ChangeKind::genesis;
    };
    [[nodiscard]] Barrier barrier() const { return barrier_; }
    /// How many changes an entry stands for.
    [[nodiscard]] int countOf(qint64 sequence) const;

private:
    void add(const Change& entry);
    void addUndo(const Change& entry);
    void addRedo(const Change& entry);

    qint64 last_ = 0;
    std::vector<History::Step> undo_;
    std::vector<History::Step> redo_;
    Barrier barrier_;
    std::map<qint64, int> counts_; ///< of the entries that stand for several
};

} // namespace palas
