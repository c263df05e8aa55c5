// SPDX-License-Identifier: EUPL-1.2
#include "domain/Diagnostic.h"

#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using namespace palas::test;

namespace {

Axis axis(const QString& code, std::vector<int> weights, qint64 firstQuestion) {
    Axis made;
    made.id = AxisId{firstQuestion};
    made.code = code;
    made.label = "Axe " + code;
    for (const int weight : weights)
        made.questions.push_back({QuestionId{firstQuestion++}, "Question", {}, weight});
    return made;
}

Questionnaire grid() {
    Questionnaire made;
    made.id = QuestionnaireId{1};
    made.code = "EDL";
    made.title = "État des lieux";
    made.status = GridStatus::inUse;
    made.axes = {axis("A", {1, 2}, 10), axis("B", {3}, 20), axis("C", {1, 1, 1}, 30)};
    return made;
}

Assessment assessment(std::vector<std::pair<int, std::optional<int>>> answers) {
    Assessment made;
    made.organisation = OrganisationId{5};
    made.assessedOn = QDate(2021, 5, 17);
    for (const auto& [question, score] : answers)
        made.answers.push_back({QuestionId{question}, score, !score, {}});
    return made;
}

} // namespace

TEST_CASE("an axis scores the weighted mean of what was scored") {
    const Questionnaire g = grid();
    const Assessment a = assessment({{10, 5}, {11, 2}, {20, std::nullopt}, {30, 1}, {31, 2}, {32, 2}});
    CHECK(scoreOf(g.axes[0], a) == Score{300});
    CHECK_FALSE(scoreOf(g.axes[1], a)); // not concerned
    CHECK(scoreOf(g.axes[2], a) == Score{167});
    CHECK(unanswered(g, a) == 0);
    const Assessment half = assessment({{10, 4}});
    CHECK(scoreOf(g.axes[0], half) == Score{400});
    CHECK(unanswered(g, half) == 5);
    CHECK(questionCount(g) == 6);
}

TEST_CASE("before and after are compared axis by axis") {
    const Questionnaire g = grid();
    const Assessment before = assessment({{10, 2}, {11, 2}, {20, 3}});
    const Assessment after = assessment({{10, 4}, {11, 3}, {30, 5}});
    const auto results = compare(g, &before, &after);
    REQUIRE(results.size() == 3);
    CHECK(results[0].delta() == Score{133});
    CHECK(results[1].latest() == Score{300});
    CHECK_FALSE(results[1].delta());
    CHECK(results[2].latest() == Score{500});
    CHECK_FALSE(compare(g, &before, nullptr)[0].delta());
}

TEST_CASE("an axis is weak under half of the top score") {
    CHECK(isWeak({249}, 5));
    CHECK_FALSE(isWeak({250}, 5));
    CHECK(isWeak({499}, 10));
}

TEST_CASE("a grid in use can be drawn and scored") {
    CHECK(validate(grid()).empty());
    Questionnaire g = grid();
    g.axes.pop_back();
    CHECK(codes(validate(g)) == QStringList{"grid.too_few_axes"});
    g.status = GridStatus::draft;
    CHECK(validate(g).empty());
    g = grid();
    g.axes[1].code = "A";
    g.axes[2].questions.clear();
    g.axes[0].questions[0].weight = 10;
    g.topScore = 1;
    CHECK(codes(validate(g)) ==
          QStringList{"grid.top_score.invalid", "question.weight.invalid", "axis.code.taken", "axis.empty"});
    Questionnaire blank;
    blank.axes.push_back({});
    blank.axes[0].questions.push_back({});
    CHECK(codes(validate(blank)) == QStringList{"grid.code.required", "grid.title.required",
                                                "axis.code.required", "axis.label.required",
                                                "question.text.required"});
}

TEST_CASE("answers stay on the grid and between its scores") {
    const Questionnaire g = grid();
    CHECK(validate(assessment({{10, 0}, {11, 5}}), g).empty());
    CHECK(codes(validate(assessment({{10, 6}, {11, -1}}), g)) ==
          QStringList{"answer.score.invalid", "answer.score.invalid"});
    CHECK(codes(validate(assessment({{99, 1}}), g)) == QStringList{"row.gone"});
    Assessment a;
    a.answers.push_back({QuestionId{10}, {}, false, "sans note"});
    CHECK(codes(validate(a, g)) == QStringList{"assessment.organisation.required", "assessment.date.required",
                                               "answer.comment_alone"});
}

TEST_CASE("the scale of a grid is its questions, weights and top score, not its words around them") {
    const Questionnaire g = grid();
    Questionnaire other = g;
    other.title = "Autre titre";
    other.axes[0].modules = {ModuleId{3}};
    CHECK(sameScale(g, other));
    other.axes[0].questions[0].weight = 2;
    CHECK_FALSE(sameScale(g, other));
    other = g;
    other.axes.pop_back();
    CHECK_FALSE(sameScale(g, other));
    other = g;
    other.topScore = 4;
    CHECK_FALSE(sameScale(g, other));
}

TEST_CASE("codes of diagnostics are read back") {
    for (const GridStatus status : {GridStatus::draft, GridStatus::inUse, GridStatus::retired})
        CHECK(gridStatusFromCode(toCode(status)) == status);
    for (const Moment moment : {Moment::baseline, Moment::final_})
        CHECK(momentFromCode(toCode(moment)) == moment);
    CHECK_FALSE(momentFromCode("middle"));
}
