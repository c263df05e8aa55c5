// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Convocation.h"
#include "domain/Session.h"
#include "services/Outcome.h"

#include <QHash>
#include <vector>

namespace palas {
class Figures;
class Workspace;
struct EnrolmentTotals;

/// What a convocation tells of a session, as it is kept to notice a change: half-days, hours and place.
[[nodiscard]] QString announcementOf(const Session& session, const std::vector<HalfDay>& halfDays);

/// Of these, which stand as in their store, those that were issued up to the day: the latest of each
/// enrolment.
[[nodiscard]] QHash<EnrolmentId, Convocation> convocationsInForce(const std::vector<Convocation>& byDay,
                                                                  QDate day);

/// How an enrolment that has a convocation stands with it: issued for good once its session has begun.
[[nodiscard]] ConvocationState convokedState(const Figures& figures, const EnrolmentTotals& totals);

/// The enrolments of sessions to come that are not convoked, or whose convocation tells what has changed
/// since. Of one session, or of all of the figures' scope when it is not valid.
[[nodiscard]] std::vector<EnrolmentId> convocationsToIssue(const Figures& figures, SessionId session = {});

/// Records, as one change, that each of these people is convoked on the day of the workspace. Refused as a
/// whole when a session is cancelled (session.cancelled), not dated (convocation.undated) or has begun
/// (convocation.session_begun), or when the convocation tells the same already (convocation.up_to_date).
/// Warns of hours or a place that are not known (convocation.incomplete): they are blanks on the paper.
Outcome issueConvocations(Workspace& workspace, const std::vector<EnrolmentId>& enrolments);

/// The enrolments of those to be told that the session is called off. Of one session, or of all of the
/// figures' scope when it is not valid.
[[nodiscard]] std::vector<EnrolmentId> peopleToTell(const Figures& figures, SessionId session = {});

/// Records, as one change, that each of these people knows that the session is called off. Refused as a
/// whole when it takes place (convocation.not_called_off) or someone was not convoked or knows already
/// (convocation.not_to_tell).
Outcome tellCalledOff(Workspace& workspace, const std::vector<EnrolmentId>& enrolments);

/// Takes the convocations of these enrolments back, those replaced included, as one change.
Outcome withdrawConvocations(Workspace& workspace, const std::vector<EnrolmentId>& enrolments);

/// People who leave a session to come that they were convoked to, or whose session is removed, are to be
/// told: a warning, or nothing.
[[nodiscard]] Problems warnOfConvoked(Workspace& workspace, const Enrolment& enrolment,
                                      const QString& person);
[[nodiscard]] Problems warnOfConvoked(Workspace& workspace, const Session& session);

} // namespace palas
