// SPDX-License-Identifier: EUPL-1.2
#include "storage/PartnershipStore.h"

#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/OrganisationStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("partnerships come back as they went, by structure and partner") {
    const auto database = Database::inMemory();
    PartnershipStore store(*database);
    const OrganisationId sada = OrganisationStore(*database).insert(sampleOrganisation("97616", "Sada"));
    const OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    const QDate day(2022, 3, 8);
    Partnership full{{},
                     acoua,
                     "Épicerie",
                     PartnerKind::business,
                     "But",
                     "Lis",
                     {day, day.addDays(9)},
                     day,
                     EvidenceStore(*database).insert(sampleEvidence(1, day)),
                     "note"};
    full.id = store.insert(full);
    Partnership bare;
    bare.organisation = sada;
    bare.partner = difficultTexts().at(2);
    bare.id = store.insert(bare);
    Partnership first = bare;
    first.organisation = acoua;
    first.partner = "Atelier";
    first.id = store.insert(first);
    CHECK(store.find(full.id) == full);
    CHECK(store.all() == std::vector{first, full, bare});
    CHECK(store.of(acoua) == std::vector{first, full});
    CHECK(store.filed(day.addDays(-1)).empty());
    CHECK(store.filed(day) == std::vector{full.id});
    full.evidence = {};
    full.period = {};
    store.update(full);
    CHECK(store.find(full.id) == full);
    store.remove(full.id);
    CHECK_FALSE(store.find(full.id));
}
