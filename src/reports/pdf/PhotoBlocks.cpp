// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Layout.h"
#include "reports/pdf/Units.h"

#include <QPainter>

namespace palas::pdf {

namespace {

constexpr double photoGap = 10 * pt;
constexpr double widest = 1.6; ///< width of a picture to its height

/// The middle of the picture, in the shape of its place.
QRectF middleOf(const QImage& image, const QSizeF& place) {
    const QSizeF shown = place.scaled(image.size(), Qt::KeepAspectRatio);
    return {QPointF((image.width() - shown.width()) / 2, (image.height() - shown.height()) / 2), shown};
}

} // namespace

Piece layOutPhotos(const block::Photos& photos, const LayoutContext& context) {
    const auto count = static_cast<double>(photos.items.size());
    const double height = photos.heightMm * mm;
    const double width =
        std::min((context.width - photoGap * (count - 1)) / std::max(count, 1.0), height * widest);
    std::vector<LinesPointer> captions;
    double below = 0;
    for (const auto& photo : photos.items) {
        captions.push_back(context.type.fittedLine(photo.caption, {8, false, Face::text, 1.4}, width, 7));
        below = std::max(below, captions.back()->height());
    }
    Piece piece;
    piece.gapAbove = 14 * pt;
    piece.height = height + 3 * pt + below;
    piece.paint = [captions, width, height, &photos, &context](QPainter& painter, const QRectF& area) {
        double left = area.left();
        for (std::size_t i = 0; i < photos.items.size(); ++i) {
            const QRectF place(left, area.top(), width, height);
            painter.drawImage(place, photos.items[i].image, middleOf(photos.items[i].image, place.size()));
            painter.setPen(context.colours.text2);
            drawLines(painter, *captions[i], {left, place.bottom() + 3 * pt}, width);
            left += width + photoGap;
        }
    };
    return piece;
}

} // namespace palas::pdf
