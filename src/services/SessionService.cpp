// SPDX-License-Identifier: EUPL-1.2
#include "services/SessionService.h"

#include "domain/Organisation.h"
#include "domain/Programme.h"
#include "domain/Text.h"
#include "services/ConvocationService.h"
#include "services/EnrolmentCredit.h"
#include "services/SessionClashes.h"
#include "services/SessionWork.h"
#include "services/SheetPlan.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"
#include "storage/ImmersionStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>

namespace palas {
namespace {

Session cleaned(Session session) {
    for (QString* line :
         {&session.code, &session.place, &session.provider, &session.trainer, &session.toBring})
        *line = cleanedLine(*line);
    session.note = cleanedNote(session.note);
    return session;
}

void writeHalfDays(Workspace& workspace, const std::vector<HalfDay>& stored,
                   const std::vector<HalfDay>& wanted) {
    SessionStore& sessions = workspace.sessions();
    for (const HalfDay& halfDay : stored) {
        if (!findHalfDay(wanted, halfDay.id))
            sessions.remove(halfDay.id);
    }
    for (const HalfDay& halfDay : wanted) {
        const HalfDay* before = halfDay.id.isValid() ? findHalfDay(stored, halfDay.id) : nullptr;
        if (!before)
            sessions.insert(halfDay);
        else if (*before != halfDay)
            sessions.update(halfDay);
    }
}

} // namespace

Problems checkSession(Workspace& workspace, const Session& session, const std::vector<HalfDay>& halfDays) {
    Problems problems = validate(session);
    if (session.module.isValid() && !workspace.modules().find(session.module))
        problems.push_back(makeError("module", "row.gone"));
    if (session.host.isValid() && !workspace.organisations().find(session.host))
        problems.push_back(makeError("host", "row.gone"));
    const auto other = workspace.sessions().findByCode(session.code);
    if (other && other->id != session.id)
        problems.push_back(makeError("code", "session.code.taken", {session.code.left(maxLineLength)}));
    append(problems, validate(halfDays, workspace.programmes().read().period));
    return problems;
}

Problems insertSession(Workspace& workspace, Session& session, std::vector<HalfDay> halfDays) {
    session = cleaned(std::move(session));
    if (session.code.isEmpty())
        session.code = workspace.sessions().nextCode();
    Problems problems = checkSession(workspace, session, halfDays);
    append(problems, checkTrainer(workspace, session, halfDays));
    if (hasErrors(problems))
        return problems;
    session.id = workspace.sessions().insert(session);
    for (HalfDay& halfDay : halfDays) {
        halfDay.session = session.id;
        workspace.sessions().insert(halfDay);
    }
    return problems;
}

Made<SessionId> addSession(Workspace& workspace, Session typed, std::vector<HalfDay> halfDays) {
    Session session = cleaned(std::move(typed));
    session.id = {};
    if (session.code.isEmpty())
        session.code = workspace.sessions().nextCode();
    Outcome outcome = workspace.change({"session.add", {session.code}}, [&] {
        return insertSession(workspace, session, std::move(halfDays));
    });
    return {std::move(outcome), session.id};
}

Problems replaceSession(Workspace& workspace, const Session& typed, std::vector<HalfDay> halfDays) {
    const Session session = cleaned(typed);
    for (HalfDay& halfDay : halfDays)
        halfDay.session = session.id;
    const auto before = workspace.sessions().find(session.id);
    if (!before)
        return {makeError({}, "row.gone")};
    const std::vector<HalfDay> stored = workspace.sessions().halfDays(session.id);
    Problems problems = checkSession(workspace, session, halfDays);
    if (!hasErrors(problems))
        append(problems, checkMove(workspace, {*before, stored}, {session, halfDays}));
    if (hasErrors(problems))
        return problems;
    workspace.sessions().update(session);
    writeHalfDays(workspace, stored, halfDays);
    const std::vector<HalfDay> written = workspace.sessions().halfDays(session.id);
    removeEmptyPages(workspace, session.id);
    if (creditDay(written, {}) != creditDay(stored, {}))
        append(problems, creditAgain(workspace, workspace.sessions().enrolments(session.id)));
    return problems;
}

Outcome updateSession(Workspace& workspace, const Session& session, std::vector<HalfDay> halfDays) {
    return workspace.change({"session.update", {cleanedLine(session.code)}},
                            [&] { return replaceSession(workspace, session, std::move(halfDays)); });
}

Outcome moveSession(Workspace& workspace, SessionId id, int days) {
    const auto session = workspace.sessions().find(id);
    if (!session)
        return rowGone();
    std::vector<HalfDay> halfDays = workspace.sessions().halfDays(id);
    for (HalfDay& halfDay : halfDays)
        halfDay.date = halfDay.date.addDays(days);
    const QString first = halfDays.empty() ? QString() : halfDays.front().date.toString(Qt::ISODate);
    return workspace.change({"session.move", {session->code, first}}, [&] {
        Problems problems = checkUntouched(workspace, *session);
        if (!hasErrors(problems))
            append(problems, replaceSession(workspace, *session, halfDays));
        return problems;
    });
}

Outcome removeSession(Workspace& workspace, SessionId id) {
    const auto stored = workspace.sessions().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"session.remove", {stored->code}}, [&]() -> Problems {
        if (const auto group = workspace.immersions().findBySession(id))
            return {makeError({}, "session.has_immersion", {stored->code, QString::number(group->number)})};
        for (const SignInSheet& sheet : workspace.sheets().ofSession(id)) {
            if (sheet.evidence.isValid())
                return {makeError({}, "session.filed_sheet", {stored->code, sheet.code})};
        }
        if (const auto given = workspace.certificates().ofSession(id); !given.empty())
            return {makeError({}, "session.has_certificate",
                              {stored->code, certificateCode(given.back().number)})};
        const Problems problems = warnOfConvoked(workspace, *stored);
        workspace.sessions().remove(id);
        return problems;
    });
}

} // namespace palas
