// SPDX-License-Identifier: EUPL-1.2
#include "storage/CoachingStore.h"

#include "domain/Text.h"
#include "storage/CounterStore.h"
#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

const QString codePrefix = QStringLiteral("CO-");
const QString counterName = QStringLiteral("coaching_entry");

const std::string selectGrant =
    "SELECT g.id, g.organisation_id, g.minutes, g.granted_on, g.note FROM coaching_grant g ";
const std::string selectTransfer =
    "SELECT t.id, t.from_id, t.to_id, t.minutes, t.transferred_on, t.reason FROM coaching_transfer t ";
const std::string selectEntry =
    "SELECT e.id, e.code, e.organisation_id, e.coach, e.date, e.start_minute, e.end_minute, e.zone, "
    "e.modality, e.theme, e.work_done, e.next_step, e.cancelled, e.evidence_id, p.person_id "
    "FROM coaching_entry e LEFT JOIN coaching_person p ON p.entry_id = e.id ";
const std::string byTimeOrder = "ORDER BY e.date, e.start_minute, e.code, e.id, p.person_id";

std::vector<CoachingGrant> readGrants(Query& q) {
    std::vector<CoachingGrant> grants;
    while (q.next())
        grants.push_back(
            {q.id<CoachingGrantId>(0), q.id<OrganisationId>(1), {q.integer(2)}, q.date(3), q.text(4)});
    return grants;
}

std::vector<CoachingTransfer> readTransfers(Query& q) {
    std::vector<CoachingTransfer> transfers;
    while (q.next())
        transfers.push_back({q.id<CoachingTransferId>(0),
                             q.id<OrganisationId>(1),
                             q.id<OrganisationId>(2),
                             {q.integer(3)},
                             q.date(4),
                             q.text(5)});
    return transfers;
}

CoachingEntry entryFrom(const Query& q) {
    CoachingEntry entry;
    entry.id = q.id<CoachingEntryId>(0);
    entry.code = q.text(1);
    entry.organisation = q.id<OrganisationId>(2);
    entry.coach = q.text(3);
    entry.date = q.date(4);
    entry.start = q.optionalNumber(5);
    entry.end = q.optionalNumber(6);
    entry.zone = q.text(7);
    entry.modality = coachingModalityFromCode(q.text(8)).value_or(CoachingModality::video);
    entry.theme = q.text(9);
    entry.workDone = q.text(10);
    entry.nextStep = q.text(11);
    entry.cancelled = q.boolean(12);
    entry.evidence = q.id<EvidenceId>(13);
    return entry;
}

/// One line per person, those of one entry together.
std::vector<CoachingEntry> readEntries(Query& q) {
    std::vector<CoachingEntry> entries;
    while (q.next()) {
        if (entries.empty() || entries.back().id != q.id<CoachingEntryId>(0))
            entries.push_back(entryFrom(q));
        if (!q.isNull(14))
            entries.back().people.push_back(q.id<PersonId>(14));
    }
    return entries;
}

void bindFields(Query& q, const CoachingGrant& grant) {
    q.bind(":id", grant.id)
        .bind(":organisation", grant.organisation)
        .bind(":minutes", grant.minutes.value)
        .bind(":granted_on", grant.grantedOn)
        .bind(":note", grant.note);
}

void bindFields(Query& q, const CoachingTransfer& transfer) {
    q.bind(":id", transfer.id)
        .bind(":from", transfer.from)
        .bind(":to", transfer.to)
        .bind(":minutes", transfer.minutes.value)
        .bind(":transferred_on", transfer.transferredOn)
        .bind(":reason", transfer.reason);
}

void bindFields(Query& q, const CoachingEntry& entry) {
    q.bind(":id", entry.id)
        .bind(":code", entry.code)
        .bind(":organisation", entry.organisation)
        .bind(":coach", entry.coach)
        .bind(":date", entry.date)
        .bind(":start", entry.start)
        .bind(":end", entry.end)
        .bind(":zone", entry.zone)
        .bind(":modality", toCode(entry.modality))
        .bind(":theme", entry.theme)
        .bind(":work_done", entry.workDone)
        .bind(":next_step", entry.nextStep)
        .bind(":cancelled", entry.cancelled)
        .bindOptional(":evidence", entry.evidence)
        .bind(":search", folded(entry.code + u' ' + entry.coach + u' ' + entry.theme));
}

