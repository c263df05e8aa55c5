// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

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

TEST_CASE("a choice has its day, reason and chooser, which change without choosing again") {
    Fixture f;
    const auto made = chooseElective(f.workspace, {{}, f.acoua, f.elective, f.day, "Besoin", " Direction "});
    ElectiveChoice choice = f.workspace.modules().choices().at(0);
    CHECK(choice.chooser == "Direction");
    choice.chooser = "Conseil d'administration";
    choice.chosenOn = f.day.addDays(1);
    choice.organisation = f.sada;
    REQUIRE_FALSE(updateElective(f.workspace, choice).refused());
    const ElectiveChoice stored = f.workspace.modules().choices().at(0);
    CHECK(stored.id == made.id);
    CHECK(stored.chooser == "Conseil d'administration");
    CHECK(stored.chosenOn == f.day.addDays(1));
    CHECK(stored.organisation == f.acoua);
    choice.chooser = QString(5000, 'x');
    CHECK(codes(updateElective(f.workspace, choice).problems) == QStringList{"text.too_long"});
    CHECK(codes(updateElective(f.workspace, {}).problems) == QStringList{"row.gone"});
}

TEST_CASE("the smallest group of a module is unknown or at least one") {
    Fixture f;
    Module module = f.workspace.modules().find(f.elective).value();
    CHECK_FALSE(module.minimumGroup);
    module.minimumGroup = 0;
    CHECK(codes(updateModule(f.workspace, module).problems) == QStringList{"module.minimum_group.invalid"});
    module.minimumGroup = 8;
    REQUIRE_FALSE(updateModule(f.workspace, module).refused());
    CHECK(f.workspace.modules().find(f.elective)->minimumGroup == 8);
}

TEST_CASE("an elective that structures chose stays an elective") {
    Fixture f;
    REQUIRE_FALSE(chooseElective(f.workspace, {{}, f.acoua, f.elective, {}, {}}).refused());
    Module module = f.workspace.modules().find(f.elective).value();
    module.kind = ModuleKind::event;
    const Outcome refused = updateModule(f.workspace, module);
    CHECK(codes(refused.problems) == QStringList{"module.kind.chosen"});
    CHECK(refused.problems.front().field == "kind");
    CHECK(refused.problems.front().arguments == QStringList{"C01", "1"});
    CHECK(f.workspace.modules().find(f.elective)->kind == ModuleKind::elective);
}

TEST_CASE("another kind of module is warned about once people are enrolled in it") {
    Fixture f;
    Module module = f.workspace.modules().find(f.core).value();
    module.kind = ModuleKind::event;
    const Outcome warned = updateModule(f.workspace, module);
    CHECK_FALSE(warned.refused());
    CHECK(codes(warned.problems) == QStringList{"module.kind.enrolled", "module.core_changed"});
    CHECK(warned.problems.front().arguments == QStringList{"S1", "1"});
    CHECK(warned.problems.back().arguments == QStringList{"0"});
    CHECK(f.workspace.modules().find(f.core)->kind == ModuleKind::event);
}

TEST_CASE("the core that grows or shrinks while people go through it is told") {
    Fixture f;
    Module module;
    module.kind = ModuleKind::core;
    module.code = "S2";
    module.label = "Deuxième du socle";
    const auto added = addModule(f.workspace, module);
    CHECK_FALSE(added.refused());
    CHECK(codes(added.problems) == QStringList{"module.core_changed"});
    CHECK(added.problems.front().arguments == QStringList{"2"});
    const Outcome removed = removeModule(f.workspace, added.id);
    CHECK(codes(removed.problems) == QStringList{"module.core_changed"});
    CHECK(removed.problems.front().arguments == QStringList{"1"});
    CHECK_FALSE(f.workspace.modules().find(added.id));
    module.kind = ModuleKind::elective;
    CHECK(addModule(f.workspace, module).problems.empty());
    REQUIRE_FALSE(unenrol(f.workspace, {f.enrolment}).refused());
    module.kind = ModuleKind::core;
    module.code = "S3";
    CHECK(addModule(f.workspace, module).problems.empty());
}

TEST_CASE("sheets that carry the earlier name of a module are counted") {
    Fixture f;
    (void)f.prepared();
    Module module = f.workspace.modules().find(f.core).value();
    module.shortLabel = "Court";
    CHECK(updateModule(f.workspace, module).problems.empty());
    module.label = "Un autre nom";
    const Outcome warned = updateModule(f.workspace, module);
    CHECK(codes(warned.problems) == QStringList{"module.printed"});
    CHECK(warned.problems.front().field == "label");
    CHECK(warned.problems.front().arguments == QStringList{"S1", "1"});
    CHECK(f.workspace.modules().find(f.core)->label == "Un autre nom");
}
