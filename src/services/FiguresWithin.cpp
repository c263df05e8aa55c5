// SPDX-License-Identifier: EUPL-1.2

// The figures of one structure from those of all: what is not of one structure is shared, what is of this one
// is taken from the rows at hand or read by its index.

#include "domain/Immersion.h"
#include "services/FiguresData.h"
#include "services/Workspace.h"

#include <algorithm>

namespace palas {

namespace {

template <class Row, class Wanted>
std::vector<Row> only(const std::vector<Row>& rows, const Wanted& wanted) {
    std::vector<Row> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), wanted);
    return found;
}

} // namespace

void Figures::Data::readWithin(Workspace& workspace, const Data& all) {
    const OrganisationId own = scope.organisation;
    const auto isOwn = [own](const auto& row) { return row.organisation == own; };
    static_cast<FiguresCommon&>(*this) = all;
    if (all.atOpening.contains(own))
        atOpening.insert(own);
    coaching.grants = only(all.coaching.grants, isOwn);
    coaching.transfers = only(all.coaching.transfers, [own](const CoachingTransfer& transfer) {
        return transfer.from == own || transfer.to == own;
    });
    coaching.entries = only(all.coaching.entries, isOwn);
    calledOff =
        only(all.calledOff, [own](const CalledOff& one) { return one.enrolment.organisation == own; });
    partnerships = only(all.partnerships, isOwn);
    mooc = only(all.mooc, isOwn);
    labs = all.labs;
    labs.keep(isOwn);
    experiments = only(all.experiments,
                       [this](const Experiment& experiment) { return labs.lab(experiment.lab) != nullptr; });
    workspace.database().inReadTransaction([&] {
        sessions = all.sessions;
        keepSessionsOf(workspace);
        readTotals(workspace);
        readCertificates(workspace);
    });
    immersions.fill(only(all.immersions.rows(),
                         [this](const Immersion& group) { return sessions.find(group.session) != nullptr; }));
    for (const Immersion& group : immersions.rows())
        groupOfSession.insert(group.session, group.id);
    ideas = only(all.ideas, [&](const Idea& idea) {
        return isOpenTo(idea, own) && immersions.find(idea.immersion) != nullptr;
    });
}

} // namespace palas
