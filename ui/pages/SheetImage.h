// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QImage>

namespace palas::ui {

/// What is drawn of a filed document at once: larger ones are opened outside.
inline constexpr qint64 largestPreview = 32 * 1024 * 1024; ///< bytes

/// A page of a filed document as a picture.
struct SheetImage {
    QImage image; ///< null: this document cannot be drawn here
    int pages = 0;
};

/// Whether this build can draw documents of this type.
[[nodiscard]] bool canDraw(const QString& mediaType);

/// Draws a page (from 0; the last one for a number beyond) as wide as `width` pixels. Touches nothing but its
/// arguments, so that it may run on another thread.
[[nodiscard]] SheetImage drawSheet(const QByteArray& content, const QString& mediaType, int page, int width);

} // namespace palas::ui
