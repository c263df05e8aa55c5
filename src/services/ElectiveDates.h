// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"

#include <QHash>
#include <set>
#include <vector>

namespace palas {
class Workspace;

/// A session to come of an elective at the same time as another one, where the structure has people.
struct ElectiveClash {
    QString session;
    QString other;
    QDate day; ///< the first one
};

/// The sessions that go on or are to come, and who sends people to them. Reads one state of the file at
/// construction.
class ElectiveDates {
public:
    /// `structure`: the only one that is asked for; not valid: any.
    explicit ElectiveDates(Workspace& workspace, OrganisationId structure = {});
    [[nodiscard]] std::vector<ElectiveClash> clashes(OrganisationId structure, ModuleId elective) const;

private:
    struct Dated {
        Session session;
        std::vector<HalfDay> halfDays; ///< of today or later; at least one
    };
    std::vector<Dated> sessions_;                      ///< not cancelled, in the order of their store
    QHash<ModuleId, std::vector<size_t>> ofElective_;  ///< places in sessions_
    QHash<OrganisationId, std::set<size_t>> attended_; ///< the same, by who has people there
};

} // namespace palas
