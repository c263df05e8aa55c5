// SPDX-License-Identifier: EUPL-1.2
#include "services/EnrolmentCredit.h"

#include "services/ImmersionGroup.h"
#include "services/Workspace.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

namespace palas {

QDate creditDay(const std::vector<HalfDay>& halfDays, QDate enrolledOn) {
    return halfDays.empty() ? enrolledOn : halfDays.front().date;
}

Problems creditAgain(Workspace& workspace, const std::vector<Enrolment>& enrolments) {
    int moved = 0;
    for (Enrolment enrolment : enrolments) {
        const auto affiliations = workspace.people().affiliations(enrolment.person);
        const QDate day = creditDay(workspace.sessions().halfDays(enrolment.session), enrolment.enrolledOn);
        const Affiliation* affiliation = affiliationOn(affiliations, day);
        if (!affiliation || affiliation->organisation == enrolment.organisation)
            continue;
        enrolment.organisation = affiliation->organisation;
        workspace.sessions().update(enrolment);
        listStructures(workspace, enrolment.session);
        ++moved;
    }
    if (moved == 0)
        return {};
    return {makeWarning("organisation", "affiliation.enrolments_moved", {QString::number(moved)})};
}

} // namespace palas
