// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingExport.h"

#include "services/CoachingWallets.h"
#include "services/EvidenceFiling.h"
#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"

namespace palas {

namespace {

using Type = Table::Type;

Table::Cell codeCell(const Figures& figures, OrganisationId id) {
    return cellOf(figures.organisation(id), &Organisation::code);
}

Table::Cell nameCell(const Figures& figures, OrganisationId id) {
    return cellOf(figures.organisation(id), &Organisation::name);
}

QString peopleOf(const Figures& figures, const CoachingEntry& entry) {
    QStringList names;
    for (const PersonId id : entry.people) {
        if (const Person* person = figures.person(id))
            names << fullName(*person);
    }
    names.sort();
    return names.join(QStringLiteral("; "));
}

} // namespace

Table coachingTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("coaching"),
                {{QStringLiteral("code")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("date"), Type::date},
                 {QStringLiteral("start")},
                 {QStringLiteral("end")},
                 {QStringLiteral("zone")},
                 {QStringLiteral("minutes"), Type::minutes},
                 {QStringLiteral("state")},
                 {QStringLiteral("coach")},
                 {QStringLiteral("modality")},
                 {QStringLiteral("people")},
                 {QStringLiteral("theme")},
                 {QStringLiteral("work_done")},
                 {QStringLiteral("next_step")},
                 {QStringLiteral("evidence")}},
                {}};
    QHash<CoachingEntryId, CoachingState> states;
    for (const CoachingStore::EntryTotals& totals : figures.coachingRows().entries)
        states.insert(totals.entry, totals.state);
    const QHash<EvidenceId, QString> documents = evidenceCodes(workspace);
    for (const CoachingEntry& entry : workspace.coaching().entries()) {
        table.rows.push_back(
            {toCell(entry.code), codeCell(figures, entry.organisation), nameCell(figures, entry.organisation),
             toCell(entry.date), clockCell(entry.start), clockCell(entry.end), toCell(entry.zone),
             toCell(duration(entry)), toCell(toCode(states.value(entry.id))), toCell(entry.coach),
             toCell(toCode(entry.modality)), toCell(peopleOf(figures, entry)), toCell(entry.theme),
             toCell(entry.workDone), toCell(entry.nextStep), toCell(documents.value(entry.evidence))});
    }
    return table;
}

Table coachingHoursTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("coaching_hours"),
                {{QStringLiteral("date"), Type::date},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("giver_code")},
                 {QStringLiteral("minutes"), Type::minutes},
                 {QStringLiteral("note")}},
                {}};
    for (const CoachingGrant& grant : workspace.coaching().grants())
        table.rows.push_back({toCell(grant.grantedOn),
                              codeCell(figures, grant.organisation),
                              nameCell(figures, grant.organisation),
                              {},
                              toCell(grant.minutes),
                              toCell(grant.note)});
    for (const CoachingTransfer& transfer : workspace.coaching().transfers())
        table.rows.push_back({toCell(transfer.transferredOn), codeCell(figures, transfer.to),
                              nameCell(figures, transfer.to), codeCell(figures, transfer.from),
                              toCell(transfer.minutes), toCell(transfer.reason)});
    return table;
}

} // namespace palas
