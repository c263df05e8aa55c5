// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "storage/CoachingStore.h"

#include <QHash>

namespace palas {
class Workspace;

/// What is known of the coaching on a day: hours granted and left to others up to it, and every entry with
/// its state on it.
struct CoachingRows {
    std::vector<CoachingGrant> grants;
    std::vector<CoachingTransfer> transfers;
    std::vector<CoachingStore::EntryTotals> entries;
};
[[nodiscard]] CoachingRows readCoaching(Workspace& workspace, QDate asOf);

/// What each structure has of its hours; entries outside `period` are not counted.
[[nodiscard]] QHash<OrganisationId, CoachingWallet> coachingWallets(const CoachingRows& rows,
                                                                    const Period& period = {});

} // namespace palas
