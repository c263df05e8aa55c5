// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartTable.h"

#include "wording/Formats.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString barWords(const ProgressBar& bar) {
    if (bar.total <= 0)
        return {};
    return ChartWords::tr("%1 proven, %2 to prove")
        .arg(wording::percent(100 * bar.proven / bar.total), wording::percent(100 * bar.toProve / bar.total));
}

QString cellWords(const MatrixChart::Cell& cell) {
    const QString state = stateWord(cell.state);
    switch (cell.state) {
    case ChartState::none:
        return state;
    case ChartState::planned:
    case ChartState::toProve:
        return ChartWords::tr("%1 (%2)").arg(wording::number(cell.people), state);
    case ChartState::running:
    case ChartState::proven:
        return ChartWords::tr("%1 (%2, %3)")
            .arg(wording::number(cell.people), state, wording::percent(100 * cell.share));
    }
    return state;
}

struct ToTable {
    ChartTable operator()(const TileMapChart& map) const {
        ChartTable table;
        table.titles = {ChartWords::tr("Structure"), ChartWords::tr("Value")};
        for (const auto& tile : map.tiles)
            table.rows.push_back({tile.name, tile.text});
        if (map.badge)
            table.rows.push_back({map.badge->name, map.badge->text});
        return table;
    }
    ChartTable operator()(const MatrixChart& matrix) const {
        ChartTable table;
        table.titles = {ChartWords::tr("Structure")};
        for (const auto& column : matrix.columns)
            table.titles << column.code;
        for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
            QStringList cells{matrix.rows[row]};
            for (const auto& cell : matrix.cells[row])
                cells << cellWords(cell);
            table.rows.push_back(cells);
        }
        if (!matrix.totals.empty()) {
            QStringList totals{matrix.totalLabel};
            for (const QString& total : matrix.totals)
                totals << total;
            table.rows.push_back(totals);
        }
        return table;
    }
    ChartTable operator()(const RadarChart& radar) const {
        const auto score = [](const std::optional<double>& value) {
            return value ? wording::decimal(*value, 1) : QString();
        };
        ChartTable table;
        table.titles = {ChartWords::tr("Axis"), radar.beforeLabel, radar.afterLabel};
        for (const auto& axis : radar.axes)
            table.rows.push_back({axis.label, score(axis.before), score(axis.after)});
        return table;
    }
    ChartTable operator()(const TimelineChart& timeline) const {
        ChartTable table;
        table.titles = {ChartWords::tr("Kind"), ChartWords::tr("Dates"), ChartWords::tr("First"),
                        ChartWords::tr("Last")};
        for (int lane = 0; lane < int(timeline.lanes.size()); ++lane) {
            qint64 count = 0;
            QDate first, last;
            for (const TimelineChart::Bar& bar : timeline.bars) {
                if (bar.lane != lane)
                    continue;
                ++count;
                first = first.isValid() ? std::min(first, bar.first) : bar.first;
                last = last.isValid() ? std::max(last, bar.last) : bar.last;
            }
            table.rows.push_back({timeline.lanes[lane], wording::number(count), wording::shortDate(first),
                                  wording::shortDate(last)});
        }
        return table;
    }
    ChartTable operator()(const BarChart& bars) const {
        ChartTable table;
        table.titles = {ChartWords::tr("Label"), ChartWords::tr("State"), ChartWords::tr("Value")};
        for (const auto& bar : bars.bars)
            table.rows.push_back({bar.label, barWords(bar.bar), bar.text});
        return table;
    }
};

} // namespace

QString stateWord(ChartState state) {
    switch (state) {
    case ChartState::none:
        return ChartWords::tr("not concerned");
    case ChartState::planned:
        return ChartWords::tr("planned");
    case ChartState::running:
        return ChartWords::tr("in progress");
    case ChartState::toProve:
        return ChartWords::tr("done, to prove");
    case ChartState::proven:
        return ChartWords::tr("proven");
    }
    return {};
}

ChartTable chartTable(const Chart& chart) {
    return std::visit(ToTable{}, chart);
}

ChartTable chartTable(const std::vector<StepMark>& steps) {
    ChartTable table;
    table.titles = {ChartWords::tr("Step"), ChartWords::tr("State"), ChartWords::tr("Detail")};
    for (const StepMark& step : steps)
        table.rows.push_back({step.label, stateWord(step.state), step.detail});
    return table;
}

} // namespace palas
