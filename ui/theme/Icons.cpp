// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace palas::ui {
namespace {

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> read;
    const auto found = read.constFind(name);
    if (found != read.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return *read.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

QPixmap rendered(const QString& name, const QColor& colour, QSize pixels) {
    const QString key = QStringLiteral("palas-icon %1 %2 %3").arg(name, colour.name()).arg(pixels.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name().toLatin1());
    // The tick of a filled disc looks cut out of it: it has the colour behind the icon.
    const ChartColours& colours = tokens().chart;
    const QColor behind = colour == colours.onAccent ? colours.accent : colours.surface;
    svg.replace("#FFFFFF", behind.name().toLatin1());
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ToneEngine : public QIconEngine {
public:
    ToneEngine(QString name, Tone tone)
        : name_(std::move(name))
        , tone_(tone) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, area, name_, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return rendered(name_, colour(mode), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap drawn = pixmap(size, mode, state);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }
    QIconEngine* clone() const override { return new ToneEngine(name_, tone_); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? tokens().chart.lineStrong : tokens().colour(tone_);
    }
    QString name_;
    Tone tone_;
};

} // namespace

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new ToneEngine(name, tone));
}

void paintIcon(QPainter& painter, const QRect& area, const QString& name, const QColor& colour) {
    const int side = std::min(area.width(), area.height());
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    QPixmap drawn = rendered(name, colour, QSize(side, side) * ratio);
    drawn.setDevicePixelRatio(ratio);
    painter.drawPixmap(area.x() + (area.width() - side) / 2, area.y() + (area.height() - side) / 2, drawn);
}

} // namespace palas::ui
