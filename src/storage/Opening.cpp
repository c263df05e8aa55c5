// SPDX-License-Identifier: EUPL-1.2
#include "storage/Opening.h"

#include "storage/Database.h"
#include "storage/OwnCopies.h"
#include "storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace palas {

namespace {

// Offsets in the first page, from "The SQLite Database File Format".
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype versionValidForAt = 92;

quint32 word(const QByteArray& header, qsizetype at) {
    return qFromBigEndian<quint32>(header.constData() + at);
}

QString journalOf(const QString& path) {
    return path + QStringLiteral("-journal");
}

/// SQLite's own rule: a journal is hot when it is there and its first byte is not zero.
bool hasHotJournal(const QString& path) {
    QFile journal(journalOf(path));
    char first = 0;
    return journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
}

void copy(const QString& from, const QString& to) {
    if (!QFile::copy(from, to)) {
        throw StorageError(QStringLiteral("file.cannot_write"), {to}, QStringLiteral("copy of %1").arg(from));
    }
}

} // namespace

QString realPath(const QString& path) {
    const QFileInfo info(path);
    if (info.exists()) {
        return info.canonicalFilePath();
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

FileFacts inspectFile(const QString& path, int newestSchema) {
    const QFileInfo info(path);
    if (!info.exists()) {
        throw StorageError(QStringLiteral("file.not_found"), {path});
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        throw StorageError(QStringLiteral("file.cannot_read"), {path}, file.errorString());
    }
    if (file.size() == 0) {
        throw StorageError(QStringLiteral("file.empty"), {path});
    }
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        throw StorageError(QStringLiteral("file.not_sqlite"), {path});
    }
    if (header.size() < headerSize) {
        throw StorageError(QStringLiteral("file.truncated"), {path, QString::number(header.size()), {}});
    }
    if (word(header, applicationIdAt) != Database::applicationId) {
        throw StorageError(QStringLiteral("file.other_program"), {path});
    }
    FileFacts facts{int(word(header, userVersionAt)), hasHotJournal(path)};
    if (facts.schema > newestSchema) {
        throw StorageError(QStringLiteral("file.newer_schema"),
                           {path, QString::number(facts.schema), QString::number(newestSchema)});
    }
    // Ours are never in write-ahead mode: opening such a file would make two more files beside it.
    if (facts.schema < 1 || header[writeVersionAt] != 1 || header[writeVersionAt + 1] != 1) {
        throw StorageError(QStringLiteral("file.damaged"), {path}, QStringLiteral("header"));
    }
    return facts;
}

void claimNewFile(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return;
    }
    if (QFileInfo::exists(path)) {
        throw StorageError(QStringLiteral("file.exists"), {path});
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        throw StorageError(QStringLiteral("file.cannot_write"), {path}, file.errorString());
    }
    throw StorageError(QStringLiteral("file.folder_read_only"), {folder}, file.errorString());
}

qint64 announcedSize(const QString& path) {
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    if (header.size() < headerSize || word(header, changeCounterAt) != word(header, versionValidForAt)) {
        return 0;
    }
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * word(header, pageCountAt);
}

QString copyAside(const QString& path) {
    const QString target = newOwnCopy(path, QStringLiteral("interrupted"));
    copy(path, target);
    copy(journalOf(path), journalOf(target));
    pruneOwnCopies(path, QStringLiteral("interrupted"));
    return target;
}

} // namespace palas
