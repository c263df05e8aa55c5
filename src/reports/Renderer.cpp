// SPDX-License-Identifier: EUPL-1.2
#include "reports/Renderer.h"

#include "reports/html/HtmlRenderer.h"
#include "reports/LanguageScope.h"
#include "reports/pdf/PdfRenderer.h"
#include "reports/Spreadsheet.h"
#include "storage/NewFile.h"
#include "storage/StorageError.h"

#include <filesystem>
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace palas {

namespace {

using Progress = std::function<bool(int, int)>;

/// False when cancelled.
bool writePdfFile(const Document& document, const QString& path, const Progress& progress) {
    // In memory first: the PDF engine does not tell when the disk is full.
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    if (!pdf::writePdf(document, pages, progress))
        return false;
    writeNewFile(path, pages.data());
    return true;
}

bool write(const Document& document, const QString& format, const QString& path, const Progress& progress) {
    if (format == QLatin1String("pdf"))
        return writePdfFile(document, path, progress);
    if (format == QLatin1String("html"))
        writeNewFile(path, toHtml(document));
    else if (format == QLatin1String("csv"))
        writeCsv(document, path);
    else if (format == QLatin1String("xlsx"))
        writeXlsx(document, path);
    else
        throw StorageError(QStringLiteral("report.format"), {path});
    return true;
}

/// What stands at `path` is replaced in one step, once the new file is whole.
bool replace(const Document& document, const QString& format, const QString& path, const Progress& progress) {
    const QString fresh = path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (!write(document, format, fresh, progress))
        return false;
    std::error_code error;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), error);
    if (error) {
        QFile::remove(fresh);
        throw StorageError(QStringLiteral("file.cannot_write"), {path},
                           QString::fromStdString(error.message()));
    }
    return true;
}

} // namespace

bool renderTo(const Document& document, const QString& path, bool overwrite, const Progress& progress) {
    const LanguageScope language(document.language);
    const QString format = QFileInfo(path).suffix().toLower();
    if (QFileInfo::exists(path)) {
        if (!overwrite)
            throw StorageError(QStringLiteral("file.exists"), {path});
        return replace(document, format, path, progress);
    }
    return write(document, format, path, progress);
}

} // namespace palas
