// SPDX-License-Identifier: EUPL-1.2
#include "storage/OwnCopies.h"

#include "storage/Database.h"
#include "storage/NewFile.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

namespace palas {

namespace {

/// The instant in the name of a copy; empty for every other file.
QString stampOf(const QString& name, const QString& family) {
    static const QRegularExpression form(
        QStringLiteral(R"(\A([a-z]+)(?:-\d+)?-(\d{8}-\d{6}-\d{3})\.palas\z)"));
    const auto match = form.match(name);
    return match.captured(1) == family ? match.captured(2) : QString();
}

} // namespace

QString newOwnCopy(const QString& programmeFile, const QString& kind) {
    const QDir folder(Database::copiesFolder(programmeFile));
    if (!folder.mkpath(QStringLiteral("."))) {
        throw StorageError(QStringLiteral("file.folder_read_only"), {folder.path()});
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return folder.filePath(QStringLiteral("%1-%2.palas").arg(kind, stamp));
}

void pruneOwnCopies(const QString& programmeFile, const QString& family) {
    const QDir folder(Database::copiesFolder(programmeFile));
    QStringList copies = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : copies) {
        if (!stampOf(NewFile::targetOf(name), family).isEmpty()) {
            QFile::remove(folder.filePath(name)); // broken off: whoever made it is gone
        }
    }
    copies.removeIf([&](const QString& name) { return stampOf(name, family).isEmpty(); });
    std::sort(copies.begin(), copies.end(),
              [&](const QString& a, const QString& b) { return stampOf(a, family) > stampOf(b, family); });
    for (const QString& old : copies.mid(keptOwnCopies)) {
        QFile::remove(folder.filePath(old));
        QFile::remove(folder.filePath(old + QStringLiteral("-journal")));
    }
}

} // namespace palas
