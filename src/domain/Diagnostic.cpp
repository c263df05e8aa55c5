// SPDX-License-Identifier: EUPL-1.2
#include "domain/Diagnostic.h"

#include "domain/Codes.h"
#include "domain/Text.h"
#include "domain/Validation.h"

#include <algorithm>
#include <QSet>

namespace palas {
namespace {

constexpr Codes<GridStatus, 3> statuses{
    {{{GridStatus::draft, "draft"}, {GridStatus::inUse, "in_use"}, {GridStatus::retired, "retired"}}}};
constexpr Codes<Moment, 2> moments{{{{Moment::baseline, "baseline"}, {Moment::final_, "final"}}}};
constexpr int hundred = 100;
constexpr int leastTop = 2;
constexpr int largestTop = 10;
constexpr int largestWeight = 9;

void checkAxis(Problems& problems, const Axis& axis, bool inUse) {
    requireText(problems, "axes", axis.code, "axis.code.required");
    requireText(problems, "axes", axis.label, "axis.label.required");
    limitLine(problems, "axes", axis.code);
    limitLine(problems, "axes", axis.label);
    if (inUse && axis.questions.empty())
        problems.push_back(makeError("axes", "axis.empty", {axis.label.left(maxLineLength)}));
    for (const Question& question : axis.questions) {
        requireText(problems, "axes", question.text, "question.text.required");
        limitNote(problems, "axes", question.text);
        limitNote(problems, "axes", question.help);
        if (question.weight < 1 || question.weight > largestWeight)
            problems.push_back(
                makeError("axes", "question.weight.invalid", {QString::number(largestWeight)}));
    }
}

bool hasQuestion(const Questionnaire& grid, QuestionId id) {
    return std::any_of(grid.axes.begin(), grid.axes.end(), [id](const Axis& axis) {
        return std::any_of(axis.questions.begin(), axis.questions.end(),
                           [id](const Question& question) { return question.id == id; });
    });
}

} // namespace

QString toCode(GridStatus status) {
    return statuses.of(status);
}

std::optional<GridStatus> gridStatusFromCode(const QString& code) {
    return statuses.value(code);
}

QString toCode(Moment moment) {
    return moments.of(moment);
}

std::optional<Moment> momentFromCode(const QString& code) {
    return moments.value(code);
}

std::optional<Score> AxisResult::delta() const {
    if (!baseline || !final_)
        return std::nullopt;
    return Score{final_->hundredths - baseline->hundredths};
}

const Answer* answerTo(const Assessment& assessment, QuestionId question) {
    for (const Answer& answer : assessment.answers) {
        if (answer.question == question)
            return &answer;
    }
    return nullptr;
}

std::optional<Score> scoreOf(const Axis& axis, const Assessment& assessment) {
    int weights = 0;
    int points = 0;
    for (const Question& question : axis.questions) {
        const Answer* answer = answerTo(assessment, question.id);
        if (!answer || !answer->score)
            continue;
        weights += question.weight;
        points += question.weight * *answer->score;
    }
    if (weights == 0)
        return std::nullopt;
    return Score{(2 * hundred * points + weights) / (2 * weights)}; // to the nearest
}

std::vector<AxisResult> compare(const Questionnaire& grid, const Assessment* baseline,
                                const Assessment* final_) {
    std::vector<AxisResult> results;
    for (const Axis& axis : grid.axes) {
        AxisResult result;
        if (baseline)
            result.baseline = scoreOf(axis, *baseline);
        if (final_)
            result.final_ = scoreOf(axis, *final_);
        results.push_back(result);
    }
    return results;
}

bool isWeak(Score score, int topScore) {
    return 2 * score.hundredths < hundred * topScore;
}

int questionCount(const Questionnaire& grid) {
    int count = 0;
    for (const Axis& axis : grid.axes)
        count += int(axis.questions.size());
    return count;
}

int unanswered(const Questionnaire& grid, const Assessment& assessment) {
    int count = 0;
    for (const Axis& axis : grid.axes) {
        count +=
            int(std::count_if(axis.questions.begin(), axis.questions.end(), [&](const Question& question) {
                const Answer* answer = answerTo(assessment, question.id);
                return !answer || !answer->isGiven();
            }));
    }
    return count;
}

bool sameScale(const Questionnaire& a, const Questionnaire& b) {
    return a.code == b.code && a.version == b.version && a.topScore == b.topScore &&
           std::equal(a.axes.begin(), a.axes.end(), b.axes.begin(), b.axes.end(),
                      [](const Axis& x, const Axis& y) {
                          return x.id == y.id && x.code == y.code && x.label == y.label &&
                                 x.questions == y.questions;
                      });
}

Problems validate(const Questionnaire& grid) {
    Problems problems;
    requireText(problems, "code", grid.code, "grid.code.required");
    requireText(problems, "title", grid.title, "grid.title.required");
    limitLine(problems, "code", grid.code);
    limitLine(problems, "title", grid.title);
    limitNote(problems, "note", grid.note);
    if (grid.topScore < leastTop || grid.topScore > largestTop)
        problems.push_back(makeError("top_score", "grid.top_score.invalid",
                                     {QString::number(leastTop), QString::number(largestTop)}));
    const bool inUse = grid.status != GridStatus::draft;
    if (inUse && int(grid.axes.size()) < leastAxes)
        problems.push_back(makeError("axes", "grid.too_few_axes", {QString::number(leastAxes)}));
    QSet<QString> seen;
    for (const Axis& axis : grid.axes) {
        checkAxis(problems, axis, inUse);
        if (!axis.code.isEmpty() && seen.contains(axis.code))
            problems.push_back(makeError("axes", "axis.code.taken", {axis.code.left(maxLineLength)}));
        seen.insert(axis.code);
    }
    return problems;
}

Problems validate(const Assessment& assessment, const Questionnaire& grid) {
    Problems problems;
    if (!assessment.organisation.isValid())
        problems.push_back(makeError("organisation", "assessment.organisation.required"));
    if (!assessment.assessedOn.isValid())
        problems.push_back(makeError("assessed_on", "assessment.date.required"));
    limitLine(problems, "assessor", assessment.assessor);
    limitNote(problems, "note", assessment.note);
    for (const Answer& answer : assessment.answers) {
        if (!hasQuestion(grid, answer.question))
            problems.push_back(makeError("answers", "row.gone"));
        if (answer.score && (*answer.score < 0 || *answer.score > grid.topScore))
            problems.push_back(makeError("answers", "answer.score.invalid",
                                         {QString::number(*answer.score), QString::number(grid.topScore)}));
        if (!answer.isGiven() && !answer.comment.isEmpty())
            problems.push_back(makeError("answers", "answer.comment_alone"));
        limitNote(problems, "answers", answer.comment);
    }
    return problems;
}

} // namespace palas
