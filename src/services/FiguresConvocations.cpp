// SPDX-License-Identifier: EUPL-1.2

// Convocations: who has one that tells what is planned, of those enrolled in a session to come; and who has
// one to a session that is called off.

#include "services/ConvocationService.h"
#include "services/FiguresData.h"
#include "services/FigureTables.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"
#include "storage/SessionStore.h"

namespace palas {

void Figures::Data::readConvocations(Workspace& workspace) {
    const auto halfDays = grouped(workspace.sessions().halfDaysFrom(scope.asOf), &HalfDay::session);
    for (const Session& session : sessions.rows()) {
        const auto span = spans.constFind(session.id);
        if (session.cancelled || span == spans.cend() || span->first < scope.asOf)
            continue;
        planned.insert(session.id, announcementOf(session, halfDays.value(session.id)));
    }
    convocations = convocationsInForce(workspace.convocations().ofSessionsFrom(scope.asOf), scope.asOf);
    readCalledOff(workspace);
}

void Figures::Data::readCalledOff(Workspace& workspace) {
    const auto inForce = convocationsInForce(workspace.convocations().ofSessionsCalledOff(), scope.asOf);
    for (const Enrolment& enrolment : workspace.convocations().peopleCalledOff()) {
        const auto one = inForce.constFind(enrolment.id);
        if (one != inForce.cend() && inScope(enrolment.organisation) && sessions.find(enrolment.session))
            calledOff.push_back({enrolment, *one, calledOffState(one->announced, scope.asOf)});
    }
}

const std::vector<CalledOff>& Figures::calledOff() const {
    return data_->calledOff;
}

bool Figures::isToCome(SessionId session) const {
    return data_->planned.contains(session);
}

ConvocationState Figures::convocationState(const EnrolmentTotals& totals) const {
    return palas::convocationState(isToCome(totals.session), data_->planned.value(totals.session),
                                   data_->convocations.value(totals.enrolment).announced);
}

namespace {

FigurePart partOf(const Figures& figures, const EnrolmentTotals& totals) {
    if (!figures.isToCome(totals.session))
        return {};
    return {figures.convocationState(totals) == ConvocationState::issued ? 1 : 0, 1};
}

} // namespace

Figure Figures::convocationsIssued() const {
    return enrolmentsFigure("convocations.issued", *this, partOf);
}

void addConvocationRows(FigureBuilds& builds) {
    builds.insert(QStringLiteral("convocations.issued"), enrolmentsBuild(partOf));
}

} // namespace palas
