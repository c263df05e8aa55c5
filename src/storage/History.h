// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"

#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <vector>

namespace palas {

class Database;
class HistoryStacks;

/// Every change by a user is one transaction recorded by SQLite's session extension. Append-only: undo and
/// redo are new entries; the stacks are derived from the entries. See docs/architecture.md, "File and
/// history".
class History {
public:
    explicit History(Database& database);
    ~History();
    History(const History&) = delete;
    History& operator=(const History&) = delete;

    /// Author and clock of the entries to come; the clock is injected so that templates and tests are
    /// repeatable.
    void setAuthor(const QString& author);
    void setClock(std::function<QDateTime()> utcNow);

    /// Whether what a change removes stays in the trash, in the same transaction.
    enum class Removed { gone, inTrash };

    /// Runs `work` in one recorded transaction. `work` returns false to give the change up. Returns the new
    /// entry's sequence, or nothing when given up or when nothing changed. Any exception rolls back and is
    /// rethrown.
    std::optional<qint64> record(const ChangeLabel& label, const std::function<bool()>& work,
                                 Removed removed = Removed::gone);
    /// The template: one unrecorded entry with a digest of the content, a barrier for undo. Only in an empty
    /// history.
    qint64 recordGenesis(const ChangeLabel& label, const std::function<void()>& work);

    struct Step {
        qint64 sequence = 0; ///< the entry that would be reversed
        ChangeLabel label;   ///< of the original change, also through undo and redo; of several, the earliest
        int count = 1;       ///< how many changes it stands for
        bool operator==(const Step&) const = default;
    };
    /// Latest first.
    [[nodiscard]] std::vector<Step> undoSteps() const;
    [[nodiscard]] std::vector<Step> redoSteps() const;
    [[nodiscard]] std::optional<Step> nextUndo() const;
    [[nodiscard]] std::optional<Step> nextRedo() const;

    /// Each is a new entry; returns its sequence. Throws history.nothing_to_undo, history.barrier (names what
    /// stands in the way), history.conflict (nothing was changed).
    qint64 undo();
    qint64 redo();
    /// Reverses from the latest back to `sequence`, included, as one step. It must be one of undoSteps().
    qint64 undoBackTo(qint64 sequence);

    /// Latest first; `limit` 0 means all.
    [[nodiscard]] std::vector<Change> entries(int limit = 0, qint64 before = 0) const;
    [[nodiscard]] std::optional<Change> entry(qint64 sequence) const;
    /// Before and after per field; empty when the entry carries no payload or it was purged. Throws
    /// history.broken.
    [[nodiscard]] std::vector<FieldChange> details(qint64 sequence) const;

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] QByteArray head() const; ///< hash of the last entry; empty in an empty history

    struct Verification {
        bool sound = false;
        qint64 count = 0;
        QByteArray head;
        qint64 brokenAt = 0;     ///< first entry that does not follow, 0 when sound
        bool headFound = true;   ///< whether the head asked for is one of the entries
        qint64 headSequence = 0; ///< the entry with the head asked for
    };
    /// `head`: a whole hash or its first hexadecimal digits (at least 8), as printed on a report.
    [[nodiscard]] Verification verify(const QString& head = {}) const;

    /// Erases the payloads of entries up to `sequence`; the chain still verifies. Recorded, and a barrier for
    /// undo.
    qint64 purge(qint64 upTo, const QString& because);

private:
    /// The stacks derived from the entries, brought up to the last one.
    [[nodiscard]] const HistoryStacks& stacks() const;
    qint64 reverse(ChangeKind kind, const std::vector<Step>& steps);

    Database& database_;
    std::unique_ptr<HistoryStacks> stacks_;
    QString author_;
    std::function<QDateTime()> now_;
};

} // namespace palas
