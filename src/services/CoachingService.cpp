// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingService.h"

#include "domain/Programme.h"
#include "domain/Text.h"
#include "services/CoachingWallets.h"
#include "services/CoachingWork.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/ProgrammeStore.h"

#include <algorithm>

namespace palas {
namespace {

QString minutesText(Minutes minutes) {
    return QString::number(minutes.value);
}

Period operationOf(Workspace& workspace) {
    return workspace.programmes().read().period;
}

/// Whether this structure can have hours.
Problems checkStructure(Workspace& workspace, const QString& field, OrganisationId id) {
    return checkBeneficiary(workspace, field, id, "coaching.not_beneficiary");
}

/// Hours are given on a day that has come: what is left of them never depends on days to come.
Problems checkDay(Workspace& workspace, const QString& field, QDate day) {
    if (!day.isValid() || day <= workspace.asOf())
        return {};
    return {makeError(field, "coaching.after_as_of", {workspace.asOf().toString(Qt::ISODate)})};
}

Problems check(Workspace& workspace, const CoachingGrant& grant) {
    Problems problems = validate(grant, operationOf(workspace));
    append(problems, checkDay(workspace, "granted_on", grant.grantedOn));
    append(problems, checkStructure(workspace, "organisation", grant.organisation));
    return problems;
}

/// `before`: the transfer as it stands, which gives its minutes back first.
Problems check(Workspace& workspace, const CoachingTransfer& transfer,
               const std::optional<CoachingTransfer>& before) {
    Problems problems = validate(transfer, operationOf(workspace));
    append(problems, checkDay(workspace, "transferred_on", transfer.transferredOn));
    append(problems, checkStructure(workspace, "from", transfer.from));
    append(problems, checkStructure(workspace, "to", transfer.to));
    if (hasErrors(problems))
        return problems;
    Minutes left = coachingWallet(workspace, transfer.from).left();
    if (before && before->from == transfer.from)
        left += before->minutes;
    if (before && before->to == transfer.from)
        left = left - before->minutes;
    if (transfer.minutes > left)
        problems.push_back(makeError("minutes", "coaching.transfer.too_much",
                                     {organisationName(workspace, transfer.from), minutesText(left)}));
    return problems;
}

ChangeLabel transferLabel(Workspace& workspace, const QString& code, const CoachingTransfer& transfer) {
    return {code,
            {organisationName(workspace, transfer.from), organisationName(workspace, transfer.to),
             minutesText(transfer.minutes)}};
}

ChangeLabel grantLabel(Workspace& workspace, const QString& code, const CoachingGrant& grant) {
    return {code, {organisationName(workspace, grant.organisation), minutesText(grant.minutes)}};
}

} // namespace

Problems checkCovered(Workspace& workspace, const QString& field, OrganisationId structure) {
    const CoachingWallet wallet = coachingWallet(workspace, structure);
    const QString name = organisationName(workspace, structure);
    if (wallet.granted.value < 0)
        return {makeError(field, "coaching.given_away", {name, minutesText({-wallet.granted.value})})};
    if (wallet.isOverrun())
        return {makeWarning(field, "coaching.overrun", {name, minutesText({-wallet.free().value})})};
    return {};
}

CoachingWallet coachingWallet(Workspace& workspace, OrganisationId structure) {
    return coachingWallets(readCoaching(workspace, workspace.asOf())).value(structure);
}

Outcome grantCoaching(Workspace& workspace, const std::vector<OrganisationId>& structures,
                      CoachingGrant grant) {
    grant.id = {};
    grant.note = cleanedNote(grant.note);
    const QString first = structures.empty() ? QString() : organisationName(workspace, structures.front());
    const ChangeLabel label{"coaching.grant",
                            {QString::number(structures.size()), first, minutesText(grant.minutes)}};
    return workspace.change(label, [&]() -> Problems {
        if (structures.empty())
            return {makeError("organisation", "coaching.organisation.required")};
        Problems problems;
        for (const OrganisationId structure : structures) {
            grant.organisation = structure;
            Problems here = check(workspace, grant);
            // The hours and the day are the same for all: what is wrong with them is said once.
            std::erase_if(here, [&](const Problem& problem) {
                return std::find(problems.begin(), problems.end(), problem) != problems.end();
            });
            append(problems, std::move(here));
        }
        if (hasErrors(problems))
            return problems;
        for (const OrganisationId structure : structures) {
            grant.organisation = structure;
            workspace.coaching().insert(grant);
        }
        return problems;
    });
}

Outcome updateCoachingGrant(Workspace& workspace, const CoachingGrant& typed) {
    CoachingGrant grant = typed;
    grant.note = cleanedNote(grant.note);
    return workspace.change(grantLabel(workspace, "coaching.grant_update", grant), [&]() -> Problems {
        const auto before = workspace.coaching().find(grant.id);
        if (!before)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, grant);
        if (hasErrors(problems))
            return problems;
        workspace.coaching().update(grant);
        append(problems, checkCovered(workspace, "minutes", grant.organisation));
        if (before->organisation != grant.organisation)
            append(problems, checkCovered(workspace, "organisation", before->organisation));
        return problems;
    });
}

Outcome removeCoachingGrant(Workspace& workspace, CoachingGrantId id) {
    const auto stored = workspace.coaching().find(id);
    if (!stored)
        return rowGone();
    return workspace.change(grantLabel(workspace, "coaching.grant_remove", *stored), [&] {
        workspace.coaching().remove(id);
        return checkCovered(workspace, {}, stored->organisation);
    });
}

Made<CoachingTransferId> transferCoaching(Workspace& workspace, CoachingTransfer transfer) {
    transfer.id = {};
    transfer.reason = cleanedNote(transfer.reason);
    CoachingTransferId id;
    Outcome outcome = workspace.change(transferLabel(workspace, "coaching.transfer", transfer), [&] {
        Problems problems = check(workspace, transfer, std::nullopt);
        if (hasErrors(problems))
            return problems;
        id = workspace.coaching().insert(transfer);
        append(problems, checkCovered(workspace, "minutes", transfer.from));
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateCoachingTransfer(Workspace& workspace, const CoachingTransfer& typed) {
    CoachingTransfer transfer = typed;
    transfer.reason = cleanedNote(transfer.reason);
    const ChangeLabel label = transferLabel(workspace, "coaching.transfer_update", transfer);
    return workspace.change(label, [&]() -> Problems {
        const auto before = workspace.coaching().find(transfer.id);
        if (!before)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, transfer, before);
        if (hasErrors(problems))
            return problems;
        workspace.coaching().update(transfer);
        append(problems, checkCovered(workspace, "minutes", transfer.from));
        append(problems, checkCovered(workspace, "minutes", before->to));
        return problems;
    });
}

Outcome removeCoachingTransfer(Workspace& workspace, CoachingTransferId id) {
    const auto stored = workspace.coaching().find(id);
    if (!stored)
        return rowGone();
    return workspace.change(transferLabel(workspace, "coaching.transfer_remove", *stored), [&] {
        workspace.coaching().remove(id);
        return checkCovered(workspace, {}, stored->to);
    });
}

} // namespace palas
