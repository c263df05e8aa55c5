// SPDX-License-Identifier: EUPL-1.2
#include "storage/LabStore.h"

#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/ExperimentStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 4, 11);

struct Fixture {
    std::unique_ptr<Database> database = Database::inMemory();
    LabStore store{*database};
    ExperimentStore notebook{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));

    Lab lab(const QString& title = "Le jardin partagé") {
        Lab made;
        made.code = store.nextCode();
        made.organisation = acoua;
        made.title = title;
        made.priority = "Lien social";
        made.audience = "Familles";
        made.challenge = "Comment ?\nAvec qui ?";
        made.designer = "Violette Manguier";
        made.openedOn = day;
        made.endedOn = day.addDays(40);
        made.outcome = "Un jardin";
        Person arum;
        arum.lastName = "Arum";
        made.people = {PersonStore(*database).insert(arum)};
        made.stages = {{LabStage::explore, day, day.addDays(1), document()},
                       {LabStage::sustain, day.addDays(90), {}, {}}};
        made.id = store.insert(made);
        return made;
    }
    EvidenceId document() {
        EvidenceStore evidence(*database);
        Evidence made;
        made.number = evidence.nextNumber();
        made.fileName = "preuve.pdf";
        made.mediaType = "application/pdf";
        made.size = 1;
        made.sha256 = QString(64, QLatin1Char('a'));
        made.filedOn = day.addDays(2);
        return evidence.insert(made);
    }
};

} // namespace

TEST_CASE("a lab comes back as it went, and goes with all its parts") {
    Fixture f;
    Lab lab = f.lab();
    CHECK(f.store.find(lab.id) == lab);
    CHECK(f.store.findByCode("LAB-01") == lab);
    lab.people.clear();
    lab.endedOn = {};
    lab.stages = {{LabStage::imagine, {}, day, {}}};
    f.store.update(lab);
    CHECK(f.store.all() == std::vector{lab});
    CHECK(f.store.of(f.acoua) == std::vector{lab});
    const LabMilestoneId milestone = f.store.insert(LabMilestone{{}, lab.id, "Convention", day, {}, {}});
    const LabRiskId risk = f.store.insert(LabRisk{{}, lab.id, "Pluie", 2, 3, "Repli", {}});
    f.store.remove(lab.id);
    CHECK_FALSE(f.store.find(lab.id).has_value());
    CHECK_FALSE(f.store.find(milestone).has_value());
    CHECK_FALSE(f.store.find(risk).has_value());
}

TEST_CASE("a code of a lab is never given twice") {
    Fixture f;
    CHECK(f.store.nextCode() == "LAB-01");
    const Lab lab = f.lab();
    f.store.remove(lab.id);
    CHECK(f.store.nextCode() == "LAB-02");
}

TEST_CASE("milestones come by day, risks by weight") {
    Fixture f;
    const Lab lab = f.lab();
    LabMilestone later{{}, lab.id, "Bilan", day.addDays(9), {}, {}};
    later.id = f.store.insert(later);
    LabMilestone sooner{{}, lab.id, "Convention", day, day, f.document()};
    sooner.id = f.store.insert(sooner);
    CHECK(f.store.allMilestones() == std::vector{sooner, later});
    sooner.evidence = {};
    f.store.update(sooner);
    CHECK(f.store.find(sooner.id) == sooner);
    LabRisk small{{}, lab.id, "Retard", 1, 2, "", {}};
    small.id = f.store.insert(small);
    LabRisk large{{}, lab.id, "Eau", 3, 3, "Citernes", day};
    large.id = f.store.insert(large);
    CHECK(f.store.allRisks() == std::vector{large, small});
    f.store.remove(large.id);
    CHECK(f.store.allRisks() == std::vector{small});
}

TEST_CASE("a notebook comes back as it went, with its photographs in order") {
    Fixture f;
    const Lab lab = f.lab();
    CHECK(f.notebook.nextNumber(lab.id) == 1);
    Experiment full;
    full.lab = lab.id;
    full.number = 1;
    full.title = "Premier samedi";
    full.hypothesis = "On vient";
    full.test = "Une table";
    full.period = {day, day.addDays(1)};
    full.publicReached = "Familles";
    full.peopleReached = 14;
    full.result = "Quatorze";
    full.decision = ExperimentDecision::spread;
    full.decidedOn = day.addDays(3);
    full.cost = Cents{24000};
    full.id = f.notebook.insert(full);
    CHECK(f.notebook.find(full.id) == full);
    Experiment empty;
    empty.lab = lab.id;
    empty.number = f.notebook.nextNumber(lab.id);
    empty.title = "Deuxième";
    empty.id = f.notebook.insert(empty);
    CHECK(empty.number == 2);
    CHECK(f.notebook.of(lab.id) == std::vector{full, empty});
    ExperimentPhoto first{{}, full.id, f.document(), "La table", 0};
    first.id = f.notebook.insert(first);
    first.position = 1;
    ExperimentPhoto second{{}, full.id, f.document(), "", 0};
    second.id = f.notebook.insert(second);
    second.position = 2;
    CHECK(f.notebook.photosOf(full.id) == std::vector{first, second});
    CHECK(f.store.references(lab.id) == 3); // two experiments and the document of a stage
    CHECK(f.store.filedDays().size() == 3);
    f.notebook.remove(full.id);
    CHECK(f.notebook.allPhotos().empty());
}
