// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/DiagnosticRecords.h"

#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct DiagnosticRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::DiagnosticRecords)
};

CellLook dayLook(const Assessment* assessment, int open) {
    if (!assessment)
        return wordsLook(QStringLiteral("–"), Tone::na);
    CellLook look;
    look.tone = open > 0 ? Tone::late : Tone::text;
    look.tip = open > 0 ? DiagnosticRecords::tr("%n question(s) not answered", nullptr, open) : QString();
    return look;
}

int openQuestions(const DiagnosticBook& book, const Assessment* assessment) {
    const Questionnaire* grid = assessment ? book.grid(assessment->questionnaire) : nullptr;
    return grid ? unanswered(*grid, *assessment) : 0;
}

CellLook weakLook(const std::vector<const Axis*>& weak) {
    QStringList labels;
    for (const Axis* axis : weak)
        labels << wording::typographic(axis->label);
    CellLook look;
    look.tone = weak.empty() ? Tone::text : Tone::late;
    look.tip = labels.join(QStringLiteral(", "));
    return look;
}

CellLook needsLook(const Figures& figures, const Organisation& structure) {
    const DiagnosticBook& book = figures.diagnostics();
    const NeedsStatus status = book.needsStatus(structure.id);
    const bool overdue = isBeneficiary(structure) && structure.kind == OrganisationKind::ccas &&
                         book.isNeedsOverdue(structure.id);
    CellLook look = wordsLook(wording::label(status), overdue ? Tone::late : Tone::text);
    look.tip = needsWords(figures, structure);
    if (structure.kind != OrganisationKind::ccas && !book.needs(structure.id))
        look = wordsLook(QStringLiteral("–"), Tone::na);
    return look;
}

} // namespace

Records diagnosticRecords(const Figures& figures) {
    Records records(QStringLiteral("diagnostic_list"), {{QStringLiteral("organisation")},
                                                        {QStringLiteral("baseline"), Type::date},
                                                        {QStringLiteral("final"), Type::date},
                                                        {QStringLiteral("weak_axes"), Type::integer},
                                                        {QStringLiteral("needs")}});
    const DiagnosticBook& book = figures.diagnostics();
    for (const Organisation& structure : figures.beneficiaries()) {
        const Assessment* before = book.assessment(structure.id, Moment::baseline);
        const Assessment* after = book.assessment(structure.id, Moment::final_);
        const std::vector<const Axis*> weak = book.weakAxes(structure.id);
        records.add(structure.id.value,
                    {toCell(wording::typographic(structure.name)),
                     toCell(before ? before->assessedOn : QDate()),
                     toCell(after ? after->assessedOn : QDate()),
                     book.gridOf(structure.id) ? toCell(qint64(weak.size())) : Table::Cell{},
                     toCell(wording::label(book.needsStatus(structure.id)))},
                    {{},
                     dayLook(before, openQuestions(book, before)),
                     dayLook(after, openQuestions(book, after)),
                     weakLook(weak),
                     needsLook(figures, structure)});
    }
    return records;
}

Records gridRecords(const Figures& figures) {
    Records records(QStringLiteral("grid_list"), {{QStringLiteral("title")},
                                                  {QStringLiteral("version"), Type::integer},
                                                  {QStringLiteral("state")},
                                                  {QStringLiteral("questions"), Type::integer},
                                                  {QStringLiteral("code")}});
    for (const Questionnaire& grid : figures.diagnostics().grids()) {
        CellLook state;
        state.tone = grid.status == GridStatus::inUse ? Tone::accent : Tone::secondary;
        records.add(grid.id.value,
                    {toCell(wording::typographic(grid.title)), toCell(qint64(grid.version)),
                     toCell(wording::label(grid.status)), toCell(qint64(questionCount(grid))),
                     toCell(grid.code)},
                    {{}, {}, state, {}, {}});
    }
    return records;
}

QString needsWords(const Figures& figures, const Organisation& structure) {
    const DiagnosticBook& book = figures.diagnostics();
    const NeedsAnalysis* analysis = book.needs(structure.id);
    QStringList words;
    if (analysis && analysis->status == NeedsStatus::presented)
        words << DiagnosticRecords::tr("analysis of %1 presented on %2")
                     .arg(analysis->year)
                     .arg(wording::shortDate(analysis->presentedOn));
    if (structure.kind == OrganisationKind::ccas && book.isNeedsOverdue(structure.id))
        words << DiagnosticRecords::tr("overdue: it was due by %1").arg(wording::shortDate(book.needsDue()));
    else if (book.needsStatus(structure.id) != NeedsStatus::presented)
        words << DiagnosticRecords::tr("due by %1").arg(wording::shortDate(book.needsDue()));
    return words.join(QStringLiteral(" · "));
}

} // namespace palas::ui
