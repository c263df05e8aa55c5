// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/Opened.h"

#include "services/Dossier.h"

#include <QCoreApplication>

namespace palas::ui {

Opened openProgramme(const QString& path, const ShareDetector& isShare) {
    Opened opened;
    try {
        opened.workspace = Workspace::openBest(path, &opened.refusal);
        opened.onShare = !opened.workspace->isReadOnly() && isShare(path);
        opened.figures = std::make_unique<Figures>(
            *opened.workspace, FigureScope{opened.workspace->asOf(), ownStructure(*opened.workspace), {}});
        opened.workspace->moveToThread(QCoreApplication::instance()->thread());
    } catch (const StorageError& error) {
        opened = {};
        opened.error = error;
    }
    return opened;
}

std::future<Opened> openEarly(const QString& path) {
    return std::async(std::launch::async, [path] { return openProgramme(path); });
}

} // namespace palas::ui
