// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "services/Outcome.h"

#include <vector>

namespace palas {
class Workspace;

/// Saves cells of one session as one change, labelled by how many and which half-day. Fields of problems are
/// "ENROLMENT/HALFDAY". Nothing is written when one cell is refused.
Outcome setAttendance(Workspace& workspace, SessionId session, const std::vector<Attendance>& cells);

} // namespace palas
