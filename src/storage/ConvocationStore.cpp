// SPDX-License-Identifier: EUPL-1.2
#include "storage/ConvocationStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string select = "SELECT c.id, c.enrolment_id, c.issued_on, c.announced FROM convocation c ";
const std::string byDay = "ORDER BY c.issued_on, c.id";
const std::string calledOff = "SELECT s.id FROM session s WHERE s.cancelled = 1 OR NOT EXISTS "
                              "(SELECT 1 FROM half_day h WHERE h.session_id = s.id)";

std::vector<Convocation> read(Query& q) {
    std::vector<Convocation> convocations;
    while (q.next())
        convocations.push_back({q.id<ConvocationId>(0), q.id<EnrolmentId>(1), q.date(2), q.text(3)});
    return convocations;
}

} // namespace

ConvocationStore::ConvocationStore(Database& database)
    : database_(database) {}

ConvocationId ConvocationStore::insert(Convocation convocation) {
    convocation.id = ConvocationId{database_.nextId()};
    Query(database_, "INSERT INTO convocation (id, enrolment_id, issued_on, announced) "
                     "VALUES (:id, :enrolment, :issued_on, :announced)")
        .bind(":id", convocation.id)
        .bind(":enrolment", convocation.enrolment)
        .bind(":issued_on", convocation.issuedOn)
        .bind(":announced", convocation.announced)
        .run();
    return convocation.id;
}

void ConvocationStore::remove(ConvocationId id) {
    Query(database_, "DELETE FROM convocation WHERE id = :id").bind(":id", id).run();
}

std::vector<Convocation> ConvocationStore::all() const {
    Query q(database_, select + byDay);
    return read(q);
}

std::vector<Convocation> ConvocationStore::ofSession(SessionId session) const {
    Query q(database_,
            select + "JOIN enrolment e ON e.id = c.enrolment_id WHERE e.session_id = :session " + byDay);
    q.bind(":session", session);
    return read(q);
}

std::vector<Convocation> ConvocationStore::ofSessionsFrom(QDate day) const {
    Query q(database_, select +
                           "JOIN enrolment e ON e.id = c.enrolment_id WHERE e.session_id IN "
                           "(SELECT session_id FROM half_day GROUP BY session_id HAVING MIN(date) >= "
                           ":day) " +
                           byDay);
    q.bind(":day", day);
    return read(q);
}

std::vector<Convocation> ConvocationStore::ofSessionsCalledOff() const {
    Query q(database_, select + "JOIN enrolment e ON e.id = c.enrolment_id WHERE e.session_id IN (" +
                           calledOff + ") " + byDay);
    return read(q);
}

std::vector<Enrolment> ConvocationStore::peopleCalledOff() const {
    Query q(database_, "SELECT e.id, e.session_id, e.person_id, e.organisation_id, e.enrolled_on "
                       "FROM enrolment e WHERE e.session_id IN (" +
                           calledOff +
                           ") AND EXISTS (SELECT 1 FROM convocation c WHERE c.enrolment_id = e.id) "
                           "ORDER BY e.session_id, e.id");
    std::vector<Enrolment> people;
    while (q.next())
        people.push_back({q.id<EnrolmentId>(0), q.id<SessionId>(1), q.id<PersonId>(2),
                          q.id<OrganisationId>(3), q.date(4)});
    return people;
}

std::vector<Convocation> ConvocationStore::ofEnrolment(EnrolmentId enrolment) const {
    Query q(database_, select + "WHERE c.enrolment_id = :enrolment " + byDay);
    q.bind(":enrolment", enrolment);
    return read(q);
}

} // namespace palas
