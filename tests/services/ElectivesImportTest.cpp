// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "storage/ModuleStore.h"
#include "tests/services/DiagnosticFixture.h"
#include "tests/services/ImportPlans.h"

#include <algorithm>

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

struct ChoicesFixture : DiagnosticFixture {
    ModuleId second = module("C02", ModuleKind::elective);

    ImportPlan plan(const QString& csv) { return planOf(workspace, ImportKind::electives, csv); }
    [[nodiscard]] ElectiveChoice choice(OrganisationId organisation, ModuleId wanted) {
        const auto choices = workspace.modules().choices();
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const ElectiveChoice& one) {
            return one.organisation == organisation && one.module == wanted;
        });
        REQUIRE(found != choices.end());
        return *found;
    }
};

} // namespace

TEST_CASE("choices are recognised by structure and module, and are taken back together") {
    ChoicesFixture f;
    REQUIRE_FALSE(chooseElective(f.workspace, {{}, f.acoua, f.elective, {}, "Ancien motif", {}}).refused());
    const QString list = "Code structure;Structure;Module;Choisi le;Choisi par;Motif\n"
                         "97601;;C01;15/03/2021;Direction;\n"
                         ";Acoua;c02;;;Accueil du public\n";
    const ImportPlan plan = f.plan(list);
    CHECK(states(plan) == std::vector{State::changed, State::fresh});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"chosen_on", "chooser"});
    const qint64 before = f.workspace.history().count();
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.history().count() == before + 1);
    const ElectiveChoice first = f.choice(f.acoua, f.elective);
    CHECK(first.chosenOn == QDate(2021, 3, 15));
    CHECK(first.chooser == "Direction");
    CHECK(first.reason == "Ancien motif"); // an empty cell erases nothing
    // A day that the list does not tell is not invented.
    CHECK_FALSE(f.choice(f.acoua, f.second).chosenOn.isValid());
    CHECK(f.plan(list).isEmpty());
    f.workspace.undo();
    CHECK(f.workspace.modules().choices().size() == 1);
}

TEST_CASE("choices that cannot be are refused with the reason, the others come") {
    ChoicesFixture f;
    const ImportPlan plan = f.plan("Structure;Module;Choisi le\n"
                                   ";C01;\n"
                                   "Nulle part;C01;\n"
                                   "Acoua;;\n"
                                   "Acoua;C99;\n"
                                   "Acoua;S1;\n"
                                   "Acoua;C01;un jour\n"
                                   "Acoua;C01;\n"
                                   "97601;C01;\n");
    QStringList reasons;
    for (const ImportRow& row : plan.rows)
        reasons << (row.state == State::rejected ? row.problems.front().code : QString());
    CHECK(reasons == QStringList{"list.structure.required", "list.structure.unknown", "list.module.required",
                                 "list.module.unknown", "elective.not_elective", "list.date.unreadable", "",
                                 "list.row.twice"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.modules().choices().size() == 1);
}
