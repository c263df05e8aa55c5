// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Plans a session with its half-days as one change; an empty code gets the next one. Refused when its
/// trainer leads another one at the same time.
Made<SessionId> addSession(Workspace& workspace, Session session, std::vector<HalfDay> halfDays);
/// Fields and half-days together: half-days with an id are updated, those without are added, missing ones
/// removed. Refused when people enrolled or the trainer would be in two places, or when a removed half-day
/// has attendance or stands on a filed sheet; prepared but unfiled sheets lose the column. Warns when
/// enrolments are credited to another structure.
Outcome updateSession(Workspace& workspace, const Session& session, std::vector<HalfDay> halfDays);
/// All its half-days by so many days, earlier or later. Refused as updateSession(), and once attendance is
/// marked or a sheet is filed: what was held is corrected on its page.
Outcome moveSession(Workspace& workspace, SessionId id, int days);
/// With everything it holds, as one change that undo brings back; refused when a filed sheet proves it or a
/// certificate was issued for it. Warns of people convoked to it.
Outcome removeSession(Workspace& workspace, SessionId id);

/// Enrols people at the structure they belong to on the first half-day, as one change. Refused: twice in a
/// session, in two places on one half-day (instants compared across zones), over capacity, no affiliation.
Outcome enrol(Workspace& workspace, SessionId session, const std::vector<PersonId>& people);
/// Refused when attendance, a filed sheet, a certificate or a mission order names them; prepared but unfiled
/// sheets lose the line. Warns of those who were convoked to a session to come.
Outcome unenrol(Workspace& workspace, const std::vector<EnrolmentId>& enrolments);

} // namespace palas
