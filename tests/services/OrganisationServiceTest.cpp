// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a programme of 10 000 characters is refused, one of emoji and markup is kept") {
    Fixture f;
    Programme programme = f.workspace.programmes().read();
    const Programme before = programme;
    programme.title = QString(10000, 'x');
    CHECK(codes(updateProgramme(f.workspace, programme).problems) == QStringList{"text.too_long"});
    CHECK(f.workspace.programmes().read() == before);
    programme.title = QString::fromUtf8("🎉 <b>'; DROP TABLE programme; --");
    programme.objectives = {"  un ", "", "deux"};
    REQUIRE_FALSE(updateProgramme(f.workspace, programme).refused());
    CHECK(f.workspace.programmes().read().title == programme.title);
    CHECK(f.workspace.programmes().read().objectives == QStringList{"un", "deux"});
}

TEST_CASE("a CCAS takes its INSEE code when no code is given, and codes are unique") {
    Fixture f;
    Organisation organisation;
    organisation.insee = "97602";
    organisation.name = "Bandraboua";
    organisation.siren = QString::fromUtf16(u"200 008\u00A0720");
    const auto made = addOrganisation(f.workspace, organisation);
    REQUIRE_FALSE(made.refused());
    CHECK(f.workspace.organisations().find(made.id)->code == "97602");
    CHECK(f.workspace.organisations().find(made.id)->siren == "200008720");
    const auto again = addOrganisation(f.workspace, organisation);
    CHECK(codes(again.problems) == QStringList{"organisation.code.taken"});
    CHECK(again.problems.front().arguments == QStringList{"97602", "Bandraboua"});
}

TEST_CASE("a structure that rows name cannot be removed") {
    Fixture f;
    const Outcome outcome = removeOrganisation(f.workspace, f.acoua);
    CHECK(codes(outcome.problems) == QStringList{"organisation.in_use"});
    CHECK(outcome.problems.front().arguments == QStringList{"Acoua", "3"});
    CHECK_FALSE(removeOrganisation(f.workspace, f.host).refused());
    Organisation gone;
    gone.id = f.host;
    CHECK(codes(updateOrganisation(f.workspace, gone).problems) == QStringList{"row.gone"});
}

TEST_CASE("a structure that chose electives stays a CCAS or the UDCCAS") {
    Fixture f;
    REQUIRE_FALSE(chooseElective(f.workspace, {{}, f.sada, f.elective, {}, {}}).refused());
    Organisation sada = f.workspace.organisations().find(f.sada).value();
    sada.kind = OrganisationKind::host;
    const Outcome refused = updateOrganisation(f.workspace, sada);
    CHECK(codes(refused.problems) == QStringList{"organisation.kind.chosen"});
    CHECK(refused.problems.front().field == "kind");
    CHECK(refused.problems.front().arguments == QStringList{"Sada", "1"});
    CHECK(f.workspace.organisations().find(f.sada)->kind == OrganisationKind::ccas);
    sada.kind = OrganisationKind::udccas;
    CHECK(updateOrganisation(f.workspace, sada).problems.empty());
}

TEST_CASE("another kind is warned about once people are enrolled for the structure") {
    Fixture f;
    Organisation acoua = f.workspace.organisations().find(f.acoua).value();
    acoua.kind = OrganisationKind::provider;
    const Outcome warned = updateOrganisation(f.workspace, acoua);
    CHECK_FALSE(warned.refused());
    CHECK(codes(warned.problems) == QStringList{"organisation.kind.enrolled"});
    CHECK(warned.problems.front().arguments == QStringList{"Acoua", "1"});
    // Between kinds that no figure counts, and without a change of kind, there is nothing to say.
    acoua.kind = OrganisationKind::funder;
    CHECK(updateOrganisation(f.workspace, acoua).problems.empty());
    acoua.note = "Une note";
    CHECK(updateOrganisation(f.workspace, acoua).problems.empty());
}
