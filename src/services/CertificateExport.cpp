// SPDX-License-Identifier: EUPL-1.2
#include "services/CertificateExport.h"

#include "services/EnrolmentCells.h"
#include "services/EvidenceFiling.h"
#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"

namespace palas {

Table certificatesTable(const Figures& figures, Workspace& workspace) {
    using Type = Table::Type;
    Table table{QStringLiteral("certificates"), {{QStringLiteral("certificate")}}, {}};
    append(table.columns, enrolmentColumns(ModuleCells::codeAndLabel));
    append(table.columns, {{QStringLiteral("certified"), Type::minutes},
                           {QStringLiteral("proven"), Type::minutes},
                           {QStringLiteral("issued_on"), Type::date},
                           {QStringLiteral("state")},
                           {QStringLiteral("evidence")}});
    const auto totalsOf = totalsByEnrolment(figures);
    const QHash<EvidenceId, QString> documents = evidenceCodes(workspace);
    for (const Certificate& one : workspace.certificates().all()) {
        const EnrolmentTotals* totals = totalsOf.value(one.enrolment);
        const Certificate* inForce = figures.certificate(one.enrolment);
        if (!totals || !inForce)
            continue;
        const QString state =
            inForce->id == one.id ? toCode(figures.certificateState(*totals)) : QStringLiteral("replaced");
        Table::Row row{toCell(certificateCode(one.number))};
        append(row, enrolmentCells(enrolmentRows(figures, *totals), ModuleCells::codeAndLabel));
        append(row, {toCell(one.minutes), toCell(totals->proven), toCell(one.issuedOn), toCell(state),
                     toCell(documents.value(one.evidence))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace palas
