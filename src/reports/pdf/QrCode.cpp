// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/QrCode.h"

#include <qrcodegen.hpp>

namespace palas::pdf {

QPainterPath qrPath(const QString& text) {
    using qrcodegen::QrCode;
    // Every reader takes any mask; weighing all eight would cost more than the rest of the page's drawing.
    constexpr int mask = 3;
    const auto segments = qrcodegen::QrSegment::makeSegments(text.toUtf8().constData());
    const QrCode code =
        QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, QrCode::MAX_VERSION, mask);
    const double module = 1.0 / code.getSize();
    // Neighbours overlap a little: viewers would show hairlines between rows that only touch.
    const double overlap = module * 0.02;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize();) {
            int end = x;
            while (end < code.getSize() && code.getModule(end, y))
                ++end;
            if (end > x)
                path.addRect(x * module, y * module, (end - x) * module + overlap, module + overlap);
            x = std::max(end, x + 1);
        }
    }
    return path;
}

} // namespace palas::pdf
