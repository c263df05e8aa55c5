// SPDX-License-Identifier: EUPL-1.2
#include "services/EvaluationExport.h"

#include "services/FigureRows.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"

namespace palas {
namespace {

using Type = Table::Type;

/// « 4.25 »: two decimals, as text, so that a spreadsheet does not take it for a percentage.
Table::Cell averageCell(const GradeTally& grades) {
    const auto average = grades.average();
    return average ? toCell(QString::number(average->value(), 'f', 2)) : Table::Cell{};
}

Table rowsTable(const Figures& figures, const std::function<FigurePart(const SessionEvaluations&)>& part,
                bool out) {
    Table table{QStringLiteral("figure_evaluations"),
                {{QStringLiteral("session")}, {QStringLiteral("module")}, {QStringLiteral("moment")}},
                {}};
    addParts(table, Type::integer, out);
    for (const SessionEvaluations& one : figures.evaluations()) {
        const FigurePart here = part(one);
        if (here.value == 0)
            continue;
        const Session* session = figures.session(one.session);
        const Module* module = session ? figures.module(session->module) : nullptr;
        table.rows.push_back({cellOf(session, &Session::code), cellOf(module, &Module::code),
                              toCell(toCode(one.moment)), toCell(here.value)});
        if (out)
            table.rows.back().push_back(toCell(here.of));
    }
    return table;
}

Table averageRows(const Figures& figures, const Figure& figure) {
    const auto moment = evaluationMomentFromCode(figure.subject.section(u'.', 0, 0));
    const auto criterion = criterionFromCode(figure.subject.section(u'.', 1));
    return rowsTable(
        figures,
        [&](const SessionEvaluations& one) -> FigurePart {
            if (!moment || !criterion || one.moment != *moment)
                return {};
            const auto average = one.grades[size_t(*criterion)].average();
            return average ? FigurePart{average->sum, average->answers} : FigurePart{};
        },
        true);
}

Table sessionRows(const Figures& figures, const Figure&) {
    Table table{
        QStringLiteral("figure_evaluated"),
        {{QStringLiteral("session")}, {QStringLiteral("module")}, {QStringLiteral("last_date"), Type::date}},
        {}};
    addParts(table, Type::integer, true);
    if (figures.scope().organisation.isValid())
        return table;
    for (const Session& session : figures.sessions()) {
        if (!figures.isToEvaluate(session.id))
            continue;
        const SessionSpan* span = figures.span(session.id);
        const bool done = figures.evaluationForms(session.id, EvaluationMoment::immediate) > 0;
        table.rows.push_back({toCell(session.code), cellOf(figures.module(session.module), &Module::code),
                              toCell(span ? span->last : QDate()), toCell(qint64(done ? 1 : 0)),
                              toCell(qint64(1))});
    }
    return table;
}

} // namespace

Table evaluationsTable(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("evaluations"),
                {{QStringLiteral("session")},
                 {QStringLiteral("module")},
                 {QStringLiteral("moment")},
                 {QStringLiteral("answers"), Type::integer},
                 {QStringLiteral("content")},
                 {QStringLiteral("trainer")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("usefulness")},
                 {QStringLiteral("applied")}},
                {}};
    for (const SessionEvaluations& one : figures.evaluations()) {
        const Session* session = figures.session(one.session);
        const Module* module = session ? figures.module(session->module) : nullptr;
        Table::Row row{cellOf(session, &Session::code), cellOf(module, &Module::code),
                       toCell(toCode(one.moment)), toCell(one.forms)};
        for (const GradeTally& grades : one.grades)
            row.push_back(averageCell(grades));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addEvaluationRows(FigureBuilds& builds) {
    builds.insert(QStringLiteral("evaluations.forms"), [](const Figures& figures, const Figure&) {
        return rowsTable(
            figures,
            [](const SessionEvaluations& one) {
                return FigurePart{one.forms, 0};
            },
            false);
    });
    builds.insert(QStringLiteral("evaluations.sessions"), sessionRows);
    builds.insert(QStringLiteral("evaluations.average"), averageRows);
}

} // namespace palas
