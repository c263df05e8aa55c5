// SPDX-License-Identifier: EUPL-1.2
#include "reports/Renderer.h"

#include "reports/html/HtmlRenderer.h"
#include "reports/LanguageScope.h"
#include "reports/pdf/PdfRenderer.h"
#include "reports/Spreadsheet.h"
#include "services/NewFile.h"
#include "storage/StorageError.h"

#include <filesystem>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace palas {

namespace {

using Progress = std::function<bool(int, int)>;

/// Leaves makeNewFile, which then removes the part file.
struct Cancelled {};

void writePdfFile(const Document& document, const QString& path, const Progress& progress) {
    makeNewFile(path, [&](const QString& partPath) {
        QFile file(partPath);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throw StorageError(QStringLiteral("file.cannot_write"), {path}, file.errorString());
        if (!pdf::writePdf(document, file, progress))
            throw Cancelled();
        if (!file.flush() || file.error() != QFileDevice::NoError) {
            const bool full = file.error() == QFileDevice::ResourceError;
            throw StorageError(full ? QStringLiteral("file.disk_full") : QStringLiteral("file.cannot_write"),
                               {path}, file.errorString());
        }
    });
}

void write(const Document& document, const QString& format, const QString& path, const Progress& progress) {
    if (format == QLatin1String("pdf"))
        writePdfFile(document, path, progress);
    else if (format == QLatin1String("html"))
        writeNewFile(path, toHtml(document));
    else if (format == QLatin1String("csv"))
        writeCsv(document, path);
    else if (format == QLatin1String("xlsx"))
        writeXlsx(document, path);
    else
        throw StorageError(QStringLiteral("report.format"), {path});
}

/// What stands at `path` is replaced in one step, once the new file is whole.
void replace(const Document& document, const QString& format, const QString& path, const Progress& progress) {
    const QString fresh = path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8);
    write(document, format, fresh, progress);
    std::error_code error;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), error);
    if (error) {
        QFile::remove(fresh);
        throw StorageError(QStringLiteral("file.cannot_write"), {path},
                           QString::fromStdString(error.message()));
    }
}

} // namespace

bool renderTo(const Document& document, const QString& path, bool overwrite, const Progress& progress) {
    const LanguageScope language(document.language);
    const QString format = QFileInfo(path).suffix().toLower();
    try {
        if (overwrite && QFileInfo::exists(path))
            replace(document, format, path, progress);
        else
            write(document, format, path, progress);
    } catch (const Cancelled&) {
        return false;
    }
    return true;
}

} // namespace palas
