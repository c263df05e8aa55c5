// SPDX-License-Identifier: EUPL-1.2
#include "services/ElectiveDates.h"

#include "services/Lookup.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace palas {

namespace {

constexpr int daysBetweenZones = 2; ///< one instant has no dates further apart; instants take long to make

/// The first half-day of `ours` that shares time with one of `theirs`.
std::optional<QDate> sharedDay(const std::vector<HalfDay>& ours, const std::vector<HalfDay>& theirs) {
    for (const HalfDay& own : ours) {
        const bool shared = std::any_of(theirs.begin(), theirs.end(), [&](const HalfDay& other) {
            return std::abs(own.date.daysTo(other.date)) <= daysBetweenZones && overlap(own, other);
        });
        if (shared)
            return own.date;
    }
    return {};
}

} // namespace

ElectiveDates::ElectiveDates(Workspace& workspace, OrganisationId structure) {
    const SessionStore& store = workspace.sessions();
    auto halfDays = grouped(store.halfDaysFrom(workspace.asOf()), &HalfDay::session);
    for (Session& session : store.all()) {
        if (!session.cancelled && halfDays.contains(session.id))
            sessions_.push_back({std::move(session), halfDays.take(session.id)});
    }
    QHash<SessionId, size_t> places;
    for (size_t i = 0; i < sessions_.size(); ++i) {
        places.insert(sessions_[i].session.id, i);
        ofElective_[sessions_[i].session.module].push_back(i);
    }
    for (const Enrolment& one : structure.isValid() ? store.enrolmentsOf(structure) : store.allEnrolments()) {
        if (const auto place = places.constFind(one.session); place != places.cend())
            attended_[one.organisation].insert(*place);
    }
}

std::vector<ElectiveClash> ElectiveDates::clashes(OrganisationId structure, ModuleId elective) const {
    std::vector<ElectiveClash> found;
    const std::set<size_t> attended = attended_.value(structure);
    for (const size_t ours : ofElective_.value(elective)) {
        for (const size_t theirs : attended) {
            const Dated& session = sessions_[ours];
            const Dated& other = sessions_[theirs];
            const auto day = ours == theirs ? std::nullopt : sharedDay(session.halfDays, other.halfDays);
            if (day)
                found.push_back({session.session.code, other.session.code, *day});
        }
    }
    return found;
}

} // namespace palas