std::vector<PersonId> inOrder(std::vector<PersonId> people) {
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

void insertPeople(Database& database, CoachingEntryId entry, const std::vector<PersonId>& people) {
    Query q(database, "INSERT INTO coaching_person (entry_id, person_id) VALUES (:entry, :person)");
    for (const PersonId person : people)
        q.bind(":entry", entry).bind(":person", person).run();
}

void removePeople(Database& database, CoachingEntryId entry) {
    Query(database, "DELETE FROM coaching_person WHERE entry_id = :id").bind(":id", entry).run();
}

int numberOf(const QString& code) {
    return code.startsWith(codePrefix) ? code.mid(codePrefix.size()).toInt() : 0;
}

} // namespace

CoachingStore::CoachingStore(Database& database)
    : database_(database) {}

CoachingGrantId CoachingStore::insert(CoachingGrant grant) {
    grant.id = CoachingGrantId{database_.nextId()};
    Query q(database_, "INSERT INTO coaching_grant (id, organisation_id, minutes, granted_on, note) VALUES "
                       "(:id, :organisation, :minutes, :granted_on, :note)");
    bindFields(q, grant);
    q.run();
    return grant.id;
}

void CoachingStore::update(const CoachingGrant& grant) {
    Query q(database_, "UPDATE coaching_grant SET organisation_id = :organisation, minutes = :minutes, "
                       "granted_on = :granted_on, note = :note WHERE id = :id");
    bindFields(q, grant);
    q.run();
}

void CoachingStore::remove(CoachingGrantId id) {
    Query(database_, "DELETE FROM coaching_grant WHERE id = :id").bind(":id", id).run();
}

std::optional<CoachingGrant> CoachingStore::find(CoachingGrantId id) const {
    Query q(database_, selectGrant + "WHERE g.id = :id");
    q.bind(":id", id);
    return firstOf(readGrants(q));
}

std::vector<CoachingGrant> CoachingStore::grants() const {
    Query q(database_, selectGrant + "ORDER BY g.granted_on, g.id");
    return readGrants(q);
}

CoachingTransferId CoachingStore::insert(CoachingTransfer transfer) {
    transfer.id = CoachingTransferId{database_.nextId()};
    Query q(database_, "INSERT INTO coaching_transfer (id, from_id, to_id, minutes, transferred_on, reason) "
                       "VALUES (:id, :from, :to, :minutes, :transferred_on, :reason)");
    bindFields(q, transfer);
    q.run();
    return transfer.id;
}

void CoachingStore::update(const CoachingTransfer& transfer) {
    Query q(database_, "UPDATE coaching_transfer SET from_id = :from, to_id = :to, minutes = :minutes, "
                       "transferred_on = :transferred_on, reason = :reason WHERE id = :id");
    bindFields(q, transfer);
    q.run();
}

void CoachingStore::remove(CoachingTransferId id) {
    Query(database_, "DELETE FROM coaching_transfer WHERE id = :id").bind(":id", id).run();
}

std::optional<CoachingTransfer> CoachingStore::find(CoachingTransferId id) const {
    Query q(database_, selectTransfer + "WHERE t.id = :id");
    q.bind(":id", id);
    return firstOf(readTransfers(q));
}

std::vector<CoachingTransfer> CoachingStore::transfers() const {
    Query q(database_, selectTransfer + "ORDER BY t.transferred_on, t.id");
    return readTransfers(q);
}

CoachingEntryId CoachingStore::insert(CoachingEntry entry) {
    entry.id = CoachingEntryId{database_.nextId()};
    Query q(
        database_,
        "INSERT INTO coaching_entry (id, code, organisation_id, coach, date, start_minute, end_minute, "
        "zone, modality, theme, work_done, next_step, cancelled, evidence_id, search) VALUES (:id, :code, "
        ":organisation, :coach, :date, :start, :end, :zone, :modality, :theme, :work_done, :next_step, "
        ":cancelled, :evidence, :search)");
    bindFields(q, entry);
    q.run();
    insertPeople(database_, entry.id, inOrder(std::move(entry.people)));
    CounterStore(database_).raise(counterName, numberOf(entry.code));
    return entry.id;
}

