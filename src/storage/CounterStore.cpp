// SPDX-License-Identifier: EUPL-1.2
#include "storage/CounterStore.h"

#include "storage/Sql.h"

namespace palas {

CounterStore::CounterStore(Database& database)
    : database_(database) {}

int CounterStore::last(const QString& name) const {
    Query query(database_, "SELECT last FROM counter WHERE name = :name");
    query.bind(":name", name);
    return query.next() ? query.number(0) : 0;
}

void CounterStore::raise(const QString& name, int number) {
    if (number <= last(name)) {
        return;
    }
    Query query(database_, "INSERT INTO counter (name, last) VALUES (:name, :last) "
                           "ON CONFLICT (name) DO UPDATE SET last = excluded.last");
    query.bind(":name", name).bind(":last", number).run();
}

} // namespace palas
