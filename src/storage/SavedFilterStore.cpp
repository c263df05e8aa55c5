// SPDX-License-Identifier: EUPL-1.2
#include "storage/SavedFilterStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string select = "SELECT id, list, name, filter, position FROM saved_filter ";

std::vector<SavedFilter> readAll(Query& q) {
    std::vector<SavedFilter> found;
    while (q.next())
        found.push_back({q.id<SavedFilterId>(0), q.text(1), q.text(2), q.text(3), q.number(4)});
    return found;
}

void bindFields(Query& q, const SavedFilter& filter) {
    q.bind(":id", filter.id)
        .bind(":list", filter.list)
        .bind(":name", filter.name)
        .bind(":filter", filter.filter)
        .bind(":position", filter.position);
}

} // namespace

SavedFilterStore::SavedFilterStore(Database& database)
    : database_(database) {}

SavedFilterId SavedFilterStore::insert(SavedFilter filter) {
    filter.id = SavedFilterId{database_.nextId()};
    Query q(database_,
            "INSERT INTO saved_filter (id, list, name, filter, position) VALUES (:id, :list, :name, "
            ":filter, :position)");
    bindFields(q, filter);
    q.run();
    return filter.id;
}

void SavedFilterStore::update(const SavedFilter& filter) {
    Query q(database_, "UPDATE saved_filter SET list = :list, name = :name, filter = :filter, position = "
                       ":position WHERE id = :id");
    bindFields(q, filter);
    q.run();
}

void SavedFilterStore::remove(SavedFilterId id) {
    Query(database_, "DELETE FROM saved_filter WHERE id = :id").bind(":id", id).run();
}

std::optional<SavedFilter> SavedFilterStore::find(SavedFilterId id) const {
    Query q(database_, select + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readAll(q));
}

std::vector<SavedFilter> SavedFilterStore::of(const QString& list) const {
    Query q(database_, select + "WHERE list = :list ORDER BY position, id");
    q.bind(":list", list);
    return readAll(q);
}

} // namespace palas