void CoachingStore::update(const CoachingEntry& entry) {
    const auto stored = find(entry.id);
    Query q(database_,
            "UPDATE coaching_entry SET code = :code, organisation_id = :organisation, coach = :coach, "
            "date = :date, start_minute = :start, end_minute = :end, zone = :zone, modality = :modality, "
            "theme = :theme, work_done = :work_done, next_step = :next_step, cancelled = :cancelled, "
            "evidence_id = :evidence, search = :search WHERE id = :id");
    bindFields(q, entry);
    q.run();
    const std::vector<PersonId> people = inOrder(entry.people);
    if (!stored || stored->people == people)
        return;
    removePeople(database_, entry.id);
    insertPeople(database_, entry.id, people);
}

void CoachingStore::remove(CoachingEntryId id) {
    removePeople(database_, id);
    Query(database_, "DELETE FROM coaching_entry WHERE id = :id").bind(":id", id).run();
}

std::optional<CoachingEntry> CoachingStore::find(CoachingEntryId id) const {
    Query q(database_, selectEntry + "WHERE e.id = :id " + byTimeOrder);
    q.bind(":id", id);
    return firstOf(readEntries(q));
}

std::optional<CoachingEntry> CoachingStore::findByCode(const QString& code) const {
    Query q(database_, selectEntry + "WHERE e.code = :code " + byTimeOrder);
    q.bind(":code", code);
    return firstOf(readEntries(q));
}

std::vector<CoachingEntry> CoachingStore::entries() const {
    Query q(database_, selectEntry + byTimeOrder);
    return readEntries(q);
}

std::vector<CoachingEntry> CoachingStore::entriesOf(OrganisationId organisation) const {
    Query q(database_, selectEntry + "WHERE e.organisation_id = :organisation " + byTimeOrder);
    q.bind(":organisation", organisation);
    return readEntries(q);
}

std::vector<CoachingEntry> CoachingStore::entriesOf(PersonId person) const {
    Query q(database_, selectEntry +
                           "WHERE e.id IN (SELECT m.entry_id FROM coaching_person m "
                           "WHERE m.person_id = :person) " +
                           byTimeOrder);
    q.bind(":person", person);
    return readEntries(q);
}

std::vector<CoachingEntry> CoachingStore::around(QDate day) const {
    Query q(database_, selectEntry + "WHERE e.cancelled = 0 AND e.date BETWEEN :from AND :to " + byTimeOrder);
    q.bind(":from", day.addDays(-1)).bind(":to", day.addDays(1));
    return readEntries(q);
}

QString CoachingStore::nextCode() const {
    const int number = CounterStore(database_).last(counterName) + 1;
    return codePrefix + QString::number(number).rightJustified(3, '0');
}

std::vector<CoachingStore::EntryTotals> CoachingStore::totals(QDate asOf) const {
    Query q(
        database_,
        "SELECT e.id, e.organisation_id, e.code, e.coach, e.theme, e.date, e.end_minute - e.start_minute, "
        "e.cancelled, coalesce(v.filed_on <= :as_of, 0), e.work_done <> '' FROM coaching_entry e "
        "LEFT JOIN evidence v ON v.id = e.evidence_id ORDER BY e.date, e.start_minute, e.code, e.id");
    q.bind(":as_of", asOf);
    std::vector<EntryTotals> totals;
    while (q.next()) {
        EntryTotals one;
        one.entry = q.id<CoachingEntryId>(0);
        one.organisation = q.id<OrganisationId>(1);
        one.code = q.text(2);
        one.coach = q.text(3);
        one.theme = q.text(4);
        one.date = q.date(5);
        one.minutes = {q.integer(6)};
        one.state = coachingState(q.boolean(7), one.date, q.boolean(8), asOf);
        one.described = q.boolean(9);
        totals.push_back(std::move(one));
    }
    return totals;
}

} // namespace palas
