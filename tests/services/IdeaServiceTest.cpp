// SPDX-License-Identifier: EUPL-1.2
#include "services/IdeaService.h"
#include "services/Figures.h"
#include "services/ImmersionService.h"
#include "services/Tasks.h"
#include "storage/History.h"
#include "storage/ImmersionStore.h"
#include "tests/services/Fixture.h"

#include <algorithm>

using namespace palas;
using namespace palas::test;

namespace {

const QDate tuesday(2022, 3, 22);

/// Two groups: one of Acoua at Laval, one of Sada at Saumur.
struct TwoGroups : Fixture {
    ModuleId immersions = module("IMM", ModuleKind::immersion);
    OrganisationId saumur = organisation("SAUMUR", "Saumur", OrganisationKind::host);
    ImmersionId first = formed(host, acoua, arum);
    ImmersionId second = formed(saumur, sada, zinnia);

    ImmersionId formed(OrganisationId at, OrganisationId structure, PersonId person) {
        GroupPlan plan;
        plan.host = at;
        plan.structures = {structure};
        plan.people = {person};
        plan.halfDays = {halfDay(tuesday, DayPart::morning, 540, 720, hostZone)};
        const auto made = formGroup(workspace, plan);
        REQUIRE(made.sequence.has_value());
        return made.id;
    }
    [[nodiscard]] qint64 ordersMissing(QDate asOf) {
        const Figures figures(workspace, {asOf, {}, {}});
        const auto due = tasks(figures, workspace);
        const auto task = std::find_if(due.begin(), due.end(),
                                       [](const Task& one) { return one.code == u"mission_orders_missing"; });
        const qint64 listed = task == due.end() ? 0 : task->count;
        CHECK(figures.missionOrdersMissing().value == listed);
        CHECK(figures.rows(figures.missionOrdersMissing()).rows.size() == size_t(listed));
        return listed;
    }
};

} // namespace

TEST_CASE("an idea goes to another group with its steps, without the visit, and comes back by undo") {
    TwoGroups f;
    const HalfDayId morning =
        f.workspace.sessions().halfDays(f.workspace.immersions().find(f.first)->session).front().id;
    const auto visit =
        addVisit(f.workspace, Visit{{}, f.first, morning, VisitKind::visit, "Aidants", "Laval", "", ""});
    Idea idea;
    idea.immersion = f.first;
    idea.visit = visit.id;
    idea.title = "Jardin partagé";
    idea.seenOn = tuesday;
    const IdeaId id = addIdea(f.workspace, idea).id;
    REQUIRE_FALSE(keepIdea(f.workspace, id, f.acoua, tuesday.addDays(3)).refused());
    const Idea before = f.workspace.immersions().find(id).value();

    REQUIRE_FALSE(moveIdea(f.workspace, id, f.second).refused());
    const Idea moved = f.workspace.immersions().find(id).value();
    CHECK(moved.immersion == f.second);
    CHECK_FALSE(moved.visit.isValid());
    CHECK(moved.organisation == f.acoua);
    CHECK(moved.keptOn == before.keptOn);
    CHECK_FALSE(moveIdea(f.workspace, id, f.second).sequence.has_value());
    CHECK(moveIdea(f.workspace, id, ImmersionId{1}).refused());
    f.workspace.undo();
    CHECK(f.workspace.immersions().find(id) == before);
}

TEST_CASE("a mission order is missing from thirty days before the departure on") {
    TwoGroups f;
    CHECK(f.ordersMissing(tuesday.addDays(-noticeDays - 1)) == 0);
    CHECK(f.ordersMissing(tuesday.addDays(-noticeDays)) == 2);
    CHECK(f.ordersMissing(tuesday.addDays(90)) == 2);
    Journey journey;
    journey.enrolment =
        f.workspace.sessions().enrolments(f.workspace.immersions().find(f.first)->session).front().id;
    journey.missionOrder = "OM-1";
    REQUIRE_FALSE(setJourneys(f.workspace, {journey}).refused());
    CHECK(f.ordersMissing(tuesday) == 1);
}
