// SPDX-License-Identifier: EUPL-1.2
#include "storage/ImmersionStore.h"

#include "storage/Sql.h"

namespace palas {
namespace {

const std::string selectImmersion =
    "SELECT i.id, i.session_id, i.host_id, i.number, i.report_due, i.report_evidence_id, i.note, "
    "m.organisation_id, m.shown FROM immersion i "
    "LEFT JOIN immersion_structure m ON m.immersion_id = i.id ";
const std::string byNumberOrder = "ORDER BY i.number, i.id, m.organisation_id";
const std::string selectVisit = "SELECT v.id, v.immersion_id, v.half_day_id, v.kind, v.theme, v.place, "
                                "v.contact, v.note FROM visit v JOIN half_day h ON h.id = v.half_day_id ";
const std::string visitOrder = "ORDER BY h.date, h.part DESC, v.kind, v.id"; // 'morning' > 'afternoon'

Immersion immersionFrom(const Query& q) {
    Immersion immersion;
    immersion.id = q.id<ImmersionId>(0);
    immersion.session = q.id<SessionId>(1);
    immersion.host = q.id<OrganisationId>(2);
    immersion.number = q.number(3);
    immersion.reportDue = q.date(4);
    immersion.report = q.id<EvidenceId>(5);
    immersion.note = q.text(6);
    return immersion;
}

/// One line per structure, those of one group together.
std::vector<Immersion> readImmersions(Query& q) {
    std::vector<Immersion> immersions;
    while (q.next()) {
        if (immersions.empty() || immersions.back().id != q.id<ImmersionId>(0))
            immersions.push_back(immersionFrom(q));
        if (!q.isNull(7))
            immersions.back().structures.push_back({q.id<OrganisationId>(7), q.text(8)});
    }
    return immersions;
}

Visit readVisit(const Query& q) {
    Visit visit;
    visit.id = q.id<VisitId>(0);
    visit.immersion = q.id<ImmersionId>(1);
    visit.halfDay = q.id<HalfDayId>(2);
    visit.kind = visitKindFromCode(q.text(3)).value_or(VisitKind::visit);
    visit.theme = q.text(4);
    visit.place = q.text(5);
    visit.contact = q.text(6);
    visit.note = q.text(7);
    return visit;
}

std::vector<Visit> readVisits(Query& q) {
    std::vector<Visit> visits;
    while (q.next())
        visits.push_back(readVisit(q));
    return visits;
}

void bindFields(Query& q, const Immersion& immersion) {
    q.bind(":id", immersion.id)
        .bind(":session", immersion.session)
        .bind(":host", immersion.host)
        .bind(":number", immersion.number)
        .bind(":report_due", immersion.reportDue)
        .bindOptional(":report", immersion.report)
        .bind(":note", immersion.note);
}

void bindFields(Query& q, const Visit& visit) {
    q.bind(":id", visit.id)
        .bind(":immersion", visit.immersion)
        .bind(":half_day", visit.halfDay)
        .bind(":kind", toCode(visit.kind))
        .bind(":theme", visit.theme)
        .bind(":place", visit.place)
        .bind(":contact", visit.contact)
        .bind(":note", visit.note);
}

} // namespace

ImmersionStore::ImmersionStore(Database& database)
    : database_(database) {}

ImmersionId ImmersionStore::insert(Immersion immersion) {
    immersion.id = ImmersionId{database_.nextId()};
    Query q(database_, "INSERT INTO immersion (id, session_id, host_id, number, report_due, "
                       "report_evidence_id, note) VALUES (:id, :session, :host, :number, :report_due, "
                       ":report, :note)");
    bindFields(q, immersion);
    q.run();
    writeStructures(immersion);
    return immersion.id;
}

void ImmersionStore::update(const Immersion& immersion) {
    Query q(database_, "UPDATE immersion SET session_id = :session, host_id = :host, number = :number, "
                       "report_due = :report_due, report_evidence_id = :report, note = :note WHERE id = :id");
    bindFields(q, immersion);
    q.run();
    writeStructures(immersion);
}

void ImmersionStore::remove(ImmersionId id) {
    for (const char* statement :
         {"DELETE FROM visit WHERE immersion_id = :id",
          "DELETE FROM immersion_structure WHERE immersion_id = :id", "DELETE FROM immersion WHERE id = :id"})
        Query(database_, statement).bind(":id", id).run();
}

void ImmersionStore::writeStructures(const Immersion& immersion) {
    Query(database_, "DELETE FROM immersion_structure WHERE immersion_id = :id")
        .bind(":id", immersion.id)
        .run();
    for (const ImmersionStructure& structure : immersion.structures)
        Query(database_, "INSERT INTO immersion_structure (immersion_id, organisation_id, shown) VALUES "
                         "(:id, :organisation, :shown)")
            .bind(":id", immersion.id)
            .bind(":organisation", structure.organisation)
            .bind(":shown", structure.shown)
            .run();
}

std::optional<Immersion> ImmersionStore::find(ImmersionId id) const {
    Query q(database_, selectImmersion + "WHERE i.id = :id " + byNumberOrder);
    q.bind(":id", id);
    return firstOf(readImmersions(q));
}

std::optional<Immersion> ImmersionStore::findBySession(SessionId session) const {
    Query q(database_, selectImmersion + "WHERE i.session_id = :session " + byNumberOrder);
    q.bind(":session", session);
    return firstOf(readImmersions(q));
}

std::optional<Immersion> ImmersionStore::findByNumber(int number) const {
    Query q(database_, selectImmersion + "WHERE i.number = :number " + byNumberOrder);
    q.bind(":number", number);
    return firstOf(readImmersions(q));
}

std::vector<Immersion> ImmersionStore::all() const {
    Query q(database_, selectImmersion + byNumberOrder);
    return readImmersions(q);
}

int ImmersionStore::nextNumber() const {
    Query q(database_, "SELECT coalesce(max(number), 0) + 1 FROM immersion");
    return q.next() ? q.number(0) : 1;
}

int ImmersionStore::references(ImmersionId id) const {
    Query q(database_, "SELECT (SELECT count(*) FROM idea WHERE immersion_id = :id) "
                       "+ (SELECT count(*) FROM host_contact WHERE immersion_id = :id) "
                       "+ (SELECT count(*) FROM immersion WHERE id = :id AND report_evidence_id IS NOT NULL) "
                       "+ (SELECT count(*) FROM journey j JOIN enrolment e ON e.id = j.enrolment_id "
                       "JOIN immersion i ON i.session_id = e.session_id WHERE i.id = :id "
                       "AND j.mission_order_evidence_id IS NOT NULL)");
    q.bind(":id", id);
    return q.next() ? q.number(0) : 0;
}

std::optional<Immersion> ImmersionStore::groupOf(PersonId person, SessionId except) const {
    Query q(database_, selectImmersion +
                           "JOIN session s ON s.id = i.session_id "
                           "JOIN enrolment e ON e.session_id = s.id WHERE e.person_id = :person "
                           "AND s.id <> :except AND s.cancelled = 0 " +
                           byNumberOrder);
    q.bind(":person", person).bind(":except", except);
    return firstOf(readImmersions(q));
}

std::optional<Immersion> ImmersionStore::groupOf(OrganisationId structure, ImmersionId except) const {
    Query q(database_, selectImmersion +
                           "JOIN session s ON s.id = i.session_id "
                           "JOIN immersion_structure o ON o.immersion_id = i.id "
                           "WHERE o.organisation_id = :structure AND i.id <> :except AND s.cancelled = 0 " +
                           byNumberOrder);
    q.bind(":structure", structure).bind(":except", except);
    return firstOf(readImmersions(q));
}

std::vector<ImmersionId> ImmersionStore::withReportFiled(QDate asOf) const {
    Query q(database_, "SELECT i.id FROM immersion i JOIN evidence v ON v.id = i.report_evidence_id "
                       "WHERE v.filed_on <= :as_of");
    q.bind(":as_of", asOf);
    std::vector<ImmersionId> groups;
    while (q.next())
        groups.push_back(q.id<ImmersionId>(0));
    return groups;
}

VisitId ImmersionStore::insert(Visit visit) {
    visit.id = VisitId{database_.nextId()};
    Query q(database_, "INSERT INTO visit (id, immersion_id, half_day_id, kind, theme, place, contact, note) "
                       "VALUES (:id, :immersion, :half_day, :kind, :theme, :place, :contact, :note)");
    bindFields(q, visit);
    q.run();
    return visit.id;
}

void ImmersionStore::update(const Visit& visit) {
    Query q(database_, "UPDATE visit SET immersion_id = :immersion, half_day_id = :half_day, kind = :kind, "
                       "theme = :theme, place = :place, contact = :contact, note = :note WHERE id = :id");
    bindFields(q, visit);
    q.run();
}

void ImmersionStore::remove(VisitId id) {
    Query(database_, "DELETE FROM visit WHERE id = :id").bind(":id", id).run();
}

std::optional<Visit> ImmersionStore::find(VisitId id) const {
    Query q(database_, selectVisit + "WHERE v.id = :id");
    q.bind(":id", id);
    return q.next() ? std::optional(readVisit(q)) : std::nullopt;
}

std::vector<Visit> ImmersionStore::visits(ImmersionId immersion) const {
    Query q(database_, selectVisit + "WHERE v.immersion_id = :immersion " + visitOrder);
    q.bind(":immersion", immersion);
    return readVisits(q);
}

std::vector<Visit> ImmersionStore::allVisits() const {
    Query q(database_, selectVisit + visitOrder);
    return readVisits(q);
}

std::vector<Visit> ImmersionStore::visitsOn(HalfDayId halfDay) const {
    Query q(database_, selectVisit + "WHERE v.half_day_id = :half_day " + visitOrder);
    q.bind(":half_day", halfDay);
    return readVisits(q);
}

int ImmersionStore::references(VisitId id) const {
    Query q(database_, "SELECT count(*) FROM idea WHERE visit_id = :id");
    q.bind(":id", id);
    return q.next() ? q.number(0) : 0;
}

std::vector<ImmersionStore::Opening> ImmersionStore::presentAtOpening(QDate asOf) const {
    Query q(database_, "SELECT DISTINCT e.session_id, e.id, e.organisation_id, h.date FROM visit v "
                       "JOIN half_day h ON h.id = v.half_day_id "
                       "JOIN session s ON s.id = h.session_id "
                       "JOIN attendance a ON a.half_day_id = h.id "
                       "JOIN enrolment e ON e.id = a.enrolment_id "
                       "WHERE v.kind = 'opening' AND a.mark = 'present' AND s.cancelled = 0 "
                       "AND h.date <= :as_of ORDER BY e.organisation_id, e.id, h.date");
    q.bind(":as_of", asOf);
    std::vector<Opening> openings;
    while (q.next())
        openings.push_back({q.id<SessionId>(0), q.id<EnrolmentId>(1), q.id<OrganisationId>(2), q.date(3)});
    return openings;
}

} // namespace palas
