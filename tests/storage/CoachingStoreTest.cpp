// SPDX-License-Identifier: EUPL-1.2
#include "storage/CoachingStore.h"

#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 3, 8);

struct Bed {
    std::unique_ptr<Database> database = Database::inMemory();
    CoachingStore store{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    OrganisationId sada = OrganisationStore(*database).insert(sampleOrganisation("97616", "Sada"));
    PersonId iris = PersonStore(*database).insert(samplePerson("Iris"));
    PersonId lily = PersonStore(*database).insert(samplePerson("Lys"));

    CoachingEntry entry(const QString& code, QDate date, int start) {
        CoachingEntry made;
        made.code = code;
        made.organisation = acoua;
        made.coach = "Coach invitée";
        made.date = date;
        made.start = start;
        made.end = start + 90;
        return made;
    }
};

} // namespace

TEST_CASE("a grant and a transfer are read as written, updated and removed") {
    Bed bed;
    for (const QString& text : difficultTexts()) {
        CoachingGrant grant{{}, bed.acoua, {840}, day, text};
        grant.id = bed.store.insert(grant);
        REQUIRE(bed.store.find(grant.id) == grant);
        grant.minutes = {900};
        bed.store.update(grant);
        CHECK(bed.store.grants() == std::vector{grant});
        CoachingTransfer transfer{{}, bed.acoua, bed.sada, {120}, day, text};
        transfer.id = bed.store.insert(transfer);
        REQUIRE(bed.store.find(transfer.id) == transfer);
        transfer.minutes = {60};
        bed.store.update(transfer);
        CHECK(bed.store.transfers() == std::vector{transfer});
        CHECK(OrganisationStore(*bed.database).use(bed.acoua).references == 2);
        CHECK(OrganisationStore(*bed.database).use(bed.sada).references == 1);
        bed.store.remove(grant.id);
        bed.store.remove(transfer.id);
        CHECK(bed.store.grants().empty());
        CHECK(bed.store.transfers().empty());
    }
}

TEST_CASE("an entry is read with its people, and found by structure, person, day and document") {
    Bed bed;
    CoachingEntry entry = bed.entry("CO-007", day, 900);
    entry.people = {bed.iris, bed.lily};
    std::sort(entry.people.begin(), entry.people.end());
    entry.theme = "Plan d’action";
    entry.workDone = "Ligne 1\nLigne 2";
    entry.nextStep = "Relire";
    entry.modality = CoachingModality::phone;
    entry.zone = "Europe/Paris";
    entry.id = bed.store.insert(entry);
    CHECK(bed.store.find(entry.id) == entry);
    CHECK(bed.store.findByCode("CO-007") == entry);
    CHECK(bed.store.nextCode() == "CO-008");
    entry.people = {bed.lily};
    entry.evidence = EvidenceStore(*bed.database).insert(sampleEvidence(1, day));
    bed.store.update(entry);
    CHECK(bed.store.entries() == std::vector{entry});
    CHECK(bed.store.entriesOf(bed.acoua) == std::vector{entry});
    CHECK(bed.store.entriesOf(bed.sada).empty());
    CHECK(bed.store.entriesOf(bed.lily) == std::vector{entry});
    CHECK(bed.store.entriesOf(bed.iris).empty());
    CHECK(bed.store.around(day.addDays(1)) == std::vector{entry});
    CHECK(bed.store.around(day.addDays(2)).empty());
    CHECK(EvidenceStore(*bed.database).namedBy(entry.evidence) == QStringList{"CO-007"});
    CHECK(PersonStore(*bed.database).references(bed.lily) == 1);
    CHECK(PersonStore(*bed.database).references(bed.iris) == 0);
    bed.store.remove(entry.id);
    CHECK(bed.store.entries().empty());
    CHECK(bed.store.nextCode() == "CO-008"); // a number is never given twice
}

TEST_CASE("entries stand in time, and tell what they weigh on a day") {
    Bed bed;
    bed.store.insert(bed.entry("CO-002", day.addDays(1), 480));
    CoachingEntry first = bed.entry("CO-001", day, 900);
    first.workDone = "Fait";
    first.evidence = EvidenceStore(*bed.database).insert(sampleEvidence(1, day.addDays(3)));
    bed.store.insert(first);
    CoachingEntry dropped = bed.entry("CO-003", day, 480);
    dropped.cancelled = true;
    bed.store.insert(dropped);
    const auto before = bed.store.totals(day);
    REQUIRE(before.size() == 3);
    CHECK(before[0].state == CoachingState::cancelled);
    CHECK(before[1].state == CoachingState::spent);
    CHECK(before[1].minutes == Minutes{90});
    CHECK(before[1].described);
    CHECK(before[2].state == CoachingState::booked);
    CHECK_FALSE(before[2].described);
    CHECK(bed.store.totals(day.addDays(3))[1].state == CoachingState::proven);
    CHECK(bed.store.around(day).size() == 2);
}
