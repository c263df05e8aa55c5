// SPDX-License-Identifier: EUPL-1.2
#include "storage/DiagnosticStore.h"

#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/NeedsAnalysisStore.h"
#include "storage/OrganisationStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

struct Bed {
    std::unique_ptr<Database> database = Database::inMemory();
    DiagnosticStore store{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    ModuleId elective = ModuleStore(*database).insert(sampleModule("C01", ModuleKind::elective));
    Questionnaire grid;

    Bed() {
        grid.code = "EDL";
        grid.title = "État des lieux : d'abord « l'accueil »";
        grid.topScore = 4;
        grid.status = GridStatus::inUse;
        for (const char* code : {"A", "B", "C"}) {
            Axis axis;
            axis.code = code;
            axis.label = "Axe " + axis.code;
            axis.questions = {{{}, "Première", "0 : non", 2}, {{}, "Seconde", {}, 1}};
            axis.modules = {elective};
            grid.axes.push_back(axis);
        }
        store.insert(grid);
    }
    [[nodiscard]] Assessment assessed() {
        Assessment made;
        made.organisation = acoua;
        made.questionnaire = grid.id;
        made.assessedOn = QDate(2021, 5, 17);
        made.assessor = "Équipe";
        made.answers = {{grid.axes[0].questions[0].id, 3, false, "commenté"},
                        {grid.axes[0].questions[1].id, {}, true, {}}};
        made.id = store.insert(made);
        return made;
    }
};

} // namespace

TEST_CASE("a grid is read as written, in its order") {
    Bed bed;
    CHECK(bed.store.find(bed.grid.id) == bed.grid);
    std::swap(bed.grid.axes[0], bed.grid.axes[2]);
    bed.grid.axes[1].questions.erase(bed.grid.axes[1].questions.begin());
    bed.grid.axes[1].questions.push_back({{}, "Nouvelle", {}, 3});
    bed.grid.axes[1].modules.clear();
    bed.grid.axes.pop_back();
    bed.store.update(bed.grid);
    CHECK(bed.store.find(bed.grid.id) == bed.grid);
    CHECK(bed.store.grids() == std::vector{bed.grid});
    CHECK(ModuleStore(*bed.database).use(bed.elective).references == 1);
}

TEST_CASE("a grid goes with its axes, and is counted by what was assessed with it") {
    Bed bed;
    const Assessment assessment = bed.assessed();
    CHECK(bed.store.references(bed.grid.id) == 1);
    bed.store.remove(assessment.id);
    CHECK(bed.store.references(bed.grid.id) == 0);
    bed.store.remove(bed.grid.id);
    CHECK(bed.store.grids().empty());
    CHECK(ModuleStore(*bed.database).use(bed.elective).references == 0);
}

TEST_CASE("an assessment keeps the answers given, and forgets those cleared") {
    Bed bed;
    Assessment assessment = bed.assessed();
    CHECK(bed.store.find(assessment.id) == assessment);
    assessment.answers[0].score = 0;
    assessment.answers[1] = {assessment.answers[1].question, 4, false, {}};
    assessment.assessor = "Coordination";
    bed.store.update(assessment);
    CHECK(bed.store.assessments() == std::vector{assessment});
    CHECK(bed.store.assessments(assessment.organisation) == bed.store.assessments());
    CHECK(bed.store.assessments(OrganisationId{1}).empty());
    Assessment cleared = assessment;
    cleared.answers[0].score.reset(); // named, and no longer given
    cleared.answers.pop_back();       // no longer named
    bed.store.update(cleared);
    CHECK(bed.store.find(assessment.id)->answers.empty());
    bed.store.remove(assessment.id);
    CHECK_FALSE(bed.store.find(assessment.id));
}

TEST_CASE("an analysis of needs keeps its priorities in order") {
    Bed bed;
    NeedsAnalysisStore store(*bed.database);
    NeedsAnalysis analysis;
    analysis.organisation = bed.acoua;
    analysis.year = 2021;
    analysis.status = NeedsStatus::presented;
    analysis.startedOn = QDate(2021, 3, 1);
    analysis.presentedOn = QDate(2021, 9, 1);
    analysis.deliberatedOn = QDate(2021, 9, 15);
    analysis.note = "Note d'équipe";
    analysis.priorities = {{{}, "Aide alimentaire"}, {{}, "Logement"}};
    analysis.id = store.insert(analysis);
    NeedsAnalysis stored = store.find(analysis.id).value();
    REQUIRE(stored.priorities.size() == 2);
    analysis.priorities = stored.priorities;
    CHECK(stored == analysis);
    std::swap(stored.priorities[0], stored.priorities[1]);
    stored.priorities.pop_back();
    stored.priorities.push_back({{}, "Mobilité"});
    stored.year = 2022;
    store.update(stored);
    const NeedsAnalysis changed = store.of(bed.acoua).at(0);
    CHECK(changed.year == 2022);
    CHECK(changed.priorities[0] == stored.priorities[0]);
    CHECK(changed.priorities[1].label == "Mobilité");
    CHECK(store.all() == std::vector{changed});
    store.remove(analysis.id);
    CHECK(store.all().empty());
}
