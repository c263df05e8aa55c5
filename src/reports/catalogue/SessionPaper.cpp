// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/SessionPaper.h"

#include "reports/catalogue/Cells.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "wording/Labels.h"

namespace palas {

bool PaperScope::names(const Figures& figures, const EnrolmentTotals& totals) const {
    if (session.isValid() && totals.session != session)
        return false;
    const Person* person = figures.person(totals.person);
    return person && isNamed(*person, people);
}

PaperScope paperScope(Workspace& workspace, const ReportOptions& options) {
    PaperScope scope;
    scope.people = options.people;
    if (!options.structure.isEmpty()) {
        const auto found = workspace.organisations().findByCode(options.structure);
        if (found && isBeneficiary(*found))
            scope.structure = found->id;
        else
            scope.problems = {makeError("structure", "report.structure_unknown", {options.structure})};
    }
    if (!options.session.isEmpty() && scope.problems.empty()) {
        const auto found = workspace.sessions().findByCode(options.session);
        if (found)
            scope.session = found->id;
        else
            scope.problems = {makeError("session", "report.session_unknown", {options.session})};
    }
    return scope;
}

std::optional<PaperRows> paperRows(const Figures& figures, const EnrolmentTotals& totals) {
    PaperRows rows{};
    rows.session = figures.session(totals.session);
    rows.person = figures.person(totals.person);
    rows.structure = figures.organisation(totals.organisation);
    rows.module = rows.session ? figures.module(rows.session->module) : nullptr;
    rows.span = figures.span(totals.session);
    if (!rows.session || !rows.person || !rows.structure || !rows.module || !rows.span)
        return {};
    return rows;
}

QString paperPlace(const Session& session) {
    if (session.place.isEmpty() && session.modality == Modality::remote)
        return wording::label(session.modality);
    return cells::orBlank(session.place);
}

} // namespace palas
