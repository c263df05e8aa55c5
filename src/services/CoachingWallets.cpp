// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingWallets.h"

#include "services/Workspace.h"

namespace palas {

CoachingRows readCoaching(Workspace& workspace, QDate asOf) {
    const CoachingStore& coaching = workspace.coaching();
    CoachingRows rows{coaching.grants(), coaching.transfers(), coaching.totals(asOf)};
    std::erase_if(rows.grants, [&](const CoachingGrant& grant) { return grant.grantedOn > asOf; });
    std::erase_if(rows.transfers, [&](const CoachingTransfer& one) { return one.transferredOn > asOf; });
    return rows;
}

QHash<OrganisationId, CoachingWallet> coachingWallets(const CoachingRows& rows, const Period& period) {
    QHash<OrganisationId, CoachingWallet> wallets;
    for (const CoachingGrant& grant : rows.grants)
        wallets[grant.organisation].granted += grant.minutes;
    for (const CoachingTransfer& transfer : rows.transfers) {
        wallets[transfer.to].granted += transfer.minutes;
        CoachingWallet& giver = wallets[transfer.from];
        giver.granted = giver.granted - transfer.minutes;
    }
    for (const CoachingStore::EntryTotals& entry : rows.entries) {
        if (period.contains(entry.date))
            wallets[entry.organisation].add(entry.state, entry.minutes);
    }
    return wallets;
}

} // namespace palas
