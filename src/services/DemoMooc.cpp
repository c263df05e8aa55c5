// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoMooc.h"

#include "domain/Module.h"
#include "domain/Person.h"
#include "services/DemoEvidence.h"
#include "services/DemoScan.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/MoocStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <QSet>

namespace palas {

namespace {

const QDate toldOn(2022, 5, 13);
const QDate filedOn(2022, 5, 15);
constexpr int shownLines = 20; ///< of the list as it is drawn

/// Of every nine: one has not begun, one has stopped on the way, one is on the way, the others are through.
MoocProgress progressOf(int number, const Enrolment& enrolment, ModuleId module, QDate first) {
    MoocProgress made;
    made.person = enrolment.person;
    made.module = module;
    made.organisation = enrolment.organisation;
    made.toldOn = toldOn;
    switch (number % 9) {
    case 3:
        return made;
    case 5:
        made.startedOn = std::min(first.addDays(2), toldOn);
        made.percent = 15 + number % 40;
        break;
    case 7:
        made.startedOn = toldOn.addDays(-20 + number % 15);
        made.percent = 30 + number % 60;
        break;
    default:
        made.startedOn = std::min(first.addDays(number % 5), toldOn);
        made.completedOn = std::min(made.startedOn.addDays(9 + number % 30), toldOn);
        made.percent = 100;
        break;
    }
    made.minutes = made.percent * 4;
    return made;
}

EvidenceId fileList(Workspace& workspace, const std::vector<MoocProgress>& rows) {
    DemoScanPage page;
    page.paper = false;
    page.title = QStringLiteral("Relevé de la plateforme (démonstration)");
    page.subtitle = QStringLiteral("Progression au 13/05/2022");
    page.columns = QStringList{QStringLiteral("Progression")};
    for (size_t i = 0; i < std::min(rows.size(), size_t(shownLines)); ++i) {
        const Person person = workspace.people().find(rows[i].person).value();
        page.lines.push_back({fullName(person), {QString::number(rows[i].percent)}});
    }
    return fileDemo(workspace, demoScan(page), QStringLiteral("plateforme-2022-05-13.pdf"), filedOn);
}

} // namespace

void writeDemoMooc(Workspace& workspace) {
    std::vector<MoocProgress> rows;
    QSet<PersonId> seen;
    for (const Session& session : workspace.sessions().all()) {
        const Module module = workspace.modules().find(session.module).value();
        const auto halfDays = workspace.sessions().halfDays(session.id);
        if (module.kind != ModuleKind::mooc || session.cancelled || halfDays.empty() ||
            halfDays.back().date >= toldOn)
            continue;
        for (const Enrolment& enrolment : workspace.sessions().enrolments(session.id)) {
            if (seen.contains(enrolment.person))
                continue;
            seen.insert(enrolment.person);
            rows.push_back(progressOf(int(rows.size()), enrolment, module.id, halfDays.front().date));
        }
    }
    if (rows.empty())
        return;
    const EvidenceId list = fileList(workspace, rows);
    for (MoocProgress& row : rows) {
        row.evidence = list;
        workspace.mooc().insert(row);
    }
}

} // namespace palas
