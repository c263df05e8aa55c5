// SPDX-License-Identifier: EUPL-1.2
#include "services/SignInSheetService.h"

#include "services/EvidenceFiling.h"
#include "services/SheetPlan.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>

namespace palas {
namespace {

Problems checkRemote(const Session& session, const SessionRows& rows) {
    Problems problems;
    if (session.cancelled)
        problems.push_back(makeError({}, "session.cancelled", {session.code}));
    if (session.modality != Modality::remote)
        problems.push_back(makeError({}, "evidence.remote_only", {session.code}));
    if (rows.halfDays.empty())
        problems.push_back(makeError({}, "session.half_days.required"));
    if (rows.people.empty())
        problems.push_back(makeError({}, "session.nobody_enrolled", {session.code}));
    return problems;
}

} // namespace

Outcome prepareSheets(Workspace& workspace, SessionId id) {
    const auto session = workspace.sessions().find(id);
    if (!session)
        return rowGone();
    const SessionRows rows = readRows(workspace, *session);
    const std::vector<SignInSheet> pages = planSheets(*session, rows, workspace.asOf());
    const ChangeLabel label{"sheet.prepare", {QString::number(pages.size()), session->code}};
    return workspace.change(label, [&] {
        Problems problems = printable(*session, rows.halfDays);
        if (!hasErrors(problems) && pages.empty())
            problems.push_back(makeError({}, "sheet.nothing_to_prepare", {session->code}));
        if (hasErrors(problems))
            return problems;
        for (const SignInSheet& page : pages)
            workspace.sheets().insert(page);
        return problems;
    });
}

Made<EvidenceId> fileSheet(Workspace& workspace, SignInSheetId id, const QString& fileName,
                           QIODevice& content) {
    auto sheet = workspace.sheets().find(id);
    if (!sheet)
        return {rowGone(), {}};
    if (sheet->evidence.isValid())
        return refusedFiling({makeError({}, "sheet.already_filed", {sheet->code})});
    const ChangeLabel label{"sheet.file", {sheet->code}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& scan) -> Problems {
        sheet->evidence = scan.id;
        workspace.sheets().update(*sheet);
        return {};
    });
}

Outcome unfileSheet(Workspace& workspace, SignInSheetId id) {
    const auto sheet = workspace.sheets().find(id);
    if (!sheet)
        return rowGone();
    if (!sheet->evidence.isValid())
        return {{makeError({}, "sheet.not_filed", {sheet->code})}, {}};
    return workspace.change({"sheet.unfile", {sheet->code}}, [&]() -> Problems {
        for (SignInSheet page : workspace.sheets().withEvidence(sheet->evidence)) {
            // Pages of remote evidence were made by filing it: without it they stand for nothing.
            if (page.kind == SheetKind::remote && page.session == sheet->session) {
                workspace.sheets().remove(page.id);
            } else if (page.id == sheet->id) {
                page.evidence = {};
                workspace.sheets().update(page);
            }
        }
        dropUnused(workspace, sheet->evidence);
        return {};
    });
}

Outcome setTrainerSignature(Workspace& workspace, SignInSheetId id, Signature signature) {
    auto sheet = workspace.sheets().find(id);
    if (!sheet)
        return rowGone();
    return workspace.change({"sheet.trainer_signature", {sheet->code}}, [&]() -> Problems {
        sheet->trainerSignature = signature;
        workspace.sheets().update(*sheet);
        return {};
    });
}

Made<EvidenceId> fileRemoteEvidence(Workspace& workspace, SessionId id, const QString& fileName,
                                    QIODevice& content) {
    const auto session = workspace.sessions().find(id);
    if (!session)
        return {rowGone(), {}};
    const SessionRows rows = readRows(workspace, *session);
    if (Problems problems = checkRemote(*session, rows); hasErrors(problems))
        return refusedFiling(std::move(problems));
    const ChangeLabel label{"evidence.remote", {session->code}};
    return fileEvidence(workspace, label, fileName, content, [&](const Evidence& evidence) -> Problems {
        for (SignInSheet page :
             layOutSheets(*session, rows.people, rows.halfDays, workspace.asOf(), rows.nextNumber)) {
            page.kind = SheetKind::remote;
            page.evidence = evidence.id;
            workspace.sheets().insert(page);
        }
        return {};
    });
}

} // namespace palas
