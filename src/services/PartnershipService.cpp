// SPDX-License-Identifier: EUPL-1.2
#include "services/PartnershipService.h"

#include "domain/Text.h"
#include "services/EvidenceFiling.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/PartnershipStore.h"

namespace palas {
namespace {

Partnership cleaned(Partnership partnership) {
    partnership.partner = cleanedLine(partnership.partner);
    partnership.contact = cleanedLine(partnership.contact);
    partnership.purpose = cleanedNote(partnership.purpose);
    partnership.note = cleanedNote(partnership.note);
    return partnership;
}

ChangeLabel labelOf(Workspace& workspace, const char* code, const Partnership& partnership) {
    return {QString::fromLatin1(code),
            {partnership.partner.left(maxLineLength), organisationName(workspace, partnership.organisation)}};
}

Problems check(Workspace& workspace, const Partnership& partnership) {
    Problems problems = validate(partnership);
    append(problems, checkBeneficiary(workspace, "organisation", partnership.organisation,
                                      "partnership.not_beneficiary"));
    const QDate today = workspace.asOf();
    if (partnership.agreementOn.isValid() && partnership.agreementOn > today)
        problems.push_back(
            makeError("agreement_on", "partnership.agreement.after_as_of", {today.toString(Qt::ISODate)}));
    for (const Partnership& other : workspace.partnerships().of(partnership.organisation)) {
        if (other.id == partnership.id || !isSamePartner(other, partnership) ||
            partnershipState(other, today) == PartnershipState::ended)
            continue;
        problems.push_back(makeWarning("partner", "partnership.same_partner", {other.partner}));
        break;
    }
    return problems;
}

} // namespace

Made<PartnershipId> addPartnership(Workspace& workspace, Partnership typed) {
    Partnership partnership = cleaned(std::move(typed));
    partnership.id = {};
    partnership.evidence = {};
    PartnershipId id;
    Outcome outcome = workspace.change(labelOf(workspace, "partnership.add", partnership), [&] {
        Problems problems = check(workspace, partnership);
        if (!hasErrors(problems))
            id = workspace.partnerships().insert(partnership);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updatePartnership(Workspace& workspace, const Partnership& typed) {
    Partnership partnership = cleaned(typed);
    return workspace.change(labelOf(workspace, "partnership.update", partnership), [&]() -> Problems {
        const auto before = workspace.partnerships().find(partnership.id);
        if (!before)
            return {makeError({}, "row.gone")};
        partnership.evidence = before->evidence;
        Problems problems = check(workspace, partnership);
        if (!hasErrors(problems))
            workspace.partnerships().update(partnership);
        return problems;
    });
}

Outcome removePartnership(Workspace& workspace, PartnershipId id) {
    const auto stored = workspace.partnerships().find(id);
    if (!stored)
        return rowGone();
    return workspace.change(labelOf(workspace, "partnership.remove", *stored), [&]() -> Problems {
        if (stored->evidence.isValid())
            return {makeError({}, "partnership.agreement.filed", {stored->partner})};
        workspace.partnerships().remove(id);
        return {};
    });
}

Made<EvidenceId> fileAgreement(Workspace& workspace, PartnershipId id, const QString& fileName,
                               QIODevice& content) {
    auto stored = workspace.partnerships().find(id);
    if (!stored)
        return {rowGone(), {}};
    if (stored->evidence.isValid())
        return refusedFiling({makeError({}, "partnership.agreement.filed", {stored->partner})});
    if (!stored->agreementOn.isValid())
        return refusedFiling(
            {makeError("agreement_on", "partnership.agreement.required", {stored->partner})});
    const ChangeLabel label{"partnership.file", {stored->partner}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& agreement) -> Problems {
        stored->evidence = agreement.id;
        workspace.partnerships().update(*stored);
        return {};
    });
}

Outcome unfileAgreement(Workspace& workspace, PartnershipId id) {
    auto stored = workspace.partnerships().find(id);
    if (!stored)
        return rowGone();
    if (!stored->evidence.isValid())
        return {{makeError({}, "partnership.agreement.not_filed", {stored->partner})}, {}};
    return workspace.change({QStringLiteral("partnership.unfile"), {stored->partner}}, [&]() -> Problems {
        const EvidenceId evidence = stored->evidence;
        stored->evidence = {};
        workspace.partnerships().update(*stored);
        dropUnused(workspace, evidence);
        return {};
    });
}

} // namespace palas
