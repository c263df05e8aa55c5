// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <vector>

class QPainter;

namespace palas {
class TimelineGrid;

/// Colours of the visual language, section 2: light, dark. All are opaque: PDF/A-1b has no transparency.
struct ChartColours {
    QColor window, surface, sunken, line, lineStrong, text, text2, accent, accentSoft, onAccent, late,
        lateSoft, lateFill, bad, badSoft, exc, excSoft, na, focus;
    QColor heat[5];
    QColor heatText[5];
    [[nodiscard]] static ChartColours light();
    [[nodiscard]] static ChartColours dark();
};

/// Class 0..4 of a percentage as it is printed, without decimals: under 45, 60, 75, 88, and from 88.
[[nodiscard]] int heatClass(double percent);

/// The same code draws on the screen and in the PDF. `unit` is one point (1/72 inch) in the painter's
/// coordinates; all sizes follow it.
class ChartPainter {
public:
    ChartPainter(QPainter& painter, ChartColours colours, QFont font, double unit);

    void tileMap(const QRectF& area, const TileMapChart& chart, const QString& selected = {}) const;
    void matrix(const QRectF& area, const MatrixChart& chart, QPoint selected = {-1, -1}) const;
    void bars(const QRectF& area, const BarChart& chart) const;
    void radar(const QRectF& area, const RadarChart& chart) const;
    void timeline(const QRectF& area, const TimelineChart& chart) const;
    void progressBar(const QRectF& area, const ProgressBar& bar) const;
    void steps(const QRectF& area, const std::vector<StepMark>& steps) const;
    void draw(const QRectF& area, const Chart& chart) const;
    void stateIcon(const QRectF& area, ChartState state) const;
    void hatch(const QRectF& area) const; ///< 45° strokes, clipped
    void legend(const QRectF& area, const ChartLegend& legend) const;

    /// Heights that suit a width, legend included.
    [[nodiscard]] double tileMapHeight(double width, const TileMapChart& chart) const;
    [[nodiscard]] double barsHeight(const BarChart& chart) const;
    [[nodiscard]] double radarHeight(double width) const;
    [[nodiscard]] double stepsHeight(double width, const std::vector<StepMark>& steps) const;
    [[nodiscard]] double
    timelineLabels(const TimelineChart& chart) const; ///< width of the names of its lanes
    /// Whether no word of theirs is cut in a band so wide.
    [[nodiscard]] bool stepsFit(double width, const std::vector<StepMark>& steps) const;

    /// Where things are, for hit tests.
    [[nodiscard]] QRectF tileRect(const QRectF& area, const TileMapChart& chart, const QString& code) const;
    [[nodiscard]] QString tileAt(const QRectF& area, const TileMapChart& chart, QPointF position) const;
    [[nodiscard]] QRectF matrixCellRect(const QRectF& area, const MatrixChart& chart, QPoint cell) const;
    [[nodiscard]] QPoint matrixCellAt(const QRectF& area, const MatrixChart& chart, QPointF position) const;

private:
    struct Look {
        double points = 8;
        QColor colour;
        bool bold = false;
    };
    struct MatrixGrid;
    struct RadarGrid;

    [[nodiscard]] QFont face(double points, bool bold) const;
    [[nodiscard]] double textWidth(const QString& text, double points, bool bold) const;
    /// One line, made smaller and then elided so that it never leaves `area`; vertically centred.
    void text(const QRectF& area, Qt::Alignment alignment, const QString& text, const Look& look) const;
    void outline(const QRectF& area, const QColor& colour, double radius = 0) const;
    void fill(const QRectF& area, const QColor& colour, double radius = 0) const;
    void focusRing(const QRectF& area, double offset) const;

    void tile(const QRectF& area, const TileMapChart::Tile& tile, bool heat, bool badge) const;
    void lagoon(const QRectF& area, const TileMapChart& chart) const;
    void legendSample(const QRectF& area, ChartState state) const;
    [[nodiscard]] MatrixGrid matrixGrid(const QRectF& area, const MatrixChart& chart) const;
    void matrixHeader(const MatrixGrid& grid, const MatrixChart& chart, int selectedColumn) const;
    void matrixBands(const MatrixGrid& grid, const MatrixChart& chart, QPoint selected) const;
    void matrixCell(const QRectF& area, const MatrixChart::Cell& cell) const;
    [[nodiscard]] RadarGrid radarGrid(const QRectF& area, const RadarChart& chart) const;
    void radarLine(const RadarGrid& grid, const RadarChart& chart, bool after, bool surface) const;
    void radarMark(QPointF centre, bool after) const;
    void radarLabel(const QRectF& area, const RadarGrid& grid, std::size_t axis, const QString& label) const;
    void radarLegend(const QRectF& area, const RadarChart& chart) const;
    void timelineMonths(const TimelineGrid& grid, const TimelineChart& chart, double right) const;
    void timelineToday(const TimelineGrid& grid, const TimelineChart& chart, double right) const;
    /// The day, on its line; none when it is outside.
    [[nodiscard]] QRectF timelineFlag(const TimelineGrid& grid, const TimelineChart& chart,
                                      double right) const;
    void matrixTotals(const MatrixGrid& grid, const MatrixChart& chart) const;

    QPainter& painter_;
    ChartColours colours_;
    QFont font_;
    double unit_;
};

/// The European emblem: 3:2, #003399, twelve upright stars #FFCC00 on a circle of a third of the height (reg.
/// 821/2014).
void paintEmblem(QPainter& painter, const QRectF& area, bool whiteRule = false);

/// Its stars like the hours of a clock, each with one point up, in an emblem of height 1.
[[nodiscard]] std::vector<QPolygonF> emblemStars();

/// `text` with U+FFFD for every character that no outline font of this machine can draw: a missing glyph or a
/// coloured bitmap would break PDF/A-1b.
[[nodiscard]] QString drawableText(const QString& text, const QFont& font);

} // namespace palas
