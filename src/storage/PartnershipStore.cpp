// SPDX-License-Identifier: EUPL-1.2
#include "storage/PartnershipStore.h"

#include "domain/Text.h"
#include "storage/Sql.h"

namespace palas {
namespace {

const std::string select =
    "SELECT p.id, p.organisation_id, p.partner, p.kind, p.purpose, p.contact, p.since, p.until, "
    "p.agreement_on, p.evidence_id, p.note FROM partnership p JOIN organisation o ON o.id = "
    "p.organisation_id ";
const std::string inOrder = "ORDER BY o.code, p.search, p.since, p.id";

std::vector<Partnership> readAll(Query& q) {
    std::vector<Partnership> found;
    while (q.next())
        found.push_back({q.id<PartnershipId>(0),
                         q.id<OrganisationId>(1),
                         q.text(2),
                         partnerKindFromCode(q.text(3)).value_or(PartnerKind::other),
                         q.text(4),
                         q.text(5),
                         {q.date(6), q.date(7)},
                         q.date(8),
                         q.id<EvidenceId>(9),
                         q.text(10)});
    return found;
}

void bindFields(Query& q, const Partnership& partnership) {
    q.bind(":id", partnership.id)
        .bind(":organisation", partnership.organisation)
        .bind(":partner", partnership.partner)
        .bind(":kind", toCode(partnership.kind))
        .bind(":purpose", partnership.purpose)
        .bind(":contact", partnership.contact)
        .bind(":since", partnership.period.from)
        .bind(":until", partnership.period.to)
        .bind(":agreement_on", partnership.agreementOn)
        .bindOptional(":evidence", partnership.evidence)
        .bind(":note", partnership.note)
        .bind(":search", folded(partnership.partner + u' ' + partnership.purpose));
}

} // namespace

PartnershipStore::PartnershipStore(Database& database)
    : database_(database) {}

PartnershipId PartnershipStore::insert(Partnership partnership) {
    partnership.id = PartnershipId{database_.nextId()};
    Query q(database_,
            "INSERT INTO partnership (id, organisation_id, partner, kind, purpose, contact, since, "
            "until, agreement_on, evidence_id, note, search) VALUES (:id, :organisation, :partner, "
            ":kind, :purpose, :contact, :since, :until, :agreement_on, :evidence, :note, :search)");
    bindFields(q, partnership);
    q.run();
    return partnership.id;
}

void PartnershipStore::update(const Partnership& partnership) {
    Query q(database_,
            "UPDATE partnership SET organisation_id = :organisation, partner = :partner, kind = "
            ":kind, purpose = :purpose, contact = :contact, since = :since, until = :until, "
            "agreement_on = :agreement_on, evidence_id = :evidence, note = :note, search = :search "
            "WHERE id = :id");
    bindFields(q, partnership);
    q.run();
}

void PartnershipStore::remove(PartnershipId id) {
    Query(database_, "DELETE FROM partnership WHERE id = :id").bind(":id", id).run();
}

std::optional<Partnership> PartnershipStore::find(PartnershipId id) const {
    Query q(database_, select + "WHERE p.id = :id");
    q.bind(":id", id);
    return firstOf(readAll(q));
}

std::vector<Partnership> PartnershipStore::all() const {
    Query q(database_, select + inOrder);
    return readAll(q);
}

std::vector<Partnership> PartnershipStore::of(OrganisationId organisation) const {
    Query q(database_, select + "WHERE p.organisation_id = :organisation " + inOrder);
    q.bind(":organisation", organisation);
    return readAll(q);
}

std::vector<PartnershipId> PartnershipStore::filed(QDate asOf) const {
    Query q(database_, "SELECT p.id FROM partnership p JOIN evidence v ON v.id = p.evidence_id "
                       "WHERE v.filed_on <= :as_of");
    q.bind(":as_of", asOf);
    std::vector<PartnershipId> found;
    while (q.next())
        found.push_back(q.id<PartnershipId>(0));
    return found;
}

} // namespace palas
