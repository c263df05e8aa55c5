// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QString>

namespace palas {

/// What holds a file, in the words of its system.
struct Volume {
    QString fileSystem; ///< "ext4", "cifs", "NTFS"
    QString device;     ///< "/dev/sda1", "//server/share", "\\server\share" for a drive letter of Windows
};
[[nodiscard]] Volume volumeOf(const QString& path);
[[nodiscard]] bool isNetworkShare(const Volume& volume);

/// On a network share a file is only as safe as the share's locks are honest: worth a warning
/// (file.on_network_share of wording). The path need not exist yet, its folder counts.
[[nodiscard]] bool isOnNetworkShare(const QString& path);
/// Who tells, so that tests answer in the system's place.
using ShareDetector = std::function<bool(const QString& path)>;

} // namespace palas
