// SPDX-License-Identifier: EUPL-1.2

// What a group brings back: journeys, ideas, contacts.

#include "storage/ImmersionStore.h"
#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectJourney =
    "SELECT j.enrolment_id, j.mission_order, j.mission_order_on, j.mission_order_evidence_id, j.outbound, "
    "j.homebound, j.nights, j.travel_cents, j.lodging_cents, j.meals_cents FROM journey j ";
const std::string selectIdea =
    "SELECT id, immersion_id, visit_id, organisation_id, title, description, seen_on, kept_on, taken_up_on, "
    "taken_up_as FROM idea ";
const std::string selectContact =
    "SELECT id, immersion_id, organisation_id, date, contact, subject FROM host_contact ";

Journey readJourney(const Query& q) {
    Journey journey;
    journey.enrolment = q.id<EnrolmentId>(0);
    journey.missionOrder = q.text(1);
    journey.missionOrderOn = q.date(2);
    journey.missionOrderEvidence = q.id<EvidenceId>(3);
    journey.outbound = q.text(4);
    journey.homebound = q.text(5);
    journey.nights = q.number(6);
    journey.travel = q.optionalCents(7);
    journey.lodging = q.optionalCents(8);
    journey.meals = q.optionalCents(9);
    return journey;
}

void bindFields(Query& q, const Journey& journey) {
    q.bind(":enrolment", journey.enrolment)
        .bind(":mission_order", journey.missionOrder)
        .bind(":mission_order_on", journey.missionOrderOn)
        .bindOptional(":evidence", journey.missionOrderEvidence)
        .bind(":outbound", journey.outbound)
        .bind(":homebound", journey.homebound)
        .bind(":nights", journey.nights)
        .bind(":travel", journey.travel)
        .bind(":lodging", journey.lodging)
        .bind(":meals", journey.meals);
}

Idea readIdea(const Query& q) {
    Idea idea;
    idea.id = q.id<IdeaId>(0);
    idea.immersion = q.id<ImmersionId>(1);
    idea.visit = q.id<VisitId>(2);
    idea.organisation = q.id<OrganisationId>(3);
    idea.title = q.text(4);
    idea.description = q.text(5);
    idea.seenOn = q.date(6);
    idea.keptOn = q.date(7);
    idea.takenUpOn = q.date(8);
    idea.takenUpAs = takenUpAsFromCode(q.text(9));
    return idea;
}

void bindFields(Query& q, const Idea& idea) {
    q.bind(":id", idea.id)
        .bind(":immersion", idea.immersion)
        .bindOptional(":visit", idea.visit)
        .bindOptional(":organisation", idea.organisation)
        .bind(":title", idea.title)
        .bind(":description", idea.description)
        .bind(":seen_on", idea.seenOn)
        .bind(":kept_on", idea.keptOn)
        .bind(":taken_up_on", idea.takenUpOn)
        .bind(":taken_up_as", toCode(idea.takenUpAs));
}

HostContact readContact(const Query& q) {
    HostContact contact;
    contact.id = q.id<HostContactId>(0);
    contact.immersion = q.id<ImmersionId>(1);
    contact.organisation = q.id<OrganisationId>(2);
    contact.date = q.date(3);
    contact.contact = q.text(4);
    contact.subject = q.text(5);
    return contact;
}

void bindFields(Query& q, const HostContact& contact) {
    q.bind(":id", contact.id)
        .bind(":immersion", contact.immersion)
        .bind(":organisation", contact.organisation)
        .bind(":date", contact.date)
        .bind(":contact", contact.contact)
        .bind(":subject", contact.subject);
}

} // namespace

