// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingExport.h"

#include "domain/SignInSheet.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/EvidenceStore.h"

namespace palas {

namespace {

using Type = Table::Type;

QString codeOf(const Figures& figures, OrganisationId id) {
    const Organisation* found = figures.organisation(id);
    return found ? found->code : QString();
}

QString nameOf(const Figures& figures, OrganisationId id) {
    const Organisation* found = figures.organisation(id);
    return found ? found->name : QString();
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
    QHash<EvidenceId, QString> documents;
    for (const Evidence& evidence : workspace.evidence().all())
        documents.insert(evidence.id, evidenceCode(evidence.number));
    for (const CoachingEntry& entry : workspace.coaching().entries()) {
        table.rows.push_back({toCell(entry.code), toCell(codeOf(figures, entry.organisation)),
                              toCell(nameOf(figures, entry.organisation)), toCell(entry.date),
                              clockCell(entry.start), clockCell(entry.end), toCell(entry.zone),
                              toCell(duration(entry)), toCell(toCode(states.value(entry.id))),
                              toCell(entry.coach), toCell(toCode(entry.modality)),
                              toCell(peopleOf(figures, entry)), toCell(entry.theme), toCell(entry.workDone),
                              toCell(entry.nextStep), toCell(documents.value(entry.evidence))});
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
                              toCell(codeOf(figures, grant.organisation)),
                              toCell(nameOf(figures, grant.organisation)),
                              {},
                              toCell(grant.minutes),
                              toCell(grant.note)});
    for (const CoachingTransfer& transfer : workspace.coaching().transfers())
        table.rows.push_back({toCell(transfer.transferredOn), toCell(codeOf(figures, transfer.to)),
                              toCell(nameOf(figures, transfer.to)), toCell(codeOf(figures, transfer.from)),
                              toCell(transfer.minutes), toCell(transfer.reason)});
    return table;
}

} // namespace palas
