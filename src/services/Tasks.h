// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Quantities.h"
#include "services/Figures.h"

#include <vector>

namespace palas {

/// One line of « À faire », computed from the data, worded above by its code:
///   sheets_missing (held, not filed) · attendance_untyped (half-day over, cells still planned) ·
///   signatures_missing · trainer_missing (session within 30 days) · hours_missing (half-days without hours)
///   · contact_missing (people enrolled without phone and e-mail) · programme_incomplete (dates or FSE number
///   unknown) · those of the activities (services/TaskParts.h)
struct Task {
    QString code;
    qint64 count = 0;
    Minutes minutes; ///< done but not provable, when it applies
    QDate oldest;
    std::vector<SessionId> sessions;
    std::vector<PersonId> people;
    std::vector<OrganisationId> structures;
    std::vector<CoachingEntryId> coaching;
    std::vector<KitId> kits;
    std::vector<EquipmentItemId> items;
    std::vector<ImmersionId> immersions;
    std::vector<LabId> labs;
    std::vector<PartnershipId> partnerships;
    QStringList subjects; ///< codes or names to show, at most a few
};

/// Most harmful first: minutes at stake, then count.
[[nodiscard]] std::vector<Task> tasks(const Figures& figures, Workspace& workspace);

} // namespace palas
