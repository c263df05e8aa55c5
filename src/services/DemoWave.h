// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Module.h"
#include "domain/Organisation.h"
#include "services/DemoPeople.h"
#include "services/DemoRandom.h"
#include "services/DemoSheets.h"

namespace palas {
class Workspace;

/// One wave of the demonstration: the people of its structures, and every session of the plan with its own
/// codes.
class DemoWave {
public:
    DemoWave(Workspace& workspace, const DemoPlan& plan);
    /// `sessions`: how many of the plan's; evidence is numbered after what is filed already.
    void write(size_t sessions);
    [[nodiscard]] const std::vector<DemoPerson>& people() const { return people_; }

private:
    void writeSession(size_t index);
    [[nodiscard]] Session planSession(size_t index, const Module& module);
    [[nodiscard]] std::vector<HalfDay> writeHalfDays(const DemoPlan::Planned& planned, SessionId session);
    void enrol(DemoSession& made, const std::vector<const DemoPerson*>& seats);
    void markAttendance(DemoSession& made, const std::vector<const DemoPerson*>& seats);
    [[nodiscard]] Attendance cellOf(const DemoPlan::Structure& structure, const HalfDay& halfDay, Mark mark);
    void writeSheets(DemoSession& made, const DemoPlan::Planned& planned);
    void sign(DemoSession& made, const SignInSheet& page, DemoPlan::Proof proof);
    EvidenceId file(const DemoSession& made, const SignInSheet& page);

    Workspace& workspace_;
    const DemoPlan& plan_;
    DemoRandom random_;
    int evidenceNumber_ = 0;
    std::vector<DemoPerson> people_;
    QHash<EnrolmentId, int> care_; ///< of the session at hand
};

} // namespace palas
