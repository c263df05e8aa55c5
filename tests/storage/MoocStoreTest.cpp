// SPDX-License-Identifier: EUPL-1.2
#include "storage/MoocStore.h"

#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("progress comes back as it went, by structure and name") {
    const auto database = Database::inMemory();
    MoocStore store(*database);
    const OrganisationId sada = OrganisationStore(*database).insert(sampleOrganisation("97616", "Sada"));
    const OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    const ModuleId course = ModuleStore(*database).insert(sampleModule("MOOC"));
    const PersonId iris = PersonStore(*database).insert(samplePerson("Iris"));
    const PersonId arum = PersonStore(*database).insert(samplePerson("Arum"));
    const QDate day(2022, 3, 8);
    MoocProgress full{
        {},  iris, course,         acoua,          100,
        240, day,  day.addDays(9), day.addDays(9), EvidenceStore(*database).insert(sampleEvidence(1, day))};
    full.id = store.insert(full);
    MoocProgress bare;
    bare.person = arum;
    bare.module = course;
    bare.organisation = sada;
    bare.toldOn = day;
    bare.id = store.insert(bare);
    MoocProgress first = bare;
    first.organisation = acoua;
    first.id = store.insert(first);
    CHECK(store.find(full.id) == full);
    CHECK(store.all() == std::vector{first, full, bare});
    CHECK(store.of(acoua) == std::vector{first, full});
    CHECK(store.of(arum) == std::vector{first, bare});
    full.percent = 40;
    full.minutes = std::nullopt;
    full.completedOn = {};
    full.evidence = {};
    store.update(full);
    CHECK(store.find(full.id) == full);
    store.remove(full.id);
    CHECK_FALSE(store.find(full.id));
}
