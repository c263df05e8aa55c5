// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/Database.h"

#include <map>
#include <QString>
#include <QStringList>
#include <random>
#include <vector>

namespace palas::test {

/// Random inserts, updates and deletes over every recorded table, valid under the schema: keys that name
/// rows exist, children go before their parent. What a CHECK refuses is simply not written.
class RandomRows {
public:
    RandomRows(Database& database, unsigned seed);

    /// One user action: from one row to a few dozen.
    void change();
    /// Tables and kinds of change met so far ("insert person", "update person", "delete person").
    [[nodiscard]] const QStringList& met() const { return met_; }

private:
    void step();
    void insert(const QString& table);
    void update(const QString& table);
    void remove(const QString& table);
    void removeRow(const QString& table, const QString& where);
    [[nodiscard]] QString value(const QString& kind);
    [[nodiscard]] QString randomRow(const QString& table); ///< WHERE clause of one row, or empty
    [[nodiscard]] int below(int bound);
    bool run(const QString& sql);

    Database& database_;
    std::mt19937 random_;
    QStringList met_;
};

/// The tables it knows how to fill.
[[nodiscard]] QStringList randomTables();

} // namespace palas::test
