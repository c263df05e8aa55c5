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
};
[[nodiscard]] SessionRows readRows(Workspace& workspace, SessionId session);

[[nodiscard]] int nextSheetNumber(const std::vector<SignInSheet>& sheets);

/// Pages for the cells that no sheet covers yet. People who miss the same half-days share pages.
[[nodiscard]] std::vector<SignInSheet> planSheets(const Session& session, const SessionRows& rows,
                                                  QDate preparedOn);

} // namespace palas
