// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to src/storage: SQLite's session extension in our types.

#include "domain/Change.h"

#include <functional>
#include <QByteArray>
#include <vector>

struct sqlite3_session;

namespace palas {

class Database;

/// Records the rows that change in the recorded tables while it lives.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database& database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    /// Empty when nothing has changed; throws history.changeset.
    [[nodiscard]] QByteArray changeset() const;

private:
    sqlite3_session* session_ = nullptr;
};

/// One changeset for several that followed each other.
[[nodiscard]] QByteArray combined(const std::vector<QByteArray>& changesets);
/// The changeset that takes this one back.
[[nodiscard]] QByteArray inverted(const QByteArray& changeset);
/// Applies all of it or throws history.conflict with the table; the caller rolls back. Table list, column
/// counts and keys are compared first: after a renamed table SQLite would answer OK and do nothing.
void applyChangeset(Database& database, const QByteArray& changeset);
/// One row of a changeset, its values by position: all of a row inserted or removed; of an updated one the
/// key, and each column that changed.
struct ChangedRow {
    enum class Operation { inserted, updated, removed };
    QString table;
    Operation operation = Operation::updated;
    QByteArray key; ///< one byte a column, not zero where it is part of the key
    std::vector<std::optional<QVariant>> before;
    std::vector<std::optional<QVariant>> after;
};
[[nodiscard]] std::vector<ChangedRow> changedRows(const QByteArray& changeset);
/// Before and after of each field. `columns(table)` gives the names at the time of the change.
[[nodiscard]] std::vector<FieldChange>
decodeChangeset(const QByteArray& changeset, const std::function<QStringList(const QString&)>& columns);

} // namespace palas
