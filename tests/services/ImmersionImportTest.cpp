// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionService.h"
#include "storage/ImmersionStore.h"
#include "tests/services/Fixture.h"
#include "tests/services/ImportPlans.h"

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

/// Group 1 of Acoua and Sada at Laval, with Camille Arum, on the morning of 22 March 2022.
struct GroupFixture : Fixture {
    ModuleId immersions = module("IMM", ModuleKind::immersion);
    OrganisationId saumur = organisation("SAUMUR", "CCAS de Saumur", OrganisationKind::host);
    ImmersionId first;

    GroupFixture() {
        GroupPlan plan;
        plan.host = host;
        plan.structures = {acoua, sada};
        plan.people = {arum};
        plan.halfDays = {halfDay(QDate(2022, 3, 22), DayPart::morning, 540, 720, hostZone)};
        first = formGroup(workspace, plan).id;
    }
    [[nodiscard]] Immersion group(ImmersionId id) { return workspace.immersions().find(id).value(); }
    [[nodiscard]] QString sessionOf(ImmersionId id) {
        return workspace.sessions().find(group(id).session)->code;
    }
    ImportPlan plan(const QString& csv) { return planOf(workspace, ImportKind::immersions, csv); }
};

} // namespace

TEST_CASE("groups come with their session, and change by their number") {
    GroupFixture f;
    Session waiting;
    waiting.module = f.immersions;
    waiting.code = "SE-090";
    REQUIRE_FALSE(
        addSession(f.workspace, waiting, {halfDay(QDate(2022, 4, 5), DayPart::morning, 540, 720, hostZone)})
            .refused());
    const SessionId ready = f.workspace.sessions().findByCode("SE-090")->id;
    REQUIRE_FALSE(enrol(f.workspace, ready, {f.zinnia}).refused());
    const QString list = "Groupe;Hôte;Séance;Dates et heures;Structures;Compte rendu attendu le\n"
                         "1;laval;;22/03/2022 9h-12h; 97601 ;22/04/2022\n"
                         "4;SAUMUR;SE-080;29/03/2022 9h, 12h;Sada;\n"
                         "5;SAUMUR;SE-080;29/03/2022 9h-12h;Sada;\n"
                         ";CCAS de Saumur;;30/03/2022 matin;;\n"
                         "7;CCAS de Saumur;SE-090;;Acoua;\n";
    const ImportPlan plan = f.plan(list);
    CHECK(refusals(plan) == QStringList{"", "list.half_days.unreadable", "", "", ""});
    CHECK(states(plan)[0] == State::changed);
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"structures", "report_due"});
    const Snapshot before = snapshot(f.workspace);
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.group(f.first).structures.size() == 1);
    CHECK(f.group(f.first).reportDue == QDate(2022, 4, 22));
    const auto groups = f.workspace.immersions().all();
    REQUIRE(groups.size() == 4);
    CHECK(groups[1].number == 5);
    CHECK(groups[1].host == f.saumur);
    CHECK(f.sessionOf(groups[1].id) == "SE-080");
    CHECK(f.workspace.sessions().halfDays(groups[1].session).at(0).zone == hostZone);
    CHECK(groups[2].number == 6);
    CHECK(groups[3].session == ready);
    CHECK(groups[3].structures.size() == 2); // Sada joins with the person who is enrolled
    CHECK(f.plan(list).count(State::fresh) == 0);
    f.workspace.undo();
    CHECK(f.workspace.immersions().all().size() == 1);
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("rows of groups that cannot be are refused with the reason, the others come") {
    GroupFixture f;
    const QString other = f.sessionOf(f.first);
    const ImportPlan plan = f.plan("Groupe;Hôte;Séance;Dates;Structures;Compte rendu\n"
                                   "trois;Laval;;22/03/2022 matin;Sada;\n"
                                   "3;Lyon;;22/03/2022 matin;Sada;\n"
                                   "3;Acoua;;22/03/2022 matin;Sada;\n"
                                   "3;;;22/03/2022 matin;Sada;\n"
                                   "3;Laval;;;Sada;\n"
                                   "3;Laval;;22/03/2022 matin;\"Sada ; Lyon\";\n"
                                   "3;Laval;;22/03/2022 matin;Laval;\n"
                                   "3;Laval;;22/03/2022 matin;Sada;bientôt\n"
                                   "3;Laval;" +
                                   other +
                                   ";;Sada;\n"
                                   "3;Laval;" +
                                   f.stored().code +
                                   ";;Sada;\n"
                                   "1;CCAS de Saumur;;;;\n"
                                   "1;;SE-999;;;\n"
                                   "1;;;;Sada;\n"
                                   "3;Laval;;22/03/2022 matin;Sada;\n"
                                   "3;Laval;;23/03/2022 matin;Sada;\n");
    CHECK(refusals(plan) ==
          QStringList{"list.number.unreadable", "list.structure.unknown", "immersion.host.kind",
                      "immersion.host.required", "immersion.half_days.required", "list.structure.unknown",
                      "immersion.structure.not_beneficiary", "list.date.unreadable", "list.group.session",
                      "list.group.not_immersion", "list.group.host", "list.group.session",
                      "immersion.structure.has_people", "", "list.row.twice"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.immersions().all().size() == 2);
}
