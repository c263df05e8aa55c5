// SPDX-License-Identifier: EUPL-1.2
#include "storage/EquipmentStore.h"

#include "domain/Text.h"
#include "storage/CounterStore.h"
#include "storage/Sql.h"

namespace palas {
namespace {

const QString receiptCounter = QStringLiteral("receipt");
const QString eventCounter = QStringLiteral("equipment_event");

const std::string selectKit = "SELECT id, code, label, organisation_id, planned_on, note FROM kit ";
const std::string selectItem =
    "SELECT id, inventory_number, kind, label, serial_number, supplier, value_cents, acquired_on, kit_id, "
    "sticker_on, sticker_evidence_id, note FROM equipment_item ";
const std::string selectEvent =
    "SELECT id, kind, kit_id, item_id, organisation_id, date, position, condition, receipt_code, giver, "
    "receiver_id, place, note, evidence_id FROM equipment_event ";

std::vector<Kit> readKits(Query& q) {
    std::vector<Kit> kits;
    while (q.next()) {
        Kit kit;
        kit.id = q.id<KitId>(0);
        kit.code = q.text(1);
        kit.label = q.text(2);
        kit.organisation = q.id<OrganisationId>(3);
        kit.plannedOn = q.date(4);
        kit.note = q.text(5);
        kits.push_back(std::move(kit));
    }
    return kits;
}

std::vector<EquipmentItem> readItems(Query& q) {
    std::vector<EquipmentItem> items;
    while (q.next()) {
        EquipmentItem item;
        item.id = q.id<EquipmentItemId>(0);
        item.inventoryNumber = q.text(1);
        item.kind = itemKindFromCode(q.text(2)).value_or(ItemKind::other);
        item.label = q.text(3);
        item.serialNumber = q.text(4);
        item.supplier = q.text(5);
        item.value = q.optionalCents(6);
        item.acquiredOn = q.date(7);
        item.kit = q.id<KitId>(8);
        item.stickerOn = q.date(9);
        item.stickerPhoto = q.id<EvidenceId>(10);
        item.note = q.text(11);
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<EquipmentEvent> readEvents(Query& q) {
    std::vector<EquipmentEvent> events;
    while (q.next()) {
        EquipmentEvent event;
        event.id = q.id<EquipmentEventId>(0);
        event.kind = equipmentEventKindFromCode(q.text(1)).value_or(EquipmentEventKind::handover);
        event.kit = q.id<KitId>(2);
        event.item = q.id<EquipmentItemId>(3);
        event.organisation = q.id<OrganisationId>(4);
        event.date = q.date(5);
        event.position = q.number(6);
        event.condition = itemConditionFromCode(q.text(7)).value_or(ItemCondition::unknown);
        event.receiptCode = q.text(8);
        event.giver = q.text(9);
        event.receiver = q.id<PersonId>(10);
        event.place = q.text(11);
        event.note = q.text(12);
        event.evidence = q.id<EvidenceId>(13);
        events.push_back(std::move(event));
    }
    return events;
}

void bindFields(Query& q, const Kit& kit) {
    q.bind(":id", kit.id)
        .bind(":code", kit.code)
        .bind(":label", kit.label)
        .bindOptional(":organisation", kit.organisation)
        .bind(":planned_on", kit.plannedOn)
        .bind(":note", kit.note);
}

void bindFields(Query& q, const EquipmentItem& item) {
    q.bind(":id", item.id)
        .bind(":number", item.inventoryNumber)
        .bind(":kind", toCode(item.kind))
        .bind(":label", item.label)
        .bind(":serial", item.serialNumber)
        .bind(":supplier", item.supplier)
        .bind(":value", item.value)
        .bind(":acquired_on", item.acquiredOn)
        .bindOptional(":kit", item.kit)
        .bind(":sticker_on", item.stickerOn)
        .bindOptional(":photo", item.stickerPhoto)
        .bind(":note", item.note)
        .bind(":search", folded(QString(item.inventoryNumber % ' ' % item.label % ' ' % item.serialNumber)));
}

void bindFields(Query& q, const EquipmentEvent& event) {
    q.bind(":id", event.id)
        .bind(":kind", toCode(event.kind))
        .bindOptional(":kit", event.kit)
        .bindOptional(":item", event.item)
        .bindOptional(":organisation", event.organisation)
        .bind(":date", event.date)
        .bind(":position", event.position)
        .bind(":condition", toCode(event.condition))
        .bind(":receipt_code", event.receiptCode)
        .bind(":giver", event.giver)
        .bindOptional(":receiver", event.receiver)
        .bind(":place", event.place)
        .bind(":note", event.note)
        .bindOptional(":evidence", event.evidence);
}

} // namespace

EquipmentStore::EquipmentStore(Database& database)
    : database_(database) {}

KitId EquipmentStore::insert(const Kit& kit) {
    Kit row = kit;
    row.id = KitId{database_.nextId()};
    Query q(database_, "INSERT INTO kit (id, code, label, organisation_id, planned_on, note) VALUES (:id, "
                       ":code, :label, :organisation, :planned_on, :note)");
    bindFields(q, row);
    q.run();
    return row.id;
}

void EquipmentStore::update(const Kit& kit) {
    Query q(database_, "UPDATE kit SET code = :code, label = :label, organisation_id = :organisation, "
                       "planned_on = :planned_on, note = :note WHERE id = :id");
    bindFields(q, kit);
    q.run();
}

void EquipmentStore::remove(KitId id) {
    Query(database_, "DELETE FROM kit WHERE id = :id").bind(":id", id).run();
}

std::optional<Kit> EquipmentStore::find(KitId id) const {
    Query q(database_, selectKit + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readKits(q));
}

std::optional<Kit> EquipmentStore::findKitByCode(const QString& code) const {
    Query q(database_, selectKit + "WHERE code = :code");
    q.bind(":code", code);
    return firstOf(readKits(q));
}

std::vector<Kit> EquipmentStore::kits() const {
    Query q(database_, selectKit + "ORDER BY code, id");
    return readKits(q);
}

EquipmentItemId EquipmentStore::insert(const EquipmentItem& item) {
    EquipmentItem row = item;
    row.id = EquipmentItemId{database_.nextId()};
    Query q(database_, "INSERT INTO equipment_item (id, inventory_number, kind, label, serial_number, "
                       "supplier, value_cents, acquired_on, kit_id, sticker_on, sticker_evidence_id, note, "
                       "search) VALUES (:id, :number, :kind, :label, :serial, :supplier, :value, "
                       ":acquired_on, :kit, :sticker_on, :photo, :note, :search)");
    bindFields(q, row);
    q.run();
    return row.id;
}

void EquipmentStore::update(const EquipmentItem& item) {
    Query q(database_, "UPDATE equipment_item SET inventory_number = :number, kind = :kind, label = :label, "
                       "serial_number = :serial, supplier = :supplier, value_cents = :value, acquired_on = "
                       ":acquired_on, kit_id = :kit, sticker_on = :sticker_on, sticker_evidence_id = :photo, "
                       "note = :note, search = :search WHERE id = :id");
    bindFields(q, item);
    q.run();
}

void EquipmentStore::remove(EquipmentItemId id) {
    Query(database_, "DELETE FROM equipment_item WHERE id = :id").bind(":id", id).run();
}

std::optional<EquipmentItem> EquipmentStore::find(EquipmentItemId id) const {
    Query q(database_, selectItem + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readItems(q));
}

std::optional<EquipmentItem> EquipmentStore::findByInventoryNumber(const QString& number) const {
    Query q(database_, selectItem + "WHERE inventory_number = :number");
    q.bind(":number", number);
    return firstOf(readItems(q));
}

std::vector<EquipmentItem> EquipmentStore::findBySerialNumber(const QString& number) const {
    Query q(database_, selectItem + "WHERE serial_number = :number AND serial_number <> ''");
    q.bind(":number", number);
    return readItems(q);
}

std::vector<EquipmentItem> EquipmentStore::items() const {
    Query q(database_, selectItem + "ORDER BY inventory_number, id");
    return readItems(q);
}

std::vector<EquipmentItem> EquipmentStore::itemsOf(KitId kit) const {
    Query q(database_, selectItem + "WHERE kit_id = :kit ORDER BY CASE kind WHEN 'laptop' THEN 1 WHEN "
                                    "'communication' THEN 2 ELSE 3 END, inventory_number, id");
    q.bind(":kit", kit);
    return readItems(q);
}

int EquipmentStore::references(EquipmentItemId id) const {
    Query q(database_, "SELECT (SELECT count(*) FROM equipment_event WHERE item_id = :id) "
                       "+ (SELECT count(*) FROM equipment_check_line WHERE item_id = :id)");
    q.bind(":id", id);
    return q.next() ? q.number(0) : 0;
}

EquipmentEventId EquipmentStore::insert(EquipmentEvent event) {
    CounterStore counters(database_);
    event.id = EquipmentEventId{database_.nextId()};
    if (event.position == 0)
        event.position = counters.last(eventCounter) + 1;
    Query q(database_, "INSERT INTO equipment_event (id, kind, kit_id, item_id, organisation_id, date, "
                       "position, condition, receipt_code, giver, receiver_id, place, note, evidence_id) "
                       "VALUES (:id, :kind, :kit, :item, :organisation, :date, :position, :condition, "
                       ":receipt_code, :giver, :receiver, :place, :note, :evidence)");
    bindFields(q, event);
    q.run();
    counters.raise(eventCounter, event.position);
    if (!event.receiptCode.isEmpty())
        counters.raise(receiptCounter, receiptNumber(event.receiptCode));
    return event.id;
}

void EquipmentStore::update(const EquipmentEvent& event) {
    Query q(database_, "UPDATE equipment_event SET kind = :kind, kit_id = :kit, item_id = :item, "
                       "organisation_id = :organisation, date = :date, position = :position, condition = "
                       ":condition, receipt_code = :receipt_code, giver = :giver, receiver_id = :receiver, "
                       "place = :place, note = :note, evidence_id = :evidence WHERE id = :id");
    bindFields(q, event);
    q.run();
}

void EquipmentStore::remove(EquipmentEventId id) {
    Query(database_, "DELETE FROM equipment_event WHERE id = :id").bind(":id", id).run();
}

std::optional<EquipmentEvent> EquipmentStore::find(EquipmentEventId id) const {
    Query q(database_, selectEvent + "WHERE id = :id");
    q.bind(":id", id);
    return firstOf(readEvents(q));
}

std::vector<EquipmentEvent> EquipmentStore::events() const {
    Query q(database_, selectEvent + "ORDER BY date, position, id");
    return readEvents(q);
}

std::optional<EquipmentEvent> EquipmentStore::firstEventOf(KitId kit) const {
    Query q(database_, selectEvent + "WHERE kit_id = :kit ORDER BY date, position, id LIMIT 1");
    q.bind(":kit", kit);
    return firstOf(readEvents(q));
}

QHash<EvidenceId, QDate> EquipmentStore::filedDays() const {
    Query q(database_, "SELECT id, filed_on FROM evidence WHERE id IN (SELECT evidence_id FROM "
                       "equipment_event UNION SELECT sticker_evidence_id FROM equipment_item)");
    QHash<EvidenceId, QDate> days;
    while (q.next())
        days.insert(q.id<EvidenceId>(0), q.date(1));
    return days;
}

QString EquipmentStore::nextReceiptCode() const {
    return receiptCode(CounterStore(database_).last(receiptCounter) + 1);
}

} // namespace palas
