// SPDX-License-Identifier: EUPL-1.2
#include "services/MoocExport.h"

#include "services/EvidenceFiling.h"
#include "services/FigureRows.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"

namespace palas {
namespace {

using Type = Table::Type;

/// One line per person whom a platform knows; with their part when the figure is out of them all.
Table people(const Figures& figures, const Figure& figure) {
    Table table{QStringLiteral("figure_mooc"),
                {{QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("percent"), Type::integer},
                 {QStringLiteral("started_on"), Type::date},
                 {QStringLiteral("completed_on"), Type::date}},
                {}};
    if (figure.of)
        addParts(table, Type::integer, true);
    const MoocState least =
        figure.key == QLatin1String("mooc.started") ? MoocState::running : MoocState::completed;
    for (const MoocProgress& one : figures.moocPeople()) {
        const Person* person = figures.person(one.person);
        table.rows.push_back({cellOf(person, &Person::lastName), cellOf(person, &Person::firstName),
                              cellOf(figures.organisation(one.organisation), &Organisation::code),
                              toCell(qint64(one.percent)), toCell(one.startedOn), toCell(one.completedOn)});
        if (!figure.of)
            continue;
        table.rows.back().push_back(toCell(qint64(moocState(one, figures.scope().asOf) >= least ? 1 : 0)));
        table.rows.back().push_back(toCell(qint64(1)));
    }
    return table;
}

} // namespace

Table moocTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("mooc"),
                {{QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("email")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("module")},
                 {QStringLiteral("percent"), Type::integer},
                 {QStringLiteral("state")},
                 {QStringLiteral("started_on"), Type::date},
                 {QStringLiteral("completed_on"), Type::date},
                 {QStringLiteral("minutes"), Type::minutes},
                 {QStringLiteral("told_on"), Type::date},
                 {QStringLiteral("evidence")}},
                {}};
    const QHash<EvidenceId, QString> documents = evidenceCodes(workspace);
    for (const MoocProgress& one : figures.mooc()) {
        const Person* person = figures.person(one.person);
        const Organisation* structure = figures.organisation(one.organisation);
        table.rows.push_back({cellOf(person, &Person::lastName), cellOf(person, &Person::firstName),
                              cellOf(person, &Person::email), cellOf(structure, &Organisation::code),
                              cellOf(structure, &Organisation::name),
                              cellOf(figures.module(one.module), &Module::code), toCell(qint64(one.percent)),
                              toCell(toCode(moocState(one, figures.scope().asOf))), toCell(one.startedOn),
                              toCell(one.completedOn), toCell(one.minutes), toCell(one.toldOn),
                              toCell(documents.value(one.evidence))});
    }
    return table;
}

void addMoocRows(FigureBuilds& builds) {
    for (const char* key : {"mooc.enrolled", "mooc.started", "mooc.completed", "mooc.rate"})
        builds.insert(QLatin1String(key), people);
}

} // namespace palas
