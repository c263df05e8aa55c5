// SPDX-License-Identifier: EUPL-1.2
#include "storage/NewFile.h"

#include "storage/Opening.h"
#include "storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace palas {

NewFile::NewFile(const QString& target)
    : target_(target) {
    const QFileInfo info(target);
    if (info.exists()) {
        throw StorageError(QStringLiteral("file.exists"), {target});
    }
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(8);
    part_ = info.dir().filePath(QLatin1Char('.') + info.fileName() + QLatin1Char('.') + id);
    // Tried here, once: a library that writes by itself would tell the world on standard error.
    try {
        claimNewFile(part_);
    } catch (const StorageError& error) {
        throw error.renamed(part_, target_);
    }
    QFile::remove(part_);
}

NewFile::~NewFile() {
    if (!part_.isEmpty()) {
        QFile::remove(part_);
    }
}

QString NewFile::targetOf(const QString& partName) {
    static const QRegularExpression form(QStringLiteral(R"(\A\.(.+)\.[0-9a-f]{8}\z)"));
    return form.match(partName).captured(1);
}

void NewFile::keep() {
    // QFile::rename never replaces an existing file.
    if (!QFile::rename(part_, target_)) {
        throw StorageError(QFileInfo::exists(target_) ? QStringLiteral("file.exists")
                                                      : QStringLiteral("file.cannot_write"),
                           {target_});
    }
    part_.clear();
}

void makeNewFile(const QString& path, const std::function<void(const QString& partPath)>& write) {
    NewFile file(path);
    try {
        write(file.partPath());
    } catch (const StorageError& error) {
        throw error.renamed(file.partPath(), path);
    }
    file.keep();
}

void writeNewFile(const QString& path, const QByteArray& content) {
    makeNewFile(path, [&](const QString& partPath) {
        QFile file(partPath);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            throw StorageError(QStringLiteral("file.cannot_write"), {path}, file.errorString());
        }
        const bool written = file.write(content) == content.size() && file.flush();
        if (!written) {
            const bool full = file.error() == QFileDevice::ResourceError;
            throw StorageError(full ? QStringLiteral("file.disk_full") : QStringLiteral("file.cannot_write"),
                               {path}, file.errorString());
        }
    });
}

} // namespace palas
