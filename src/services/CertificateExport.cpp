// SPDX-License-Identifier: EUPL-1.2
#include "services/CertificateExport.h"

#include "services/EvidenceFiling.h"
#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"

namespace palas {

namespace {

using Type = Table::Type;

Table emptyTable() {
    return {QStringLiteral("certificates"),
            {{QStringLiteral("certificate")},
             {QStringLiteral("session")},
             {QStringLiteral("module")},
             {QStringLiteral("module_label")},
             {QStringLiteral("last_name")},
             {QStringLiteral("first_name")},
             {QStringLiteral("organisation_code")},
             {QStringLiteral("organisation")},
             {QStringLiteral("first_date"), Type::date},
             {QStringLiteral("last_date"), Type::date},
             {QStringLiteral("certified"), Type::minutes},
             {QStringLiteral("proven"), Type::minutes},
             {QStringLiteral("issued_on"), Type::date},
             {QStringLiteral("state")},
             {QStringLiteral("evidence")}},
            {}};
}

} // namespace

Table certificatesTable(const Figures& figures, Workspace& workspace) {
    QHash<EnrolmentId, const EnrolmentTotals*> totalsOf;
    for (const EnrolmentTotals& totals : figures.totals())
        totalsOf.insert(totals.enrolment, &totals);
    const QHash<EvidenceId, QString> documents = evidenceCodes(workspace);
    Table table = emptyTable();
    for (const Certificate& one : workspace.certificates().all()) {
        const EnrolmentTotals* totals = totalsOf.value(one.enrolment);
        const Certificate* inForce = figures.certificate(one.enrolment);
        if (!totals || !inForce)
            continue;
        const Session* session = figures.session(totals->session);
        const Module* module = session ? figures.module(session->module) : nullptr;
        const SessionSpan* span = figures.span(totals->session);
        const Person* person = figures.person(totals->person);
        const Organisation* structure = figures.organisation(totals->organisation);
        const QString state =
            inForce->id == one.id ? toCode(figures.certificateState(*totals)) : QStringLiteral("replaced");
        table.rows.push_back({toCell(certificateCode(one.number)), cellOf(session, &Session::code),
                              cellOf(module, &Module::code), cellOf(module, &Module::label),
                              cellOf(person, &Person::lastName), cellOf(person, &Person::firstName),
                              cellOf(structure, &Organisation::code), cellOf(structure, &Organisation::name),
                              cellOf(span, &SessionSpan::first), cellOf(span, &SessionSpan::last),
                              toCell(one.minutes), toCell(totals->proven), toCell(one.issuedOn),
                              toCell(state), toCell(documents.value(one.evidence))});
    }
    return table;
}

} // namespace palas
