// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/SignInSheet.h"

namespace palas {
class Workspace;

/// What the pages of a session are made from.
struct SessionRows {
    std::vector<EnrolmentId> people; ///< by name
    std::vector<HalfDay> halfDays;   ///< by time
    std::vector<SignInSheet> sheets; ///< prepared or filed already
    int nextNumber = 1;              ///< of the next page
};
[[nodiscard]] SessionRows readRows(Workspace& workspace, const Session& session);

/// Pages that have lost their last person or their last half-day go, inside a change.
void removeEmptyPages(Workspace& workspace, SessionId session);

/// Pages for the cells that no sheet covers yet. People who miss the same half-days share pages.
[[nodiscard]] std::vector<SignInSheet> planSheets(const Session& session, const SessionRows& rows,
                                                  QDate preparedOn);

} // namespace palas
