// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionService.h"

#include "domain/Module.h"
#include "domain/Organisation.h"
#include "domain/SignInSheet.h"
#include "domain/Text.h"
#include "services/ImmersionGroup.h"
#include "services/ImmersionWork.h"
#include "services/OrganisationChecks.h"
#include "services/SessionWork.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <QSet>

namespace palas {
namespace {

Immersion cleaned(Immersion immersion) {
    immersion.note = cleanedNote(immersion.note);
    for (ImmersionStructure& structure : immersion.structures)
        structure.shown = cleanedNote(structure.shown);
    std::sort(immersion.structures.begin(), immersion.structures.end(),
              [](const ImmersionStructure& a, const ImmersionStructure& b) {
                  return a.organisation < b.organisation;
              });
    return immersion;
}

Problems checkHost(Workspace& workspace, const Immersion& immersion) {
    if (!immersion.host.isValid())
        return {};
    const auto host = workspace.organisations().find(immersion.host);
    if (!host)
        return {makeError("host", "row.gone")};
    if (host->kind != OrganisationKind::host)
        return {makeError("host", "immersion.host.kind", {host->name})};
    return {};
}

Problems checkStructures(Workspace& workspace, const Immersion& immersion) {
    Problems problems;
    QSet<OrganisationId> seen;
    for (const ImmersionStructure& structure : immersion.structures) {
        const auto found = workspace.organisations().find(structure.organisation);
        if (!found) {
            problems.push_back(makeError("structures", "row.gone"));
        } else if (!isBeneficiary(*found)) {
            problems.push_back(makeError("structures", "immersion.structure.not_beneficiary", {found->name}));
        } else if (seen.contains(found->id)) {
            problems.push_back(makeError("structures", "immersion.structure.twice", {found->name}));
        } else if (const auto other = workspace.immersions().groupOf(found->id, immersion.id)) {
            problems.push_back(makeWarning("structures", "immersion.structure.two_groups",
                                           {found->name, QString::number(other->number)}));
        }
        seen.insert(structure.organisation);
    }
    return problems;
}

Problems checkNumber(Workspace& workspace, const Immersion& immersion) {
    const auto other = workspace.immersions().findByNumber(immersion.number);
    if (!other || other->id == immersion.id)
        return {};
    return {makeError("number", "immersion.number.taken", {QString::number(immersion.number)})};
}

/// Structures whose people are in the group and that the form no longer lists.
Problems checkPeopleListed(Workspace& workspace, const Immersion& immersion) {
    Problems problems;
    QSet<OrganisationId> missing;
    for (const Enrolment& enrolment : workspace.sessions().enrolments(immersion.session)) {
        const bool listed = std::any_of(
            immersion.structures.begin(), immersion.structures.end(),
            [&](const ImmersionStructure& s) { return s.organisation == enrolment.organisation; });
        if (listed || missing.contains(enrolment.organisation))
            continue;
        missing.insert(enrolment.organisation);
        problems.push_back(makeError("structures", "immersion.structure.has_people",
                                     {organisationName(workspace, enrolment.organisation)}));
    }
    return problems;
}

/// The group as it is planned, without its session.
Immersion groupOf(Workspace& workspace, const GroupPlan& plan) {
    Immersion immersion;
    immersion.host = plan.host;
    immersion.number = workspace.immersions().nextNumber();
    immersion.reportDue = plan.reportDue;
    for (const OrganisationId structure : plan.structures)
        immersion.structures.push_back({structure, {}});
    return cleaned(std::move(immersion));
}

/// The session, the group, then its people, whose structures join it.
Problems writeGroup(Workspace& workspace, const GroupPlan& plan, Immersion& immersion) {
    Session session;
    session.place = plan.place;
    Problems problems = insertGroup(workspace, immersion, session, plan.halfDays);
    if (hasErrors(problems))
        return problems;
    if (plan.people.empty())
        problems.push_back(makeWarning("people", "immersion.empty"));
    append(problems, insertEnrolments(workspace, session, plan.people));
    return problems;
}

void addOpening(Workspace& workspace, const GroupPlan& plan, const Immersion& immersion) {
    const std::vector<HalfDay> halfDays = workspace.sessions().halfDays(immersion.session);
    if (!plan.opening || halfDays.empty())
        return;
    Visit opening;
    opening.immersion = immersion.id;
    opening.halfDay = halfDays.front().id;
    opening.kind = VisitKind::opening;
    opening.place = cleanedLine(plan.openingPlace);
    workspace.immersions().insert(opening);
}

} // namespace

ModuleId immersionModule(Workspace& workspace) {
    for (const Module& module : workspace.modules().all()) {
        if (module.kind == ModuleKind::immersion)
            return module.id;
    }
    return {};
}

Problems checkGroup(Workspace& workspace, const Immersion& immersion) {
    Problems problems = validate(immersion);
    append(problems, checkHost(workspace, immersion));
    append(problems, checkNumber(workspace, immersion));
    append(problems, checkStructures(workspace, immersion));
    return problems;
}

Problems checkGroupChange(Workspace& workspace, const Immersion& immersion) {
    Problems problems = checkGroup(workspace, immersion);
    append(problems, checkPeopleListed(workspace, immersion));
    return problems;
}

Problems insertGroup(Workspace& workspace, Immersion& immersion, Session& session,
                     const std::vector<HalfDay>& halfDays) {
    Problems problems;
    if (!session.id.isValid()) {
        session.module = immersionModule(workspace);
        session.host = immersion.host;
        if (session.place.isEmpty())
            session.place = organisationName(workspace, immersion.host);
        problems = insertSession(workspace, session, halfDays);
    }
    if (hasErrors(problems))
        return problems;
    immersion.session = session.id;
    immersion.id = workspace.immersions().insert(immersion);
    listStructures(workspace, session.id);
    return problems;
}

Made<ImmersionId> formGroup(Workspace& workspace, const GroupPlan& plan) {
    Immersion immersion = groupOf(workspace, plan);
    const QString host = organisationName(workspace, immersion.host);
    ImmersionId id;
    Outcome outcome = workspace.change({"immersion.form", {QString::number(immersion.number), host}}, [&] {
        Problems problems = checkGroup(workspace, immersion);
        if (!immersionModule(workspace).isValid())
            problems.push_back(makeError({}, "immersion.no_module"));
        if (plan.halfDays.empty())
            problems.push_back(makeError("half_days", "immersion.half_days.required"));
        if (!hasErrors(problems))
            append(problems, writeGroup(workspace, plan, immersion));
        if (hasErrors(problems))
            return problems;
        addOpening(workspace, plan, immersion);
        id = immersion.id;
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateGroup(Workspace& workspace, const Immersion& typed) {
    const auto stored = workspace.immersions().find(typed.id);
    if (!stored)
        return rowGone();
    Immersion immersion = cleaned(typed);
    immersion.session = stored->session;
    immersion.host = stored->host;
    immersion.report = stored->report;
    const ChangeLabel label{"immersion.update",
                            {QString::number(immersion.number), organisationName(workspace, immersion.host)}};
    return workspace.change(label, [&] {
        Problems problems = checkGroupChange(workspace, immersion);
        if (!hasErrors(problems))
            workspace.immersions().update(immersion);
        return problems;
    });
}

Outcome removeGroup(Workspace& workspace, ImmersionId id) {
    const auto stored = workspace.immersions().find(id);
    if (!stored)
        return rowGone();
    const QStringList which{QString::number(stored->number), organisationName(workspace, stored->host)};
    return workspace.change({"immersion.remove", which}, [&]() -> Problems {
        if (const int count = workspace.immersions().references(id); count > 0)
            return {makeError({}, "immersion.in_use", which + QStringList{QString::number(count)})};
        const QString code = workspace.sessions().find(stored->session).value_or(Session{}).code;
        for (const SignInSheet& sheet : workspace.sheets().ofSession(stored->session)) {
            if (sheet.evidence.isValid())
                return {makeError({}, "session.filed_sheet", {code, sheet.code})};
        }
        workspace.immersions().remove(id);
        workspace.sessions().remove(stored->session);
        return {};
    });
}

} // namespace palas
