// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoConvocations.h"

#include "services/ConvocationService.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"
#include "storage/ModuleStore.h"
#include "storage/SessionStore.h"

#include <QSet>

namespace palas {

namespace {

const QDate firstToCome(2022, 5, 30); ///< its place has changed since
const QDate secondToCome(2022, 6, 7); ///< someone was forgotten
const QDate horizon(2022, 6, 10);     ///< from then on the convocations are still to be issued
const QDate toldAgain(2022, 5, 13);
constexpr size_t toldOfChange = 2; ///< have their second convocation

QSet<ModuleId> trainings(Workspace& workspace) {
    QSet<ModuleId> found;
    for (const Module& module : workspace.modules().all()) {
        if (module.kind == ModuleKind::core || module.kind == ModuleKind::elective)
            found.insert(module.id);
    }
    return found;
}

} // namespace

void writeDemoConvocations(Workspace& workspace) {
    const QSet<ModuleId> modules = trainings(workspace);
    for (const Session& session : workspace.sessions().all()) {
        const auto halfDays = workspace.sessions().halfDays(session.id);
        if (session.cancelled || !modules.contains(session.module) || halfDays.empty())
            continue;
        const QDate first = halfDays.front().date;
        if (first >= horizon)
            continue;
        const QString planned = announcementOf(session, halfDays);
        std::vector<Enrolment> people = workspace.sessions().enrolments(session.id);
        if (first >= secondToCome && !people.empty())
            people.pop_back();
        const bool moved = first >= firstToCome && first < secondToCome;
        Session before = session;
        if (moved)
            before.place = QStringLiteral("Salle de la mairie");
        for (size_t place = 0; place < people.size(); ++place) {
            const Enrolment& one = people[place];
            workspace.convocations().insert({{}, one.id, one.enrolledOn, announcementOf(before, halfDays)});
            if (moved && place < toldOfChange)
                workspace.convocations().insert({{}, one.id, toldAgain, planned});
        }
    }
}

} // namespace palas
