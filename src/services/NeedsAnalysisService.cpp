// SPDX-License-Identifier: EUPL-1.2
#include "services/NeedsAnalysisService.h"

#include "domain/Organisation.h"
#include "domain/Text.h"
#include "services/EvidenceFiling.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/NeedsAnalysisStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>

namespace palas {

namespace {

NeedsAnalysis cleaned(NeedsAnalysis analysis) {
    analysis.note = cleanedNote(analysis.note);
    for (NeedsPriority& priority : analysis.priorities)
        priority.label = cleanedLine(priority.label);
    std::erase_if(analysis.priorities,
                  [](const NeedsPriority& priority) { return priority.label.isEmpty(); });
    return analysis;
}

QStringList nameOf(Workspace& workspace, const NeedsAnalysis& analysis) {
    return {organisationName(workspace, analysis.organisation), QString::number(analysis.year)};
}

EvidenceId& slotOf(NeedsAnalysis& analysis, NeedsDocument which) {
    return which == NeedsDocument::analysis ? analysis.evidence : analysis.previousEvidence;
}

Problems check(Workspace& workspace, const NeedsAnalysis& analysis) {
    Problems problems = validate(analysis);
    const auto structure = workspace.organisations().find(analysis.organisation);
    if (structure && !isBeneficiary(*structure))
        problems.push_back(makeError("organisation", "needs.not_beneficiary", {structure->name}));
    for (const NeedsAnalysis& other : workspace.needsAnalyses().of(analysis.organisation)) {
        if (other.id != analysis.id && other.year == analysis.year)
            problems.push_back(makeError("year", "needs.year.taken", nameOf(workspace, analysis)));
    }
    const QDate today = workspace.asOf();
    const std::pair<const char*, QDate> dates[] = {{"started_on", analysis.startedOn},
                                                   {"presented_on", analysis.presentedOn},
                                                   {"deliberated_on", analysis.deliberatedOn}};
    for (const auto& [field, date] : dates) {
        if (date > today)
            problems.push_back(makeError(field, "needs.after_as_of", {today.toString(Qt::ISODate)}));
    }
    return problems;
}

} // namespace

Made<NeedsAnalysisId> addNeedsAnalysis(Workspace& workspace, NeedsAnalysis typed) {
    NeedsAnalysis analysis = cleaned(std::move(typed));
    analysis.id = {};
    analysis.evidence = {};
    analysis.previousEvidence = {};
    NeedsAnalysisId id;
    Outcome outcome = workspace.change({"needs_analysis.add", nameOf(workspace, analysis)}, [&] {
        Problems problems = check(workspace, analysis);
        if (!hasErrors(problems))
            id = workspace.needsAnalyses().insert(analysis);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateNeedsAnalysis(Workspace& workspace, const NeedsAnalysis& typed) {
    const auto stored = workspace.needsAnalyses().find(typed.id);
    if (!stored)
        return rowGone();
    NeedsAnalysis analysis = cleaned(typed);
    analysis.evidence = stored->evidence;
    analysis.previousEvidence = stored->previousEvidence;
    return workspace.change({"needs_analysis.update", nameOf(workspace, analysis)}, [&] {
        Problems problems = check(workspace, analysis);
        if (!hasErrors(problems))
            workspace.needsAnalyses().update(analysis);
        return problems;
    });
}

Outcome removeNeedsAnalysis(Workspace& workspace, NeedsAnalysisId id) {
    const auto stored = workspace.needsAnalyses().find(id);
    if (!stored)
        return rowGone();
    const QStringList which = nameOf(workspace, *stored);
    return workspace.change({"needs_analysis.remove", which}, [&]() -> Problems {
        if (stored->evidence.isValid() || stored->previousEvidence.isValid())
            return {makeError({}, "needs.filed", which)};
        workspace.needsAnalyses().remove(id);
        return {};
    });
}

Made<EvidenceId> fileNeedsDocument(Workspace& workspace, NeedsAnalysisId id, NeedsDocument which,
                                   const QString& fileName, QIODevice& content) {
    auto stored = workspace.needsAnalyses().find(id);
    if (!stored)
        return {rowGone(), {}};
    const QStringList name = nameOf(workspace, *stored);
    if (slotOf(*stored, which).isValid())
        return refusedFiling({makeError({}, "needs.filed", name)});
    const ChangeLabel label{"needs_analysis.file", name};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& evidence) -> Problems {
        slotOf(*stored, which) = evidence.id;
        workspace.needsAnalyses().update(*stored);
        return {};
    });
}

Outcome unfileNeedsDocument(Workspace& workspace, NeedsAnalysisId id, NeedsDocument which) {
    auto stored = workspace.needsAnalyses().find(id);
    if (!stored)
        return rowGone();
    const EvidenceId evidence = slotOf(*stored, which);
    const QStringList name = nameOf(workspace, *stored);
    if (!evidence.isValid())
        return {{makeError({}, "needs.not_filed", name)}, {}};
    return workspace.change({"needs_analysis.unfile", name}, [&]() -> Problems {
        slotOf(*stored, which) = {};
        workspace.needsAnalyses().update(*stored);
        dropUnused(workspace, evidence);
        return {};
    });
}

} // namespace palas
