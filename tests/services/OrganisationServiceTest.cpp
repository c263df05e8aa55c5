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
    organisation.siren = u"200 008\u00A0720";
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

TEST_CASE("modules keep unique codes and go only when nothing names them") {
    Fixture f;
    Module module;
    module.code = "S1";
    module.label = "Autre";
    CHECK(codes(addModule(f.workspace, module).problems) == QStringList{"module.code.taken"});
    CHECK(codes(removeModule(f.workspace, f.core).problems) == QStringList{"module.in_use"});
    CHECK_FALSE(removeModule(f.workspace, f.elective).refused());
    module.code = "S2";
    const auto made = addModule(f.workspace, module);
    CHECK(f.workspace.modules().find(made.id)->position == 2);
}

TEST_CASE("only a CCAS or the UDCCAS chooses, only electives, only once") {
    Fixture f;
    const auto choose = [&](OrganisationId organisation, ModuleId module) {
        return codes(chooseElective(f.workspace, {{}, organisation, module, {}, {}}).problems);
    };
    CHECK(choose(f.acoua, f.elective).isEmpty());
    CHECK(choose(f.acoua, f.elective) == QStringList{"elective.twice"});
    CHECK(choose(f.acoua, f.core) == QStringList{"elective.not_elective"});
    CHECK(choose(f.host, f.elective) == QStringList{"elective.not_beneficiary"});
    CHECK(choose(f.acoua, {99}) == QStringList{"row.gone"});
    CHECK(codes(dropElective(f.workspace, {99}).problems) == QStringList{"row.gone"});
}
