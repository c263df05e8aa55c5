// SPDX-License-Identifier: EUPL-1.2
#include "services/ConvocationExport.h"

#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"

namespace palas {

Table convocationsTable(const Figures& figures, Workspace& workspace) {
    QHash<EnrolmentId, const EnrolmentTotals*> totalsOf;
    for (const EnrolmentTotals& totals : figures.totals())
        totalsOf.insert(totals.enrolment, &totals);
    using Type = Table::Type;
    Table table{QStringLiteral("convocations"),
                {{QStringLiteral("session")},
                 {QStringLiteral("module")},
                 {QStringLiteral("module_label")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("issued_on"), Type::date},
                 {QStringLiteral("announced")},
                 {QStringLiteral("state")}},
                {}};
    const std::vector<Convocation> all = workspace.convocations().all();
    QHash<EnrolmentId, ConvocationId> latest;
    for (const Convocation& one : all)
        latest.insert(one.enrolment, one.id);
    for (const Convocation& one : all) {
        const EnrolmentTotals* totals = totalsOf.value(one.enrolment);
        if (!totals || one.issuedOn > figures.scope().asOf)
            continue;
        const Session* session = figures.session(totals->session);
        const Module* module = session ? figures.module(session->module) : nullptr;
        const SessionSpan* span = figures.span(totals->session);
        const Person* person = figures.person(totals->person);
        const Organisation* structure = figures.organisation(totals->organisation);
        const ConvocationState state =
            figures.isToCome(totals->session) ? figures.convocationState(*totals) : ConvocationState::issued;
        const bool replaced = latest.value(one.enrolment) != one.id;
        table.rows.push_back({cellOf(session, &Session::code), cellOf(module, &Module::code),
                              cellOf(module, &Module::label), cellOf(person, &Person::lastName),
                              cellOf(person, &Person::firstName), cellOf(structure, &Organisation::code),
                              cellOf(structure, &Organisation::name), cellOf(span, &SessionSpan::first),
                              cellOf(span, &SessionSpan::last), toCell(one.issuedOn), toCell(one.announced),
                              toCell(replaced ? QStringLiteral("replaced") : toCode(state))});
    }
    return table;
}

} // namespace palas
