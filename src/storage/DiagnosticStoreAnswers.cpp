// SPDX-License-Identifier: EUPL-1.2

// What structures answered to a grid.

#include "storage/DiagnosticStore.h"
#include "storage/Sql.h"

#include <algorithm>
#include <QHash>

namespace palas {
namespace {

const std::string selectAssessment =
    "SELECT id, organisation_id, questionnaire_id, moment, assessed_on, assessor, evidence_id, note FROM "
    "assessment ";
const std::string selectAnswers = "SELECT assessment_id, question_id, score, comment FROM answer ";
const std::string answersInOrder = "ORDER BY assessment_id, question_id";
const std::string assessmentsInOrder = "ORDER BY organisation_id, moment, assessed_on, id";

Assessment readAssessment(const Query& q) {
    Assessment assessment;
    assessment.id = q.id<AssessmentId>(0);
    assessment.organisation = q.id<OrganisationId>(1);
    assessment.questionnaire = q.id<QuestionnaireId>(2);
    assessment.moment = momentFromCode(q.text(3)).value_or(Moment::baseline);
    assessment.assessedOn = q.date(4);
    assessment.assessor = q.text(5);
    assessment.evidence = q.id<EvidenceId>(6);
    assessment.note = q.text(7);
    return assessment;
}

void bindFields(Query& q, const Assessment& assessment) {
    q.bind(":id", assessment.id)
        .bind(":organisation", assessment.organisation)
        .bind(":grid", assessment.questionnaire)
        .bind(":moment", toCode(assessment.moment))
        .bind(":assessed_on", assessment.assessedOn)
        .bind(":assessor", assessment.assessor)
        .bindOptional(":evidence", assessment.evidence)
        .bind(":note", assessment.note);
}

Answer readAnswer(const Query& q) {
    return {q.id<QuestionId>(1), q.optionalNumber(2), q.isNull(2), q.text(3)};
}

/// With their answers.
std::vector<Assessment> readAssessments(Query& q, Query& answers) {
    QHash<AssessmentId, std::vector<Answer>> given;
    while (answers.next())
        given[answers.id<AssessmentId>(0)].push_back(readAnswer(answers));
    std::vector<Assessment> found;
    while (q.next()) {
        found.push_back(readAssessment(q));
        found.back().answers = given.value(found.back().id);
    }
    return found;
}

const Answer* answerIn(const std::vector<Answer>& answers, QuestionId question) {
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [question](const Answer& answer) { return answer.question == question; });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace

AssessmentId DiagnosticStore::insert(Assessment assessment) {
    assessment.id = AssessmentId{database_.nextId()};
    Query q(database_,
            "INSERT INTO assessment (id, organisation_id, questionnaire_id, moment, assessed_on, assessor, "
            "evidence_id, note) VALUES (:id, :organisation, :grid, :moment, :assessed_on, :assessor, "
            ":evidence, :note)");
    bindFields(q, assessment);
    q.run();
    writeAnswers(assessment, {});
    return assessment.id;
}

void DiagnosticStore::update(const Assessment& assessment) {
    const auto before = find(assessment.id);
    Query q(database_, "UPDATE assessment SET organisation_id = :organisation, questionnaire_id = :grid, "
                       "moment = :moment, assessed_on = :assessed_on, assessor = :assessor, evidence_id = "
                       ":evidence, note = :note WHERE id = :id");
    bindFields(q, assessment);
    q.run();
    writeAnswers(assessment, before ? before->answers : std::vector<Answer>{});
}

void DiagnosticStore::writeAnswers(const Assessment& assessment, const std::vector<Answer>& before) {
    Query drop(database_, "DELETE FROM answer WHERE assessment_id = :assessment AND question_id = :question");
    for (const Answer& old : before) {
        const Answer* kept = answerIn(assessment.answers, old.question);
        if (!kept || !kept->isGiven())
            drop.bind(":assessment", assessment.id).bind(":question", old.question).run();
    }
    Query insert(database_, "INSERT INTO answer (assessment_id, question_id, score, comment) VALUES "
                            "(:assessment, :question, :score, :comment)");
    Query update(database_, "UPDATE answer SET score = :score, comment = :comment WHERE assessment_id = "
                            ":assessment AND question_id = :question");
    for (const Answer& answer : assessment.answers) {
        if (!answer.isGiven())
            continue;
        (answerIn(before, answer.question) ? update : insert)
            .bind(":assessment", assessment.id)
            .bind(":question", answer.question)
            .bind(":score", answer.score)
            .bind(":comment", answer.comment)
            .run();
    }
}

void DiagnosticStore::remove(AssessmentId id) {
    Query(database_, "DELETE FROM answer WHERE assessment_id = :id").bind(":id", id).run();
    Query(database_, "DELETE FROM assessment WHERE id = :id").bind(":id", id).run();
}

std::optional<Assessment> DiagnosticStore::find(AssessmentId id) const {
    Query q(database_, selectAssessment + "WHERE id = :id");
    q.bind(":id", id);
    if (!q.next())
        return std::nullopt;
    Assessment assessment = readAssessment(q);
    Query a(database_, selectAnswers + "WHERE assessment_id = :id " + answersInOrder);
    a.bind(":id", id);
    while (a.next())
        assessment.answers.push_back(readAnswer(a));
    return assessment;
}

std::vector<Assessment> DiagnosticStore::assessments() const {
    Query a(database_, selectAnswers + answersInOrder);
    Query q(database_, selectAssessment + assessmentsInOrder);
    return readAssessments(q, a);
}

std::vector<Assessment> DiagnosticStore::assessments(OrganisationId organisation) const {
    Query a(database_, selectAnswers +
                           "WHERE assessment_id IN (SELECT id FROM assessment WHERE organisation_id = "
                           ":organisation) " +
                           answersInOrder);
    Query q(database_, selectAssessment + "WHERE organisation_id = :organisation " + assessmentsInOrder);
    a.bind(":organisation", organisation);
    q.bind(":organisation", organisation);
    return readAssessments(q, a);
}

} // namespace palas
