// SPDX-License-Identifier: EUPL-1.2
#include "services/Dossier.h"

#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/NewFile.h"
#include "storage/OriginStore.h"
#include "storage/StorageError.h"
#include "storage/StructureCopy.h"

#include <QRegularExpression>

namespace palas {
namespace {

Origin originOf(Workspace& workspace, OrganisationId structure) {
    const History& history = workspace.history();
    return {structure, QString::fromLatin1(history.head().toHex()), history.count(),
            workspace.database().schemaNumber(), workspace.now()};
}

/// One entry stands for the content: nothing of the programme's own history goes along, not even its author.
void fill(Workspace& workspace, const Organisation& structure, Database& copy) {
    History history(copy);
    history.setClock([&] { return workspace.now(); });
    workspace.database().inReadTransaction([&] {
        history.recordGenesis({QStringLiteral("dossier.create"), {structure.name}}, [&] {
            copyStructure(workspace.database(), structure.id, workspace.asOf(), copy);
            OriginStore(copy).write(originOf(workspace, structure.id));
        });
    });
    compact(copy);
}

} // namespace

void writeDossier(Workspace& workspace, const Organisation& structure, const QString& path) {
    if (dossierOrigin(workspace))
        throw StorageError(QStringLiteral("file.dossier"), {workspace.path()});
    makeNewFile(path, [&](const QString& partPath) {
        const auto copy = Database::create(partPath);
        fill(workspace, structure, *copy);
    });
}

std::optional<Origin> dossierOrigin(Workspace& workspace) {
    return OriginStore(workspace.database()).read();
}

OrganisationId ownStructure(Workspace& workspace) {
    const auto origin = dossierOrigin(workspace);
    return origin ? origin->organisation : OrganisationId();
}

QString dossierFileName(const Organisation& structure) {
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    QString name =
        structure.code == structure.name ? structure.code : QString(structure.code + u' ' + structure.name);
    return name.replace(refused, QStringLiteral("-")) + QStringLiteral(".palas");
}

} // namespace palas
