// SPDX-License-Identifier: EUPL-1.2
#include "services/FiguresData.h"

#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {

void Figures::Data::Sums::add(const EnrolmentTotals& totals) {
    planned += totals.planned;
    attended += totals.attended;
    proven += totals.proven;
    pastCells += totals.pastCells;
    presentCells += totals.presentCells;
}

void Figures::Data::read(Workspace& workspace) {
    workspace.database().inReadTransaction([&] {
        programme = workspace.programmes().read();
        organisations.fill(workspace.organisations().all());
        modules.fill(workspace.modules().all());
        std::copy_if(modules.rows().begin(), modules.rows().end(), std::back_inserter(matrixModules),
                     [](const Module& module) { return module.kind != ModuleKind::immersion; });
        sessions.fill(workspace.sessions().all());
        readPeople(workspace);
        for (const ElectiveChoice& choice : workspace.modules().choices())
            choices.insert({choice.organisation, choice.module});
        for (const SessionSpan& span : workspace.totals().sessions())
            spans.insert(span.session, span);
        readTotals(workspace);
        coaching = readCoaching(workspace, scope.asOf);
        equipment = std::make_shared<const EquipmentBook>(workspace, scope.asOf);
        diagnostics = std::make_shared<const DiagnosticBook>(workspace, scope.asOf);
        keepScope(workspace);
        readImmersions(workspace);
        readLabs(workspace);
        readPartnerships(workspace);
        readEvaluations(workspace);
        readCertificates(workspace);
        readConvocations(workspace);
        readMooc(workspace);
    });
}

void Figures::Data::readPeople(Workspace& workspace) {
    people.fill(workspace.people().all());
    for (Affiliation& affiliation : workspace.people().allAffiliations())
        affiliations[affiliation.person].push_back(std::move(affiliation));
    for (size_t place = 0; place < people.rows().size(); ++place) {
        const auto links = affiliations.constFind(people.rows()[place].id);
        const Affiliation* link = links == affiliations.cend() ? nullptr : affiliationOn(*links, scope.asOf);
        if (link)
            members[link->organisation].push_back(place);
    }
}

void Figures::Data::readTotals(Workspace& workspace) {
    const TotalsScope wanted{scope.asOf, scope.organisation, scope.period};
    totals = workspace.totals().enrolments(wanted);
    sheets = workspace.totals().sheets(wanted);
    uncovered = workspace.totals().uncovered(wanted);
}

void Figures::Data::keepScope(Workspace& workspace) {
    if (scope.organisation.isValid())
        keepSessionsOf(workspace);
    if (scope.period == Period{})
        return;
    QSet<SessionId> inside;
    for (const HalfDay& halfDay : workspace.sessions().allHalfDays()) {
        if (scope.period.contains(halfDay.date))
            inside.insert(halfDay.session);
    }
    keepSessions(inside);
}

void Figures::Data::keepSessionsOf(Workspace& workspace) {
    QSet<SessionId> own;
    for (const Enrolment& enrolment : workspace.sessions().enrolmentsOf(scope.organisation))
        own.insert(enrolment.session);
    keepSessions(own);
}

void Figures::Data::keepSessions(const QSet<SessionId>& kept) {
    std::vector<Session> remaining;
    std::copy_if(sessions.rows().begin(), sessions.rows().end(), std::back_inserter(remaining),
                 [&](const Session& session) { return kept.contains(session.id); });
    sessions.fill(std::move(remaining));
}

void Figures::Data::fold() {
    for (const EnrolmentTotals& one : totals) {
        whole.add(one);
        byStructure[one.organisation].add(one);
        SessionSums& session = bySession[one.session];
        session.present += one.presentCells;
        session.proven += one.provenCells;
        attendedBy[one.person] += one.attended;
        const Session* found = sessions.find(one.session);
        if (!found)
            continue;
        ModuleSums& module = byModule[{one.organisation, found->module}];
        module.sums.add(one);
        module.people.insert(one.person);
        if (one.presentCells > 0) {
            module.trained.insert(one.person);
            const SessionSpan span = spans.value(one.session);
            module.over = module.over || (span.last.isValid() && span.last < scope.asOf);
        }
    }
}

} // namespace palas
