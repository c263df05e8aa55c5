// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

class QWidget;

namespace palas::test {

/// A run of text that a widget paints on one line, in its own coordinates.
struct PaintedText {
    QString words;
    QRectF box;
    QRectF clip; ///< what the painter lets through
};

/// What `widget` paints itself, without its children.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& widget);

} // namespace palas::test
