// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/PaintedTexts.h"

#include <cmath>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace palas::test {
namespace {

/// Keeps the texts, forgets the rest.
class TextEngine : public QPaintEngine {
public:
    TextEngine()
        : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        const QTransform shift = painter()->combinedTransform();
        // The space at which a line ends takes no room.
        const auto blank = item.text().size() - item.text().trimmed().size();
        const qreal width = item.width() - QFontMetricsF(item.font()).horizontalAdvance(QString(blank, u' '));
        const QRectF box = shift.mapRect(
            QRectF(place.x(), place.y() - item.ascent(), width, item.ascent() + item.descent()));
        const QRectF everything(-1e6, -1e6, 2e6, 2e6);
        const QRectF clip =
            painter()->hasClipping() ? shift.mapRect(painter()->clipBoundingRect()) : everything;
        // A line is painted in runs where its fonts change.
        if (!texts.empty() && std::abs(texts.back().box.right() - box.left()) < 1 &&
            std::abs(texts.back().box.center().y() - box.center().y()) < box.height() / 2) {
            texts.back().words += item.text();
            texts.back().box |= box;
        } else {
            texts.push_back({item.text(), box, clip});
        }
    }

    std::vector<PaintedText> texts;
};

class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(const QWidget& like)
        : like_(like) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
    [[nodiscard]] std::vector<PaintedText> take() { return std::move(engine_.texts); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric asked) const override {
        switch (asked) {
        case PdmWidth:
            return like_.width();
        case PdmHeight:
            return like_.height();
        case PdmWidthMM:
            return like_.widthMM();
        case PdmHeightMM:
            return like_.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return like_.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return like_.logicalDpiY();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    const QWidget& like_;
    mutable TextEngine engine_;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget) {
    TextDevice device(widget);
    widget.render(&device, {}, {}, {});
    return device.take();
}

} // namespace palas::test
