// SPDX-License-Identifier: EUPL-1.2
#include "services/DiagnosticService.h"

#include "services/Figures.h"
#include "tests/services/DiagnosticFixture.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a grid is made, changed while it is free, and removed") {
    DiagnosticFixture f;
    Questionnaire grid = f.stored();
    CHECK(grid.version == 1);
    CHECK(codes(addGrid(f.workspace, f.sampleGrid()).problems) == QStringList{"grid.code.taken"});
    grid.axes[1].questions.push_back({{}, "  Ajoutée ", {}, 3});
    REQUIRE_FALSE(updateGrid(f.workspace, grid).refused());
    CHECK(f.stored().axes[1].questions.back().text == "Ajoutée");
    grid = f.stored();
    grid.axes[0].modules = {f.core};
    CHECK(codes(updateGrid(f.workspace, grid).problems) == QStringList{"axis.not_elective"});
    CHECK(codes(removeModule(f.workspace, f.elective).problems) == QStringList{"module.in_use"});
    REQUIRE_FALSE(removeGrid(f.workspace, f.grid).refused());
    CHECK(f.workspace.diagnostics().grids().empty());
    f.workspace.undo();
    CHECK(questionCount(f.stored()) == 5);
}

TEST_CASE("once used its questions stay, and a change makes a new version") {
    DiagnosticFixture f;
    REQUIRE_FALSE(f.assess(f.acoua, Moment::baseline, f.day).refused());
    Questionnaire grid = f.stored();
    grid.title = "Autre titre";
    grid.axes[1].modules = {f.elective};
    REQUIRE_FALSE(updateGrid(f.workspace, grid).refused());
    grid.axes[1].questions[0].weight = 2;
    const Outcome refused = updateGrid(f.workspace, grid);
    CHECK(codes(refused.problems) == QStringList{"grid.used"});
    CHECK(refused.problems[0].arguments == QStringList{"Autre titre", "1", "1"});
    CHECK(f.stored().axes[1].questions[0].weight == 1);
    grid = f.stored();
    grid.status = GridStatus::draft;
    CHECK(codes(updateGrid(f.workspace, grid).problems) == QStringList{"grid.used"});
    CHECK(codes(removeGrid(f.workspace, f.grid).problems) == QStringList{"grid.in_use"});

    const auto second = addGridVersion(f.workspace, f.grid);
    REQUIRE_FALSE(second.refused());
    Questionnaire next = f.workspace.diagnostics().find(second.id).value();
    CHECK(next.version == 2);
    CHECK(next.status == GridStatus::draft);
    CHECK(next.axes[0].questions[1].text == f.stored().axes[0].questions[1].text);
    CHECK(next.axes[0].questions[1].id != f.stored().axes[0].questions[1].id);
    next.axes[1].questions[0].weight = 2;
    CHECK_FALSE(updateGrid(f.workspace, next).refused());
    CHECK(addGridVersion(f.workspace, f.grid).id != second.id);
    CHECK(f.workspace.diagnostics().grids().back().version == 3);
}

TEST_CASE("the example says that it is one, and suggests electives that there are") {
    DiagnosticFixture f;
    const Questionnaire example = exampleGrid(f.workspace);
    CHECK(example.title.contains("exemple"));
    CHECK(example.status == GridStatus::draft);
    CHECK(example.axes.size() == 6);
    int suggested = 0;
    for (const Axis& axis : example.axes)
        suggested += int(axis.modules.size());
    CHECK(suggested == 1); // C01
    CHECK_FALSE(addGrid(f.workspace, example).refused());
}

TEST_CASE("a structure has one baseline and one final, on the same grid") {
    DiagnosticFixture f;
    const auto baseline = f.assess(f.acoua, Moment::baseline, f.day);
    REQUIRE_FALSE(baseline.refused());
    CHECK(codes(f.assess(f.acoua, Moment::baseline, f.day).problems) == QStringList{"assessment.twice"});
    CHECK(codes(f.assess(f.host, Moment::baseline, f.day).problems) ==
          QStringList{"assessment.not_beneficiary"});
    CHECK(codes(f.assess(f.sada, Moment::baseline, f.today.addDays(1)).problems) ==
          QStringList{"assessment.after_as_of"});
    CHECK(codes(f.assess(f.acoua, Moment::final_, f.day.addDays(-1)).problems) ==
          QStringList{"assessment.dates"});
    const auto lonely = f.assess(f.sada, Moment::final_, f.today);
    CHECK_FALSE(lonely.refused());
    CHECK(codes(lonely.problems) == QStringList{"assessment.no_baseline"});

    Questionnaire next = f.workspace.diagnostics().find(addGridVersion(f.workspace, f.grid).id).value();
    next.status = GridStatus::inUse;
    REQUIRE_FALSE(updateGrid(f.workspace, next).refused());
    Assessment other;
    other.organisation = f.acoua;
    other.questionnaire = next.id;
    other.moment = Moment::final_;
    other.assessedOn = f.today;
    CHECK(codes(addAssessment(f.workspace, other).problems).contains("assessment.other_grid"));

    // A retired grid takes nobody new, but the final of who began with it.
    Questionnaire first = f.stored();
    first.status = GridStatus::retired;
    REQUIRE_FALSE(updateGrid(f.workspace, first).refused());
    CHECK_FALSE(f.assess(f.acoua, Moment::final_, f.today).refused());
    REQUIRE_FALSE(removeAssessment(f.workspace, lonely.id).refused());
    CHECK(codes(f.assess(f.sada, Moment::baseline, f.day).problems) ==
          QStringList{"assessment.grid_not_in_use"});
}

