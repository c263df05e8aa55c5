// SPDX-License-Identifier: EUPL-1.2
#include "services/EnrolmentCells.h"

#include "services/TableCells.h"

namespace palas {

EnrolmentRows enrolmentRows(const Figures& figures, const EnrolmentTotals& totals) {
    EnrolmentRows rows;
    rows.session = figures.session(totals.session);
    rows.span = figures.span(totals.session);
    rows.module = rows.session ? figures.module(rows.session->module) : nullptr;
    rows.person = figures.person(totals.person);
    rows.structure = figures.organisation(totals.organisation);
    return rows;
}

QHash<EnrolmentId, const EnrolmentTotals*> totalsByEnrolment(const Figures& figures) {
    QHash<EnrolmentId, const EnrolmentTotals*> found;
    found.reserve(qsizetype(figures.totals().size()));
    for (const EnrolmentTotals& totals : figures.totals())
        found.insert(totals.enrolment, &totals);
    return found;
}

Table::Row nameCells(const Person* person) {
    return {cellOf(person, &Person::lastName), cellOf(person, &Person::firstName)};
}

Table::Row structureCells(const Organisation* structure) {
    return {cellOf(structure, &Organisation::code), cellOf(structure, &Organisation::name)};
}

std::vector<Table::Column> enrolmentColumns(ModuleCells module) {
    std::vector<Table::Column> columns{{QStringLiteral("session")}};
    if (module == ModuleCells::codeAndLabel)
        columns.push_back({QStringLiteral("module")});
    append(columns, {{QStringLiteral("module_label")},
                     {QStringLiteral("last_name")},
                     {QStringLiteral("first_name")},
                     {QStringLiteral("organisation_code")},
                     {QStringLiteral("organisation")},
                     {QStringLiteral("first_date"), Table::Type::date},
                     {QStringLiteral("last_date"), Table::Type::date}});
    return columns;
}

Table::Row enrolmentCells(const EnrolmentRows& rows, ModuleCells module) {
    Table::Row cells{cellOf(rows.session, &Session::code)};
    if (module == ModuleCells::codeAndLabel)
        cells.push_back(cellOf(rows.module, &Module::code));
    cells.push_back(cellOf(rows.module, &Module::label));
    append(cells, nameCells(rows.person));
    append(cells, structureCells(rows.structure));
    append(cells, {cellOf(rows.span, &SessionSpan::first), cellOf(rows.span, &SessionSpan::last)});
    return cells;
}

} // namespace palas
