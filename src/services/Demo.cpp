// SPDX-License-Identifier: EUPL-1.2
#include "services/Demo.h"

#include "services/DemoCertificates.h"
#include "services/DemoConvocations.h"
#include "services/DemoDiagnostics.h"
#include "services/DemoEquipment.h"
#include "services/DemoEvaluations.h"
#include "services/DemoImmersions.h"
#include "services/DemoLabs.h"
#include "services/DemoMooc.h"
#include "services/DemoPartners.h"
#include "services/DemoPlan.h"
#include "services/DemoWave.h"
#include "services/ProgrammeFacts.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/ProgrammeStore.h"

namespace palas {

namespace {

void markAsDemonstration(Workspace& workspace, const DemoPlan& plan) {
    Programme programme = workspace.programmes().read();
    programme.demonstration = true;
    programme.asOf = plan.asOf;
    programme.period = plan.operation;
    workspace.programmes().write(programme);
}

constexpr const char* choosers[] = {"Direction", "Conseil d’administration", "Équipe réunie"};
constexpr int smallestGroup = 6;

/// The smallest groups are not published: only the demonstration has some.
void writeSmallestGroups(Workspace& workspace) {
    for (Module module : workspace.modules().all()) {
        if (module.kind != ModuleKind::elective)
            continue;
        module.minimumGroup = smallestGroup;
        workspace.modules().update(module);
    }
}

void writeChoices(Workspace& workspace, const DemoPlan& plan) {
    const QDate firstDay(2021, 5, 17);
    int number = 0;
    for (const DemoPlan::Structure& structure : plan.structures) {
        for (const QString& code : structure.electives) {
            ElectiveChoice choice;
            choice.organisation = workspace.organisations().findByCode(structure.code).value().id;
            choice.module = workspace.modules().findByCode(code).value().id;
            choice.chosenOn = firstDay.addDays(number % 25);
            choice.reason = plan.reasons.at(number % plan.reasons.size());
            choice.chooser = QString::fromUtf8(choosers[size_t(number) % std::size(choosers)]);
            workspace.modules().insert(choice);
            ++number;
        }
    }
}

/// The structures of the first wave once more, under the codes of `plan`; only the first are on the map.
void repeatStructures(Workspace& workspace, const DemoPlan& first, const DemoPlan& plan) {
    for (const DemoPlan::Structure& structure : first.structures) {
        Organisation again = workspace.organisations().findByCode(structure.code).value();
        again.id = {};
        again.code = plan.codeOf(again.code);
        again.name += QStringLiteral(" %1").arg(plan.wave + 1);
        again.tile.reset();
        workspace.organisations().insert(again);
    }
}

void writeWave(Workspace& workspace, const DemoPlan& plan, int scale) {
    constexpr int groups = 5;
    DemoWave made(workspace, plan);
    // The plan's last session of the first wave is added by the recorded changes.
    made.write(plan.sessions.size() - (plan.wave == 0 ? 1 : 0));
    // The codes of the groups' sessions follow those of every wave.
    DemoImmersions(workspace, plan, made.people())
        .write(scale * int(plan.sessions.size()) + plan.wave * groups, 1 + plan.wave * groups);
    DemoLabs(workspace, plan, made.people()).write();
    writeDemoEquipment(workspace, plan, made.people());
    writeDemoPartners(workspace, plan);
}

} // namespace

void startDemoHistory(Workspace& workspace) {
    workspace.history().setAuthor(QStringLiteral("Coordination (démonstration)"));
    const QDateTime sunday(QDate(2022, 5, 15), QTime(15, 0), Qt::UTC);
    workspace.setClock([sunday] { return sunday; });
}

void writeDemoGenesis(Workspace& workspace, int scale) {
    const DemoPlan first = readDemoPlan();
    writeProgrammeFacts(workspace);
    markAsDemonstration(workspace, first);
    writeSmallestGroups(workspace);
    DemoImmersions::writeThemes(workspace);
    std::vector<DemoPlan> plans;
    for (int wave = 0; wave < scale; ++wave) {
        plans.push_back(planOfWave(first, wave));
        if (wave > 0)
            repeatStructures(workspace, first, plans.back());
        writeChoices(workspace, plans.back());
    }
    for (const DemoPlan& plan : plans)
        writeWave(workspace, plan, scale);
    writeDemoEvaluations(workspace);
    writeDemoDiagnostics(workspace, plans);
    writeDemoCertificates(workspace);
    writeDemoConvocations(workspace);
    writeDemoMooc(workspace);
}

} // namespace palas
