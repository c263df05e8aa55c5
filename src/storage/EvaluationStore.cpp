// SPDX-License-Identifier: EUPL-1.2
#include "storage/EvaluationStore.h"

#include "storage/Sql.h"

#include <algorithm>

namespace palas {
namespace {

const std::string select = "SELECT e.id, e.session_id, e.moment, e.answered_on, e.person_id, e.comment, "
                           "g.criterion, g.grade FROM evaluation e LEFT JOIN evaluation_grade g ON "
                           "g.evaluation_id = e.id ";

EvaluationMoment momentOf(const Query& q, int column) {
    return evaluationMomentFromCode(q.text(column)).value_or(EvaluationMoment::immediate);
}

/// One line per grade, those of one form together.
std::vector<Evaluation> readAll(Query& q) {
    std::vector<Evaluation> found;
    while (q.next()) {
        const EvaluationId id = q.id<EvaluationId>(0);
        if (found.empty() || found.back().id != id)
            found.push_back(
                {id, q.id<SessionId>(1), momentOf(q, 2), q.date(3), q.id<PersonId>(4), q.text(5), {}});
        if (const auto criterion = q.isNull(6) ? std::nullopt : criterionFromCode(q.text(6)))
            found.back().grade(*criterion) = q.number(7);
    }
    return found;
}

void bindFields(Query& q, const Evaluation& evaluation) {
    q.bind(":id", evaluation.id)
        .bind(":session", evaluation.session)
        .bind(":moment", toCode(evaluation.moment))
        .bind(":answered_on", evaluation.answeredOn)
        .bindOptional(":person", evaluation.person)
        .bind(":comment", evaluation.comment);
}

} // namespace

EvaluationStore::EvaluationStore(Database& database)
    : database_(database) {}

EvaluationId EvaluationStore::insert(Evaluation evaluation) {
    evaluation.id = EvaluationId{database_.nextId()};
    Query q(database_, "INSERT INTO evaluation (id, session_id, moment, answered_on, person_id, comment) "
                       "VALUES (:id, :session, :moment, :answered_on, :person, :comment)");
    bindFields(q, evaluation);
    q.run();
    writeGrades(evaluation);
    return evaluation.id;
}

void EvaluationStore::update(const Evaluation& evaluation) {
    Query q(database_, "UPDATE evaluation SET session_id = :session, moment = :moment, answered_on = "
                       ":answered_on, person_id = :person, comment = :comment WHERE id = :id");
    bindFields(q, evaluation);
    q.run();
    writeGrades(evaluation);
}

void EvaluationStore::remove(EvaluationId id) {
    Query(database_, "DELETE FROM evaluation_grade WHERE evaluation_id = :id").bind(":id", id).run();
    Query(database_, "DELETE FROM evaluation WHERE id = :id").bind(":id", id).run();
}

void EvaluationStore::writeGrades(const Evaluation& evaluation) {
    for (size_t i = 0; i < criterionCount; ++i) {
        const QString code = toCode(Criterion(i));
        if (!evaluation.grades[i]) {
            Query(database_,
                  "DELETE FROM evaluation_grade WHERE evaluation_id = :id AND criterion = :criterion")
                .bind(":id", evaluation.id)
                .bind(":criterion", code)
                .run();
            continue;
        }
        Query(database_, "INSERT INTO evaluation_grade (evaluation_id, criterion, grade) VALUES (:id, "
                         ":criterion, :grade) ON CONFLICT (evaluation_id, criterion) DO UPDATE SET grade = "
                         "excluded.grade")
            .bind(":id", evaluation.id)
            .bind(":criterion", code)
            .bind(":grade", *evaluation.grades[i])
            .run();
    }
}

std::vector<Evaluation> EvaluationStore::of(SessionId session, EvaluationMoment moment) const {
    Query q(database_, select + "WHERE e.session_id = :session AND e.moment = :moment ORDER BY e.id");
    q.bind(":session", session).bind(":moment", toCode(moment));
    return readAll(q);
}

std::vector<EvaluationStore::Totals> EvaluationStore::totals(QDate asOf) const {
    std::vector<Totals> found;
    Query forms(database_, "SELECT e.session_id, e.moment, count(*) FROM evaluation e WHERE e.answered_on <= "
                           ":as_of GROUP BY e.session_id, e.moment ORDER BY e.session_id, e.moment");
    forms.bind(":as_of", asOf);
    while (forms.next())
        found.push_back({forms.id<SessionId>(0), momentOf(forms, 1), forms.integer(2), {}});
    Query grades(database_,
                 "SELECT e.session_id, e.moment, g.criterion, count(*), sum(g.grade) FROM evaluation "
                 "e JOIN evaluation_grade g ON g.evaluation_id = e.id WHERE e.answered_on <= :as_of "
                 "GROUP BY e.session_id, e.moment, g.criterion ORDER BY e.session_id, e.moment");
    grades.bind(":as_of", asOf);
    auto at = found.begin();
    while (grades.next()) {
        const SessionId session = grades.id<SessionId>(0);
        const EvaluationMoment moment = momentOf(grades, 1);
        at = std::find_if(at, found.end(),
                          [&](const Totals& one) { return one.session == session && one.moment == moment; });
        if (const auto criterion = criterionFromCode(grades.text(2)))
            at->grades[size_t(*criterion)].add(grades.integer(3), grades.integer(4));
    }
    return found;
}

} // namespace palas
