// SPDX-License-Identifier: EUPL-1.2
#include "services/ProvenHours.h"

#include "storage/Database.h"
#include "storage/OrganisationStore.h"
#include "storage/Sql.h"
#include "tests/services/DemoFixture.h"
#include "tests/support/Catch.h"

#include <set>

using namespace palas;
using test::sharedDemo;

namespace {

const QDate day(2022, 5, 18);

using Proof = std::tuple<qint64, qint64, int>; ///< person, module, number of the document

/// Told by the database alone.
std::set<Proof> provenBySql() {
    Query query(
        sharedDemo().database(),
        "SELECT DISTINCT e.person_id, s.module_id, v.number FROM sign_in_sheet p JOIN evidence v ON "
        "v.id = p.evidence_id AND v.filed_on <= '2022-05-18' JOIN sheet_line l ON l.sheet_id = p.id JOIN "
        "sheet_half_day c ON c.sheet_id = p.id JOIN attendance a ON a.enrolment_id = l.enrolment_id "
        "AND a.half_day_id = c.half_day_id AND a.mark = 'present' AND a.minutes > 0 AND (p.kind = "
        "'remote' OR a.signature = 'signed') JOIN half_day h ON h.id = a.half_day_id AND h.date <= "
        "'2022-05-18' JOIN enrolment e ON e.id = l.enrolment_id JOIN session s ON s.id = e.session_id "
        "AND s.cancelled = 0");
    std::set<Proof> proofs;
    while (query.next())
        proofs.insert({query.integer(0), query.integer(1), int(query.integer(2))});
    return proofs;
}

} // namespace

TEST_CASE("the proven hours of each person add up to the figures, and name every document that proves them") {
    const Figures figures(sharedDemo(), {day, {}, {}});
    Minutes attended, proven;
    std::set<Proof> proofs;
    for (const ProvenHours& hours : provenHours(figures, sharedDemo())) {
        attended += hours.attended;
        proven += hours.proven;
        CHECK(hours.attended.value > 0);
        CHECK(hours.proven <= hours.attended);
        CHECK(hours.documents.empty() == (hours.proven.value == 0));
        int before = 0;
        for (const Evidence& evidence : hours.documents) {
            CHECK(evidence.number > before);
            before = evidence.number;
            proofs.insert({hours.person.value, hours.module.value, evidence.number});
        }
    }
    CHECK(attended.value == figures.minutesAttended().value);
    CHECK(proven.value == figures.minutesProven().value);
    CHECK(proofs == provenBySql());
}

TEST_CASE("within a structure only its own people's hours and documents count, on the day") {
    const Organisation acoua = sharedDemo().organisations().findByCode(QStringLiteral("97601")).value();
    const Figures figures(sharedDemo(), {day, acoua.id, {}});
    Minutes proven;
    for (const ProvenHours& hours : provenHours(figures, sharedDemo()))
        proven += hours.proven;
    CHECK(proven.value == figures.minutesProven().value);
    CHECK(proven.value > 0);
    const Figures before(sharedDemo(), {QDate(2021, 1, 1), acoua.id, {}});
    CHECK(provenHours(before, sharedDemo()).empty());
}
