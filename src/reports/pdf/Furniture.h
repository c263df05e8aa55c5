// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/ChartPainter.h"
#include "reports/Document.h"
#include "reports/pdf/Typesetter.h"

#include <QPainterPath>

class QPainter;

namespace palas::pdf {

/// Header, footer and watermark: what the funder's rules put on every page (visual language, section 9).
class Furniture {
public:
    Furniture(const Document& document, Typesetter& type, const ChartColours& colours, QSizeF page);

    /// Where the content goes.
    [[nodiscard]] QRectF textArea() const { return textArea_; }
    /// To be drawn before the content: the watermark lies under it.
    void paint(QPainter& painter, int page, int pages);

private:
    void layOutHeader();
    void paintHeader(QPainter& painter);
    void paintPill(QPainter& painter, QPointF topLeft) const;
    void paintFooter(QPainter& painter, int page, int pages);

    const Document& document_;
    Typesetter& type_;
    const ChartColours& colours_;
    QSizeF page_;
    QRectF textArea_;
    double side_ = 0;
    double top_ = 0;
    double headerHeight_ = 0;
    double footerTop_ = 0;
    QPainterPath watermark_;
    LinesPointer union_, mention_, pill_;
    double unionHeight_ = 0; ///< of the row that the pill shares
    struct HeaderLine {
        LinesPointer lines;
        QColor colour;
    };
    std::vector<HeaderLine> right_;
    double rightWidth_ = 0;
    QString fingerprint_;
};

} // namespace palas::pdf
