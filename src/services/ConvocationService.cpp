// SPDX-License-Identifier: EUPL-1.2
#include "services/ConvocationService.h"

#include "services/Figures.h"
#include "services/HalfDayText.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {
namespace {

/// One session as it is planned, and what its people were told of it.
struct SessionPlan {
    Session session;
    std::vector<HalfDay> halfDays;
    QString planned;
    QHash<EnrolmentId, Convocation> inForce;
};

SessionPlan readPlan(Workspace& workspace, SessionId id) {
    SessionPlan plan;
    plan.session = workspace.sessions().find(id).value_or(Session{});
    plan.halfDays = workspace.sessions().halfDays(id);
    plan.planned = announcementOf(plan.session, plan.halfDays);
    plan.inForce = convocationsInForce(workspace.convocations().ofSession(id), workspace.asOf());
    return plan;
}

Problems check(const SessionPlan& plan, QDate today) {
    if (plan.session.cancelled)
        return {makeError({}, "session.cancelled", {plan.session.code})};
    if (plan.halfDays.empty())
        return {makeError({}, "convocation.undated", {plan.session.code})};
    if (plan.halfDays.front().date < today)
        return {makeError({}, "convocation.session_begun", {plan.session.code})};
    const bool placed = plan.session.modality == Modality::remote || !plan.session.place.isEmpty();
    const bool timed = std::all_of(plan.halfDays.begin(), plan.halfDays.end(),
                                   [](const HalfDay& halfDay) { return halfDay.start.has_value(); });
    if (!placed || !timed)
        return {makeWarning({}, "convocation.incomplete", {plan.session.code})};
    return {};
}

bool isToCome(Workspace& workspace, SessionId session) {
    const std::vector<HalfDay> halfDays = workspace.sessions().halfDays(session);
    return !halfDays.empty() && halfDays.front().date >= workspace.asOf();
}

ChangeLabel labelOf(Workspace& workspace, const char* code, const std::vector<Enrolment>& enrolments) {
    const Enrolment& first = enrolments.front();
    const bool alone = std::all_of(enrolments.begin(), enrolments.end(),
                                   [&](const Enrolment& one) { return one.session == first.session; });
    const QString session =
        alone ? workspace.sessions().find(first.session).value_or(Session{}).code : QString();
    return {QString::fromLatin1(code),
            {QString::number(enrolments.size()), enrolledName(workspace, first), session}};
}

} // namespace

QString announcementOf(const Session& session, const std::vector<HalfDay>& halfDays) {
    const QString place = session.modality == Modality::remote ? toCode(session.modality) : session.place;
    return halfDaysText(halfDays) + QStringLiteral(" @ ") + place;
}

QHash<EnrolmentId, Convocation> convocationsInForce(const std::vector<Convocation>& byDay, QDate day) {
    QHash<EnrolmentId, Convocation> inForce;
    for (const Convocation& one : byDay) {
        if (one.issuedOn <= day)
            inForce.insert(one.enrolment, one); // the latest comes last
    }
    return inForce;
}

ConvocationState convokedState(const Figures& figures, const EnrolmentTotals& totals) {
    return figures.isToCome(totals.session) ? figures.convocationState(totals) : ConvocationState::issued;
}

std::vector<EnrolmentId> convocationsToIssue(const Figures& figures, SessionId session) {
    std::vector<EnrolmentId> found;
    for (const EnrolmentTotals* totals : figures.enrolments([&](const EnrolmentTotals& one) {
             const ConvocationState state = figures.convocationState(one);
             return (!session.isValid() || one.session == session) &&
                    (state == ConvocationState::due || state == ConvocationState::outdated);
         }))
        found.push_back(totals->enrolment);
    return found;
}