void ImmersionStore::set(const Journey& journey) {
    const bool stored = find(journey.enrolment).has_value();
    if (isBlank(journey)) {
        if (stored)
            Query(database_, "DELETE FROM journey WHERE enrolment_id = :enrolment")
                .bind(":enrolment", journey.enrolment)
                .run();
        return;
    }
    Query q(database_,
            stored ? "UPDATE journey SET mission_order = :mission_order, mission_order_on = "
                     ":mission_order_on, mission_order_evidence_id = :evidence, outbound = :outbound, "
                     "homebound = :homebound, nights = :nights, travel_cents = :travel, lodging_cents = "
                     ":lodging, meals_cents = :meals WHERE enrolment_id = :enrolment"
                   : "INSERT INTO journey (enrolment_id, mission_order, mission_order_on, "
                     "mission_order_evidence_id, outbound, homebound, nights, travel_cents, lodging_cents, "
                     "meals_cents) VALUES (:enrolment, :mission_order, :mission_order_on, :evidence, "
                     ":outbound, :homebound, :nights, :travel, :lodging, :meals)");
    bindFields(q, journey);
    q.run();
}

std::optional<Journey> ImmersionStore::find(EnrolmentId enrolment) const {
    Query q(database_, selectJourney + "WHERE j.enrolment_id = :enrolment");
    q.bind(":enrolment", enrolment);
    return q.next() ? std::optional(readJourney(q)) : std::nullopt;
}

std::vector<Journey> ImmersionStore::allJourneys() const {
    std::vector<Journey> journeys;
    Query q(database_, selectJourney + "ORDER BY j.enrolment_id");
    while (q.next())
        journeys.push_back(readJourney(q));
    return journeys;
}

IdeaId ImmersionStore::insert(Idea idea) {
    idea.id = IdeaId{database_.nextId()};
    Query q(database_, "INSERT INTO idea (id, immersion_id, visit_id, organisation_id, title, description, "
                       "seen_on, kept_on, taken_up_on, taken_up_as) VALUES (:id, :immersion, :visit, "
                       ":organisation, :title, :description, :seen_on, :kept_on, :taken_up_on, "
                       ":taken_up_as)");
    bindFields(q, idea);
    q.run();
    return idea.id;
}

void ImmersionStore::update(const Idea& idea) {
    Query q(database_, "UPDATE idea SET immersion_id = :immersion, visit_id = :visit, organisation_id = "
                       ":organisation, title = :title, description = :description, seen_on = :seen_on, "
                       "kept_on = :kept_on, taken_up_on = :taken_up_on, taken_up_as = :taken_up_as "
                       "WHERE id = :id");
    bindFields(q, idea);
    q.run();
}

void ImmersionStore::remove(IdeaId id) {
    Query(database_, "DELETE FROM idea WHERE id = :id").bind(":id", id).run();
}

std::optional<Idea> ImmersionStore::find(IdeaId id) const {
    Query q(database_, selectIdea + "WHERE id = :id");
    q.bind(":id", id);
    return q.next() ? std::optional(readIdea(q)) : std::nullopt;
}

std::vector<Idea> ImmersionStore::allIdeas() const {
    std::vector<Idea> ideas;
    Query q(database_, selectIdea + "ORDER BY immersion_id, seen_on, title, id");
    while (q.next())
        ideas.push_back(readIdea(q));
    return ideas;
}

HostContactId ImmersionStore::insert(HostContact contact) {
    contact.id = HostContactId{database_.nextId()};
    Query q(database_, "INSERT INTO host_contact (id, immersion_id, organisation_id, date, contact, subject) "
                       "VALUES (:id, :immersion, :organisation, :date, :contact, :subject)");
    bindFields(q, contact);
    q.run();
    return contact.id;
}

void ImmersionStore::update(const HostContact& contact) {
    Query q(database_, "UPDATE host_contact SET immersion_id = :immersion, organisation_id = :organisation, "
                       "date = :date, contact = :contact, subject = :subject WHERE id = :id");
    bindFields(q, contact);
    q.run();
}

void ImmersionStore::remove(HostContactId id) {
    Query(database_, "DELETE FROM host_contact WHERE id = :id").bind(":id", id).run();
}

std::optional<HostContact> ImmersionStore::find(HostContactId id) const {
    Query q(database_, selectContact + "WHERE id = :id");
    q.bind(":id", id);
    return q.next() ? std::optional(readContact(q)) : std::nullopt;
}

std::vector<HostContact> ImmersionStore::allContacts() const {
    std::vector<HostContact> contacts;
    Query q(database_, selectContact + "ORDER BY immersion_id, date, id");
    while (q.next())
        contacts.push_back(readContact(q));
    return contacts;
}

} // namespace palas
