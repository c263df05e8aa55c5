// SPDX-License-Identifier: EUPL-1.2
#include "services/DiagnosticExport.h"

#include "services/EvidenceFiling.h"

namespace palas {

namespace {

using Type = Table::Type;

QString answerCode(const Answer* answer) {
    if (!answer || !answer->isGiven())
        return QStringLiteral("unanswered");
    return answer->score ? QStringLiteral("scored") : QStringLiteral("not_concerned");
}

void addAssessment(Table& table, const Organisation& structure, const Assessment& assessment,
                   const Questionnaire& grid) {
    for (const Axis& axis : grid.axes) {
        int number = 0;
        for (const Question& question : axis.questions) {
            const Answer* answer = answerTo(assessment, question.id);
            table.rows.push_back({toCell(structure.code), toCell(structure.name), toCell(grid.code),
                                  toCell(qint64(grid.version)), toCell(toCode(assessment.moment)),
                                  toCell(assessment.assessedOn), toCell(assessment.assessor),
                                  toCell(axis.code), toCell(axis.label), toCell(qint64(++number)),
                                  toCell(question.text), toCell(qint64(question.weight)),
                                  toCell(answerCode(answer)), toCell(answer ? answer->score : std::nullopt),
                                  toCell(qint64(grid.topScore)),
                                  toCell(answer ? answer->comment : QString())});
        }
    }
}

QString prioritiesOf(const NeedsAnalysis& analysis) {
    QStringList labels;
    for (const NeedsPriority& priority : analysis.priorities)
        labels << priority.label;
    return labels.join(QStringLiteral(" ; "));
}

} // namespace

Table diagnosticsTable(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("diagnostics"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("grid")},
                 {QStringLiteral("version"), Type::integer},
                 {QStringLiteral("moment")},
                 {QStringLiteral("assessed_on"), Type::date},
                 {QStringLiteral("assessor")},
                 {QStringLiteral("axis")},
                 {QStringLiteral("axis_label")},
                 {QStringLiteral("question_number"), Type::integer},
                 {QStringLiteral("question")},
                 {QStringLiteral("weight"), Type::integer},
                 {QStringLiteral("answer")},
                 {QStringLiteral("score"), Type::integer},
                 {QStringLiteral("top_score"), Type::integer},
                 {QStringLiteral("comment")}},
                {}};
    const DiagnosticBook& book = figures.diagnostics();
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const Moment moment : {Moment::baseline, Moment::final_}) {
            const Assessment* assessment = book.assessment(structure.id, moment);
            const Questionnaire* grid = assessment ? book.grid(assessment->questionnaire) : nullptr;
            if (grid)
                addAssessment(table, structure, *assessment, *grid);
        }
    }
    return table;
}

Table needsAnalysesTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("needs_analyses"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("year"), Type::integer},
                 {QStringLiteral("state")},
                 {QStringLiteral("started_on"), Type::date},
                 {QStringLiteral("presented_on"), Type::date},
                 {QStringLiteral("deliberated_on"), Type::date},
                 {QStringLiteral("priorities")},
                 {QStringLiteral("evidence")},
                 {QStringLiteral("previous_evidence")},
                 {QStringLiteral("note")}},
                {}};
    const QHash<EvidenceId, QString> filed = evidenceCodes(workspace);
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const NeedsAnalysis* analysis : figures.diagnostics().allNeeds(structure.id)) {
            table.rows.push_back({toCell(structure.code), toCell(structure.name),
                                  toCell(qint64(analysis->year)), toCell(toCode(analysis->status)),
                                  toCell(analysis->startedOn), toCell(analysis->presentedOn),
                                  toCell(analysis->deliberatedOn), toCell(prioritiesOf(*analysis)),
                                  toCell(filed.value(analysis->evidence)),
                                  toCell(filed.value(analysis->previousEvidence)), toCell(analysis->note)});
        }
    }
    return table;
}

} // namespace palas
