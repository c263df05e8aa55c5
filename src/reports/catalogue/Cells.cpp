// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"

#include "reports/charts/ChartTable.h"
#include "wording/Formats.h"

namespace palas::cells {

Column left(const QString& title, double weight) {
    return {title, weight, block::TableBlock::Align::left};
}

Column right(const QString& title, double weight) {
    return {title, weight, block::TableBlock::Align::right};
}

Cell text(const QString& text) {
    Cell cell;
    cell.text = text;
    return cell;
}

Cell bold(const QString& words) {
    Cell cell = text(words);
    cell.bold = true;
    return cell;
}

Cell number(qint64 value) {
    return text(wording::number(value));
}

Cell hours(Minutes minutes) {
    return text(wording::duration(minutes));
}

Cell figure(const Figure& figure) {
    // A rate of nothing is no rate: nobody can fill it in.
    const bool isRateOfNothing = figure.unit == FigureUnit::percent && !figure.known;
    return text(isRateOfNothing ? QStringLiteral("–") : wording::value(figure));
}

Cell state(ChartState state, const QString& words) {
    Cell cell = text(words);
    cell.icon = state;
    return cell;
}

Cell bar(const ProgressBar& bar) {
    Cell cell;
    cell.bar = bar;
    return cell;
}

ProgressBar progress(Minutes planned, Minutes attended, Minutes proven) {
    return {double(planned.value), double(proven.value), double((attended - proven).value)};
}

QString orBlank(const QString& text, int length) {
    return text.isEmpty() ? QString(length, QLatin1Char('_')) : wording::typographic(text);
}

ChartLegend stateLegend() {
    ChartLegend legend;
    for (const ChartState state : {ChartState::planned, ChartState::toProve, ChartState::proven})
        legend.entries.push_back({state, stateWord(state)});
    return legend;
}

Table::Cell typed(const Figure& figure) {
    if (!figure.known)
        return {};
    if (figure.unit == FigureUnit::percent)
        return *figure.percent();
    return figure.value;
}

} // namespace palas::cells