Outcome issueConvocations(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    if (ids.empty())
        return {{makeError({}, "convocation.none_due")}, {}};
    const auto enrolments = findEnrolments(workspace, ids);
    if (!enrolments)
        return rowGone();
    return workspace.change(labelOf(workspace, "convocation.issue", *enrolments), [&] {
        Problems problems;
        QHash<SessionId, SessionPlan> plans;
        const QDate today = workspace.asOf();
        for (const Enrolment& enrolment : *enrolments) {
            auto plan = plans.find(enrolment.session);
            if (plan == plans.end()) {
                plan = plans.insert(enrolment.session, readPlan(workspace, enrolment.session));
                append(problems, check(*plan, today));
            }
            const Convocation before = plan->inForce.value(enrolment.id);
            if (before.announced == plan->planned)
                problems.push_back(makeError({}, "convocation.up_to_date",
                                             {enrolledName(workspace, enrolment), plan->session.code}));
            if (hasErrors(problems))
                return problems;
            if (before.issuedOn == today)
                workspace.convocations().remove(before.id);
            workspace.convocations().insert({{}, enrolment.id, today, plan->planned});
        }
        return problems;
    });
}

std::vector<EnrolmentId> peopleToTell(const Figures& figures, SessionId session) {
    std::vector<EnrolmentId> found;
    for (const CalledOff& one : figures.calledOff()) {
        if (one.state == ConvocationState::toTell && (!session.isValid() || one.enrolment.session == session))
            found.push_back(one.enrolment.id);
    }
    return found;
}

Outcome tellCalledOff(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    if (ids.empty())
        return {{makeError({}, "convocation.nobody_to_tell")}, {}};
    const auto enrolments = findEnrolments(workspace, ids);
    if (!enrolments)
        return rowGone();
    return workspace.change(labelOf(workspace, "convocation.call_off", *enrolments), [&]() -> Problems {
        QHash<SessionId, SessionPlan> plans;
        for (const Enrolment& enrolment : *enrolments) {
            auto plan = plans.find(enrolment.session);
            if (plan == plans.end())
                plan = plans.insert(enrolment.session, readPlan(workspace, enrolment.session));
            if (!plan->session.cancelled && !plan->halfDays.empty())
                return {makeError({}, "convocation.not_called_off", {plan->session.code})};
            const QString announced = plan->inForce.value(enrolment.id).announced;
            if (announced.isEmpty() || announced == calledOffNotice)
                return {makeError({}, "convocation.not_to_tell",
                                  {enrolledName(workspace, enrolment), plan->session.code})};
            workspace.convocations().insert({{}, enrolment.id, workspace.asOf(), calledOffNotice});
        }
        return {};
    });
}

Outcome withdrawConvocations(Workspace& workspace, const std::vector<EnrolmentId>& ids) {
    std::vector<EnrolmentId> convoked;
    std::vector<Convocation> given;
    for (const EnrolmentId id : ids) {
        const auto ofOne = workspace.convocations().ofEnrolment(id);
        given.insert(given.end(), ofOne.begin(), ofOne.end());
        if (!ofOne.empty())
            convoked.push_back(id);
    }
    const auto enrolments = findEnrolments(workspace, convoked);
    if (given.empty() || !enrolments)
        return rowGone();
    return workspace.change(labelOf(workspace, "convocation.withdraw", *enrolments), [&]() -> Problems {
        for (const Convocation& one : given)
            workspace.convocations().remove(one.id);
        return {};
    });
}

Problems warnOfConvoked(Workspace& workspace, const Enrolment& enrolment, const QString& person) {
    const std::vector<Convocation> given = workspace.convocations().ofEnrolment(enrolment.id);
    if (given.empty() || given.back().announced == calledOffNotice || !isToCome(workspace, enrolment.session))
        return {};
    return {makeWarning("people", "enrolment.was_convoked",
                        {person, given.back().issuedOn.toString(Qt::ISODate)})};
}

Problems warnOfConvoked(Workspace& workspace, const Session& session) {
    const auto inForce =
        convocationsInForce(workspace.convocations().ofSession(session.id), workspace.asOf());
    const auto count = std::count_if(inForce.cbegin(), inForce.cend(),
                                     [](const Convocation& one) { return one.announced != calledOffNotice; });
    if (count == 0 || !isToCome(workspace, session.id))
        return {};
    return {makeWarning({}, "session.was_convoked", {session.code, QString::number(count)})};
}

} // namespace palas
