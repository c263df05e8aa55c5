// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabRecords.h"

#include "reports/charts/LabCharts.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct LabRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::LabRecords)
};

CellLook boldLook() {
    CellLook look;
    look.bold = true;
    return look;
}

CellLook bandLook(const Figures& figures, const Lab& lab) {
    CellLook look;
    look.bar = labBar(figures, lab);
    look.tip = labStageWords(figures, lab);
    return look;
}

qint64 stagesDone(const Figures& figures, const Lab& lab) {
    const ProgressBar bar = labBar(figures, lab);
    return qint64(bar.proven + bar.toProve);
}

/// What is next, late or not.
CellLook nextLook(const Figures& figures, QDate next) {
    if (!next.isValid())
        return wordsLook(LabRecords::tr("nothing planned"), Tone::secondary);
    return wordsLook(wording::shortDate(next), next < figures.scope().asOf ? Tone::late : Tone::text);
}

void addMissing(Records& records, const Figures& figures) {
    for (const Organisation& structure : figures.beneficiaries()) {
        if (structure.kind != OrganisationKind::ccas || !figures.labs().labsOf(structure.id).empty())
            continue;
        records.add(-structure.id.value, {toCell(wording::fullName(structure)), {}, {}, {}, {}, {}, {}},
                    {{}, wordsLook(LabRecords::tr("no project"), Tone::secondary)});
    }
}

} // namespace

QString labStageWords(const Figures& figures, const Lab& lab) {
    const auto stage = figures.labs().stage(lab);
    if (stage)
        return wording::label(*stage);
    return figures.labs().state(lab) == LabState::open ? LabRecords::tr("All stages done")
                                                       : wording::label(figures.labs().state(lab));
}

bool isOfLabs(const QString& taskCode) {
    static const QStringList codes{QStringLiteral("lab_stages_late"), QStringLiteral("lab_milestones_late"),
                                   QStringLiteral("experiments_unconcluded"),
                                   QStringLiteral("structures_without_lab")};
    return codes.contains(taskCode);
}

Records labRecords(const Figures& figures) {
    Records records(QStringLiteral("lab_list"), {{QStringLiteral("organisation")},
                                                 {QStringLiteral("title")},
                                                 {QStringLiteral("stage")},
                                                 {QStringLiteral("stages"), Type::integer},
                                                 {QStringLiteral("experiments"), Type::integer},
                                                 {QStringLiteral("next_day"), Type::date},
                                                 {QStringLiteral("lab")}});
    const LabBook& book = figures.labs();
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const Lab* lab : book.labsOf(structure.id)) {
            const QDate next = book.nextDay(*lab);
            records.add(lab->id.value,
                        {toCell(wording::fullName(structure)), toCell(wording::typographic(lab->title)),
                         toCell(labStageWords(figures, *lab)), toCell(stagesDone(figures, *lab)),
                         toCell(qint64(book.experiments(lab->id).size())), toCell(next), toCell(lab->code)},
                        {boldLook(), {}, {}, bandLook(figures, *lab), {}, nextLook(figures, next)});
        }
    }
    if (!records.table().rows.empty())
        addMissing(records, figures);
    return records;
}

Records experimentRecords(const Figures& figures, LabId lab) {
    Records records(QStringLiteral("lab_experiments"), {{QStringLiteral("number"), Type::integer},
                                                        {QStringLiteral("experiment")},
                                                        {QStringLiteral("people_reached"), Type::integer},
                                                        {QStringLiteral("decision")},
                                                        {QStringLiteral("start_date"), Type::date},
                                                        {QStringLiteral("result")}});
    for (const Experiment& one : figures.labs().experiments(lab)) {
        CellLook decision;
        if (isUnconcluded(one, figures.scope().asOf))
            decision = wordsLook(one.result.isEmpty() ? LabRecords::tr("result missing")
                                                      : LabRecords::tr("to be decided"),
                                 Tone::late);
        records.add(one.id.value,
                    {toCell(qint64(one.number)), toCell(wording::typographic(one.title)),
                     toCell(one.peopleReached),
                     toCell(one.decision ? wording::label(*one.decision) : QString()),
                     toCell(one.period.from), toCell(wording::typographic(one.result))},
                    {{}, boldLook(), {}, decision});
    }
    return records;
}

Records milestoneRecords(const Figures& figures, LabId lab) {
    Records records(
        QStringLiteral("lab_milestones"),
        {{QStringLiteral("due_on"), Type::date}, {QStringLiteral("milestone")}, {QStringLiteral("state")}});
    for (const LabMilestone& one : figures.labs().milestones(lab)) {
        const bool proven = figures.labs().isFiled(one.evidence);
        const bool done = one.doneOn.isValid() && one.doneOn <= figures.scope().asOf;
        CellLook look = stateLook(proven ? ChartState::proven
                                  : done ? ChartState::toProve
                                         : ChartState::planned);
        look.text = isLate(one, figures.scope().asOf) ? wording::label(LabStageState::late).toLower()
                    : done                            ? wording::shortDate(one.doneOn)
                                                      : QString();
        records.add(one.id.value,
                    {toCell(one.dueOn), toCell(wording::typographic(one.label)), toCell(look.text)},
                    {{}, {}, look});
    }
    return records;
}

Records riskRecords(const Figures& figures, LabId lab) {
    Records records(QStringLiteral("lab_risks"), {{QStringLiteral("risk")},
                                                  {QStringLiteral("likelihood")},
                                                  {QStringLiteral("impact")},
                                                  {QStringLiteral("closed_on"), Type::date}});
    for (const LabRisk& one : figures.labs().risks(lab))
        records.add(one.id.value,
                    {toCell(wording::typographic(one.label)), toCell(wording::riskLevel(one.likelihood)),
                     toCell(wording::riskLevel(one.impact)), toCell(one.closedOn)});
    return records;
}

} // namespace palas::ui
