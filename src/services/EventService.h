// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// A light event: the Université, a focus, a workshop.
struct EventPlan {
    QString title;
    Period days; ///< the last may be missing: one day
    QString place;
    bool mornings = true;
    bool afternoons = true;
};
inline constexpr int mostEventDays = 10;

/// Plans it as a session of the module of that title, which is added to the catalogue when there is none, as
/// one change. Half-days have the usual hours of the programme's sessions.
Made<SessionId> addEvent(Workspace& workspace, const EventPlan& plan);

} // namespace palas
