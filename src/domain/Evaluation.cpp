// SPDX-License-Identifier: EUPL-1.2
#include "domain/Evaluation.h"

#include "domain/Codes.h"
#include "domain/Validation.h"

#include <algorithm>

namespace palas {
namespace {

constexpr Codes<EvaluationMoment, 2> moments{
    {{{EvaluationMoment::immediate, "immediate"}, {EvaluationMoment::later, "later"}}}};
constexpr Codes<Criterion, criterionCount> criteria{{{{Criterion::content, "content"},
                                                      {Criterion::trainer, "trainer"},
                                                      {Criterion::organisation, "organisation"},
                                                      {Criterion::usefulness, "usefulness"},
                                                      {Criterion::applied, "applied"}}}};
constexpr int monthsUntilDue = 3;
constexpr int monthsUntilLate = 6;

} // namespace

QString toCode(EvaluationMoment moment) {
    return moments.of(moment);
}

std::optional<EvaluationMoment> evaluationMomentFromCode(const QString& code) {
    return moments.value(code);
}

QString toCode(Criterion criterion) {
    return criteria.of(criterion);
}

std::optional<Criterion> criterionFromCode(const QString& code) {
    return criteria.value(code);
}

std::vector<Criterion> criteriaOf(EvaluationMoment moment) {
    std::vector<Criterion> asked{Criterion::content, Criterion::trainer, Criterion::organisation,
                                 Criterion::usefulness};
    if (moment == EvaluationMoment::later)
        asked.push_back(Criterion::applied);
    return asked;
}

bool Evaluation::isBlank() const {
    return comment.isEmpty() &&
           std::none_of(grades.begin(), grades.end(), [](const std::optional<int>& grade) { return grade; });
}

void GradeTally::add(qint64 answers, qint64 sum) {
    answers_ += answers;
    sum_ += sum;
}

std::optional<GradeTally::Average> GradeTally::average() const {
    return answers_ < leastAnswers ? std::nullopt : std::optional(Average{sum_, answers_});
}

QDate laterDue(QDate lastDay) {
    return lastDay.addMonths(monthsUntilDue);
}

QDate laterLate(QDate lastDay) {
    return lastDay.addMonths(monthsUntilLate);
}

Problems validate(const Evaluation& evaluation) {
    Problems problems;
    if (!evaluation.answeredOn.isValid())
        problems.push_back(makeError("answered_on", "evaluation.date.required"));
    for (const std::optional<int>& grade : evaluation.grades) {
        if (grade && (*grade < lowestGrade || *grade > highestGrade))
            problems.push_back(makeError("grade", "evaluation.grade.invalid", {QString::number(*grade)}));
    }
    if (evaluation.moment == EvaluationMoment::immediate && evaluation.grade(Criterion::applied))
        problems.push_back(makeError("grade", "evaluation.applied_too_soon"));
    if (evaluation.isBlank())
        problems.push_back(makeError("grade", "evaluation.blank"));
    limitNote(problems, "comment", evaluation.comment);
    return problems;
}

} // namespace palas
