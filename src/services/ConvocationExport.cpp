// SPDX-License-Identifier: EUPL-1.2
#include "services/ConvocationExport.h"

#include "services/ConvocationService.h"
#include "services/EnrolmentCells.h"
#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"

namespace palas {

Table convocationsTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("convocations"), enrolmentColumns(ModuleCells::codeAndLabel), {}};
    append(table.columns, {{QStringLiteral("issued_on"), Table::Type::date},
                           {QStringLiteral("announced")},
                           {QStringLiteral("state")}});
    const auto totalsOf = totalsByEnrolment(figures);
    const std::vector<Convocation> all = workspace.convocations().all();
    QHash<EnrolmentId, ConvocationId> latest;
    for (const Convocation& one : all)
        latest.insert(one.enrolment, one.id);
    for (const Convocation& one : all) {
        const EnrolmentTotals* totals = totalsOf.value(one.enrolment);
        if (!totals || one.issuedOn > figures.scope().asOf)
            continue;
        const bool replaced = latest.value(one.enrolment) != one.id;
        Table::Row row = enrolmentCells(enrolmentRows(figures, *totals), ModuleCells::codeAndLabel);
        append(row,
               {toCell(one.issuedOn), toCell(one.announced),
                toCell(replaced ? QStringLiteral("replaced") : toCode(convokedState(figures, *totals)))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace palas
