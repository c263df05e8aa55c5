// SPDX-License-Identifier: EUPL-1.2
#include "storage/CertificateStore.h"

#include "storage/CounterStore.h"
#include "storage/Sql.h"

namespace palas {
namespace {

const QString counterName = QStringLiteral("certificate");
const std::string select = "SELECT c.id, c.number, c.enrolment_id, c.minutes, c.issued_on, c.evidence_id "
                           "FROM certificate c ";

std::vector<Certificate> read(Query& q) {
    std::vector<Certificate> certificates;
    while (q.next()) {
        Certificate one;
        one.id = q.id<CertificateId>(0);
        one.number = q.number(1);
        one.enrolment = q.id<EnrolmentId>(2);
        one.minutes = {q.integer(3)};
        one.issuedOn = q.date(4);
        one.evidence = q.id<EvidenceId>(5);
        certificates.push_back(one);
    }
    return certificates;
}

} // namespace

CertificateStore::CertificateStore(Database& database)
    : database_(database) {}

CertificateId CertificateStore::insert(Certificate certificate) {
    certificate.id = CertificateId{database_.nextId()};
    Query(database_, "INSERT INTO certificate (id, number, enrolment_id, minutes, issued_on, evidence_id) "
                     "VALUES (:id, :number, :enrolment, :minutes, :issued_on, :evidence)")
        .bind(":id", certificate.id)
        .bind(":number", certificate.number)
        .bind(":enrolment", certificate.enrolment)
        .bind(":minutes", certificate.minutes.value)
        .bind(":issued_on", certificate.issuedOn)
        .bindOptional(":evidence", certificate.evidence)
        .run();
    CounterStore(database_).raise(counterName, certificate.number);
    return certificate.id;
}

void CertificateStore::remove(CertificateId id) {
    Query(database_, "DELETE FROM certificate WHERE id = :id").bind(":id", id).run();
}

void CertificateStore::file(CertificateId id, EvidenceId evidence) {
    Query(database_, "UPDATE certificate SET evidence_id = :evidence WHERE id = :id")
        .bind(":id", id)
        .bindOptional(":evidence", evidence)
        .run();
}

std::optional<Certificate> CertificateStore::find(CertificateId id) const {
    Query q(database_, select + "WHERE c.id = :id");
    q.bind(":id", id);
    return firstOf(read(q));
}

std::vector<Certificate> CertificateStore::all() const {
    Query q(database_, select + "ORDER BY c.number, c.id");
    return read(q);
}

std::vector<Certificate> CertificateStore::of(OrganisationId organisation) const {
    Query q(database_, select + "JOIN enrolment e ON e.id = c.enrolment_id "
                                "WHERE e.organisation_id = :organisation ORDER BY c.number, c.id");
    q.bind(":organisation", organisation);
    return read(q);
}

std::vector<Certificate> CertificateStore::ofSession(SessionId session) const {
    Query q(database_, select + "JOIN enrolment e ON e.id = c.enrolment_id WHERE e.session_id = :session "
                                "ORDER BY c.number, c.id");
    q.bind(":session", session);
    return read(q);
}

std::vector<Certificate> CertificateStore::ofEnrolment(EnrolmentId enrolment) const {
    Query q(database_, select + "WHERE c.enrolment_id = :enrolment ORDER BY c.number, c.id");
    q.bind(":enrolment", enrolment);
    return read(q);
}

int CertificateStore::nextNumber() const {
    return CounterStore(database_).last(counterName) + 1;
}

} // namespace palas
