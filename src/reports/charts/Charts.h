// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Quantities.h"

#include <optional>
#include <QDate>
#include <QPoint>
#include <QStringList>
#include <variant>
#include <vector>

namespace palas {

/// trait, trame, plein: the state of a thing in bars, steps, cells and icons.
enum class ChartState { none, planned, toProve, proven, running };

/// Words of a legend, drawn under a chart; without entry and heat nothing is drawn.
struct ChartLegend {
    struct Entry {
        ChartState state = ChartState::none;
        QString text;
    };
    std::vector<Entry> entries;
    QString heatLead;          ///< « justifié : »; may be empty
    QString heatLow, heatHigh; ///< « moins de 45 % », « 88 % et plus »; both empty: no scale
    QString note;              ///< « sans échelle géographique »
    [[nodiscard]] bool isEmpty() const {
        return entries.empty() && heatLow.isEmpty() && heatHigh.isEmpty() && note.isEmpty();
    }
};

/// One bar in three states; lengths in any one unit. `total` is the outline.
struct ProgressBar {
    double total = 0;
    double proven = 0;
    double toProve = 0;
    bool operator==(const ProgressBar&) const = default;
};

struct StepMark {
    QString label;
    QString detail;
    ChartState state = ChartState::planned;
    double share = 0; ///< running: how far, 0..1
};

/// 17 tiles on a 5 x 6 grid and the UDCCAS badge; `value` 0..100 chooses the heat, `text` is written in the
/// tile.
struct TileMapChart {
    struct Tile {
        QString code;
        QString name;
        QPoint cell;
        std::optional<double> value;
        QString text;
        bool operator==(const Tile&) const = default;
    };
    std::vector<Tile> tiles;
    std::optional<Tile> badge;
    bool heat = true;
    QString lagoon, smallIsland; ///< « lagon », « Petite-Terre »
    ChartLegend legend;
};

/// Structures by modules.
struct MatrixChart {
    struct Cell {
        ChartState state = ChartState::none;
        qint64 people = 0;
        double share = 0; ///< proven / planned, 0..1
    };
    struct Column {
        QString code, label;
        bool ruleAfter = false;
    };
    std::vector<Column> columns;
    std::vector<QString> rows;
    std::vector<std::vector<Cell>> cells;
    QString totalLabel;
    std::vector<QString> totals; ///< one a column; empty: no total line
    ChartLegend legend;
};

struct BarChart {
    struct Bar {
        QString label;
        ProgressBar bar;
        QString text;
    };
    std::vector<Bar> bars; ///< all on one scale
    ChartLegend legend;
};

/// Scores before and after on the axes of a grid, 0 to `top`; an axis without score is passed over.
struct RadarChart {
    struct Axis {
        QString label;
        std::optional<double> before;
        std::optional<double> after;
    };
    std::vector<Axis> axes; ///< the first upwards, then clockwise
    double top = 5;
    QString beforeLabel, afterLabel; ///< of the legend; empty: that line is not there
};

/// What lasts over the months, one lane a kind: outline, hatching, solid, a line for what asks for nothing
/// any more; the day as a red rule.
struct TimelineChart {
    struct Bar {
        qint64 id = 0;
        int lane = 0;
        QDate first;
        QDate last;
        ChartState state = ChartState::planned;
        QString tip; ///< all of it in words; not drawn
    };
    QStringList lanes;
    std::vector<Bar> bars;
    QDate from; ///< first day of a month
    QDate to;
    QDate today;
    Period marked; ///< days that are told of beside it; open: none
    ChartLegend legend;
};

using Chart = std::variant<TileMapChart, MatrixChart, BarChart, RadarChart, TimelineChart>;

} // namespace palas
