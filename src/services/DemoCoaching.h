// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "services/DemoPeople.h"
#include "services/DemoRandom.h"

namespace palas {
class Workspace;

/// The coaching of one wave's people, after its sessions: hours granted, transfers, and entries at times when
/// coach and people are free.
class DemoCoaching {
public:
    DemoCoaching(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people);
    void write();

private:
    void grantHours();
    void transferHours();
    void writeEntries(size_t structure);
    [[nodiscard]] CoachingEntry place(size_t structure, QDate wanted, int minutes);
    [[nodiscard]] bool isFree(const CoachingEntry& entry) const;
    void tell(CoachingEntry& entry, const DemoPlan::Structure& structure, int number, int spent);
    [[nodiscard]] EvidenceId file(const CoachingEntry& entry);
    [[nodiscard]] OrganisationId idOf(const QString& code) const;

    Workspace& workspace_;
    const DemoPlan& plan_;
    const std::vector<DemoPerson>& people_;
    DemoRandom random_;
    std::vector<CoachingEntry> written_; ///< of this wave: its people and coaches are its own
};

} // namespace palas
