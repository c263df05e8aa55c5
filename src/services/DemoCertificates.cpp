// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoCertificates.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"

namespace palas {

namespace {

const QDate earlyDay(2021, 12, 15);   ///< of the one that was replaced
const QDate campaignDay(2022, 3, 31); ///< of the others
constexpr size_t replacedPlace = 3;
constexpr size_t outdatedPlace = 11;
constexpr qint64 halfDayMinutes = 210;

/// Proven on the day of the campaign in the sessions that were over before the year, in their order.
std::vector<const EnrolmentTotals*> certifiedOn(const Figures& figures) {
    return figures.enrolments([&](const EnrolmentTotals& totals) {
        const SessionSpan* span = figures.span(totals.session);
        return totals.proven.value > 0 && span && span->last < earlyDay;
    });
}

} // namespace

void writeDemoCertificates(Workspace& workspace) {
    const Figures figures(workspace, {campaignDay, {}, {}});
    const std::vector<const EnrolmentTotals*> found = certifiedOn(figures);
    int number = 0;
    const auto give = [&](const EnrolmentTotals& totals, Minutes minutes, QDate day) {
        workspace.certificates().insert({{}, ++number, totals.enrolment, minutes, day, {}});
    };
    if (found.size() > replacedPlace && found[replacedPlace]->proven.value > halfDayMinutes)
        give(*found[replacedPlace], found[replacedPlace]->proven - Minutes{halfDayMinutes}, earlyDay);
    for (size_t place = 0; place < found.size(); ++place) {
        const bool outdated = place == outdatedPlace && found[place]->proven.value > halfDayMinutes;
        give(*found[place], found[place]->proven - Minutes{outdated ? halfDayMinutes : 0}, campaignDay);
    }
}

} // namespace palas
