// SPDX-License-Identifier: EUPL-1.2
#include "domain/Evaluation.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

TEST_CASE("there is no average under five answers") {
    GradeTally tally;
    CHECK_FALSE(tally.average());
    tally.add(4, 20);
    CHECK_FALSE(tally.average());
    CHECK(tally.answers() == 4);
    tally.add(1, 3);
    REQUIRE(tally.average());
    CHECK(tally.average()->value() == Approx(4.6));
}

TEST_CASE("what was applied is asked later only") {
    CHECK(criteriaOf(EvaluationMoment::immediate).size() == 4);
    CHECK(criteriaOf(EvaluationMoment::later).size() == 5);
    Evaluation form;
    form.answeredOn = QDate(2022, 5, 18);
    form.grade(Criterion::applied) = 4;
    CHECK(codes(validate(form)) == QStringList{"evaluation.applied_too_soon"});
    form.moment = EvaluationMoment::later;
    CHECK(validate(form).empty());
}

TEST_CASE("a form has a day, grades of 1 to 5, and something in it") {
    Evaluation form;
    CHECK(codes(validate(form)) == QStringList{"evaluation.date.required", "evaluation.blank"});
    form.answeredOn = QDate(2022, 5, 18);
    form.grade(Criterion::content) = 6;
    form.grade(Criterion::trainer) = 0;
    CHECK(codes(validate(form)) == QStringList{"evaluation.grade.invalid", "evaluation.grade.invalid"});
    form.grades = {};
    form.comment = "Très utile";
    CHECK(validate(form).empty());
}

TEST_CASE("the later evaluation is due after three months and late after six") {
    CHECK(laterDue(QDate(2021, 11, 30)) == QDate(2022, 2, 28));
    CHECK(laterLate(QDate(2021, 11, 30)) == QDate(2022, 5, 30));
}
