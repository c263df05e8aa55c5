// SPDX-License-Identifier: EUPL-1.2
#include "services/PartnershipService.h"

#include "services/Exporter.h"
#include "services/TaskParts.h"
#include "storage/PartnershipStore.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/Fixture.h"

#include <set>

using namespace palas;
using namespace palas::test;

namespace {

const QDate today(2022, 5, 18);

struct Bed : Fixture {
    Partnership sample(const QString& partner = "Association du Jasmin") {
        Partnership made;
        made.organisation = acoua;
        made.partner = partner;
        made.agreementOn = QDate(2022, 1, 10);
        return made;
    }
    PartnershipId add(const Partnership& partnership) {
        const auto made = addPartnership(workspace, partnership);
        REQUIRE_FALSE(made.refused());
        return made.id;
    }
    Made<EvidenceId> fileOn(PartnershipId id, QByteArray bytes = "%PDF-1.7 agreement") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileAgreement(workspace, id, "/tmp/convention.pdf", content);
    }
    [[nodiscard]] Figures figures(QDate on = today, OrganisationId structure = {}) {
        return Figures(workspace, {on, structure, {}});
    }
    [[nodiscard]] std::vector<Task> pending() {
        std::vector<Task> found = partnershipTasks(figures());
        std::erase_if(found, [](const Task& task) { return task.count == 0; });
        return found;
    }
};

} // namespace

TEST_CASE("a partnership is added, changed and removed, each as one step that is undone") {
    Bed bed;
    Partnership one = bed.sample("  Association  du Jasmin ");
    one.id = bed.add(one);
    CHECK(bed.workspace.partnerships().find(one.id)->partner == "Association du Jasmin");
    one.partner = "Association du Lis";
    CHECK_FALSE(updatePartnership(bed.workspace, one).refused());
    CHECK_FALSE(removePartnership(bed.workspace, one.id).refused());
    CHECK(codes(removePartnership(bed.workspace, one.id).problems) == QStringList{"row.gone"});
    bed.workspace.undo();
    CHECK(bed.workspace.partnerships().find(one.id)->partner == "Association du Lis");
    bed.workspace.undo();
    bed.workspace.undo();
    CHECK(bed.workspace.partnerships().all().empty());
}

TEST_CASE("only the structures of the programme have partners, and an agreement is signed by now") {
    Bed bed;
    Partnership one = bed.sample();
    one.organisation = bed.host;
    one.agreementOn = today.addDays(1);
    CHECK(codes(addPartnership(bed.workspace, one).problems) ==
          QStringList{"partnership.not_beneficiary", "partnership.agreement.after_as_of"});
    bed.add(bed.sample());
    const auto twin = addPartnership(bed.workspace, bed.sample("ASSOCIATION DU JASMIN"));
    CHECK(codes(twin.problems) == QStringList{"partnership.same_partner"});
    CHECK_FALSE(twin.refused());
}

TEST_CASE("an agreement is filed once, needs its day, and holds the partnership") {
    Bed bed;
    Partnership unsigned_ = bed.sample("Sans convention");
    unsigned_.agreementOn = {};
    CHECK(codes(bed.fileOn(bed.add(unsigned_)).problems) == QStringList{"partnership.agreement.required"});
    const PartnershipId id = bed.add(bed.sample());
    REQUIRE_FALSE(bed.fileOn(id).refused());
    CHECK(codes(bed.fileOn(id).problems) == QStringList{"partnership.agreement.filed"});
    CHECK(codes(removePartnership(bed.workspace, id).problems) == QStringList{"partnership.agreement.filed"});
    Partnership stored = bed.workspace.partnerships().find(id).value();
    stored.agreementOn = {};
    CHECK(codes(updatePartnership(bed.workspace, stored).problems) ==
          QStringList{"partnership.agreement.required"});
    CHECK(codes(bed.fileOn(bed.add(bed.sample("Autre"))).problems) == QStringList{"evidence.also_filed"});
    CHECK_FALSE(unfileAgreement(bed.workspace, id).refused());
    CHECK(codes(unfileAgreement(bed.workspace, id).problems) ==
          QStringList{"partnership.agreement.not_filed"});
    CHECK(bed.workspace.evidence().all().size() == 1); // the other one names it still
}

TEST_CASE("a structure with partners cannot be removed") {
    Bed bed;
    const OrganisationId other = bed.organisation("97602", "Bandraboua", OrganisationKind::ccas);
    Partnership one = bed.sample();
    one.organisation = other;
    bed.add(one);
    CHECK(codes(removeOrganisation(bed.workspace, other).problems) == QStringList{"organisation.in_use"});
}

TEST_CASE("figures count what is alive, agreed and new on the day, of the structure asked for") {
    Bed bed;
    Partnership old = bed.sample("Ancienne");
    old.period = {QDate(2019, 1, 1), QDate(2022, 5, 17)};
    bed.add(old);
    Partnership fresh = bed.sample("Nouvelle");
    fresh.period.from = QDate(2021, 1, 1);
    const PartnershipId filed = bed.add(fresh);
    REQUIRE_FALSE(bed.fileOn(filed).refused());
    Partnership elsewhere = bed.sample("Ailleurs");
    elsewhere.organisation = bed.sada;
    bed.add(elsewhere);
    CHECK(bed.figures().partnershipsAlive().value == 2);
    CHECK(bed.figures(QDate(2022, 5, 17)).partnershipsAlive().value == 3);
    CHECK(bed.figures().partnershipsAgreed().value == 1);
    CHECK(bed.figures().partnershipsAgreed().of == 2);
    CHECK(bed.figures(QDate(2022, 5, 17)).partnershipsAgreed().value == 0); // filed on the 18th
    CHECK(bed.figures().partnershipsNew().value == 1);
    CHECK(bed.figures(today, bed.sada).partnershipsAlive().value == 1);
    CHECK(bed.figures(today, bed.sada).partnershipsNew().value == 0);
    CHECK(exportTable(bed.workspace, "partners").rows.size() == 3);
}

TEST_CASE("agreements to file and partnerships that ended are tasks") {
    Bed bed;
    Partnership one = bed.sample();
    one.period.to = today.addDays(-1);
    const PartnershipId id = bed.add(one);
    REQUIRE(bed.pending().size() == 2);
    CHECK(bed.pending()[0].code == "agreements_to_file");
    CHECK(bed.pending()[0].oldest == one.agreementOn);
    CHECK(bed.pending()[1].code == "partnerships_ended");
    CHECK(bed.pending()[1].partnerships == std::vector{id});
    REQUIRE_FALSE(bed.fileOn(id).refused());
    CHECK(bed.pending().size() == 1);
    Partnership next = bed.sample();
    next.agreementOn = {};
    next.period.from = today;
    bed.add(next);
    CHECK(bed.pending().empty());
    CHECK(partnershipTasks(bed.figures(today.addDays(200)))[1].count == 0);
}

TEST_CASE("the partners of the demonstration obey the rules and show every case") {
    const Figures figures(sharedDemo(), {today, {}, {}});
    std::set<PartnershipState> states;
    for (const Partnership& one : figures.partnerships()) {
        CHECK(validate(one).empty());
        states.insert(partnershipState(one, today));
    }
    CHECK(states.size() == 2);
    CHECK(figures.partnershipsAgreed().value < figures.partnershipsAlive().value);
    for (const Task& task : partnershipTasks(figures))
        CHECK(task.count > 0);
}
