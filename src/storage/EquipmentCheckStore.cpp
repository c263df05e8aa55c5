// SPDX-License-Identifier: EUPL-1.2
#include "storage/EquipmentCheckStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectCheck = "SELECT id, label, start_date, end_date FROM equipment_check ";
const std::string selectLine =
    "SELECT check_id, item_id, checked_on, result, sticker, note FROM equipment_check_line ";

std::vector<EquipmentCheck> readChecks(Query& q) {
    std::vector<EquipmentCheck> checks;
    while (q.next())
        checks.push_back({q.id<EquipmentCheckId>(0), q.text(1), q.date(2), q.date(3)});
    return checks;
}

std::vector<EquipmentCheckLine> readLines(Query& q) {
    std::vector<EquipmentCheckLine> lines;
    while (q.next())
        lines.push_back({q.id<EquipmentCheckId>(0), q.id<EquipmentItemId>(1), q.date(2),
                         itemFindingFromCode(q.text(3)).value_or(ItemFinding::present), q.boolean(4),
                         q.text(5)});
    return lines;
}

void bindFields(Query& q, const EquipmentCheck& check) {
    q.bind(":id", check.id).bind(":label", check.label).bind(":start", check.start).bind(":end", check.end);
}

} // namespace

EquipmentCheckStore::EquipmentCheckStore(Database& database)
    : database_(database) {}

EquipmentCheckId EquipmentCheckStore::insert(const EquipmentCheck& check) {
    EquipmentCheck row = check;
    row.id = EquipmentCheckId{database_.nextId()};
    Query q(database_, "INSERT INTO equipment_check (id, label, start_date, end_date) VALUES (:id, :label, "
                       ":start, :end)");
    bindFields(q, row);
    q.run();
    return row.id;
}

void EquipmentCheckStore::update(const EquipmentCheck& check) {
    Query q(database_, "UPDATE equipment_check SET label = :label, start_date = :start, end_date = :end "
                       "WHERE id = :id");
    bindFields(q, check);
    q.run();
}

void EquipmentCheckStore::remove(EquipmentCheckId id) {
    Query(database_, "DELETE FROM equipment_check WHERE id = :id").bind(":id", id).run();
}

std::optional<EquipmentCheck> EquipmentCheckStore::find(EquipmentCheckId id) const {
    Query q(database_, selectCheck + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readChecks(q));
}

std::vector<EquipmentCheck> EquipmentCheckStore::all() const {
    Query q(database_, selectCheck + "ORDER BY start_date, id");
    return readChecks(q);
}

void EquipmentCheckStore::set(const EquipmentCheckLine& line) {
    Query(database_,
          "INSERT INTO equipment_check_line (check_id, item_id, checked_on, result, sticker, note) VALUES "
          "(:check, :item, :checked_on, :result, :sticker, :note) ON CONFLICT (check_id, item_id) DO UPDATE "
          "SET checked_on = excluded.checked_on, result = excluded.result, sticker = excluded.sticker, "
          "note = excluded.note")
        .bind(":check", line.check)
        .bind(":item", line.item)
        .bind(":checked_on", line.checkedOn)
        .bind(":result", toCode(line.result))
        .bind(":sticker", line.sticker)
        .bind(":note", line.note)
        .run();
}

void EquipmentCheckStore::remove(EquipmentCheckId check, EquipmentItemId item) {
    Query(database_, "DELETE FROM equipment_check_line WHERE check_id = :check AND item_id = :item")
        .bind(":check", check)
        .bind(":item", item)
        .run();
}

std::vector<EquipmentCheckLine> EquipmentCheckStore::lines(EquipmentCheckId check) const {
    Query q(database_, selectLine + "WHERE check_id = :check ORDER BY checked_on, item_id");
    q.bind(":check", check);
    return readLines(q);
}

std::vector<EquipmentCheckLine> EquipmentCheckStore::allLines() const {
    Query q(database_, selectLine + "ORDER BY check_id, checked_on, item_id");
    return readLines(q);
}

} // namespace palas
