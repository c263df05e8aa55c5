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

PaperPages::PaperPages(const Figures& figures, Document& document, Table data)
    : figures_(figures)
    , document_(document)
    , data_(std::move(data)) {}

void PaperPages::add(const EnrolmentTotals& totals) {
    const EnrolmentRows rows = enrolmentRows(figures_, totals);
    if (!rows.isComplete())
        return;
    if (!document_.blocks.empty())
        document_.blocks.emplace_back(block::PageBreak{});
    document_.blocks.emplace_back(block::Heading{document_.title, 0});
    data_.rows.push_back(write(totals, rows));
}

ReportResult makePapers(Workspace& workspace, const ReportOptions& options, const PaperKind& kind) {
    const PaperScope scope = paperScope(workspace, options);
    if (!scope.problems.empty())
        return {scope.problems, {}};
    const Figures figures(workspace, {reportDay(workspace, options), scope.structure, {}});
    ReportResult result;
    result.document = makeDocument(workspace, options, QLatin1String(kind.code), kind.title());
    result.document->papers = true;
    const auto pages = kind.pages(workspace, figures, scope, *result.document);
    const auto wanted = [&](const EnrolmentTotals& totals) {
        return pages->isIssued(totals) && scope.names(figures, totals);
    };
    for (const EnrolmentTotals* totals : figures.enrolments(wanted))
        pages->add(*totals);
    if (result.document->blocks.empty())
        return refused(QLatin1String(kind.none));
    result.document->data.push_back(pages->takeData());
    return result;
}

ReportDefinition paperReport(const PaperKind& kind, decltype(ReportDefinition::make) make) {
    return {{QLatin1String(kind.code),
             {QStringLiteral("session"), QStringLiteral("structure"), QStringLiteral("person"),
              QStringLiteral("issue")},
             {}},
            kind.title,
            kind.description,
            make};
}

QString paperPlace(const Session& session) {
    if (session.place.isEmpty() && session.modality == Modality::remote)
        return wording::label(session.modality);
    return cells::orBlank(session.place);
}

} // namespace palas
