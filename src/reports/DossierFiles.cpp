// SPDX-License-Identifier: EUPL-1.2
#include "reports/DossierFiles.h"

#include "reports/Catalogue.h"
#include "reports/Renderer.h"
#include "services/Dossier.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace palas {
namespace {

QString sheetBeside(const QString& path) {
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(".pdf"));
}

void requireNew(const QString& path) {
    for (const QString& wanted : {path, sheetBeside(path)})
        if (QFileInfo::exists(wanted))
            throw StorageError(QStringLiteral("file.exists"), {wanted});
}

void writeSheet(Workspace& programme, const QString& path, const QString& structure,
                const QString& language) {
    const auto copy = Workspace::open(path, Database::Access::read);
    copy->setClock([&] { return programme.now(); });
    ReportOptions options;
    options.structure = structure;
    options.language = language;
    const ReportResult result = makeReport(*copy, QStringLiteral("structure"), options);
    if (!result.document)
        throw StorageError(QStringLiteral("storage.failed"), {path}, QStringLiteral("no structure sheet"));
    renderTo(*result.document, sheetBeside(path));
}

} // namespace

void makeDossier(Workspace& workspace, const Organisation& structure, const QString& path,
                 const QString& language) {
    requireNew(path);
    writeDossier(workspace, structure, path);
    try {
        writeSheet(workspace, path, structure.code, language);
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

QStringList makeDossiers(Workspace& workspace, const QString& folder, const QString& language,
                         const std::function<bool(int, int, const Organisation&)>& progress) {
    const std::vector<Organisation> structures =
        Figures(workspace, {workspace.asOf(), {}, {}}).beneficiaries();
    const auto pathOf = [&](const Organisation& one) { return QDir(folder).filePath(dossierFileName(one)); };
    if (!QDir().mkpath(folder))
        throw StorageError(QStringLiteral("file.cannot_write"), {folder});
    for (const Organisation& structure : structures)
        requireNew(pathOf(structure));
    QStringList made;
    for (const Organisation& structure : structures) {
        if (!progress(int(made.size()), int(structures.size()), structure))
            break;
        makeDossier(workspace, structure, pathOf(structure), language);
        made.push_back(pathOf(structure));
    }
    return made;
}

} // namespace palas
