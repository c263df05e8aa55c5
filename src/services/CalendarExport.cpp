// SPDX-License-Identifier: EUPL-1.2
#include "services/CalendarExport.h"

#include "services/TableCells.h"

namespace palas {

namespace {

using Type = Table::Type;

/// What two columns tell of each structure, in the same order.
Table::Cell joined(const Figures& figures, const CalendarEntry& entry, QString Organisation::*field) {
    QStringList texts;
    for (const OrganisationId id : entry.structures) {
        if (const Organisation* structure = figures.organisation(id))
            texts << structure->*field;
    }
    return toCell(texts.join(QStringLiteral("; ")));
}

Table::Cell codeOf(const auto& value) {
    return toCell(value ? toCode(*value) : QString());
}

} // namespace

Table entriesTable(const Figures& figures, const std::vector<CalendarEntry>& entries) {
    Table table{QStringLiteral("calendar"),
                {{QStringLiteral("kind")},
                 {QStringLiteral("state")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("part")},
                 {QStringLiteral("start")},
                 {QStringLiteral("end")},
                 {QStringLiteral("zone")},
                 {QStringLiteral("code")},
                 {QStringLiteral("title")},
                 {QStringLiteral("stage")},
                 {QStringLiteral("module")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("strand")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("person")},
                 {QStringLiteral("place")},
                 {QStringLiteral("people"), Type::integer}},
                {}};
    for (const CalendarEntry& entry : entries) {
        const Module* module = figures.module(entry.module);
        table.rows.push_back(
            {toCell(toCode(entry.kind)), toCell(toCode(entry.state)), toCell(entry.first), toCell(entry.last),
             codeOf(entry.part), clockCell(entry.start), clockCell(entry.end), toCell(entry.zone),
             toCell(entry.code), toCell(entry.title.join(QStringLiteral(" · "))), codeOf(entry.stage),
             cellOf(module, &Module::code), cellOf(module, &Module::label), codeOf(entry.strand),
             joined(figures, entry, &Organisation::code), joined(figures, entry, &Organisation::name),
             toCell(entry.person), toCell(entry.place),
             entry.shares.empty() ? Table::Cell{} : toCell(qint64(entry.people()))});
    }
    return table;
}

Table calendarTable(const Figures& figures, Workspace& workspace) {
    return entriesTable(figures, Calendar(figures, workspace).entries());
}

} // namespace palas
