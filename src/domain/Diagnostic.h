// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace palas {

/// draft: its questions are being written. inUse: structures are assessed with it. retired: nobody new is,
/// but a structure whose baseline was made with it still gets its final on it.
enum class GridStatus { draft, inUse, retired };
[[nodiscard]] QString toCode(GridStatus status); ///< "draft", "in_use", "retired"
[[nodiscard]] std::optional<GridStatus> gridStatusFromCode(const QString& code);

struct Question {
    QuestionId id;
    QString text;
    QString help;
    int weight = 1; ///< 1..9
    bool operator==(const Question&) const = default;
};

struct Axis {
    AxisId id;
    QString code; ///< « NUM »; the same in every version of a grid
    QString label;
    std::vector<Question> questions; ///< in order
    std::vector<ModuleId> modules;   ///< electives that answer it when it is weak, by id
    bool operator==(const Axis&) const = default;
};

/// A scored grid: 0 to `topScore` for each question.
struct Questionnaire {
    QuestionnaireId id;
    QString code;    ///< the same for all its versions
    int version = 1; ///< from 1 on
    QString title;
    int topScore = 5; ///< 2..10
    GridStatus status = GridStatus::draft;
    QString note;
    std::vector<Axis> axes; ///< in order
    bool operator==(const Questionnaire&) const = default;
};

enum class Moment { baseline, final_ };
[[nodiscard]] QString toCode(Moment moment); ///< "baseline", "final"
[[nodiscard]] std::optional<Moment> momentFromCode(const QString& code);

/// A question may be scored, not concern the structure, or stay unanswered.
struct Answer {
    QuestionId question;
    std::optional<int> score;
    bool notConcerned = false;
    QString comment;
    [[nodiscard]] bool isGiven() const { return score.has_value() || notConcerned; }
    bool operator==(const Answer&) const = default;
};

/// One structure, one grid, one moment.
struct Assessment {
    AssessmentId id;
    OrganisationId organisation;
    QuestionnaireId questionnaire;
    Moment moment = Moment::baseline;
    QDate assessedOn;
    QString assessor;
    EvidenceId evidence;
    QString note;
    std::vector<Answer> answers; ///< those given only, by question id
    bool operator==(const Assessment&) const = default;
};

/// Hundredths of a point: 325 is 3,25.
struct Score {
    int hundredths = 0;
    auto operator<=>(const Score&) const = default;
};

/// An axis before and after. Scores are the weighted means of the questions scored, half a hundredth rounded
/// up; none while no question of the axis is.
struct AxisResult {
    std::optional<Score> baseline;
    std::optional<Score> final_;
    [[nodiscard]] std::optional<Score> delta() const; ///< final - baseline, when both are known
    [[nodiscard]] std::optional<Score> latest() const { return final_ ? final_ : baseline; }
};

[[nodiscard]] const Answer* answerTo(const Assessment& assessment, QuestionId question);
[[nodiscard]] std::optional<Score> scoreOf(const Axis& axis, const Assessment& assessment);
/// One for each axis, in the order of the grid; an assessment may be null.
[[nodiscard]] std::vector<AxisResult> compare(const Questionnaire& grid, const Assessment* baseline,
                                              const Assessment* final_);
/// Under half of the top score.
[[nodiscard]] bool isWeak(Score score, int topScore);

[[nodiscard]] int questionCount(const Questionnaire& grid);
[[nodiscard]] int unanswered(const Questionnaire& grid, const Assessment& assessment);
/// The same axes and questions, with the same weights and top score: scores given stay comparable.
[[nodiscard]] bool sameScale(const Questionnaire& a, const Questionnaire& b);

/// Code, title, labels and texts are required; axis codes differ; a grid that is in use has a question on
/// each of at least three axes (a radar has no surface with fewer).
[[nodiscard]] Problems validate(const Questionnaire& grid);
/// What stands in the assessment itself; its answers are between 0 and the top score, on the grid's
/// questions.
[[nodiscard]] Problems validate(const Assessment& assessment, const Questionnaire& grid);

inline constexpr int leastAxes = 3;

} // namespace palas
