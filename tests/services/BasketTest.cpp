// SPDX-License-Identifier: EUPL-1.2
#include "services/Basket.h"
#include "services/ElectiveDates.h"

#include "tests/services/DiagnosticFixture.h"

using namespace palas;
using namespace palas::test;

namespace {

struct Bed : DiagnosticFixture {
    ModuleId second = module("C02", ModuleKind::elective);

    [[nodiscard]] Figures figures() { return {workspace, {today, {}, {}}}; }
    SessionId electiveOn(QDate date, ModuleId elected) {
        Session made;
        made.module = elected;
        made.place = "Salle";
        made.trainer = "Formatrice invitée";
        return addSession(workspace, made, {halfDay(date, DayPart::morning, 510, 720)}).id;
    }
};

} // namespace

TEST_CASE("weak axes suggest the electives that are not chosen yet") {
    Bed bed;
    CHECK(suggestedElectives(bed.figures(), bed.acoua).empty());
    Questionnaire grid = bed.stored();
    grid.axes[1].modules = {bed.elective, bed.second};
    REQUIRE_FALSE(updateGrid(bed.workspace, grid).refused());
    const AssessmentId id = bed.assess(bed.acoua, Moment::baseline, bed.day).id;
    REQUIRE_FALSE(bed.type(id, 0, 0, 1).refused());
    REQUIRE_FALSE(bed.type(id, 1, 0, 2).refused());
    REQUIRE_FALSE(bed.type(id, 2, 0, 4).refused());
    auto suggested = suggestedElectives(bed.figures(), bed.acoua);
    REQUIRE(suggested.size() == 2);
    CHECK(suggested[0].module == bed.elective);
    CHECK(suggested[0].axes == QStringList{"Axe A", "Axe B"});
    CHECK(suggested[1].module == bed.second);
    CHECK(suggestedElectives(bed.figures(), bed.sada).empty());
    REQUIRE_FALSE(chooseElective(bed.workspace, {{}, bed.acoua, bed.elective, bed.day, {}}).refused());
    suggested = suggestedElectives(bed.figures(), bed.acoua);
    REQUIRE(suggested.size() == 1);
    CHECK(suggested[0].module == bed.second);
}

TEST_CASE("what is chosen is to be planned until it has a session, which its smallest group must fill") {
    Bed bed;
    REQUIRE_FALSE(chooseElective(bed.workspace, {{}, bed.acoua, bed.elective, bed.day, {}}).refused());
    const auto demand = [&] { return electiveDemand(bed.figures()).at(0); };
    CHECK(demand().structures == 1);
    CHECK(demand().isToPlan());
    CHECK(basketFigures(bed.figures())[2].value == 1);
    CHECK(bed.figures().rows(basketFigures(bed.figures())[2]).rows.size() == 1);
    const SessionId session = bed.electiveOn(bed.today.addDays(20), bed.elective);
    CHECK_FALSE(demand().isToPlan());
    CHECK(demand().small.empty()); // any number will do
    Module module = bed.workspace.modules().find(bed.elective).value();
    module.minimumGroup = 2;
    REQUIRE_FALSE(updateModule(bed.workspace, module).refused());
    REQUIRE_FALSE(enrol(bed.workspace, session, {bed.iris}).refused());
    CHECK(demand().small == std::vector{session});
    REQUIRE_FALSE(enrol(bed.workspace, session, {bed.zinnia}).refused());
    CHECK(demand().small.empty());
    CHECK(hasBasket(bed.figures(), bed.acoua));
    CHECK_FALSE(hasBasket(bed.figures(), bed.sada));
}

TEST_CASE("an elective at the same time as another session of the structure is warned about") {
    Bed bed;
    const QDate day = bed.today.addDays(10);
    const SessionId other = bed.addSessionOn({halfDay(day, DayPart::morning, 540, 700)});
    bed.electiveOn(day, bed.elective);
    REQUIRE_FALSE(enrol(bed.workspace, other, {bed.iris}).refused());
    const auto chosen = chooseElective(bed.workspace, {{}, bed.acoua, bed.elective, bed.day, {}});
    CHECK_FALSE(chosen.refused());
    REQUIRE(codes(chosen.problems) == QStringList{"elective.clash"});
    CHECK(chosen.problems[0].arguments.at(1) == bed.workspace.sessions().find(other)->code);
    CHECK(chosen.problems[0].arguments.at(2) == day.toString(Qt::ISODate));
    // Who has nobody there has no clash, and what is over clashes with nothing.
    CHECK(chooseElective(bed.workspace, {{}, bed.sada, bed.elective, bed.day, {}}).problems.empty());
    bed.electiveOn(bed.day, bed.second);
    CHECK(ElectiveDates(bed.workspace).clashes(bed.acoua, bed.second).empty());
    REQUIRE(ElectiveDates(bed.workspace).clashes(bed.acoua, bed.elective).size() == 1);
    CHECK(ElectiveDates(bed.workspace, bed.sada).clashes(bed.acoua, bed.elective).empty()); // not asked for
}
