// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <array>
#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace palas {

/// At the end of a session, or three to six months after it.
enum class EvaluationMoment { immediate, later };
[[nodiscard]] QString toCode(EvaluationMoment moment); ///< "immediate", "later"
[[nodiscard]] std::optional<EvaluationMoment> evaluationMomentFromCode(const QString& code);

enum class Criterion { content, trainer, organisation, usefulness, applied };
inline constexpr size_t criterionCount = 5;
[[nodiscard]] QString toCode(Criterion criterion);
[[nodiscard]] std::optional<Criterion> criterionFromCode(const QString& code);
/// What is asked at that moment; « applied » only later.
[[nodiscard]] std::vector<Criterion> criteriaOf(EvaluationMoment moment);

inline constexpr int lowestGrade = 1;
inline constexpr int highestGrade = 5;
using Grades = std::array<std::optional<int>, criterionCount>; ///< by Criterion; none: left blank

/// One filled form about a session, anonymous unless its author wished to sign it.
struct Evaluation {
    EvaluationId id;
    SessionId session;
    EvaluationMoment moment = EvaluationMoment::immediate;
    QDate answeredOn;
    PersonId person; ///< none: anonymous
    QString comment;
    Grades grades;

    [[nodiscard]] std::optional<int>& grade(Criterion criterion) { return grades[size_t(criterion)]; }
    [[nodiscard]] std::optional<int> grade(Criterion criterion) const { return grades[size_t(criterion)]; }
    [[nodiscard]] bool isBlank() const; ///< neither grade nor comment
    bool operator==(const Evaluation&) const = default;
};

/// The grades that one criterion got. Its average is the only way to what they add up to, and there is none
/// under leastAnswers: whoever answered could be told apart. Everything that shows, exports or prints an
/// average asks here.
class GradeTally {
public:
    struct Average {
        qint64 sum = 0;
        qint64 answers = 0;
        [[nodiscard]] double value() const { return double(sum) / double(answers); }
    };
    static constexpr qint64 leastAnswers = 5;

    void add(qint64 answers, qint64 sum);
    [[nodiscard]] qint64 answers() const { return answers_; }
    [[nodiscard]] std::optional<Average> average() const;

private:
    qint64 answers_ = 0;
    qint64 sum_ = 0;
};

/// Days from which the later evaluation of a session is due, and from which it is late.
[[nodiscard]] QDate laterDue(QDate lastDay);
[[nodiscard]] QDate laterLate(QDate lastDay);

[[nodiscard]] Problems validate(const Evaluation& evaluation);

} // namespace palas
