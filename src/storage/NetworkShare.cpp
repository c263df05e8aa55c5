// SPDX-License-Identifier: EUPL-1.2
#include "storage/NetworkShare.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace palas {

Volume volumeOf(const QString& path) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return {QString::fromUtf8(storage.fileSystemType()), QString::fromUtf8(storage.device())};
}

bool isNetworkShare(const Volume& volume) {
    static const QStringList kinds{
        QStringLiteral("nfs"),         QStringLiteral("cifs"),       QStringLiteral("smb"),
        QStringLiteral("9p"),          QStringLiteral("afpfs"),      QStringLiteral("webdav"),
        QStringLiteral("davfs"),       QStringLiteral("fuse.sshfs"), QStringLiteral("fuse.gvfs"),
        QStringLiteral("fuse.rclone"), QStringLiteral("fuse.davfs"),
    };
    // A drive letter of Windows that leads to a share says NTFS, but its device is the share. The names of
    // local volumes begin with \\?\ there.
    const QString device = QString(volume.device).replace(u'\\', u'/');
    return (device.startsWith(QLatin1String("//")) && !device.startsWith(QLatin1String("//?/"))) ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&](const QString& kind) { return volume.fileSystem.startsWith(kind); });
}

bool isOnNetworkShare(const QString& path) {
    return QDir::fromNativeSeparators(path).startsWith(QLatin1String("//")) || isNetworkShare(volumeOf(path));
}

} // namespace palas
