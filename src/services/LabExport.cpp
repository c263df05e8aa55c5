// SPDX-License-Identifier: EUPL-1.2
#include "services/LabExport.h"

#include "services/EnrolmentCells.h"
#include "services/Lookup.h"
#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"

#include <algorithm>
#include <QStringList>

namespace palas {

namespace {

using Type = Table::Type;

QString namesOf(const Figures& figures, const Lab& lab) {
    QStringList names;
    for (const PersonId id : lab.people) {
        if (const Person* person = figures.person(id))
            names << fullName(*person);
    }
    return names.join(QStringLiteral(" ; "));
}

} // namespace

/// One line a lab, with the day on which each stage was done.
Table labsTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("labs"),
                {{QStringLiteral("lab")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("title")},
                 {QStringLiteral("priority")},
                 {QStringLiteral("public")},
                 {QStringLiteral("challenge")},
                 {QStringLiteral("designer")},
                 {QStringLiteral("team")},
                 {QStringLiteral("idea")},
                 {QStringLiteral("opened_on"), Type::date},
                 {QStringLiteral("ended_on"), Type::date},
                 {QStringLiteral("stage")}},
                {}};
    for (const LabStage stage : labStages)
        table.columns.push_back({toCode(stage) + QLatin1String("_done_on"), Type::date});
    for (const char* count : {"experiments", "milestones", "risks_open"})
        table.columns.push_back({QLatin1String(count), Type::integer});
    table.columns.push_back({QStringLiteral("outcome")});
    const Lookup<Idea, IdeaId> ideas(workspace.immersions().allIdeas());
    for (const Lab& lab : figures.labs().labs()) {
        const Idea* idea = ideas.find(lab.idea);
        const auto stage = figures.labs().stage(lab);
        const std::vector<LabRisk> risks = figures.labs().risks(lab.id);
        Table::Row row{toCell(lab.code)};
        append(row, structureCells(figures.organisation(lab.organisation)));
        for (const QString& text : {lab.title, lab.priority, lab.audience, lab.challenge, lab.designer,
                                    namesOf(figures, lab), idea ? idea->title : QString()})
            row.push_back(toCell(text));
        row.push_back(toCell(lab.openedOn));
        row.push_back(toCell(lab.endedOn));
        row.push_back(toCell(stage ? toCode(*stage) : QString()));
        for (const LabStage one : labStages)
            row.push_back(toCell(datesOf(lab, one).doneOn));
        row.push_back(toCell(qint64(figures.labs().experiments(lab.id).size())));
        row.push_back(toCell(qint64(figures.labs().milestones(lab.id).size())));
        row.push_back(toCell(qint64(std::count_if(
            risks.begin(), risks.end(), [](const LabRisk& risk) { return !risk.closedOn.isValid(); }))));
        row.push_back(toCell(lab.outcome));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table experimentsTable(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("experiments"),
                {{QStringLiteral("lab")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("number"), Type::integer},
                 {QStringLiteral("experiment")},
                 {QStringLiteral("hypothesis")},
                 {QStringLiteral("test")},
                 {QStringLiteral("start_date"), Type::date},
                 {QStringLiteral("end_date"), Type::date},
                 {QStringLiteral("public_reached")},
                 {QStringLiteral("people_reached"), Type::integer},
                 {QStringLiteral("result")},
                 {QStringLiteral("decision")},
                 {QStringLiteral("decided_on"), Type::date},
                 {QStringLiteral("cost"), Type::cents},
                 {QStringLiteral("photos"), Type::integer}},
                {}};
    for (const Lab& lab : figures.labs().labs()) {
        for (const Experiment& one : figures.labs().experiments(lab.id)) {
            Table::Row row{toCell(lab.code)};
            append(row, structureCells(figures.organisation(lab.organisation)));
            const Table::Row more{toCell(qint64(one.number)),
                                  toCell(one.title),
                                  toCell(one.hypothesis),
                                  toCell(one.test),
                                  toCell(one.period.from),
                                  toCell(one.period.to),
                                  toCell(one.publicReached),
                                  toCell(one.peopleReached),
                                  toCell(one.result),
                                  toCell(toCode(one.decision)),
                                  toCell(one.decidedOn),
                                  centsCell(one.cost),
                                  toCell(qint64(figures.labs().photos(one.id).size()))};
            row.insert(row.end(), more.begin(), more.end());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace palas