TEST_CASE("answers are typed one by one, each taken back by undo") {
    DiagnosticFixture f;
    const AssessmentId id = f.assess(f.acoua, Moment::baseline, f.day).id;
    REQUIRE_FALSE(f.type(id, 0, 0, 5).refused());
    REQUIRE_FALSE(f.type(id, 0, 1, 2).refused());
    CHECK(codes(f.type(id, 0, 1, 6).problems) == QStringList{"answer.score.invalid"});
    const auto answers = [&] { return f.workspace.diagnostics().find(id)->answers; };
    CHECK(scoreOf(f.stored().axes[0], *f.workspace.diagnostics().find(id)) == Score{300});
    REQUIRE_FALSE(setAnswers(f.workspace, id, {{f.question(1), {}, true, "sans objet ici"}}).refused());
    CHECK(answers().size() == 3);
    REQUIRE_FALSE(f.type(id, 0, 0, {}).refused()); // cleared
    CHECK(answers().size() == 2);
    f.workspace.undo();
    f.workspace.undo();
    CHECK(answers().size() == 2);
    f.workspace.redo();
    CHECK(answers().size() == 3);
    CHECK(codes(setAnswers(f.workspace, id, {{f.question(2), {}, false, "seul"}}).problems) ==
          QStringList{"answer.comment_alone"});
    CHECK(codes(setAnswers(f.workspace, {99}, {}).problems) == QStringList{"row.gone"});
}

TEST_CASE("the date of an assessment changes, its grid and answers do not") {
    DiagnosticFixture f;
    const AssessmentId id = f.assess(f.acoua, Moment::baseline, f.day).id;
    REQUIRE_FALSE(f.type(id, 0, 0, 5).refused());
    Assessment typed = f.workspace.diagnostics().find(id).value();
    typed.assessedOn = f.day.addDays(2);
    typed.assessor = " Équipe ";
    typed.answers.clear();
    typed.moment = Moment::final_;
    REQUIRE_FALSE(updateAssessment(f.workspace, typed).refused());
    const Assessment stored = f.workspace.diagnostics().find(id).value();
    CHECK(stored.assessedOn == f.day.addDays(2));
    CHECK(stored.assessor == "Équipe");
    CHECK(stored.answers.size() == 1);
    CHECK(stored.moment == Moment::baseline);
}

TEST_CASE("a filed diagnostic stays until its document is taken off") {
    DiagnosticFixture f;
    const AssessmentId id = f.assess(f.acoua, Moment::baseline, f.day).id;
    QByteArray bytes = "%PDF-1.7 grille signée";
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    const auto filed = fileAssessment(f.workspace, id, "grille.pdf", content);
    REQUIRE_FALSE(filed.refused());
    CHECK(codes(removeAssessment(f.workspace, id).problems) == QStringList{"assessment.filed"});
    CHECK(codes(fileAssessment(f.workspace, id, "grille.pdf", content).problems) ==
          QStringList{"assessment.filed"});
    REQUIRE_FALSE(unfileAssessment(f.workspace, id).refused());
    CHECK_FALSE(f.workspace.evidence().find(filed.id));
    CHECK(codes(unfileAssessment(f.workspace, id).problems) == QStringList{"assessment.not_filed"});
    CHECK_FALSE(removeAssessment(f.workspace, id).refused());
}

TEST_CASE("a structure that was assessed is not removed") {
    DiagnosticFixture f;
    const OrganisationId bare = f.organisation("97602", "Bandraboua", OrganisationKind::ccas);
    REQUIRE_FALSE(f.assess(bare, Moment::baseline, f.day).refused());
    CHECK(codes(removeOrganisation(f.workspace, bare).problems) == QStringList{"organisation.in_use"});
}

TEST_CASE("the book tells weak axes, the weakest first, by the latest scores") {
    DiagnosticFixture f;
    const AssessmentId before = f.assess(f.acoua, Moment::baseline, f.day).id;
    REQUIRE_FALSE(f.type(before, 0, 0, 2).refused());
    REQUIRE_FALSE(f.type(before, 1, 0, 1).refused());
    REQUIRE_FALSE(f.type(before, 2, 0, 3).refused());
    const auto weak = [&](QDate day) {
        const DiagnosticBook book(f.workspace, day);
        QStringList found;
        for (const Axis* axis : book.weakAxes(f.acoua))
            found << axis->code;
        return found;
    };
    CHECK(weak(f.today) == QStringList{"B", "A"});
    CHECK(weak(f.day.addDays(-1)).isEmpty());
    const AssessmentId after = f.assess(f.acoua, Moment::final_, f.today).id;
    REQUIRE_FALSE(f.type(after, 1, 0, 4).refused());
    CHECK(weak(f.today) == QStringList{"A"});
    CHECK(weak(f.today.addDays(-1)) == QStringList{"B", "A"});
    const DiagnosticBook book(f.workspace, f.today);
    CHECK(book.result(f.acoua, "EDL.B").delta() == Score{300});
    CHECK(book.unanswered(f.acoua) == 4);
    CHECK(book.axes().size() == 3);
    CHECK(book.current()->id == f.grid);
}
