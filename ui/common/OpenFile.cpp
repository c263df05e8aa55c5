// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/OpenFile.h"

#include "storage/StorageError.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace palas::ui {

bool openFile(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool openFolderOf(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void replaceFile(const QString& path, const std::function<void(const QString& beside)>& write) {
    const QFileInfo target(path);
    if (!target.exists()) {
        write(path);
        return;
    }
    const QString beside = QStringLiteral("%1/~%2").arg(target.absolutePath(), target.fileName());
    QFile::remove(beside);
    write(beside);
    if (!QFile::remove(path) || !QFile::rename(beside, path)) {
        QFile::remove(beside);
        throw StorageError(QStringLiteral("file.cannot_write"), {path});
    }
}

} // namespace palas::ui
