// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <map>
#include <mutex>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace palas {

class Database;

/// A numbered SQL script that brings a file from the schema before it to its own. Never edited once released.
struct SchemaStep {
    int number = 0;
    QString sql;
};

/// A table or index as SQLite keeps it.
struct SchemaObject {
    QString type;
    QString name;
    QString sql;
    std::strong_ordering operator<=>(const SchemaObject&) const = default;
};

/// The numbered steps 1..N that make a file, and what each number looks like. It must outlive the databases
/// opened with it.
class Schema {
public:
    /// Steps must be numbered 1, 2, 3 ... Tests bring their own.
    explicit Schema(std::vector<SchemaStep> steps);
    /// The steps of resources/schema, in one object that lives as long as the program.
    [[nodiscard]] static const Schema& released();

    [[nodiscard]] const std::vector<SchemaStep>& steps() const { return steps_; }
    [[nodiscard]] int newest() const { return int(steps_.size()); }
    /// Every object of a fresh file of that number, sorted.
    [[nodiscard]] const std::vector<SchemaObject>& objects(int number) const;

    /// Runs step `number` inside the transaction that is open: its SQL, its column names, `user_version`.
    void apply(Database& database, int number) const;

    /// The objects that a file has now, sorted.
    [[nodiscard]] static std::vector<SchemaObject> objectsOf(Database& database);
    /// The tables whose changes the history records: all but the history itself, column names, evidence
    /// bytes and the origin of a copy. Sorted.
    [[nodiscard]] static std::vector<std::string> recordedTables(Database& database);

private:
    std::vector<SchemaStep> steps_;
    mutable std::mutex mutex_; ///< files may be opened in several threads
    mutable std::map<int, std::vector<SchemaObject>> objects_;
};

} // namespace palas
