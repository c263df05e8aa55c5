// SPDX-License-Identifier: EUPL-1.2
#include "services/NewFile.h"

#include "storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace palas {

namespace {

/// Removes the part file unless it was renamed into place.
class PartFile {
public:
    explicit PartFile(const QString& target)
        : path_(QFileInfo(target).dir().filePath(QLatin1Char('.') + QFileInfo(target).fileName() +
                                                 QLatin1Char('.') +
                                                 QUuid::createUuid().toString(QUuid::Id128).left(8))) {}
    ~PartFile() {
        if (!path_.isEmpty())
            QFile::remove(path_);
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const QString& path() const { return path_; }
    /// QFile::rename never replaces an existing file.
    [[nodiscard]] bool moveTo(const QString& target) {
        if (!QFile::rename(path_, target))
            return false;
        path_.clear();
        return true;
    }

private:
    QString path_;
};

} // namespace

void makeNewFile(const QString& path, const std::function<void(const QString& partPath)>& write) {
    if (QFileInfo::exists(path))
        throw StorageError(QStringLiteral("file.exists"), {path});
    PartFile part(path);
    // Tried here, once: a library that writes by itself would tell the world on standard error.
    if (QFile claim(part.path()); !claim.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw StorageError(QStringLiteral("file.cannot_write"), {path}, claim.errorString());
    write(part.path());
    if (part.moveTo(path))
        return;
    throw StorageError(QFileInfo::exists(path) ? QStringLiteral("file.exists")
                                               : QStringLiteral("file.cannot_write"),
                       {path});
}

void writeNewFile(const QString& path, const QByteArray& content) {
    makeNewFile(path, [&](const QString& partPath) {
        QFile file(partPath);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            throw StorageError(QStringLiteral("file.cannot_write"), {path}, file.errorString());
        const bool written = file.write(content) == content.size() && file.flush();
        if (!written) {
            const bool full = file.error() == QFileDevice::ResourceError;
            throw StorageError(full ? QStringLiteral("file.disk_full") : QStringLiteral("file.cannot_write"),
                               {path}, file.errorString());
        }
    });
}

} // namespace palas
