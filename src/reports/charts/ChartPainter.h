// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace palas {

/// Colours of the visual language, section 2: light, dark, or print (opaque tints only, PDF/A-1b has no
/// transparency).
struct ChartColours {
    QColor surface, sunken, line, lineStrong, text, text2, accent, onAccent, late, lateSoft, lateFill, bad,
        badSoft, exc, excSoft, na, focus;
    QColor heat[5];
    QColor heatText[5];
    [[nodiscard]] static ChartColours light();
    [[nodiscard]] static ChartColours dark();
};

/// The same code draws on the screen and in the PDF. `unit` is one point (1/72 inch) in the painter's
/// coordinates; all sizes follow it.
class ChartPainter {
public:
    ChartPainter(QPainter& painter, ChartColours colours, QFont font, double unit);

    void tileMap(const QRectF& area, const TileMapChart& chart, const QString& selected = {}) const;
    void matrix(const QRectF& area, const MatrixChart& chart, QPoint selected = {-1, -1}) const;
    void bars(const QRectF& area, const BarChart& chart) const;
    void progressBar(const QRectF& area, const ProgressBar& bar) const;
    void steps(const QRectF& area, const std::vector<StepMark>& steps) const;
    void draw(const QRectF& area, const Chart& chart) const;
    void stateIcon(const QRectF& area, ChartState state) const;
    void hatch(const QRectF& area) const; ///< 45° strokes, clipped

    /// Where things are, for hit tests.
    [[nodiscard]] QRectF tileRect(const QRectF& area, const TileMapChart& chart, const QString& code) const;
    [[nodiscard]] QString tileAt(const QRectF& area, const TileMapChart& chart, QPointF position) const;
    [[nodiscard]] QRectF matrixCellRect(const QRectF& area, const MatrixChart& chart, QPoint cell) const;
    [[nodiscard]] QPoint matrixCellAt(const QRectF& area, const MatrixChart& chart, QPointF position) const;

private:
    QPainter& painter_;
    ChartColours colours_;
    QFont font_;
    double unit_;
};

/// The European emblem: 3:2, #003399, twelve upright stars #FFCC00 on a circle of a third of the height (reg.
/// 821/2014).
void paintEmblem(QPainter& painter, const QRectF& area, bool whiteRule = false);

} // namespace palas
