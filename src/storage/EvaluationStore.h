// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evaluation.h"

namespace palas {

class Database;

class EvaluationStore {
public:
    explicit EvaluationStore(Database& database);

    EvaluationId insert(Evaluation evaluation);
    void update(const Evaluation& evaluation); ///< its grades are replaced when they differ
    void remove(EvaluationId id);
    /// As they were typed.
    [[nodiscard]] std::vector<Evaluation> of(SessionId session, EvaluationMoment moment) const;

    /// What the forms about one session add up to.
    struct Totals {
        SessionId session;
        EvaluationMoment moment = EvaluationMoment::immediate;
        qint64 forms = 0;
        std::array<GradeTally, criterionCount> grades; ///< by Criterion
    };
    /// Of the forms answered on that day or before, one for each session and moment.
    [[nodiscard]] std::vector<Totals> totals(QDate asOf) const;

private:
    void writeGrades(const Evaluation& evaluation);

    Database& database_;
};

} // namespace palas
