// SPDX-License-Identifier: EUPL-1.2
#include "services/Template.h"

#include "services/Demo.h"
#include "services/ProgrammeFacts.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/ProgrammeStore.h"

#include <stdexcept>

namespace palas {

namespace {

// Each template draws its keys from its own block; files made by people draw theirs at random.
constexpr qint64 factsBlock = 1;
constexpr qint64 demoBlock = 2;

ChangeLabel genesisLabel(const QString& name) {
    return {QStringLiteral("template.") + name, {}};
}

void applyFacts(Workspace& workspace, const QString& name) {
    workspace.database().useFixedIds(factsBlock);
    workspace.history().recordGenesis(genesisLabel(name), [&] {
        writeProgrammeFacts(workspace);
        writePublishedSessions(workspace);
    });
}

void applyDemo(Workspace& workspace, const QString& name, int scale) {
    workspace.database().useFixedIds(demoBlock);
    startDemoHistory(workspace);
    workspace.history().recordGenesis(genesisLabel(name), [&] { writeDemoGenesis(workspace, scale); });
    recordDemoChanges(workspace);
}

void applyEmpty(Workspace& workspace, const QString& name) {
    workspace.history().recordGenesis(genesisLabel(name), [&] { workspace.programmes().write({}); });
}

} // namespace

QStringList templateNames() {
    return {QStringLiteral("design-palas"), QStringLiteral("demo"), QStringLiteral("empty")};
}

void applyTemplate(Workspace& workspace, const QString& name, int scale) {
    if (name == QLatin1String("design-palas"))
        applyFacts(workspace, name);
    else if (name == QLatin1String("demo"))
        applyDemo(workspace, name, scale);
    else if (name == QLatin1String("empty"))
        applyEmpty(workspace, name);
    else
        throw std::invalid_argument("unknown template: " + name.toStdString());
    workspace.database().useFreshIds();
}

} // namespace palas
