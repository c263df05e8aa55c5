// SPDX-License-Identifier: EUPL-1.2
#include "storage/SessionStore.h"

#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

const std::string selectSession =
    "SELECT s.id, s.code, s.module_id, s.modality, s.place, s.host_id, s.provider, s.trainer, s.capacity, "
    "s.cancelled, s.note, s.to_bring FROM session s ";
const std::string selectHalfDay =
    "SELECT h.id, h.session_id, h.date, h.part, h.start_minute, h.end_minute, h.zone FROM half_day h ";
const std::string byTimeOrder = "h.date, h.part DESC, h.start_minute, h.id"; // 'morning' > 'afternoon'
const std::string selectEnrolment =
    "SELECT e.id, e.session_id, e.person_id, e.organisation_id, e.enrolled_on FROM enrolment e ";

std::vector<Session> readSessions(Query& q) {
    std::vector<Session> sessions;
    while (q.next()) {
        Session session;
        session.id = q.id<SessionId>(0);
        session.code = q.text(1);
        session.module = q.id<ModuleId>(2);
        session.modality = modalityFromCode(q.text(3)).value_or(Modality::onsite);
        session.place = q.text(4);
        session.host = q.id<OrganisationId>(5);
        session.provider = q.text(6);
        session.trainer = q.text(7);
        session.capacity = q.optionalNumber(8);
        session.cancelled = q.boolean(9);
        session.note = q.text(10);
        session.toBring = q.text(11);
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::vector<HalfDay> readHalfDays(Query& q) {
    std::vector<HalfDay> halfDays;
    while (q.next()) {
        HalfDay halfDay;
        halfDay.id = q.id<HalfDayId>(0);
        halfDay.session = q.id<SessionId>(1);
        halfDay.date = q.date(2);
        halfDay.part = dayPartFromCode(q.text(3)).value_or(DayPart::morning);
        halfDay.start = q.optionalNumber(4);
        halfDay.end = q.optionalNumber(5);
        halfDay.zone = q.text(6);
        halfDays.push_back(std::move(halfDay));
    }
    return halfDays;
}

std::vector<Enrolment> readEnrolments(Query& q) {
    std::vector<Enrolment> enrolments;
    while (q.next()) {
        Enrolment enrolment;
        enrolment.id = q.id<EnrolmentId>(0);
        enrolment.session = q.id<SessionId>(1);
        enrolment.person = q.id<PersonId>(2);
        enrolment.organisation = q.id<OrganisationId>(3);
        enrolment.enrolledOn = q.date(4);
        enrolments.push_back(enrolment);
    }
    return enrolments;
}

void bindFields(Query& q, const Session& session) {
    q.bind(":id", session.id)
        .bind(":code", session.code)
        .bind(":module", session.module)
        .bind(":modality", toCode(session.modality))
        .bind(":place", session.place)
        .bindOptional(":host", session.host)
        .bind(":provider", session.provider)
        .bind(":trainer", session.trainer)
        .bind(":capacity", session.capacity)
        .bind(":cancelled", session.cancelled)
        .bind(":note", session.note)
        .bind(":to_bring", session.toBring);
}

void bindFields(Query& q, const HalfDay& halfDay) {
    q.bind(":id", halfDay.id)
        .bind(":session", halfDay.session)
        .bind(":date", halfDay.date)
        .bind(":part", toCode(halfDay.part))
        .bind(":start", halfDay.start)
        .bind(":end", halfDay.end)
        .bind(":zone", halfDay.zone);
}

} // namespace

SessionStore::SessionStore(Database& database)
    : database_(database) {}

SessionId SessionStore::insert(Session session) {
    session.id = SessionId{database_.nextId()};
    Query q(database_,
            "INSERT INTO session (id, code, module_id, modality, place, host_id, provider, "
            "trainer, capacity, cancelled, note, to_bring) VALUES (:id, :code, :module, :modality, :place, "
            ":host, :provider, :trainer, :capacity, :cancelled, :note, :to_bring)");
    bindFields(q, session);
    q.run();
    return session.id;
}

void SessionStore::update(const Session& session) {
    Query q(
        database_,
        "UPDATE session SET code = :code, module_id = :module, modality = :modality, "
        "place = :place, host_id = :host, provider = :provider, trainer = :trainer, "
        "capacity = :capacity, cancelled = :cancelled, note = :note, to_bring = :to_bring WHERE id = :id");
    bindFields(q, session);
    q.run();
}

void SessionStore::remove(SessionId id) {
    for (const char* statement :
         {"DELETE FROM attendance WHERE enrolment_id IN (SELECT id FROM enrolment WHERE session_id = :id)",
          "DELETE FROM evaluation_grade WHERE evaluation_id IN (SELECT id FROM evaluation WHERE session_id = "
          ":id)",
          "DELETE FROM evaluation WHERE session_id = :id",
          "DELETE FROM journey WHERE enrolment_id IN (SELECT id FROM enrolment WHERE session_id = :id)",
          "DELETE FROM convocation WHERE enrolment_id IN (SELECT id FROM enrolment WHERE session_id = :id)",
          "DELETE FROM certificate WHERE enrolment_id IN (SELECT id FROM enrolment WHERE session_id = :id)",
          "DELETE FROM sheet_line WHERE sheet_id IN (SELECT id FROM sign_in_sheet WHERE session_id = :id)",
          "DELETE FROM sheet_half_day WHERE sheet_id IN (SELECT id FROM sign_in_sheet WHERE session_id = "
          ":id)",
          "DELETE FROM sign_in_sheet WHERE session_id = :id", "DELETE FROM enrolment WHERE session_id = :id",
          "DELETE FROM half_day WHERE session_id = :id", "DELETE FROM session WHERE id = :id"})
        Query(database_, statement).bind(":id", id).run();
}

std::optional<Session> SessionStore::find(SessionId id) const {
    Query q(database_, selectSession + "WHERE s.id = :id");
    q.bind(":id", id);
    return firstOf(readSessions(q));
}

std::optional<Session> SessionStore::findByCode(const QString& code) const {
    Query q(database_, selectSession + "WHERE s.code = :code");
    q.bind(":code", code);
    return firstOf(readSessions(q));
}

std::vector<Session> SessionStore::all() const {
    Query q(database_, selectSession +
                           "LEFT JOIN (SELECT session_id, min(date || CASE part WHEN 'morning' THEN '1' "
                           "ELSE '2' END) AS first FROM half_day GROUP BY session_id) f "
                           "ON f.session_id = s.id ORDER BY f.first IS NULL, f.first, s.code, s.id");
    return readSessions(q);
}

QString SessionStore::nextCode() const {
    const QString prefix = "SE-";
    qint64 highest = 0;
    Query q(database_, "SELECT code FROM session WHERE code LIKE 'SE-%'");
    while (q.next()) {
        bool isNumber = false;
        const qint64 number = q.text(0).mid(prefix.size()).toInt(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
    }
    return prefix + QString::number(highest + 1).rightJustified(3, '0');
}

HalfDayId SessionStore::insert(HalfDay halfDay) {
    halfDay.id = HalfDayId{database_.nextId()};
    Query q(database_, "INSERT INTO half_day (id, session_id, date, part, start_minute, end_minute, zone) "
                       "VALUES (:id, :session, :date, :part, :start, :end, :zone)");
    bindFields(q, halfDay);
    q.run();
    return halfDay.id;
}

void SessionStore::update(const HalfDay& halfDay) {
    Query q(database_, "UPDATE half_day SET session_id = :session, date = :date, part = :part, "
                       "start_minute = :start, end_minute = :end, zone = :zone WHERE id = :id");
    bindFields(q, halfDay);
    q.run();
}

void SessionStore::remove(HalfDayId id) {
    for (const char* statement :
         {"DELETE FROM attendance WHERE half_day_id = :id",
          "DELETE FROM sheet_half_day WHERE half_day_id = :id", "DELETE FROM half_day WHERE id = :id"})
        Query(database_, statement).bind(":id", id).run();
}

std::vector<HalfDay> SessionStore::halfDays(SessionId session) const {
    Query q(database_, selectHalfDay + "WHERE h.session_id = :session ORDER BY " + byTimeOrder);
    q.bind(":session", session);
    return readHalfDays(q);
}

std::vector<HalfDay> SessionStore::allHalfDays() const {
    Query q(database_, selectHalfDay + "ORDER BY h.session_id, " + byTimeOrder);
    return readHalfDays(q);
}

std::vector<HalfDay> SessionStore::halfDaysFrom(QDate day) const {
    Query q(database_, selectHalfDay + "WHERE h.date >= :day ORDER BY h.session_id, " + byTimeOrder);
    q.bind(":day", day);
    return readHalfDays(q);
}

EnrolmentId SessionStore::insert(Enrolment enrolment) {
    enrolment.id = EnrolmentId{database_.nextId()};
    Query(database_, "INSERT INTO enrolment (id, session_id, person_id, organisation_id, enrolled_on) VALUES "
                     "(:id, :session, :person, :organisation, :enrolled_on)")
        .bind(":id", enrolment.id)
        .bind(":session", enrolment.session)
        .bind(":person", enrolment.person)
        .bind(":organisation", enrolment.organisation)
        .bind(":enrolled_on", enrolment.enrolledOn)
        .run();
    return enrolment.id;
}

void SessionStore::update(const Enrolment& enrolment) {
    Query(database_, "UPDATE enrolment SET session_id = :session, person_id = :person, "
                     "organisation_id = :organisation, enrolled_on = :enrolled_on WHERE id = :id")
        .bind(":id", enrolment.id)
        .bind(":session", enrolment.session)
        .bind(":person", enrolment.person)
        .bind(":organisation", enrolment.organisation)
        .bind(":enrolled_on", enrolment.enrolledOn)
        .run();
}

void SessionStore::remove(EnrolmentId id) {
    for (const char* statement :
         {"DELETE FROM attendance WHERE enrolment_id = :id", "DELETE FROM journey WHERE enrolment_id = :id",
          "DELETE FROM convocation WHERE enrolment_id = :id",
          "DELETE FROM certificate WHERE enrolment_id = :id",
          "DELETE FROM sheet_line WHERE enrolment_id = :id", "DELETE FROM enrolment WHERE id = :id"})
        Query(database_, statement).bind(":id", id).run();
}

std::optional<Enrolment> SessionStore::find(EnrolmentId id) const {
    Query q(database_, selectEnrolment + "WHERE e.id = :id");
    q.bind(":id", id);
    return firstOf(readEnrolments(q));
}

std::vector<Enrolment> SessionStore::enrolments(SessionId session) const {
    Query q(database_, selectEnrolment + "JOIN person p ON p.id = e.person_id "
                                         "WHERE e.session_id = :session ORDER BY p.search, e.id");
    q.bind(":session", session);
    return readEnrolments(q);
}

std::vector<Enrolment> SessionStore::enrolmentsOf(PersonId person) const {
    Query q(database_, selectEnrolment + "WHERE e.person_id = :person ORDER BY e.enrolled_on, e.id");
    q.bind(":person", person);
    return readEnrolments(q);
}

std::vector<Enrolment> SessionStore::enrolmentsOf(OrganisationId credited) const {
    Query q(database_,
            selectEnrolment + "WHERE e.organisation_id = :organisation ORDER BY e.session_id, e.id");
    q.bind(":organisation", credited);
    return readEnrolments(q);
}

std::vector<Enrolment> SessionStore::allEnrolments() const {
    Query q(database_, selectEnrolment + "JOIN person p ON p.id = e.person_id "
                                         "ORDER BY e.session_id, p.search, e.id");
    return readEnrolments(q);
}

std::vector<HalfDay> SessionStore::otherHalfDays(PersonId person, SessionId except, QDate from,
                                                 QDate to) const {
    Query q(database_, selectHalfDay +
                           "JOIN session s ON s.id = h.session_id "
                           "JOIN enrolment e ON e.session_id = s.id "
                           "WHERE e.person_id = :person AND s.id <> :except "
                           "AND s.cancelled = 0 AND h.date BETWEEN :from AND :to ORDER BY " +
                           byTimeOrder);
    q.bind(":person", person)
        .bind(":except", except)
        .bind(":from", from.addDays(-1))
        .bind(":to", to.addDays(1));
    return readHalfDays(q);
}

std::vector<Session> SessionStore::ledSessions(SessionId except, QDate from, QDate to) const {
    Query q(database_, selectSession + "WHERE s.id <> :except AND s.cancelled = 0 AND s.trainer <> '' AND "
                                       "s.id IN (SELECT session_id FROM half_day WHERE date BETWEEN :from "
                                       "AND :to) ORDER BY s.code, s.id");
    q.bind(":except", except).bind(":from", from.addDays(-1)).bind(":to", to.addDays(1));
    return readSessions(q);
}

} // namespace palas
