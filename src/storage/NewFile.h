// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QByteArray>
#include <QString>

namespace palas {

/// A file made whole or not at all: written under another name beside the target, then renamed. The other
/// name begins with a dot and does not end in .palas, so what a power cut leaves is never taken for a
/// programme.
class NewFile {
public:
    /// Nothing is made yet. Throws file.exists when `target` exists; file.cannot_write, file.folder_read_only
    /// when its folder cannot be written.
    explicit NewFile(const QString& target);
    ~NewFile(); ///< removes what was not kept
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const QString& partPath() const { return part_; } ///< where to write
    /// The name that a part file was to get, without its folder; empty when the name is not that of a part.
    [[nodiscard]] static QString targetOf(const QString& partName);
    /// Gives it its name; throws file.exists, file.cannot_write.
    void keep();

private:
    QString target_;
    QString part_;
};

/// `write` fills the path that it is given. Throws as NewFile does, and passes on what `write` throws, told
/// of `path`; nothing is left behind.
void makeNewFile(const QString& path, const std::function<void(const QString& partPath)>& write);

/// The same for content that is in memory already; a full disk throws file.disk_full.
void writeNewFile(const QString& path, const QByteArray& content);

} // namespace palas
