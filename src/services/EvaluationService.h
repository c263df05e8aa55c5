// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evaluation.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// The forms about a session at that moment, as they now stand: those with an id are updated, those without
/// are added, missing ones removed, all as one change. A form without day gets the session's last one, or
/// today's when it is a later one. The field of a problem begins with the place of its form: "3.grade".
Outcome setEvaluations(Workspace& workspace, SessionId session, EvaluationMoment moment,
                       std::vector<Evaluation> forms);

} // namespace palas
