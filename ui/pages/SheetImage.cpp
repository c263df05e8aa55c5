// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SheetImage.h"

#include <algorithm>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#ifdef PALAS_QT_PDF
#include <QPdfDocument>
#endif

namespace palas::ui {
namespace {

constexpr int tallest = 16000; ///< pixels: a page as long as a roll is cut down

bool isPdf(const QString& mediaType) {
    return mediaType == u"application/pdf";
}

QSize scaled(const QSizeF& natural, int width) {
    if (natural.isEmpty())
        return {};
    const QSize size(width, int(natural.height() * width / natural.width()));
    return size.height() > tallest ? size.scaled(width, tallest, Qt::KeepAspectRatio) : size;
}

SheetImage drawPdf([[maybe_unused]] QBuffer& content, [[maybe_unused]] int page, [[maybe_unused]] int width) {
    SheetImage drawn;
#ifdef PALAS_QT_PDF
    QPdfDocument document;
    document.load(&content);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return drawn;
    drawn.pages = document.pageCount();
    const int shown = std::clamp(page, 0, drawn.pages - 1);
    const QImage sheet = document.render(shown, scaled(document.pagePointSize(shown), width));
    // Pages are transparent where nothing is printed.
    drawn.image = QImage(sheet.size(), QImage::Format_RGB32);
    drawn.image.fill(Qt::white);
    QPainter(&drawn.image).drawImage(0, 0, sheet);
#endif
    return drawn;
}

SheetImage drawPicture(QBuffer& content, int page, int width) {
    SheetImage drawn;
    QImageReader reader(&content);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    drawn.pages = std::max(1, reader.imageCount());
    if (page > 0 && drawn.pages > 1)
        reader.jumpToImage(std::min(page, drawn.pages - 1));
    // JPEG decodes straight to a smaller size; turned ones are scaled along their other side.
    QSizeF natural = reader.size();
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (turned)
        natural.transpose();
    QSize size = scaled(natural, width);
    if (turned)
        size.transpose();
    if (size.isValid() && size.width() < reader.size().width())
        reader.setScaledSize(size);
    drawn.image = reader.read();
    return drawn;
}

} // namespace

bool canDraw(const QString& mediaType) {
#ifdef PALAS_QT_PDF
    if (isPdf(mediaType))
        return true;
#endif
    return QImageReader::supportedMimeTypes().contains(mediaType.toLatin1());
}

SheetImage drawSheet(const QByteArray& content, const QString& mediaType, int page, int width) {
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return isPdf(mediaType) ? drawPdf(buffer, page, width) : drawPicture(buffer, page, width);
}

} // namespace palas::ui
