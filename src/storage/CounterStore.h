// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas {

class Database;

/// The last number given to each kind of thing. What stands on paper or was sent keeps its number for good: a
/// number is never given twice, even when what had it is gone.
class CounterStore {
public:
    explicit CounterStore(Database& database);

    [[nodiscard]] int last(const QString& name) const; ///< 0: none yet
    /// Notes that `number` is given; a lower one than the last changes nothing.
    void raise(const QString& name, int number);

private:
    Database& database_;
};

} // namespace palas
